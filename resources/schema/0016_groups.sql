-- One run of a series: people who go through the workshops, or the lessons for statushouders, together.
create table group_editions (
    id text primary key,
    series text not null,
    name text not null check (name <> ''),
    room text not null default '',
    trainers text not null default '',
    capacity integer not null default 0 check (capacity >= 0),
    note text not null default '',
    cancelled text
);
create index group_editions_series on group_editions (series);

create table group_meetings (
    id text primary key,
    edition text not null references group_editions (id),
    workshop text not null default '',
    title text not null default '',
    day text,
    begins text not null default '',
    ends text not null default '',
    room text not null default '',
    trainers text not null default '',
    cancelled integer not null default 0 check (cancelled in (0, 1)),
    check (workshop <> '' or title <> '')
);
create index group_meetings_edition on group_meetings (edition, day);

-- Somebody with a dossier, or without: then only a name and how to reach them.
create table group_enrolments (
    id text primary key,
    edition text not null references group_editions (id),
    dossier text references dossiers (id),
    name text not null default '',
    contact text not null default '',
    state text not null check (state in ('placed', 'offered', 'waiting', 'withdrawn')),
    enrolled text not null,
    offered text,
    withdrawn text,
    reason text not null default '',
    reunion text not null default '' check (reunion in ('', 'yes', 'no')),
    note text not null default '',
    check (dossier is not null or name <> ''),
    unique (edition, dossier)
);
create index group_enrolments_dossier on group_enrolments (dossier);

create table group_attendance (
    id text primary key,
    meeting text not null references group_meetings (id),
    enrolment text not null references group_enrolments (id),
    dossier text references dossiers (id),
    state text not null check (state in ('present', 'absent', 'excused')),
    unique (meeting, enrolment)
);
create index group_attendance_enrolment on group_attendance (enrolment);
create index group_attendance_dossier on group_attendance (dossier);

-- What becomes of one statushouder in one group.
create table newcomer_paths (
    id text primary key,
    dossier text not null references dossiers (id),
    enrolment text not null unique references group_enrolments (id),
    language_start text not null default '',
    language_now text not null default '',
    language_day text,
    tax_given text,
    tax_by text not null default '',
    interpreter integer not null default 0 check (interpreter in (0, 1)),
    decision text not null default '' check (decision in ('', 'start', 'later', 'no')),
    decided text,
    decision_reason text not null default '',
    outcome text not null default '',
    outcome_day text check ((outcome = '') = (outcome_day is null)),
    outcome_note text not null default ''
);
create index newcomer_paths_dossier on newcomer_paths (dossier);

create table newcomer_talks (
    id text primary key,
    dossier text not null references dossiers (id),
    day text not null,
    author text not null default '',
    motives text not null default '',
    goals text not null default '',
    experience text not null default '',
    network text not null default '',
    agreed text not null default ''
);
create index newcomer_talks_dossier on newcomer_talks (dossier, day);

-- The client's own words beside a Dutch business term.
create table language_words (
    id text primary key,
    dossier text not null references dossiers (id),
    topic text not null,
    term text not null,
    words text not null,
    unique (dossier, topic, term)
);
