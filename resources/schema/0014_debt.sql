-- Help with debts, each time it was asked for.
create table debt_cases (
    id text primary key,
    dossier text not null references dossiers (id),
    reported text not null,
    threatening integer not null default 0 check (threatening in (0, 1)),
    running integer not null default 1 check (running in (0, 1)),
    first_talk text,
    decided text check ((decided is null) = (decision = '')),
    decision text not null default '' check (decision in ('', 'admitted', 'refused', 'withdrawn')),
    grounds text not null default '',
    stabilised text,
    agreement text,
    ended text check ((ended is null) = (outcome = '')),
    outcome text not null default '',
    remark text not null default ''
);
create index debt_cases_dossier on debt_cases (dossier, reported);

create table debts (
    id text primary key,
    dossier text not null references dossiers (id),
    creditor text not null,
    address text not null default '',
    postcode text not null default '',
    city text not null default '',
    email text not null default '',
    iban text not null default '',
    reference text not null default '',
    collector text not null default '',
    collector_reference text not null default '',
    business integer not null default 1 check (business in (0, 1)),
    kind text not null default 'other',
    rank text not null default 'concurrent' check (rank in ('preferent', 'secured', 'concurrent')),
    ground text not null default '',
    origin text,
    due text,
    principal_cents integer not null default 0 check (principal_cents >= 0),
    interest_cents integer not null default 0 check (interest_cents >= 0),
    costs_cents integer not null default 0 check (costs_cents >= 0),
    vat_cents integer not null default 0 check (vat_cents >= 0),
    secured_cents integer not null default 0 check (secured_cents >= 0),
    balance_asked text,
    balance_day text,
    balance_cents integer not null default 0 check (balance_cents >= 0),
    disputed integer not null default 0 check (disputed in (0, 1)),
    dispute text not null default '',
    title text not null default 'none',
    title_day text,
    seizure text not null default '',
    seizure_day text,
    threat text not null default '',
    threat_day text,
    threat_actor text not null default '',
    threat_action text not null default '',
    averted text,
    treatment text not null default 'regulated' check (treatment in ('regulated', 'full', 'outside')),
    treatment_reason text not null default '',
    fraud integer not null default 0 check (fraud in (0, 1)),
    codebtor text not null default '',
    settled text,
    remark text not null default ''
);
create index debts_dossier on debts (dossier, creditor);
create index debts_threat on debts (threat_day) where threat <> '' and averted is null;

-- What can be paid every month, as it stood on a day.
create table debt_capacities (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    income_cents integer not null default 0 check (income_cents >= 0),
    partner_income_cents integer not null default 0 check (partner_income_cents >= 0),
    free_cents integer not null default 0 check (free_cents >= 0),
    free_day text,
    free_version text not null default '',
    wealth_cents integer not null default 0 check (wealth_cents >= 0),
    fund_costs_cents integer not null default 0 check (fund_costs_cents >= 0),
    remark text not null default ''
);
create index debt_capacities_dossier on debt_capacities (dossier, day);

create table debt_offers (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    method text not null check (method in ('mediation', 'credit')),
    available_cents integer not null default 0 check (available_cents >= 0),
    month_cents integer not null default 0 check (month_cents >= 0),
    months integer not null default 0 check (months between 0 and 120),
    ratio integer not null default 200000 check (ratio in (100000, 200000)),
    answer_by text,
    loan text not null default '',
    answer text not null default '',
    accepted text,
    starts text,
    ended text check ((ended is null) = (outcome = '')),
    outcome text not null default '' check (outcome in ('', 'discharged', 'ended-early', 'refused', 'withdrawn')),
    remark text not null default ''
);
create index debt_offers_dossier on debt_offers (dossier, day);

-- What one debt gets of an offer, fixed on the day the offer was made.
create table debt_shares (
    id text primary key,
    dossier text not null references dossiers (id),
    offer text not null references debt_offers (id),
    debt text not null default '',
    place integer not null default 0,
    creditor text not null,
    rank text not null default 'concurrent',
    treatment text not null default 'regulated',
    claim_cents integer not null default 0 check (claim_cents >= 0),
    secured_cents integer not null default 0 check (secured_cents >= 0),
    offered_cents integer not null default 0 check (offered_cents >= 0),
    sent text,
    reminded text,
    reply text not null default '' check (reply in ('', 'yes', 'no')),
    replied text check (replied is null or reply <> ''),
    reason text not null default ''
);
create index debt_shares_offer on debt_shares (offer, place);

create table debt_payments (
    id text primary key,
    dossier text not null references dossiers (id),
    offer text not null references debt_offers (id),
    day text not null,
    kind text not null check (kind in ('reserved', 'paid', 'cost')),
    share text not null default '',
    amount_cents integer not null check (amount_cents > 0),
    note text not null default ''
);
create index debt_payments_offer on debt_payments (offer, day);

create table debt_reviews (
    id text primary key,
    dossier text not null references dossiers (id),
    offer text not null references debt_offers (id),
    due text not null,
    held text,
    capacity text not null default '',
    month_cents integer not null default 0 check (month_cents >= 0),
    finding text not null default ''
);
create index debt_reviews_offer on debt_reviews (offer, due);

-- A request to the court, with what is already in its file as "key:yes".
create table debt_court (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null check (kind in ('wsnp', 'forced', 'moratorium')),
    offer text not null default '',
    started text not null,
    present text not null default '',
    filed text,
    heard text,
    decided text check ((decided is null) = (outcome = '')),
    outcome text not null default '' check (outcome in ('', 'granted', 'refused', 'withdrawn')),
    until_day text,
    remark text not null default ''
);
create index debt_court_dossier on debt_court (dossier, started);

-- Ending a business in order.
create table stop_plans (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    manner text not null default '' check (manner in ('', 'profitable', 'acute')),
    reason text not null default '',
    end_day text,
    proceeds_cents integer not null default 0 check (proceeds_cents >= 0),
    receivables_cents integer not null default 0 check (receivables_cents >= 0),
    tax_cents integer not null default 0 check (tax_cents >= 0),
    ending_costs_cents integer not null default 0 check (ending_costs_cents >= 0),
    asked_bbz text,
    asked_ioaz text,
    deregistered text,
    lease text not null default '' check (lease in ('', 'shop', 'office', 'none')),
    staff_years integer not null default -1,
    vat_period text not null default 'quarter' check (vat_period in ('month', 'quarter', 'none')),
    remark text not null default ''
);
create index stop_plans_dossier on stop_plans (dossier, day);

-- What the tests for older entrepreneurs ask beside the facts of the dossier.
create table older_facts (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    viable text not null default '' check (viable in ('', 'yes', 'no')),
    hours_met text not null default '' check (hours_met in ('', 'yes', 'no')),
    unbroken text not null default '' check (unbroken in ('', 'yes', 'no')),
    worked_before text not null default '' check (worked_before in ('', 'yes', 'no')),
    past_known integer not null default 0 check (past_known in (0, 1)),
    past_cents integer not null default 0 check (past_cents >= 0),
    expected_known integer not null default 0 check (expected_known in (0, 1)),
    expected_cents integer not null default 0 check (expected_cents >= 0),
    wealth_known integer not null default 0 check (wealth_known in (0, 1)),
    wealth_cents integer not null default 0,
    remark text not null default ''
);
create index older_facts_dossier on older_facts (dossier, day);
