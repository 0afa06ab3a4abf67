-- The measuring period of a result as data: so many months, ending so many months before the end of the reported year.
alter table kpi_definitions add column period_months integer not null default 12 check (period_months between 1 and 60);
alter table kpi_definitions add column period_shift integer not null default 0 check (period_shift between 0 and 60);

-- A result as it was published, per municipality and for all of them (empty); never changed afterwards. Newer goes before older.
create table kpi_frozen (
    id text primary key,
    batch text not null,
    kpi text not null,
    year integer not null,
    municipality text not null default '',
    version integer not null,
    first_day text not null,
    last_day text not null,
    numerator integer not null,
    denominator integer not null,
    counted integer not null,
    months integer not null default 0,
    earned_cents integer not null default 0,
    norm_cents integer not null default 0,
    at_goal integer not null default 0,
    goal integer,
    reached integer not null default 0,
    at text not null,
    adviser text not null default '',
    note text not null default ''
);
create index kpi_frozen_year on kpi_frozen (year, kpi, municipality, at);

-- The dossiers behind it, as they counted then.
create table kpi_frozen_rows (
    id text primary key,
    dossier text not null references dossiers (id),
    batch text not null,
    kpi text not null,
    municipality text not null default '',
    verdict text not null check (verdict in ('counted', 'doubt')),
    success integer not null default 0,
    start_day text,
    end_day text,
    months integer not null default 0,
    earned_cents integer not null default 0,
    norm_cents integer not null default 0,
    reason text not null default ''
);
create index kpi_frozen_rows_dossier on kpi_frozen_rows (dossier);
create index kpi_frozen_rows_batch on kpi_frozen_rows (batch, kpi);

-- A national index to hold the own inflow against, in hundredths, as the user found it.
create table national_index (
    id text primary key,
    year integer not null check (year between 2000 and 2200),
    quarter integer not null check (quarter between 1 and 4),
    hundredths integer not null check (hundredths > 0),
    source text not null default ''
);
create unique index national_index_quarter on national_index (year, quarter);

-- What the route cost; without a municipality or a route it is shared out by months of service.
create table rendement_costs (
    id text primary key,
    year integer not null check (year between 2000 and 2200),
    kind text not null check (kind in ('staff', 'integration', 'purchased')),
    title text not null,
    municipality text not null default '',
    route text not null default '',
    minutes integer not null default 0 check (minutes >= 0),
    rate_cents integer not null default 0 check (rate_cents >= 0),
    amount_cents integer not null default 0,
    source text not null default ''
);
create index rendement_costs_year on rendement_costs (year, kind);

-- What the reckoning of the return rests on, as the office changed it; the first value of each comes with the program.
create table rendement_assumptions (
    id text primary key,
    assumption text not null,
    from_year integer not null check (from_year between 2000 and 2200),
    value integer not null check (value >= 0),
    source text not null,
    verified integer not null default 0 check (verified in (0, 1)),
    made text not null
);
create index rendement_assumptions_key on rendement_assumptions (assumption, from_year, made);
