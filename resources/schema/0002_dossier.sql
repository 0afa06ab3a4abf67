create table dossiers (
    id text primary key,
    number text not null unique,
    owner text not null default '',
    opened text not null,
    closed text,
    close_reason text not null default '',
    warning text not null default '',
    merged_into text not null default ''
);
create index dossiers_owner on dossiers (owner);

create table persons (
    id text primary key,
    dossier text not null references dossiers (id),
    role text not null check (role in ('client', 'partner', 'child', 'cost-sharer')),
    first_name text not null default '',
    initials text not null default '',
    prefix text not null default '',
    last_name text not null default '',
    bsn text not null default '',
    birth_date text,
    street text not null default '',
    house_number text not null default '',
    postcode text not null default '',
    city text not null default '',
    municipality text not null default '',
    phone text not null default '',
    email text not null default '',
    language_level text not null default '',
    residence_status text not null default '',
    residence_until text
);
create index persons_dossier on persons (dossier, role);
create index persons_bsn on persons (bsn) where bsn <> '';
create index persons_birth on persons (birth_date);

create table households (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null check (kind in ('single', 'single-parent', 'couple')),
    cost_sharers integer not null default 0 check (cost_sharers >= 0),
    housing text not null default '',
    since text,
    remark text not null default ''
);
create index households_dossier on households (dossier);

create table benefits (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null,
    norm_cents integer not null default 0 check (norm_cents >= 0),
    from_day text,
    until_day text,
    end_reason text not null default ''
);
create index benefits_dossier on benefits (dossier, from_day);

create table businesses (
    id text primary key,
    dossier text not null references dossiers (id),
    trade_name text not null default '',
    kvk_number text not null default '',
    legal_form text not null default '',
    vat_id text not null default '',
    iban text not null default '',
    sector_code text not null default '',
    sector text not null default '',
    start_day text,
    end_day text
);
create index businesses_dossier on businesses (dossier);
create index businesses_kvk on businesses (kvk_number) where kvk_number <> '';

create table routes (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null,
    phase text not null,
    start_day text not null,
    end_day text,
    outcome text not null default '',
    outcome_reason text not null default '',
    adviser text not null default '',
    follows text not null default ''
);
create index routes_dossier on routes (dossier);
create index routes_kind on routes (kind, start_day, end_day);

create table route_phases (
    id text primary key,
    dossier text not null references dossiers (id),
    route text not null references routes (id),
    phase text not null,
    from_day text not null,
    reason text not null default ''
);
create index route_phases_route on route_phases (route, from_day);
create index route_phases_dossier on route_phases (dossier);

create table notes (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null,
    day text not null,
    author text not null default '',
    minutes integer not null default 0 check (minutes >= 0),
    text text not null default '',
    written text not null,
    addendum_to text not null default ''
);
create index notes_dossier on notes (dossier, day);

create table tasks (
    id text primary key,
    dossier text references dossiers (id),
    kind text not null,
    title text not null,
    due text not null,
    assignee text not null default '',
    done text,
    move_reason text not null default '',
    cause text not null default ''
);
create index tasks_dossier on tasks (dossier, due);
create index tasks_open on tasks (due) where done is null;

create table attachments (
    id text primary key,
    dossier text not null references dossiers (id),
    name text not null,
    kind text not null default '',
    media_type text not null default '',
    size_bytes integer not null default 0 check (size_bytes >= 0),
    hash text not null,
    added text not null,
    subject text not null default '',
    valid_until text
);
create index attachments_dossier on attachments (dossier);
create index attachments_subject on attachments (subject);
