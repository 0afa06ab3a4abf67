-- The account on which clients pay back: of one municipality, or (municipality empty) of all that have none of their own.
create table office_accounts (
    id text primary key,
    municipality text not null default '' unique,
    iban text not null check (iban <> ''),
    holder text not null check (holder <> ''),
    adviser text not null,
    day text not null
);
