-- A dossier that is taken along in a sealed package, and when it came home.
create table trips (
    id text primary key,
    dossier text not null references dossiers (id),
    package text not null,
    adviser text not null,
    device text not null,
    taken text not null,
    until_day text not null,
    home text
);
create index trips_dossier on trips (dossier, taken);
