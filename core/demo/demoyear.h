#pragma once

#include "core/demo/demopeople.h"
#include "core/pto/hourentry.h"
#include "core/pto/incomeentry.h"
#include "core/pto/ptomonth.h"
#include "core/pto/ptopermission.h"
#include "core/rules/rulebook.h"

namespace core {

/// A part-time entrepreneur of the made-up caseload, with what was worked and earned.
struct DemoPto {
    DemoDossier base;
    PtoPermission permission;
    QList<IncomeEntry> incomes;
    QList<HourEntry> hours;
    QList<PtoMonth> months;

    void write(Writer &writer) const;
};

/// The part-time entrepreneurs of one year: on average 51 with income in a month, who together earn 421 euro a month each;
/// for 2018 on an average norm of 1,057 euro, as the yearly report has it.
QList<DemoPto> demoPtoYear(DemoPeople &people, const RuleBook &rules, int year, const QStringList &owners);

/// Starters, established entrepreneurs and others whose routes ended in the year, above the goals of 40 % and 65 %, after
/// on average 36 and 12 months; seven statushouders of whom four started; and some whose routes still ran.
QList<DemoDossier> demoRoutesYear(DemoPeople &people, int year, const QStringList &owners);

/// Entrepreneurs who came in the year and stayed, so that about as many are served at its end as at its start: fewer from quarter
/// to quarter, more in the last one, as the report of 2018 tells of the whole country.
QList<DemoDossier> demoInflowYear(DemoPeople &people, int year, const QStringList &owners);

/// What the year cost and the index it is held against. Made up: the report names the posts, not the amounts.
void writeDemoCosts(DemoPeople &people, Writer &writer, int year);

/// One part-time entrepreneur with a permission from `from` on; hours for the weeks from `firstWeek` up to and including `lastWeek`.
DemoPto demoPto(DemoPeople &people, QDate from, const QString &owner);
void addHours(DemoPeople &people, DemoPto &pto, QDate firstWeek, QDate lastWeek);

} // namespace core
