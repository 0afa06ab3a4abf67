-- The walk-in hour: contacts without a dossier or a name. They have no column `dossier` on purpose: whatever happens to a
-- dossier later, the count stays. `follows` is the first contact with the same entrepreneur, empty for that first one.
create table walkin_contacts (
    id text primary key,
    day text not null,
    place text not null,
    municipality text not null,
    legal_form text not null default '',
    questions text not null default '',
    advice text not null default '',
    result text not null default '',
    aftercare text,
    note text not null default '',
    adviser text not null default '',
    follows text not null default '',
    signal text not null default '',
    written text not null,
    text_removed text
);
create index walkin_contacts_day on walkin_contacts (day);
create index walkin_contacts_follows on walkin_contacts (follows) where follows <> '';

-- Arrears that somebody else reported, before the entrepreneur asked for help.
create table walkin_signals (
    id text primary key,
    received text not null,
    source text not null,
    kinds text not null default '',
    municipality text not null default '',
    who text not null default '',
    amount_cents integer not null default 0 check (amount_cents >= 0),
    months integer not null default 0 check (months >= 0),
    follow_up text,
    action text not null default '',
    outcome text not null default '',
    outcome_day text,
    note text not null default '',
    adviser text not null default '',
    text_removed text
);
create index walkin_signals_received on walkin_signals (received);

-- Which dossier a contact or a signal came to belong to. The tie goes with its dossier, the contact stays.
create table walkin_ties (
    id text primary key,
    dossier text not null references dossiers (id),
    contact text references walkin_contacts (id),
    signal text references walkin_signals (id),
    day text not null,
    check ((contact is null) <> (signal is null))
);
create unique index walkin_ties_contact on walkin_ties (contact) where contact is not null;
create unique index walkin_ties_signal on walkin_ties (signal) where signal is not null;
create index walkin_ties_dossier on walkin_ties (dossier);

-- Information meetings, publications and social-media actions.
create table walkin_activities (
    id text primary key,
    day text not null,
    kind text not null,
    title text not null,
    place text not null default '',
    audience text not null default '',
    municipality text not null default '',
    reach integer not null default 0 check (reach >= 0),
    note text not null default '',
    adviser text not null default ''
);
create index walkin_activities_day on walkin_activities (day);
