#include "core/pto/ptoassessment.h"

#include "core/base/format.h"
#include "core/policy/officerules.h"
#include "core/pto/ptobook.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoAssessment)
};

const QString weekRule = u"pto.hours.week"_s;
const QString yearRule = u"pto.hours.year"_s;
const QString nearRule = u"pto.hours.warning.share"_s;
const QString taxRule = u"tax.urencriterium.hours.year"_s;

/// Days that a pace is measured over at least.
constexpr int shortestPace = 28;

std::optional<HourCeiling> ceiling(const PtoHours &hours, QDate day, const RuleBook &rules, const QString &key,
                                   std::optional<HourQuantity> PtoPermission::*own)
{
    const PtoPermission *permission = permissionOn(hours.permissions, day);
    if (permission && permission->*own)
        return HourCeiling{*(permission->*own), Text::tr("permission of %1").arg(format(permission->granted)), true};
    const RuleValue *rule = rules.on(day, hours.municipality).lookUp(key);
    if (!rule || !rule->value)
        return std::nullopt;
    return HourCeiling{HourQuantity::minutes(qint32(*rule->value)), rule->article.isEmpty() ? rule->title : rule->article, rule->verified};
}

std::optional<Percentage> nearFrom(QDate day, const QString &municipality, const RuleBook &rules)
{
    const RuleValue *rule = rules.on(day, municipality).lookUp(nearRule);
    return rule && rule->value ? std::optional(Percentage::ofThousandths(*rule->value)) : std::nullopt;
}

/// The last day in a period that a permission covers; the last day of the period when none does.
QDate lastCovered(const QList<PtoPermission> &permissions, QDate first, QDate last)
{
    for (QDate day = last; day >= first; day = day.addDays(-1))
        if (permissionOn(permissions, day))
            return day;
    return last;
}

QDate firstCovered(const QList<PtoPermission> &permissions, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (permissionOn(permissions, day))
            return day;
    return {};
}

QString uncoveredWords(HourQuantity uncovered)
{
    return uncovered.isZero() ? QString() : u" "_s + Text::tr("%1 without permission: kept, not counted.").arg(format(uncovered));
}

void forecast(YearAssessment &assessment, const PtoHours &hours, QDate first, QDate today)
{
    const QDate start = firstCovered(hours.permissions, first, QDate(assessment.year, 12, 31));
    const QDate end = lastCovered(hours.permissions, first, QDate(assessment.year, 12, 31));
    QDate booked;
    for (const HourEntry &entry : hours.entries)
        if (entry.day.year() == assessment.year && entry.day <= today && permissionOn(hours.permissions, entry.day))
            booked = entry.day;
    if (!start.isValid() || !booked.isValid() || today >= end)
        return;
    // A week counts whole: nobody is asked to work on Sunday for the forecast to be right.
    const QDate until = std::min({IsoWeek::of(booked).sunday(), end});
    const qint64 days = start.daysTo(until) + 1;
    if (days < shortestPace)
        return;
    const qint64 minutes = assessment.use.counted.toMinutes();
    assessment.until = end;
    assessment.expected = HourQuantity::minutes(qint32(minutes + minutes * until.daysTo(end) / days));
    const qint64 left = assessment.use.left().toMinutes();
    if (!assessment.use.ceiling || left <= 0 || minutes == 0)
        return;
    const QDate day = until.addDays((left * days + minutes - 1) / minutes);
    if (day <= end)
        assessment.reached = day;
}

} // namespace

PtoHours ptoHours(const PtoBook &book, const Id<Dossier> &dossier, const IsoWeek &week)
{
    const QDate first = IsoWeek::of(QDate(week.monday().year(), 1, 1)).monday();
    const QDate last = IsoWeek::of(QDate(week.sunday().year(), 12, 31)).sunday();
    return {book.hours(dossier, first, last), book.permissions(dossier), ruleScope(book.store(), dossier)};
}

PtoHours ptoHours(const PtoBook &book, const Id<Dossier> &dossier, int year)
{
    const QDate first = IsoWeek::of(QDate(year, 1, 1)).monday();
    const QDate last = IsoWeek::of(QDate(year, 12, 31)).sunday();
    return {book.hours(dossier, first, last), book.permissions(dossier), ruleScope(book.store(), dossier)};
}

std::optional<HourCeiling> weekCeiling(const PtoHours &hours, QDate day, const RuleBook &rules)
{
    return ceiling(hours, day, rules, weekRule, &PtoPermission::weekCeiling);
}

std::optional<HourCeiling> yearCeiling(const PtoHours &hours, QDate day, const RuleBook &rules)
{
    return ceiling(hours, day, rules, yearRule, &PtoPermission::yearCeiling);
}

HourUse::Standing HourUse::standing() const
{
    if (!ceiling)
        return Standing::Unlimited;
    if (counted > ceiling->hours)
        return Standing::Over;
    if (nearFrom && qint64(counted.toMinutes()) * 100'000 >= qint64(ceiling->hours.toMinutes()) * nearFrom->thousandths())
        return Standing::Near;
    return Standing::Within;
}

QList<Id<HourEntry>> WeekAssessment::unexplained() const
{
    QList<Id<HourEntry>> ids;
    for (const HourMark &mark : marks)
        if (mark.asksReason())
            ids.append(mark.entry);
    return ids;
}

QString WeekAssessment::sentence() const
{
    QString text;
    if (!use.ceiling)
        text = Text::tr("%1 this week. No ceiling is known for it.").arg(format(use.counted));
    else if (use.left() < HourQuantity())
        text = Text::tr("%1 over the ceiling of %2 this week.").arg(format(use.counted - use.ceiling->hours), format(use.ceiling->hours));
    else if (use.left().isZero())
        text = Text::tr("The ceiling of %1 this week is reached.").arg(format(use.ceiling->hours));
    else
        text = Text::tr("%1 left this week, of %2.").arg(format(use.left()), format(use.ceiling->hours));
    return text + uncoveredWords(use.uncovered);
}

WeekAssessment assessWeek(const PtoHours &hours, const IsoWeek &week, const RuleBook &rules)
{
    WeekAssessment assessment{week, {}, {}};
    const QDate judged = lastCovered(hours.permissions, week.monday(), week.sunday());
    assessment.use.ceiling = weekCeiling(hours, judged, rules);
    assessment.use.nearFrom = nearFrom(judged, hours.municipality, rules);
    QMap<int, HourQuantity> years;
    for (const HourEntry &entry : hours.entries) {
        const bool covered = permissionOn(hours.permissions, entry.day);
        if (covered)
            years[entry.day.year()] += entry.worked;
        if (IsoWeek::of(entry.day) != week)
            continue;
        (covered ? assessment.use.counted : assessment.use.uncovered) += entry.worked;
        HourMark mark{entry.id, entry.day, entry.kind, covered, false, false, entry.reason};
        if (covered) {
            const std::optional<HourCeiling> ofYear = yearCeiling(hours, entry.day, rules);
            mark.overWeek = assessment.use.left() < HourQuantity();
            mark.overYear = ofYear && years[entry.day.year()] > ofYear->hours;
        }
        assessment.marks.append(mark);
    }
    return assessment;
}

QString YearAssessment::sentence() const
{
    const QString used = format(use.counted);
    QString text;
    if (!use.ceiling)
        text = Text::tr("%1 in %2. No ceiling is known for that year.").arg(used).arg(year);
    else if (passed)
        text = Text::tr("The year ceiling of %1 was passed on %2: now %3 over.")
                   .arg(format(use.ceiling->hours), format(*passed), format(use.counted - use.ceiling->hours));
    else if (reached)
        text = Text::tr("%1 of %2 used in %3; at this pace the year ceiling is reached on %4.")
                   .arg(used, format(use.ceiling->hours)).arg(year).arg(format(*reached));
    else if (expected)
        text = Text::tr("%1 of %2 used in %3; at this pace it is %4 on %5, under the year ceiling.")
                   .arg(used, format(use.ceiling->hours)).arg(year).arg(format(*expected), format(until));
    else
        text = Text::tr("%1 of %2 used in %3.").arg(used, format(use.ceiling->hours)).arg(year);
    return text + uncoveredWords(use.uncovered);
}

QString YearAssessment::taxSentence() const
{
    if (!taxTest)
        return {};
    const HourQuantity all = use.counted + use.uncovered;
    return all >= *taxTest ? Text::tr("The tax test of %1 hours is met.").arg(format(*taxTest))
                           : Text::tr("For the tax test of %1 hours: %2 still to work.").arg(format(*taxTest), format(*taxTest - all));
}

YearAssessment assessYear(const PtoHours &hours, int year, const RuleBook &rules, QDate today)
{
    YearAssessment assessment;
    assessment.year = year;
    const QDate first(year, 1, 1);
    const QDate seen = std::clamp(today, first, QDate(year, 12, 31));
    const QDate judged = lastCovered(hours.permissions, first, seen);
    assessment.use.ceiling = yearCeiling(hours, judged, rules);
    assessment.use.nearFrom = nearFrom(judged, hours.municipality, rules);
    for (const HourEntry &entry : hours.entries) {
        if (entry.day.year() != year)
            continue;
        (permissionOn(hours.permissions, entry.day) ? assessment.use.counted : assessment.use.uncovered) += entry.worked;
        if (!assessment.passed && assessment.use.left() < HourQuantity())
            assessment.passed = entry.day;
    }
    const RuleValue *tax = rules.on(seen).lookUp(taxRule);
    if (tax && tax->value)
        assessment.taxTest = HourQuantity::minutes(qint32(*tax->value));
    forecast(assessment, hours, first, today);
    return assessment;
}

} // namespace core
