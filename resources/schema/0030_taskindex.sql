-- What is due, and which dossier has a next step, is read from the index alone, without looking up a task.
drop index tasks_open;
create index tasks_open on tasks (due, assignee, kind, dossier, done) where done is null;
drop index tasks_next;
create index tasks_next on tasks (dossier, due, kind, title, done) where done is null;
