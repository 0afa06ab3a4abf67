-- A task may come back, belong to a chain, have a time and place, and quote the sentence in which it was promised.
alter table tasks add column repeats text not null default '';
alter table tasks add column chain text not null default '';
alter table tasks add column time text not null default '';
alter table tasks add column minutes integer not null default 0 check (minutes >= 0);
alter table tasks add column place text not null default '';
alter table tasks add column quote text not null default '';
create index tasks_chain on tasks (chain) where chain <> '';
create index tasks_cause on tasks (cause) where cause <> '';

-- A term of the law that runs in a dossier; its tasks follow it.
create table terms (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null,
    started text not null,
    extended text,
    extension_reason text not null default '',
    note text not null default '',
    done text
);
create index terms_dossier on terms (dossier, started);

-- Days that do not count because somebody has to complete something first.
create table term_pauses (
    id text primary key,
    dossier text not null references dossiers (id),
    term text not null references terms (id),
    asked text not null,
    answer_by text,
    completed text check (completed is null or completed >= asked),
    what text not null default ''
);
create index term_pauses_term on term_pauses (term, asked);

-- A dossier that one adviser offers to another; it changes hands when the other accepts.
create table handovers (
    id text primary key,
    dossier text not null references dossiers (id),
    from_adviser text not null,
    to_adviser text not null,
    offered text not null,
    reason text not null default '',
    state text not null default 'offered' check (state in ('offered', 'accepted', 'refused', 'withdrawn')),
    decided text,
    answer text not null default ''
);
create index handovers_dossier on handovers (dossier, offered);
create index handovers_open on handovers (to_adviser) where state = 'offered';

-- A dossier that opens only for who says why: of a relative or a colleague.
create table guards (
    id text primary key,
    dossier text not null unique references dossiers (id),
    kind text not null,
    reason text not null default '',
    since text not null
);

-- Why a dossier must be kept longer than its term, such as an objection that runs.
create table retention_holds (
    id text primary key,
    dossier text not null references dossiers (id),
    reason text not null,
    since text not null,
    until_day text
);
create index retention_holds_dossier on retention_holds (dossier);

-- What was destroyed: which rule, how much, by whom. Nothing about a person.
create table destructions (
    id text primary key,
    at text not null,
    adviser text not null,
    rule text not null,
    rule_source text not null default '',
    dossier_number text not null,
    opened text,
    closed text,
    due text not null,
    rows_gone integer not null default 0,
    papers_gone integer not null default 0,
    certificate text not null default ''
);
create index destructions_at on destructions (at);
