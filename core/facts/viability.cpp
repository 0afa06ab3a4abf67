#include "core/facts/viability.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Viability)
};

const QStringList kinds{u"price"_s, u"volume"_s, u"costs"_s, u"private"_s};
constexpr int chartStep = 5;
constexpr int chartEnd = 50;

/// Together they may not take more than everything away.
WhatIf whatIfOf(const QList<Setback> &setbacks)
{
    WhatIf change;
    for (const Setback &setback : setbacks) {
        if (setback.moves == "price"_L1)
            change.price = std::max(-100, change.price - setback.percent);
        else if (setback.moves == "volume"_L1)
            change.volume = std::max(-100, change.volume - setback.percent);
        else if (setback.moves == "costs"_L1)
            change.costs += setback.percent;
    }
    return change;
}

int privateRise(const QList<Setback> &setbacks)
{
    int rise = 0;
    for (const Setback &setback : setbacks)
        if (setback.moves == "private"_L1)
            rise += setback.percent;
    return rise;
}

/// The part of the household budget that stands in one section, per plan year.
Money ofSection(const PlanFacts &plan, const Forecast &forecast, Section section, int year)
{
    Money sum;
    for (const BudgetRow &row : forecast.household) {
        if (row.kind != BudgetRow::Kind::Line)
            continue;
        const auto line = std::find_if(plan.lines.begin(), plan.lines.end(), [&](const FinancialLine &one) { return one.id == row.line; });
        if (line != plan.lines.end() && line->section == section)
            sum += row.months.ofYear(year);
    }
    return sum;
}

} // namespace

bool ViabilityOutcome::holds() const
{
    for (qsizetype year = 0; year < years.size(); ++year)
        if ((year + 1 == years.size() ? years[year].left() : years[year].leftWithBenefit()) < Money())
            return false;
    return !years.isEmpty();
}

ViabilityOutcome viability(const PlanFacts &plan, const RuleBook &rules, const QList<Setback> &setbacks)
{
    const Forecast result = forecast(plan, rules, whatIfOf(setbacks));
    const int rise = privateRise(setbacks);
    ViabilityOutcome outcome;
    for (int year = 0; year < result.years.size(); ++year) {
        const YearFigures &figures = result.years[year];
        // Private costs stand in the household budget below zero.
        const Money costs = scaled(-ofSection(plan, result, Section::PrivateCost, year), 100 + rise, 100, Rounding::HalfUp);
        outcome.years.append({figures.profit(), figures.writtenOff, figures.taxReserve, costs - ofSection(plan, result, Section::PrivateIncome, year),
                              ofSection(plan, result, Section::Benefit, year), figures.repaid});
    }
    outcome.lowestCash = result.lowestCash;
    outcome.lowestMonth = result.start.plus(result.lowestMonth);
    outcome.canLeave = result.canLeave;
    return outcome;
}

std::optional<int> breakingPoint(const PlanFacts &plan, const RuleBook &rules, const QString &moves)
{
    const auto holds = [&](int percent) { return viability(plan, rules, {{moves, percent}}).holds(); };
    if (!holds(0))
        return 0;
    if (holds(100))
        return std::nullopt;
    int good = 0;
    int bad = 100;
    while (bad - good > 1) {
        const int middle = (good + bad) / 2;
        (holds(middle) ? good : bad) = middle;
    }
    return bad;
}

QList<Sensitivity> sensitivities(const PlanFacts &plan, const RuleBook &rules, const QList<Assumption> &assumptions)
{
    QHash<QString, std::optional<int>> breaks;
    QList<Sensitivity> found;
    for (const Assumption &assumption : assumptions) {
        Sensitivity one{assumption, std::nullopt, std::nullopt, false};
        if (!assumption.moves.isEmpty()) {
            one.outcome = viability(plan, rules, {{assumption.moves, assumption.worse}});
            if (!breaks.contains(assumption.moves))
                breaks.insert(assumption.moves, breakingPoint(plan, rules, assumption.moves));
            one.breaks = breaks.value(assumption.moves);
            one.alwaysHolds = !one.breaks;
        }
        found.append(one);
    }
    return found;
}

QList<Setback> allTogether(const QList<Assumption> &assumptions)
{
    QList<Setback> setbacks;
    for (const QString &kind : kinds) {
        int worst = 0;
        for (const Assumption &assumption : assumptions)
            if (assumption.moves == kind)
                worst = std::max(worst, assumption.worse);
        if (worst > 0)
            setbacks.append({kind, worst});
    }
    return setbacks;
}

QString sentence(const ViabilityOutcome &outcome)
{
    if (outcome.years.isEmpty())
        return {};
    const Money left = outcome.lastLeft();
    const QString last = left < Money() ? Text::tr("In year %1 the business is %2 short to live on and to repay.").arg(outcome.years.size()).arg(format(-left))
                                        : Text::tr("In year %1 %2 is left after living and repaying, without benefit.").arg(outcome.years.size()).arg(format(left));
    QString before;
    for (qsizetype year = 0; year + 1 < outcome.years.size(); ++year)
        if (const Money with = outcome.years[year].leftWithBenefit(); with < Money() && before.isEmpty())
            before = u' ' + Text::tr("In year %1 it is %2 short, also with the benefit that was planned.").arg(year + 1).arg(format(-with));
    return last + before;
}

Series viabilityChart(const PlanFacts &plan, const RuleBook &rules)
{
    Series series;
    series.title = Text::tr("Left in the last year when one thing turns out worse");
    series.kind = ChartKind::Line;
    series.unit = ChartUnit::Euro;
    series.labelTitle = Text::tr("Worse by");
    const Catalogue words = Catalogue::read(u"bbz/kinds"_s, u"moves"_s);
    for (int percent = 0; percent <= chartEnd; percent += chartStep)
        series.labels.append(u"%1 %"_s.arg(percent));
    for (const QString &kind : kinds) {
        SeriesRow row{words.label(kind), {}, false};
        for (int percent = 0; percent <= chartEnd; percent += chartStep)
            row.values.append(toChart(viability(plan, rules, {{kind, percent}}).lastLeft()));
        series.rows.append(row);
    }
    series.limits.append({Text::tr("Nothing left"), 0, SeriesLimit::Kind::Goal});
    return series;
}

} // namespace core
