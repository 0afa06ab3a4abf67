-- The note that a tie wrote into its dossier, so that untying takes it out again; empty in ties from before.
alter table walkin_ties add column note text not null default '';
