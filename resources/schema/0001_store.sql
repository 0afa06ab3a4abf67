-- What was done, by whom, from what to what; never edited, only purged when a dossier is destroyed.
create table operation (
    seq integer primary key autoincrement,
    id text not null unique,
    name text not null,
    at text not null,
    adviser text not null,
    device text not null,
    dossier text not null default '',
    subject text not null default '',
    reverts text not null default ''
);
create index operation_dossier on operation (dossier, seq);

create table change (
    operation integer not null references operation (seq),
    seq integer not null,
    tbl text not null,
    row text not null,
    dossier text not null default '',
    before text,
    after text,
    primary key (operation, seq)
) without rowid;
create index change_row on change (tbl, row, operation);
create index change_dossier on change (dossier, operation);
create index change_removed on change (operation) where after is null;

create table purge_permit (granted integer not null);
create trigger operation_kept before delete on operation
when not exists (select 1 from purge_permit) begin select raise(abort, 'the audit trail is never deleted'); end;
create trigger change_kept before delete on change
when not exists (select 1 from purge_permit) begin select raise(abort, 'the audit trail is never deleted'); end;
create trigger change_fixed before update on change
when not exists (select 1 from purge_permit) begin select raise(abort, 'the audit trail is never changed'); end;
create trigger operation_fixed before update of id, name, at, adviser, device, subject, reverts on operation
begin select raise(abort, 'the audit trail is never changed'); end;

create table drafts (
    dossier text not null,
    form text not null,
    content text not null,
    at text not null,
    primary key (dossier, form)
) without rowid;

create table settings (
    key text primary key,
    value text not null
) without rowid;

create table blobs (
    hash text primary key,
    content blob not null
);
