-- Papers of an application as "key:2026-02-03 key:na"; what the advice costs; what the letter says besides the grounds.
alter table bbz_applications add column papers text not null default '';
alter table bbz_applications add column advice_cost_cents integer not null default 0 check (advice_cost_cents >= 0);
alter table bbz_applications add column refused_part text not null default '';
alter table bbz_applications add column duties text not null default '';

-- Eased assistance of 1 October 2021 to 31 March 2022 (chapter VIIa): a gift at once, without a test of wealth.
alter table bbz_awards add column eased integer not null default 0 check (eased in (0, 1));

-- 0: the part of the annual norm goes by months, otherwise by so many days.
alter table bbz_years add column assistance_days integer not null default 0 check (assistance_days between 0 and 366);

-- Repaid out of income after the business ended (art. 43(2)): no fixed instalments.
alter table bbz_loans add column by_income integer not null default 0 check (by_income in (0, 1));

-- What the viability rests on, and what it would mean if it turns out worse by so many percent.
create table bbz_assumptions (
    id text primary key,
    dossier text not null references dossiers (id),
    position integer not null default 0,
    what text not null default '',
    source text not null default '',
    weight text not null default 'middle' check (weight in ('low', 'middle', 'high')),
    counter text not null default '',
    moves text not null default '' check (moves in ('', 'price', 'volume', 'costs', 'private')),
    worse integer not null default 10 check (worse between 0 and 100),
    judgement text not null default '' check (judgement in ('', 'likely', 'doubtful', 'unlikely'))
);
create index bbz_assumptions_dossier on bbz_assumptions (dossier, position);

-- What was really paid in a month: the norm less the income that was expected then.
create table bbz_payments (
    id text primary key,
    dossier text not null references dossiers (id),
    month text not null,
    norm_cents integer not null default 0 check (norm_cents >= 0),
    income_cents integer not null default 0,
    amount_cents integer not null default 0 check (amount_cents >= 0),
    paid text,
    note text not null default ''
);
create unique index bbz_payments_month on bbz_payments (dossier, month);

-- What somebody owns and owes on a day, each with how it counts in the test of wealth (arts 3, 7 and 8).
create table bbz_assets (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    kind text not null,
    what text not null default '',
    amount_cents integer not null default 0 check (amount_cents >= 0),
    note text not null default ''
);
create index bbz_assets_dossier on bbz_assets (dossier, day);

-- Business capital as a gift: for the established with a lastingly low income (art. 22) and for the older (art. 26).
create table bbz_capital_gifts (
    id text primary key,
    dossier text not null references dossiers (id),
    application text not null default '',
    article text not null default '26' check (article in ('22', '26')),
    purpose text not null default '',
    amount_cents integer not null check (amount_cents > 0),
    rule_day text not null,
    decided text,
    paid_out text,
    wealth_known integer not null default 0 check (wealth_known in (0, 1)),
    own_wealth_cents integer not null default 0,
    grounds text not null default ''
);
create index bbz_capital_gifts_dossier on bbz_capital_gifts (dossier, rule_day);

create table bbz_collateral (
    id text primary key,
    dossier text not null references dossiers (id),
    loan text not null references bbz_loans (id),
    kind text not null,
    what text not null default '',
    value_cents integer not null default 0 check (value_cents >= 0),
    valued text,
    prior_cents integer not null default 0 check (prior_cents >= 0),
    secured_cents integer not null default 0 check (secured_cents >= 0),
    registered text,
    register text not null default '',
    released text,
    release_reason text not null default ''
);
create index bbz_collateral_loan on bbz_collateral (loan, registered);

-- A year of the five after the business ended: half of the income above the norm goes to the rest of the loan.
create table bbz_after_years (
    id text primary key,
    dossier text not null references dossiers (id),
    loan text not null references bbz_loans (id),
    year integer not null check (year between 2004 and 2100),
    income_cents integer not null default 0,
    norm_cents integer not null default 0 check (norm_cents >= 0),
    due_cents integer not null default 0 check (due_cents >= 0),
    decided text,
    entry text not null default '',
    note text not null default ''
);
create unique index bbz_after_years_year on bbz_after_years (loan, year);

-- Ending the business, and the question of the Ioaz; for the older entrepreneur what is expected.
create table bbz_endings (
    id text primary key,
    dossier text not null references dossiers (id),
    expected_gross_cents integer not null default 0 check (expected_gross_cents >= 0),
    expected_on text,
    business_since text,
    planned_end text,
    ended text,
    ioaz_applied text,
    hours_met text not null default '' check (hours_met in ('', 'yes', 'no')),
    worked_before text not null default '' check (worked_before in ('', 'yes', 'no')),
    income_year1_cents integer,
    income_year2_cents integer,
    income_year3_cents integer,
    expected_income_cents integer,
    other_income_cents integer not null default 0 check (other_income_cents >= 0),
    wealth_cents integer not null default 0,
    pension_cents integer not null default 0 check (pension_cents >= 0),
    outcome text not null default '' check (outcome in ('', 'granted', 'refused', 'not-asked')),
    outcome_day text,
    note text not null default ''
);
create index bbz_endings_dossier on bbz_endings (dossier);
