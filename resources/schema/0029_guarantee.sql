-- Surety of the municipality for what a bank or a recognised non-profit lender lends (Bbz 2004 art. 16).
create table bbz_guarantees (
    id text primary key,
    dossier text not null references dossiers (id),
    application text not null default '',
    kind text not null default 'established' check (kind in ('established', 'starter')),
    lender text not null,
    lender_kind text not null default 'bank' check (lender_kind in ('bank', 'non-profit')),
    purpose text not null default '',
    amount_cents integer not null check (amount_cents > 0),
    months integer not null check (months between 1 and 120),
    rule_day text not null,
    decided text,
    from_day text,
    released text,
    leave_day text,
    called_cents integer not null default 0 check (called_cents between 0 and amount_cents),
    note text not null default ''
);
create index bbz_guarantees_dossier on bbz_guarantees (dossier, rule_day);
