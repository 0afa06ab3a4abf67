-- Movements of bank statements that the adviser chose to keep; the rest of a statement is never kept.
create table bank_lines (
    id text primary key,
    dossier text not null references dossiers (id),
    account text not null default '',
    day text not null,
    value_day text,
    amount_cents integer not null,
    counter_name text not null default '',
    counter_account text not null default '',
    description text not null default '',
    reference text not null default '',
    bank_reference text not null default '',
    month text not null check (month like '____-__'),
    invoice text not null default '',
    source_file text not null default '',
    fingerprint text not null
);
create index bank_lines_dossier on bank_lines (dossier, day);
create unique index bank_lines_fingerprint on bank_lines (dossier, fingerprint);
create index bank_lines_account on bank_lines (account);
