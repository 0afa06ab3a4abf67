create table plan_answers (
    id text primary key,
    dossier text not null references dossiers (id),
    checklist text not null,
    version integer not null check (version > 0),
    item text not null,
    state text not null check (state in ('not-started', 'in-progress', 'received', 'readable', 'assessed', 'not-applicable')),
    reason text not null default '',
    text text not null default '',
    remark text not null default '',
    judgement text not null default '' check (judgement in ('', 'sufficient', 'doubtful', 'insufficient')),
    assessed_by text not null default '',
    assessed_on text,
    check (state <> 'not-applicable' or trim(reason) <> ''),
    check (state <> 'assessed' or judgement <> '')
);
create index plan_answers_dossier on plan_answers (dossier, checklist, item);

create table plan_profile (
    id text primary key,
    dossier text not null references dossiers (id),
    fact text not null,
    answer text not null default '',
    day text
);
create index plan_profile_dossier on plan_profile (dossier, fact);

create table plan_lists (
    id text primary key,
    dossier text not null references dossiers (id),
    checklist text not null,
    version integer not null check (version > 0),
    since text
);
create index plan_lists_dossier on plan_lists (dossier, checklist);

create table plan_kept_items (
    id text primary key,
    dossier text not null references dossiers (id),
    checklist text not null,
    item text not null,
    version integer not null check (version >= 0)
);
create index plan_kept_items_dossier on plan_kept_items (dossier, checklist);
