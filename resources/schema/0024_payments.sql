-- A month, a year or its account stands once in a dossier, so that a merge leaves the other one where it was. Rows that earlier merges
-- put beside the dossier's own were not counted on screen; they stay in the journal, and their figures in a note.
insert into notes (id, dossier, kind, day, text, written)
select lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12)), dossier, 'system', date('now'),
       'Maand ' || month || ' stond na het samenvoegen dubbel. Van het andere dossier: omzet ' || printf('%.2f', turnover_cents / 100.0) || ', kosten ' || printf('%.2f', costs_cents / 100.0) || '.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
from (select hex(randomblob(16)) as h, * from pto_income where id not in (select min(id) from pto_income group by dossier, month));
delete from pto_income where id not in (select min(id) from pto_income group by dossier, month);
delete from pto_months where id not in (select min(id) from pto_months group by dossier, month);
delete from pto_settlements where id not in (select min(id) from pto_settlements group by dossier, month);
delete from pto_terms where id not in (select min(id) from pto_terms group by dossier, year);
delete from pto_accounts where id not in (select min(id) from pto_accounts group by dossier, year, quarter);
drop index pto_income_dossier;
drop index pto_months_dossier;
drop index pto_settlements_dossier;
drop index pto_terms_dossier;
drop index pto_accounts_dossier;
create unique index pto_income_dossier on pto_income (dossier, month);
create unique index pto_months_dossier on pto_months (dossier, month);
create unique index pto_settlements_dossier on pto_settlements (dossier, month);
create unique index pto_terms_dossier on pto_terms (dossier, year);
create unique index pto_accounts_dossier on pto_accounts (dossier, year, quarter);

-- What came in of an invoice that is paid in parts. The rest comes in on the day the invoice itself is paid.
create table pto_payments (
    id text primary key,
    dossier text not null references dossiers (id),
    invoice text not null references pto_invoices (id),
    day text not null,
    amount_cents integer not null check (amount_cents > 0),
    bank_line text not null default '',
    note text not null default ''
);
create index pto_payments_dossier on pto_payments (dossier, day);
create index pto_payments_invoice on pto_payments (invoice);

-- Exemptions of art. 34a (1) c too, and one that was prolonged (art. 34a (2)).
alter table pto_exemptions rename to pto_exemptions_before;
create table pto_exemptions (
    id text primary key,
    dossier text not null references dossiers (id),
    kind text not null check (kind in ('n', 'r', 'y', 'new', 'new-y', 'new-aow')),
    decided text not null,
    from_month text not null check (from_month like '____-__'),
    until_month text check (until_month is null or until_month >= from_month),
    used_before integer not null default 0 check (used_before between 0 and 600),
    prolonged integer not null default 0 check (prolonged in (0, 1)),
    grounds text not null default ''
);
insert into pto_exemptions (id, dossier, kind, decided, from_month, until_month, used_before, grounds)
select id, dossier, kind, decided, from_month, until_month, used_before, grounds from pto_exemptions_before;
drop table pto_exemptions_before;
create index pto_exemptions_dossier on pto_exemptions (dossier, from_month);

-- The bufferbudget (art. 34b): whether it is used in a year, what a month got of it, and what of a recovery it clears.
alter table pto_terms add column buffer text not null default '' check (buffer in ('', 'none', 'even-out'));
alter table pto_settlements add column buffer_cents integer not null default 0 check (buffer_cents >= 0);
alter table pto_accounts add column buffer_cents integer not null default 0 check (buffer_cents >= 0);

-- A purchase that is spread over years: over how many, and what it is worth after them.
alter table pto_costs add column years integer not null default 0 check (years between 0 and 50);
alter table pto_costs add column rest_cents integer not null default 0 check (rest_cents >= 0);
