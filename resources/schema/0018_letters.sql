-- Every paper that goes out has a number of its own, and says of which day its facts are. Of a letter the words are kept as they went out.
alter table issued add column number text not null default '';
alter table issued add column data_day text;
alter table issued add column letter text not null default '';
alter table issued add column locked integer not null default 0 check (locked in (0, 1));
create index issued_number on issued (number);
