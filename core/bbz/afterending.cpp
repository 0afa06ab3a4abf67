#include "core/bbz/afterending.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::AfterYear)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> termMonths{"bbz.loan.after.months"};

} // namespace

template <> const Table<AfterYear> &tableOf<AfterYear>()
{
    static const Table<AfterYear> table{
        QStringLiteral("bbz_after_years"),
        {column<&AfterYear::id>("id"),
         column<&AfterYear::dossier>("dossier"),
         column<&AfterYear::loan>("loan"),
         column<&AfterYear::year>("year"),
         column<&AfterYear::income>("income_cents"),
         column<&AfterYear::norm>("norm_cents"),
         column<&AfterYear::due>("due_cents"),
         column<&AfterYear::decided>("decided"),
         column<&AfterYear::entry>("entry"),
         column<&AfterYear::note>("note")}};
    return table;
}

QJsonObject afterEndingInput(const Loan &rest, const QList<AfterYear> &years)
{
    QList<AfterYear> sorted = years;
    std::sort(sorted.begin(), sorted.end(), [](const AfterYear &a, const AfterYear &b) { return a.year < b.year; });
    QJsonArray rows;
    for (const AfterYear &year : std::as_const(sorted))
        rows.append(QJsonObject{{u"year"_s, year.year}, {u"income_cents"_s, year.income.toCents()}, {u"norm_cents"_s, year.norm.toCents()}});
    return {{u"ended"_s, rest.paidOut.toString(Qt::ISODate)}, {u"rest_cents"_s, rest.principal.toCents()}, {u"years"_s, rows}};
}

QDate afterEndingUntil(const Loan &rest, const RuleBook &rules)
{
    return rest.paidOut.addMonths(int(rules.on(rest.paidOut)[termMonths])).addDays(-1);
}

QList<Problem> check(const AfterYear &year, const Loan &rest, const QList<AfterYear> &others, const RuleBook &rules)
{
    QList<Problem> problems;
    if (year.year < rest.paidOut.year() || year.year > afterEndingUntil(rest, rules).year())
        problems.append({Blocks, u"year"_s, Text::tr("The years from %1 to %2 count.").arg(rest.paidOut.year()).arg(afterEndingUntil(rest, rules).year())});
    if (year.norm <= Money())
        problems.append({Blocks, u"norm_cents"_s, Text::tr("Fill in the norm over the same months.")});
    for (const AfterYear &other : others)
        if (other.id != year.id && other.year == year.year)
            problems.append({Blocks, u"year"_s, Text::tr("%1 is there already.").arg(year.year)});
    return problems;
}

} // namespace core
