#include "core/stop/stopplan.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::StopPlan)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> ioazAge{"ioaz.age.min"};

Catalogue list(const QString &name) { return Catalogue::read(u"stop/dates"_s, name); }

QString spoken(const CatalogueEntry &entry, const QString &field)
{
    return entry.fields[field + (entry.label() == entry.nl ? u"_nl"_s : u"_en"_s)].toString();
}

/// Whether a date is there for this plan.
bool applies(const QString &when, const BbzEnding &plan, const StopFacts &facts, const RuleBook &rules)
{
    if (when.isEmpty())
        return true;
    if (when == "ioaz-age"_L1)
        return facts.birthDate.isValid() && plan.plannedEnd.isValid() && facts.birthDate.addYears(int(rules.on(plan.planDay)[ioazAge])) <= plan.plannedEnd;
    if (when == "lease-shop"_L1)
        return plan.lease == "shop"_L1;
    if (when == "lease-office"_L1)
        return plan.lease == "office"_L1;
    if (when == "debts"_L1)
        return facts.hasDebts;
    if (when == "loan"_L1)
        return facts.hasBbzLoan;
    if (when == "vat"_L1)
        return plan.vatPeriod != "none"_L1;
    if (when == "asked-bbz"_L1)
        return facts.askedBbz.isValid();
    if (when.startsWith("staff-"_L1)) {
        const int from = when.mid(6).toInt();
        return plan.staffYears >= from && (from == 15 || plan.staffYears < from + 5);
    }
    throw Failure(Failure::Kind::File, u"stop/dates.json"_s, u"unknown condition "_s + when);
}

QDate anchorOf(const QString &name, const BbzEnding &plan, const StopFacts &facts)
{
    if (name == "asked_bbz"_L1)
        return facts.askedBbz;
    if (name == "asked_ioaz"_L1)
        return plan.ioazApplied;
    if (!plan.plannedEnd.isValid() || name == "end"_L1)
        return plan.plannedEnd;
    if (name == "year-end"_L1)
        return QDate(plan.plannedEnd.year(), 12, 31);
    const int step = plan.vatPeriod == "month"_L1 ? 1 : 3;
    const int last = ((plan.plannedEnd.month() - 1) / step + 1) * step;
    return Month(plan.plannedEnd.year(), last).lastDay();
}

QDate shifted(QDate from, const RuleValue &rule, bool before)
{
    const int count = int(rule.value.value_or(0)) * (before ? -1 : 1);
    if (rule.unit == "year"_L1)
        return from.addYears(count);
    if (rule.unit != "month"_L1)
        return from.addDays(count);
    // From the last day of a month to the last day of another.
    const QDate day = from.addMonths(count);
    return from == Month::of(from).lastDay() ? Month::of(day).lastDay() : day;
}

QDate metOf(const QString &name, const BbzEnding &plan, const StopFacts &facts)
{
    if (name == "asked_bbz"_L1)
        return facts.askedBbz;
    if (name == "asked_ioaz"_L1)
        return plan.ioazApplied;
    if (name == "debt_help"_L1)
        return facts.debtHelp;
    if (name == "accounts"_L1)
        return facts.accounts;
    return name == "ended"_L1 ? facts.ended : QDate();
}

} // namespace

StopBalance balanceOf(const BbzEnding &plan, Money debts)
{
    StopBalance balance;
    balance.left = plan.proceeds + plan.receivables - debts - plan.tax - plan.endingCosts;
    balance.manner = balance.left < Money() ? u"acute"_s : u"profitable"_s;
    balance.steps = {{Text::tr("What is sold brings"), plan.proceeds, {}, {}, true},
                     {Text::tr("Customers still pay"), plan.receivables, {}, {}, true},
                     {Text::tr("Less the debts on the board"), -debts, {}, {}, true},
                     {Text::tr("Less tax on ending and the last VAT"), -plan.tax, {}, {}, true},
                     {Text::tr("Less costs of ending"), -plan.endingCosts, {}, {}, true},
                     {balance.left < Money() ? Text::tr("Short") : Text::tr("Left"), balance.left, {}, {}, true}};
    return balance;
}

QList<StopDate> datesOf(const BbzEnding &plan, const StopFacts &facts, const RuleBook &rules)
{
    QList<StopDate> dates;
    if (!plan.hasPlan())
        return dates;
    const Catalogue all = list(u"items"_s);
    for (const CatalogueEntry &entry : all.entries()) {
        const QDate anchor = anchorOf(entry.fields["anchor"_L1].toString(), plan, facts);
        if (!anchor.isValid() || !applies(entry.fields["when"_L1].toString(), plan, facts, rules))
            continue;
        StopDate date;
        date.key = entry.key;
        date.title = entry.label();
        date.why = spoken(entry, u"why"_s);
        date.legal = entry.fields["legal"_L1].toBool();
        date.elsewhere = entry.fields["elsewhere"_L1].toBool();
        date.information = entry.fields["information"_L1].toBool();
        date.fixed = entry.fields.contains("met"_L1);
        date.met = metOf(entry.fields["met"_L1].toString(), plan, facts);
        if (const QString key = entry.fields["rule"_L1].toString(); !key.isEmpty()) {
            const RuleValue *rule = rules.on(plan.planDay).lookUp(key);
            if (!rule || !rule->value)
                continue;
            date.due = shifted(anchor, *rule, entry.fields["before"_L1].toBool());
            date.source = u"%1, %2"_s.arg(rule->article, rule->source);
            date.verified = rule->verified;
        } else {
            date.due = anchor.addDays(entry.fields["days"_L1].toInt());
            date.source = u"%1, %2"_s.arg(entry.fields["article"_L1].toString(), entry.fields["source"_L1].toString());
        }
        dates.append(date);
    }
    std::stable_sort(dates.begin(), dates.end(), [](const StopDate &a, const StopDate &b) { return a.due < b.due; });
    return dates;
}

StopManner mannerOf(const QString &key)
{
    const Catalogue manners = list(u"manners"_s);
    const CatalogueEntry *entry = manners.find(key);
    if (!entry)
        return {};
    StopManner manner{key, entry->label(), spoken(*entry, u"text"_s), {}};
    const Catalogue steps = list(u"steps"_s);
    for (const CatalogueEntry &step : steps.entries())
        if (step.fields["manner"_L1].toString() == key)
            manner.steps.append(step.label());
    return manner;
}

QList<StopList> stopLists()
{
    QList<StopList> lists;
    const Catalogue all = list(u"lists"_s);
    for (const CatalogueEntry &entry : all.entries()) {
        StopList part{entry.key, entry.label(), {}};
        for (const auto &item : entry.fields["items"_L1].toArray())
            part.items.append(item.toString());
        lists.append(part);
    }
    return lists;
}

QList<Problem> check(const BbzEnding &ending, const StopFacts &facts, QDate today)
{
    QList<Problem> problems;
    if (ending.ioazApplied.isValid() && ending.ioazApplied > today)
        problems.append({Blocks, u"ioaz_applied"_s, Text::tr("This day lies ahead. Fill it in once it has happened.")});
    if (ending.businessSince.isValid() && ending.businessSince > today)
        problems.append({Blocks, u"business_since"_s, Text::tr("The business cannot have begun after today.")});
    if (ending.outcomeDay.isValid() && ending.outcome.isEmpty())
        problems.append({Blocks, u"outcome"_s, Text::tr("There is a day of an outcome: which outcome?")});
    if (ending.hasPlan() && !ending.plannedEnd.isValid())
        problems.append({Warns, u"planned_end"_s, Text::tr("Without a last day the dates cannot be worked out.")});
    const QDate end = facts.ended.isValid() ? facts.ended : ending.plannedEnd;
    if (end.isValid() && facts.askedBbz.isValid() && facts.askedBbz > end)
        problems.append({Warns, u"planned_end"_s, Text::tr("Bbz was asked for after the end: then there is no right to it (Bbz art. 27a).")});
    if (end.isValid() && ending.ioazApplied.isValid() && ending.ioazApplied > end)
        problems.append({Warns, u"ioaz_applied"_s, Text::tr("Ioaz was asked for after the end: then there is no right to it (Ioaz art. 5).")});
    if (ending.hasPlan() && facts.ended.isValid() && !facts.askedBbz.isValid() && !ending.ioazApplied.isValid())
        problems.append({Warns, u"planned_end"_s, Text::tr("The business ended on %1 and nothing was asked for before. Was that meant?").arg(format(facts.ended))});
    if (ending.pension > ending.wealth)
        problems.append({Warns, u"pension_cents"_s, Text::tr("The pension reserve is part of the wealth, so it cannot be more.")});
    return problems;
}

} // namespace core
