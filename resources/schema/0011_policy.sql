-- What the office decides otherwise than the rule book: for one dossier, else for a municipality, else (municipality empty) for all of them.
create table rule_overrides (
    id text primary key,
    rule text not null,
    municipality text not null default '',
    dossier text references dossiers (id),
    award text not null default '',
    from_day text not null,
    until_day text check (until_day is null or until_day >= from_day),
    amount integer,
    choice text not null default '',
    reason text not null check (reason <> ''),
    reference text not null default '',
    adviser text not null,
    decided text not null
);
create index rule_overrides_dossier on rule_overrides (dossier, rule);
create index rule_overrides_rule on rule_overrides (rule, from_day);

-- A half-year of amounts as it was read in: only the values that were taken over, in the form of the rule files.
create table rule_files (
    id text primary key,
    name text not null,
    added text not null,
    adviser text not null,
    first_day text not null,
    amounts integer not null default 0,
    content text not null,
    remark text not null default ''
);

-- Who may do what in this office, by the name the adviser works under.
create table office_rights (
    id text primary key,
    holder text not null,
    may text not null,
    from_day text not null,
    until_day text check (until_day is null or until_day >= from_day),
    given_by text not null,
    given text not null,
    note text not null default ''
);
create index office_rights_holder on office_rights (holder, may);
