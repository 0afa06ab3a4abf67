-- A definition as somebody changed it; the first version of each comes with the program.
create table kpi_definitions (
    id text primary key,
    kpi text not null,
    version integer not null check (version > 1),
    from_year integer not null,
    goal integer check (goal >= 0),
    minimum_share integer not null default 0 check (minimum_share >= 0),
    expected_months integer not null default 0 check (expected_months >= 0),
    success text not null default '',
    excluded text not null default '',
    numerator text not null,
    denominator text not null,
    period text not null,
    reason text not null default '',
    verified integer not null default 0
);
create unique index kpi_definitions_version on kpi_definitions (kpi, version);
