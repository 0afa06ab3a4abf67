-- How one client's income is reckoned in a calendar year: fixed for that year.
create table pto_terms (
    id text primary key,
    dossier text not null references dossiers (id),
    year integer not null check (year between 2013 and 2100),
    system text not null default 'invoice' check (system in ('work', 'invoice', 'cash')),
    vat text not null default 'vat' check (vat in ('vat', 'small', 'exempt')),
    vat_from text,
    vat_until text check (vat_until is null or vat_from is null or vat_until >= vat_from),
    costs text not null default '' check (costs in ('', 'none', 'list', 'direct', 'fiscal')),
    tax text not null default '' check (tax in ('', 'gross', 'forfait')),
    tax_share integer not null default 0 check (tax_share between 0 and 100000),
    carry text not null default '' check (carry in ('', 'none', 'year')),
    km_cents integer not null default 0 check (km_cents >= 0),
    starter integer not null default 0 check (starter in (0, 1)),
    other_minutes integer not null default 0 check (other_minutes >= 0),
    partner_minutes integer not null default 0 check (partner_minutes >= 0),
    note text not null default ''
);
create index pto_terms_dossier on pto_terms (dossier, year);

-- What the business sold. A credit note stands above zero too; its kind makes it count the other way.
create table pto_invoices (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null default 'invoice' check (kind in ('invoice', 'credit', 'sale')),
    number text not null default '',
    customer text not null default '',
    what text not null default '',
    worked text,
    issued text not null,
    paid text,
    written_off text check (written_off is null or paid is null),
    amount_cents integer not null check (amount_cents > 0),
    vat_cents integer not null default 0 check (vat_cents >= 0 and vat_cents <= amount_cents),
    note text not null default ''
);
create index pto_invoices_dossier on pto_invoices (dossier, issued);

create table pto_costs (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    paid text,
    supplier text not null default '',
    what text not null default '',
    kind text not null,
    amount_cents integer not null default 0 check (amount_cents >= 0),
    vat_cents integer not null default 0 check (vat_cents >= 0 and vat_cents <= amount_cents),
    kilometres integer not null default 0 check (kilometres >= 0),
    private_share integer not null default 0 check (private_share between 0 and 100000),
    approved text,
    judgement text not null default '' check (judgement in ('', 'accepted', 'refused')),
    reason text not null default ''
);
create index pto_costs_dossier on pto_costs (dossier, day);

-- A decision on income that stays free: who decided what for which months, and how many months were used before this program.
create table pto_exemptions (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null check (kind in ('n', 'r', 'y', 'new', 'new-y')),
    decided text not null,
    from_month text not null check (from_month like '____-__'),
    until_month text check (until_month is null or until_month >= from_month),
    used_before integer not null default 0 check (used_before between 0 and 600),
    grounds text not null default ''
);
create index pto_exemptions_dossier on pto_exemptions (dossier, from_month);

-- A month as it was settled, with what it was reckoned from and the whole answer as JSON.
create table pto_settlements (
    id text primary key,
    dossier text not null references dossiers (id),
    month text not null check (month like '____-__'),
    decided text not null,
    author text not null default '',
    exemption text not null default 'none',
    norm_cents integer not null,
    result_cents integer not null,
    exempt_cents integer not null default 0,
    own_cents integer not null default 0,
    counted_cents integer not null default 0,
    benefit_cents integer not null default 0,
    holiday_cents integer not null default 0,
    paid_cents integer not null default 0,
    loss_left_cents integer not null default 0,
    excess_cents integer not null default 0,
    input text not null,
    answer text not null
);
create index pto_settlements_dossier on pto_settlements (dossier, month);

-- The account of a calendar year (quarter 0) or of one of its quarters.
create table pto_accounts (
    id text primary key,
    dossier text not null references dossiers (id),
    year integer not null check (year between 2013 and 2100),
    quarter integer not null default 0 check (quarter between 0 and 4),
    assessed text,
    tax_cents integer not null default 0 check (tax_cents >= 0),
    correction_cents integer not null default 0,
    correction_note text not null default '',
    decided text,
    author text not null default '',
    back_cents integer not null default 0,
    recovery_cents integer not null default 0,
    set_off_cents integer not null default 0,
    claim_cents integer not null default 0,
    input text not null default '',
    answer text not null default '',
    note text not null default ''
);
create index pto_accounts_dossier on pto_accounts (dossier, year, quarter);

-- The client's own price, and what others ask for the same.
create table pto_prices (
    id text primary key,
    dossier text not null references dossiers (id),
    product text not null,
    unit text not null default '',
    own integer not null default 0 check (own in (0, 1)),
    provider text not null default '',
    amount_cents integer not null check (amount_cents > 0),
    day text not null,
    source text not null default '',
    note text not null default ''
);
create index pto_prices_dossier on pto_prices (dossier, product, own);

alter table pto_income add column other_cents integer not null default 0 check (other_cents >= 0);
