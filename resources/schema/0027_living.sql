-- What is paid back of living costs that were lent, and what else happens to them after the determination of their book year.
create table bbz_living_entries (
    id text primary key,
    dossier text not null references dossiers (id),
    year integer not null check (year between 2004 and 2100),
    day text not null,
    kind text not null check (kind in ('repaid', 'set-off', 'written-off', 'correction')),
    amount_cents integer not null check (amount_cents > 0 or kind = 'correction'),
    note text not null default ''
);
create index bbz_living_entries_dossier on bbz_living_entries (dossier, day);
