-- Which paper went to whom, why, and from which data.
create table issued (
    id text primary key,
    dossier text references dossiers (id),
    report text not null,
    title text not null,
    receiver text not null,
    receiver_name text not null default '',
    purpose text not null default '',
    at text not null,
    adviser text not null,
    parts text not null default '',
    year integer not null default 0,
    month text,
    municipality text not null default '',
    data_version integer not null check (data_version >= 0),
    sha256 text not null check (length(sha256) = 64),
    file_name text not null default '',
    pages integer not null default 0 check (pages >= 0),
    attachment text not null default ''
);
create index issued_dossier on issued (dossier, at);
