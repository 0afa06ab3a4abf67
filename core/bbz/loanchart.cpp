#include "core/bbz/loanchart.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LoanChart)
};

} // namespace

Series loanChart(const Loan &loan, const QList<LoanEntry> &entries, QDate today)
{
    Series series;
    series.title = Text::tr("Left of the loan");
    series.kind = ChartKind::Line;
    series.unit = ChartUnit::Euro;
    series.labelTitle = Text::tr("Month");
    SeriesRow planned{Text::tr("By the schedule"), {}, false};
    SeriesRow real{Text::tr("In the books"), {}, false};
    QMap<QDate, Money> plan{{loan.paidOut, loan.principal}};
    const QList<LoanTurn> turns = repaymentPlan(loan);
    for (const LoanTurn &turn : turns)
        plan.insert(turn.day, turn.left);
    QMap<QDate, Money> books;
    const LoanAccount account = loanAccount(loan, entries, today);
    for (const LedgerLine &line : account.lines)
        books.insert(line.day, line.balance());
    const auto lastBy = [](const QMap<QDate, Money> &known, QDate day) -> std::optional<Money> {
        auto after = known.upperBound(day);
        return after == known.begin() ? std::nullopt : std::optional((--after).value());
    };
    const Month end = std::max(turns.isEmpty() ? Month::of(today) : Month::of(turns.last().day), std::min(Month::of(today), Month::of(loan.paidOut).plus(156)));
    for (Month month = Month::of(loan.paidOut); month <= end; month = month.next()) {
        series.labels.append(u"%1-%2"_s.arg(month.number()).arg(month.year()));
        const std::optional<Money> shouldBe = lastBy(plan, month.lastDay());
        planned.values.append(shouldBe ? std::optional(toChart(*shouldBe)) : std::nullopt);
        const std::optional<Money> is = lastBy(books, month.lastDay());
        real.values.append(is && month.firstDay() <= today ? std::optional(toChart(*is)) : std::nullopt);
    }
    series.rows = {planned, real};
    const std::optional<Money> shouldBe = lastBy(plan, today);
    if (shouldBe)
        series.trend = Text::tr("On %1 %2 is left; by the schedule it would be %3.").arg(format(today), format(account.balance()), format(*shouldBe));
    return series;
}

} // namespace core
