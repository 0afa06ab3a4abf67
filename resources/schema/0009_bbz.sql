-- An application for assistance under the Bbz, with the answers to its gates as "key:yes key:no".
create table bbz_applications (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null check (kind in ('starter', 'established', 'older', 'stopping', 'preparation')),
    received text not null,
    asks_living integer not null default 0 check (asks_living in (0, 1)),
    asks_capital_cents integer not null default 0 check (asks_capital_cents >= 0),
    gates text not null default '',
    extended text,
    extension_reason text not null default '',
    bureau text not null default '',
    advice_asked text,
    advice_received text,
    advice text not null default '' check (advice in ('', 'viable', 'viable-if', 'not-viable')),
    advice_note text not null default '',
    decision text not null default '' check (decision in ('', 'granted', 'partly', 'refused', 'withdrawn', 'not-handled')),
    decided text check ((decided is null) = (decision = '')),
    grounds text not null default ''
);
create index bbz_applications_dossier on bbz_applications (dossier, received);

-- Days that do not count because the applicant has to complete the application.
create table bbz_suspensions (
    id text primary key,
    dossier text not null references dossiers (id),
    application text not null references bbz_applications (id),
    asked text not null,
    answer_by text,
    completed text check (completed is null or completed >= asked),
    what text not null default ''
);
create index bbz_suspensions_application on bbz_suspensions (application, asked);

create table bbz_awards (
    id text primary key,
    dossier text not null references dossiers (id),
    application text not null default '',
    form text not null default 'loan' check (form in ('loan', 'gift')),
    from_day text not null,
    until_day text not null check (until_day >= from_day),
    month_cents integer not null check (month_cents >= 0),
    decided text,
    extension integer not null default 0 check (extension in (0, 1)),
    note text not null default ''
);
create index bbz_awards_dossier on bbz_awards (dossier, from_day);

create table bbz_years (
    id text primary key,
    dossier text not null references dossiers (id),
    year integer not null check (year between 2004 and 2100),
    household text not null default 'single' check (household in ('single', 'couple', 'other')),
    norm_cents integer not null default 0 check (norm_cents >= 0),
    health_cents integer not null default 0 check (health_cents >= 0),
    special_cents integer not null default 0 check (special_cents >= 0),
    result_cents integer not null default 0,
    tax_share integer check (tax_share is null or tax_share between 0 and 100000),
    other_income_cents integer not null default 0 check (other_income_cents >= 0),
    lent_cents integer not null default 0 check (lent_cents >= 0),
    months integer not null default 12 check (months between 1 and 12),
    wealth_known integer not null default 0 check (wealth_known in (0, 1)),
    own_wealth_cents integer not null default 0,
    total_wealth_cents integer not null default 0 check (total_wealth_cents >= 0),
    older integer not null default 0 check (older in (0, 1)),
    accounts_received text,
    determined text,
    gift_cents integer not null default 0,
    extra_cents integer not null default 0,
    claim_cents integer not null default 0,
    kept_cents integer not null default 0,
    claimed_cents integer not null default 0,
    reading text not null default '' check (reading in ('', 'whole', 'excess')),
    weighing text not null default ''
);
create index bbz_years_dossier on bbz_years (dossier, year);

create table bbz_compensation (
    id text primary key,
    dossier text not null references dossiers (id),
    gift_2014_cents integer not null default 0 check (gift_2014_cents >= 0),
    gift_2015_cents integer not null default 0 check (gift_2015_cents >= 0),
    gift_2016_cents integer not null default 0 check (gift_2016_cents >= 0),
    allowance_lost text not null default '' check (allowance_lost in ('', 'yes', 'no')),
    statement_asked text,
    statement_received text,
    applied text,
    outcome text not null default '' check (outcome in ('', 'granted', 'refused')),
    outcome_day text,
    result_cents integer not null default 0,
    note text not null default ''
);
create index bbz_compensation_dossier on bbz_compensation (dossier);

create table bbz_loans (
    id text primary key,
    dossier text not null references dossiers (id),
    application text not null default '',
    kind text not null check (kind in ('established', 'starter', 'older', 'preparation', 'rest')),
    purpose text not null default '',
    principal_cents integer not null check (principal_cents > 0),
    interest integer not null default 0 check (interest between 0 and 100000),
    rule_day text not null,
    decided text,
    paid_out text not null,
    interest_from text,
    first_due text not null,
    scheme text not null default 'annuity' check (scheme in ('annuity', 'linear')),
    half_yearly integer not null default 0 check (half_yearly in (0, 1)),
    months integer not null check (months between 1 and 360),
    collateral text not null default '',
    claimed text,
    claim_reason text not null default '',
    closed text,
    remark text not null default ''
);
create index bbz_loans_dossier on bbz_loans (dossier, paid_out);

create table bbz_loan_entries (
    id text primary key,
    dossier text not null references dossiers (id),
    loan text not null references bbz_loans (id),
    day text not null,
    kind text not null check (kind in ('payout', 'payment', 'early', 'interest', 'reduction', 'pause', 'write-off', 'correction', 'notice')),
    amount_cents integer not null default 0,
    part text not null default '',
    until_day text check (until_day is null or until_day >= day),
    note text not null default ''
);
create index bbz_loan_entries_loan on bbz_loan_entries (loan, day);
