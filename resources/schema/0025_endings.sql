-- Going on or ending becomes one record per dossier. The plan to stop and the tests for older entrepreneurs stood in tables
-- of their own with the same facts; the end of a business and the request for Bbz stand where they are recorded anyway.
alter table bbz_endings add column plan_day text;
alter table bbz_endings add column manner text not null default '' check (manner in ('', 'profitable', 'acute'));
alter table bbz_endings add column reason text not null default '';
alter table bbz_endings add column proceeds_cents integer not null default 0 check (proceeds_cents >= 0);
alter table bbz_endings add column receivables_cents integer not null default 0 check (receivables_cents >= 0);
alter table bbz_endings add column tax_cents integer not null default 0 check (tax_cents >= 0);
alter table bbz_endings add column ending_costs_cents integer not null default 0 check (ending_costs_cents >= 0);
alter table bbz_endings add column lease text not null default '' check (lease in ('', 'shop', 'office', 'none'));
alter table bbz_endings add column staff_years integer not null default -1;
alter table bbz_endings add column vat_period text not null default 'quarter' check (vat_period in ('month', 'quarter', 'none'));
alter table bbz_endings add column viable text not null default '' check (viable in ('', 'yes', 'no'));

-- Of each dossier the newest plan and the newest tests.
create table moving_plans as
    select p.*, lower(hex(randomblob(16))) as fresh from stop_plans p
    where not exists (select 1 from stop_plans q where q.dossier = p.dossier and (q.day > p.day or (q.day = p.day and q.rowid > p.rowid)));
create table moving_facts as
    select f.* from older_facts f
    where not exists (select 1 from older_facts g where g.dossier = f.dossier and (g.day > f.day or (g.day = f.day and g.rowid > f.rowid)));

-- The record takes the id of the plan, so that its tasks still follow it.
insert into bbz_endings (id, dossier) select p.id, p.dossier from moving_plans p where not exists (select 1 from bbz_endings e where e.dossier = p.dossier);
insert into bbz_endings (id, dossier) select f.id, f.dossier from moving_facts f where not exists (select 1 from bbz_endings e where e.dossier = f.dossier);
update bbz_endings set id = p.id from moving_plans p
    where p.dossier = bbz_endings.dossier and bbz_endings.id = (select min(e.id) from bbz_endings e where e.dossier = p.dossier);
update bbz_endings set plan_day = p.day, manner = p.manner, reason = p.reason, planned_end = coalesce(p.end_day, planned_end),
        proceeds_cents = p.proceeds_cents, receivables_cents = p.receivables_cents, tax_cents = p.tax_cents, ending_costs_cents = p.ending_costs_cents,
        lease = p.lease, staff_years = p.staff_years, vat_period = p.vat_period, ioaz_applied = coalesce(p.asked_ioaz, ioaz_applied),
        ended = coalesce(p.deregistered, ended), note = trim(note || char(10) || p.remark, char(10) || ' ')
    from moving_plans p where p.id = bbz_endings.id;
update bbz_endings set viable = f.viable, hours_met = iif(bbz_endings.hours_met = '', f.hours_met, bbz_endings.hours_met), worked_before = iif(bbz_endings.worked_before = '', f.worked_before, bbz_endings.worked_before),
        business_since = coalesce(business_since, iif(f.unbroken = 'yes', (select min(b.start_day) from businesses b where b.dossier = f.dossier), null)),
        income_year1_cents = coalesce(income_year1_cents, iif(f.past_known, f.past_cents, null)),
        income_year2_cents = coalesce(income_year2_cents, iif(f.past_known, f.past_cents, null)),
        income_year3_cents = coalesce(income_year3_cents, iif(f.past_known, f.past_cents, null)),
        expected_income_cents = coalesce(expected_income_cents, nullif(expected_gross_cents, 0), iif(f.expected_known, f.expected_cents, null)),
        expected_on = coalesce(expected_on, iif(f.expected_known, f.day, null)),
        wealth_cents = iif(bbz_endings.wealth_cents = 0 and f.wealth_known, f.wealth_cents, bbz_endings.wealth_cents),
        note = trim(note || char(10) || f.remark, char(10) || ' ')
    from moving_facts f where f.dossier = bbz_endings.dossier;
update bbz_endings set expected_income_cents = nullif(expected_gross_cents, 0) where expected_income_cents is null;

-- The day of the end goes to the business that ran last; without a business it stays as words.
update bbz_endings set note = trim(note || char(10) || 'Bedrijf beëindigd op ' || ended || '.', char(10) || ' ')
    where ended is not null and not exists (select 1 from businesses b where b.dossier = bbz_endings.dossier);
update businesses set end_day = e.ended from bbz_endings e
    where e.dossier = businesses.dossier and e.ended is not null and businesses.end_day is null
    and businesses.id = (select b.id from businesses b where b.dossier = e.dossier and b.end_day is null order by b.start_day desc, b.id limit 1);
-- Bbz that was asked for is an application.
insert into bbz_applications (id, dossier, kind, received, asks_living)
    select substr(fresh, 1, 8) || '-' || substr(fresh, 9, 4) || '-4' || substr(fresh, 14, 3) || '-a' || substr(fresh, 18, 3) || '-' || substr(fresh, 21, 12), dossier, 'stopping', asked_bbz, 1
    from moving_plans p where asked_bbz is not null and not exists (select 1 from bbz_applications a where a.dossier = p.dossier and a.kind = 'stopping');

alter table bbz_endings drop column ended;
alter table bbz_endings drop column expected_gross_cents;
drop table moving_plans;
drop table moving_facts;
drop table stop_plans;
drop table older_facts;
