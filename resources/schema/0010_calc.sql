-- A calculation as it was kept: what was filled in and the whole answer with its steps, sources and rules, as JSON.
create table calculations (
    id text primary key,
    dossier text not null references dossiers (id),
    calculator text not null,
    day text not null,
    made text not null,
    adviser text not null,
    input text not null,
    answer text not null,
    rules text not null default '',
    note text not null default ''
);
create index calculations_dossier on calculations (dossier, made);

-- What is read of all dossiers at once stands ready in its order, without looking up each row.
create index tasks_next on tasks (dossier, due, kind, title) where done is null;
create index pto_income_figures on pto_income (month, dossier, norm_cents, turnover_cents, costs_cents, counted_cents);
drop index pto_income_month;
