create table partner_organisations (
    id text primary key,
    name text not null,
    kind text not null,
    expertise text not null default '',
    contact_name text not null default '',
    phone text not null default '',
    email text not null default '',
    municipalities text not null default '',
    since text,
    ended text,
    note text not null default ''
);

create table partner_coaches (
    id text primary key,
    organisation text not null references partner_organisations (id),
    name text not null,
    role text not null default '',
    expertise text not null default '',
    phone text not null default '',
    email text not null default '',
    ended text
);
create index partner_coaches_organisation on partner_coaches (organisation);

-- A lot of a tender, or an agreement without one. Zero places or budget: none was agreed.
create table partner_contracts (
    id text primary key,
    organisation text not null references partner_organisations (id),
    name text not null,
    tender text not null default '',
    lot text not null default '',
    from_day text not null,
    until_day text check (until_day is null or until_day >= from_day),
    extended_until text,
    hour_price_cents integer not null default 0 check (hour_price_cents >= 0),
    route_price_cents integer not null default 0 check (route_price_cents >= 0),
    places integer not null default 0 check (places >= 0),
    budget_cents integer not null default 0 check (budget_cents >= 0),
    note text not null default ''
);
create index partner_contracts_organisation on partner_contracts (organisation, from_day);

create table partner_referrals (
    id text primary key,
    dossier text not null references dossiers (id),
    organisation text not null references partner_organisations (id),
    coach text not null default '',
    contract text not null default '',
    expertise text not null default '',
    purpose text not null default '',
    made text not null,
    consent text,
    consent_how text not null default '',
    shared text not null default '',
    answer_by text,
    state text not null default 'asked' check (state in ('asked', 'accepted', 'rejected', 'withdrawn', 'done')),
    answered text,
    reject_reason text not null default '',
    due text,
    result text not null default '',
    result_day text,
    result_note text not null default '',
    independent_since text,
    attribution text not null default '',
    adviser text not null default ''
);
create index partner_referrals_dossier on partner_referrals (dossier, made);
create index partner_referrals_organisation on partner_referrals (organisation, made);

-- Hours and costs of a referral, as they were reported or invoiced.
create table partner_hours (
    id text primary key,
    dossier text not null references dossiers (id),
    referral text not null references partner_referrals (id),
    day text not null,
    minutes integer not null default 0 check (minutes >= 0),
    cost_cents integer not null default 0 check (cost_cents >= 0),
    invoice text not null default '',
    note text not null default ''
);
create index partner_hours_referral on partner_hours (referral, day);
