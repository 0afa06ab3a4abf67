#include "core/bbz/duration.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Duration)
};

int daysBetween(QDate first, QDate last) { return int(first.daysTo(last)) + 1; }

/// The last day of so many months from a day, with the days in between without an award added.
QDate lastDayOf(const QList<LivingAward> &awards, int months)
{
    if (awards.isEmpty() || months == 0)
        return {};
    QDate end = awards.first().from.addMonths(months).addDays(-1);
    QDate covered = awards.first().until;
    for (const LivingAward &award : awards.mid(1)) {
        if (award.from > end)
            break;
        if (award.from > covered.addDays(1))
            end = end.addDays(daysBetween(covered.addDays(1), award.from.addDays(-1)));
        covered = std::max(covered, award.until);
    }
    return end;
}

} // namespace

QList<TermUse> termUses(const QList<BbzApplication> &applications, const QList<LivingAward> &awards, const RuleBook &rules)
{
    QList<TermUse> uses;
    const Catalogue kinds = Catalogue::read(u"bbz/kinds"_s, u"applications"_s);
    for (const QString &kind : kinds.keys()) {
        TermUse use;
        use.kind = kind;
        QDate applied;
        QList<LivingAward> mine;
        for (const LivingAward &award : awards) {
            const auto on = std::find_if(applications.begin(), applications.end(), [&](const BbzApplication &one) { return one.id.text() == award.application; });
            if (award.eased || on == applications.end() || on->kind != kind)
                continue;
            mine.append(award);
            applied = applied.isValid() ? std::min(applied, on->received) : on->received;
        }
        if (mine.isEmpty())
            continue;
        std::sort(mine.begin(), mine.end(), [](const LivingAward &a, const LivingAward &b) { return a.from < b.from; });
        use.longest = longestTerm(kind, applied, rules);
        use.from = mine.first().from;
        for (const LivingAward &award : mine) {
            (award.extension ? use.extensionMonths : use.months) += awardMonths(award);
            use.awardedUntil = std::max(use.awardedUntil, award.until);
        }
        use.lastDay = lastDayOf(mine, use.longest.months);
        use.lastExtended = use.longest.extension > 0 ? lastDayOf(mine, use.longest.months + use.longest.extension) : use.lastDay;
        uses.append(use);
    }
    return uses;
}

QString sentence(const TermUse &use, QDate today)
{
    if (use.longest.months == 0)
        return Text::tr("%n month(s) awarded, until %1. There is no fixed term.", nullptr, use.months).arg(format(use.awardedUntil));
    QString words = Text::tr("%1 of %2 months awarded; the term ends on %3.").arg(use.months).arg(use.longest.months).arg(format(use.lastDay));
    if (use.longest.extension > 0)
        words += u' ' + Text::tr("With an extension of %1 months: %2.").arg(use.longest.extension).arg(format(use.lastExtended));
    if (use.isOver())
        words += u' ' + Text::tr("More was awarded than the law allows.");
    else if (use.lastExtended < today)
        words += u' ' + Text::tr("The term is over.");
    return words;
}

QList<QDate> viabilityChecks(const TermUse &use, const RuleBook &rules)
{
    QList<QDate> days;
    if (use.kind != "starter"_L1 || !use.from.isValid())
        return days;
    const auto isDuty = [&](QDate day) { return rules.on(day).lookUp(u"bbz.viability.check.first.months"_s) != nullptr; };
    int last = 0;
    for (const char *key : {"bbz.viability.check.first.months", "bbz.viability.check.second.months", "bbz.viability.check.third.months"})
        if (const RuleValue *months = rules.on(use.from).lookUp(QString::fromLatin1(key)))
            days.append(use.from.addMonths(last = int(*months->value)));
    // In an extension beyond the term each twelve months.
    for (int month = last + 12; last > 0 && month > use.longest.months && use.from.addMonths(month) <= use.awardedUntil; month += 12)
        days.append(use.from.addMonths(month));
    days.removeIf([&](QDate day) { return day > use.awardedUntil || !isDuty(day); });
    return days;
}

} // namespace core
