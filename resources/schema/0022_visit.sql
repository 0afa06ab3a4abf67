-- A signature set on the screen: the lines of the pen, and the words it was set under.
create table signatures (
    id text primary key,
    dossier text not null references dossiers (id),
    report text not null,
    item text not null default '',
    year integer not null default 0,
    month text check (month is null or month like '____-__'),
    place integer not null default 0 check (place >= 0),
    name text not null,
    strokes text not null check (strokes <> ''),
    at text not null,
    device text not null,
    adviser text not null,
    language text not null,
    content text not null check (length(content) = 64),
    words text not null
);
create index signatures_dossier on signatures (dossier, report, at);
