-- Derived from the records and kept in the same transaction; rebuilt when the way of reading text changes.
create table search_dossiers (
    doc integer primary key,
    dossier text not null unique,
    name text not null default '',
    number text not null default '',
    merged_into text not null default '',
    closed text
);
create virtual table search_facts using fts5(names, words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');

create virtual table search_facts_vocab using fts5vocab(search_facts, 'row');

create table search_rows (
    doc integer primary key,
    tbl text not null,
    row text not null,
    dossier text not null,
    unique (tbl, row)
);
create index search_rows_dossier on search_rows (dossier);
create virtual table search_text using fts5(words, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4');

create virtual table search_text_vocab using fts5vocab(search_text, 'row');

create table search_words (
    word text primary key,
    sound text not null
) without rowid;
create index search_words_sound on search_words (sound);

create table search_state (
    version text not null
);
