-- What is read of all dossiers at once stands ready in its order, without looking up each row.
create index tasks_next on tasks (dossier, due, kind, title) where done is null;
create index pto_income_figures on pto_income (month, dossier, norm_cents, turnover_cents, costs_cents, counted_cents);
drop index pto_income_month;
