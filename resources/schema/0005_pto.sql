create table pto_permissions (
    id text primary key,
    dossier text not null references dossiers (id),
    granted text not null,
    from_day text not null,
    until_day text check (until_day is null or until_day >= from_day),
    activity text not null default '',
    conditions text not null default '',
    week_minutes integer check (week_minutes is null or week_minutes > 0),
    year_minutes integer check (year_minutes is null or year_minutes > 0),
    extends text not null default '',
    state text not null default 'granted' check (state in ('granted', 'refused', 'withdrawn')),
    withdrawn_day text check ((withdrawn_day is not null) = (state = 'withdrawn')),
    state_reason text not null default ''
);
create index pto_permissions_dossier on pto_permissions (dossier, from_day);

create table pto_hours (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    kind text not null,
    minutes integer not null check (minutes > 0 and minutes <= 1440),
    note text not null default '',
    reason text not null default ''
);
create index pto_hours_dossier on pto_hours (dossier, day, minutes);
create index pto_hours_day on pto_hours (day, dossier, minutes);

create table pto_months (
    id text primary key,
    dossier text not null references dossiers (id),
    month text not null check (month like '____-__'),
    state text not null default 'open' check (state in ('open', 'declared', 'checked', 'closed')),
    nil integer not null default 0 check (nil in (0, 1)),
    author text not null default '',
    at text,
    remark text not null default ''
);
create index pto_months_dossier on pto_months (dossier, month);
create index pto_months_month on pto_months (month, state);

create table pto_income (
    id text primary key,
    dossier text not null references dossiers (id),
    month text not null check (month like '____-__'),
    turnover_cents integer not null default 0,
    costs_cents integer not null default 0,
    counted_cents integer check (counted_cents is null or counted_cents >= 0),
    norm_cents integer not null default 0 check (norm_cents >= 0),
    remark text not null default ''
);
create index pto_income_dossier on pto_income (dossier, month);
create index pto_income_month on pto_income (month);
