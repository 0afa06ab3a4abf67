-- A financial plan (a scenario) and its lines. Everything else about it is calculated.
create table financial_plans (
    id text primary key,
    dossier text not null references dossiers (id),
    name text not null check (name <> ''),
    start_month text not null check (start_month glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    vat_scheme text not null default 'quarterly' check (vat_scheme in ('quarterly', 'small-business', 'exempt')),
    includes_vat integer not null default 0 check (includes_vat in (0, 1)),
    season text not null default '',
    ramp_up integer not null default 0 check (ramp_up between 0 and 36),
    opening_cash integer not null default 0,
    tax_reserve integer not null default 0 check (tax_reserve between 0 and 99999),
    tax_reserve_note text not null default '',
    benefit_norm integer not null default 0 check (benefit_norm >= 0),
    remark text not null default '',
    made text
);
create index financial_plans_dossier on financial_plans (dossier, made);

create table financial_lines (
    id text primary key,
    dossier text not null references dossiers (id),
    plan text not null references financial_plans (id),
    section text not null check (section in ('turnover', 'staff', 'cost', 'startup', 'investment', 'working-capital', 'own-money', 'loan',
                                             'private-cost', 'private-income', 'benefit')),
    position integer not null default 0,
    name text not null default '',
    amount integer not null default 0,
    volume integer not null default 0 check (volume >= 0),
    vat text not null default 'high' check (vat in ('high', 'low', 'zero', 'none')),
    frequency text not null default 'monthly' check (frequency in ('monthly', 'quarterly', 'yearly', 'once')),
    from_month integer not null default 1 check (from_month between 1 and 36),
    until_month integer not null default 0 check (until_month between 0 and 36),
    term_days integer not null default 0 check (term_days between 0 and 360),
    cash_share integer not null default 0 check (cash_share between 0 and 100000),
    unit_cost integer not null default 0,
    cost_share integer not null default 0 check (cost_share between 0 and 500000),
    cost_vat text not null default 'high' check (cost_vat in ('high', 'low', 'zero', 'none')),
    years integer not null default 0 check (years between 0 and 50),
    interest integer not null default 0 check (interest between 0 and 100000),
    term_months integer not null default 0 check (term_months between 0 and 600),
    grace_months integer not null default 0 check (grace_months between 0 and 600),
    repayment text not null default 'linear' check (repayment in ('linear', 'annuity')),
    note text not null default '',
    source text not null default ''
);
create index financial_lines_plan on financial_lines (plan, section, position);
create index financial_lines_dossier on financial_lines (dossier);
