#include "core/facts/dossierfacts.h"

#include "core/bbz/loanbook.h"
#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/finance/amounts.h"
#include "core/finance/financialplans.h"
#include "core/pto/ptobook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DossierFacts)
};

/// Gathers the facts of one dossier.
class Gatherer {
public:
    Gatherer(Store &store, const RuleBook &rules, const Id<Dossier> &dossier, QDate today) : m_store(store), m_rules(rules), m_pto(store), m_dossier(dossier), m_today(today) {}

    QMap<QString, KnownFact> gather()
    {
        know(u"today"_s, m_today.toString(Qt::ISODate), {});
        people();
        home();
        benefit();
        route();
        hours();
        incomes();
        loan();
        household();
        return m_facts;
    }

private:
    void know(const QString &name, const QJsonValue &value, const QString &origin) { m_facts.insert(name, {value, origin}); }
    template <class T> QList<T> all(const QString &order) const { return m_store.select<T>(u"dossier = ? "_s + order, {m_dossier.text()}); }

    void people()
    {
        const QString origin = Text::tr("Details: person");
        bool children = false;
        for (const Person &person : all<Person>(u"order by rowid"_s)) {
            const QString born = person.birthDate.toString(Qt::ISODate);
            if (person.role == "client"_L1) {
                if (person.birthDate.isValid())
                    know(u"birth_date"_s, born, origin);
                if (!person.municipality.isEmpty())
                    know(u"municipality"_s, person.municipality, origin);
            } else if (person.role == "partner"_L1 && person.birthDate.isValid()) {
                m_partnerBorn = born;
            } else if (person.role == "child"_L1) {
                children = true;
            }
        }
        m_children = children;
    }
    void home()
    {
        const QList<Household> homes = all<Household>(u"order by since desc"_s);
        if (homes.isEmpty())
            return;
        const Household &home = homes.first();
        const QString origin = Text::tr("Details: household");
        if (!home.kind.isEmpty())
            know(u"household"_s, home.kind, origin);
        if (home.kind == "couple"_L1) {
            know(u"children"_s, m_children, origin);
            if (!m_partnerBorn.isEmpty())
                know(u"partner_birth_date"_s, m_partnerBorn, Text::tr("Details: person"));
        }
        if (home.costSharers > 0)
            know(u"cost_sharers"_s, home.costSharers, origin);
        else if (!home.kind.isEmpty())
            know(u"household_norm"_s, home.kind == "couple"_L1 ? u"couple"_s : u"single"_s, origin);
        if (home.housing == "institution"_L1)
            know(u"in_institution"_s, true, origin);
    }
    void benefit()
    {
        const QList<Benefit> benefits = all<Benefit>(u"and kind <> 'none' order by from_day desc"_s);
        for (const Benefit &benefit : benefits) {
            if (benefit.from > m_today || (benefit.until.isValid() && benefit.until < m_today))
                continue;
            const QString origin = Text::tr("Details: benefit");
            if (!benefit.norm.isZero())
                know(u"norm"_s, benefit.norm.toCents(), origin);
            if (benefit.kind == "participatiewet"_L1)
                know(u"general_assistance"_s, true, origin);
            if (benefit.kind == "participatiewet"_L1 || benefit.kind == "ww"_L1 || benefit.kind == "ioaw"_L1)
                know(u"unemployment_benefit"_s, true, origin);
            return;
        }
    }
    void route()
    {
        const QStringList kinds{u"starter"_s, u"established"_s, u"older"_s, u"stopping"_s};
        for (const Route &route : all<Route>(u"and end_day is null order by start_day desc"_s))
            if (kinds.contains(route.kind)) {
                know(u"bbz_kind"_s, route.kind, Text::tr("Routes"));
                if (route.kind == "older"_L1)
                    know(u"older"_s, true, Text::tr("Routes"));
                break;
            }
        for (const Business &business : all<Business>(u"and end_day is null order by start_day"_s))
            if (business.start.isValid() && business.start <= m_today) {
                int months = Month::of(business.start).monthsUntil(Month::of(m_today));
                if (business.start.addMonths(months) > m_today)
                    --months;
                know(u"business_months"_s, months, Text::tr("Details: business"));
                break;
            }
    }
    void hours()
    {
        // A whole year says most; in January that is the year before.
        const int year = m_today.addDays(-31).year();
        HourQuantity total;
        HourQuantity direct;
        for (const HourEntry &entry : m_pto.hours(m_dossier, QDate(year, 1, 1), QDate(year, 12, 31)))
            total += entry.worked;
        const QDate first = IsoWeek::of(m_today).monday().addDays(-weeksLooked * 7);
        HourQuantity recent;
        for (const HourEntry &entry : m_pto.hours(m_dossier, first, first.addDays(weeksLooked * 7 - 1))) {
            recent += entry.worked;
            if (entry.kind == "direct"_L1)
                direct += entry.worked;
        }
        if (!total.isZero())
            know(u"hours_year"_s, total.toMinutes(), Text::tr("PTO: hours of %1").arg(year));
        if (recent.isZero())
            return;
        const QString origin = Text::tr("PTO: average of %1 weeks").arg(weeksLooked);
        know(u"direct_week"_s, direct.toMinutes() / weeksLooked, origin);
        know(u"indirect_week"_s, (recent - direct).toMinutes() / weeksLooked, origin);
    }
    void incomes()
    {
        const Month last = Month::of(m_today);
        QList<IncomeEntry> entries = m_pto.incomes(m_dossier, last.plus(-23), last);
        std::sort(entries.begin(), entries.end(), [](const IncomeEntry &a, const IncomeEntry &b) { return a.month < b.month; });
        if (entries.isEmpty())
            return;
        const IncomeEntry &newest = entries.last();
        const QString origin = Text::tr("PTO: income of %1").arg(newest.month.text());
        know(u"income_month"_s, newest.month.text(), origin);
        know(u"income_turnover"_s, newest.turnover.toCents(), origin);
        know(u"income_costs"_s, newest.costs.toCents(), origin);
        HourQuantity billed;
        for (const HourEntry &entry : m_pto.hours(m_dossier, newest.month.firstDay(), newest.month.lastDay()))
            if (entry.kind == "direct"_L1)
                billed += entry.worked;
        if (!billed.isZero() && newest.turnover > Money())
            know(u"price"_s, (newest.turnover * 60).dividedBy(billed.toMinutes()).toCents(), Text::tr("PTO: turnover of %1 by its hours for customers").arg(newest.month.text()));
        if (!newest.norm.isZero())
            know(u"income_norm"_s, newest.norm.toCents(), origin);
        QJsonArray months;
        for (const IncomeEntry &entry : std::as_const(entries))
            if (entry.month.year() == newest.month.year() && !entry.norm.isZero())
                months.append(QJsonObject{{u"month"_s, entry.month.text()}, {u"norm_incl_cents"_s, entry.norm.toCents()},
                                          {u"settled_cents"_s, std::max(entry.counted.value_or(entry.turnover - entry.costs), Money()).toCents()},
                                          {u"result_cents"_s, (entry.turnover - entry.costs).toCents()}});
        if (months.isEmpty())
            return;
        know(u"income_year"_s, newest.month.year(), origin);
        know(u"income_months"_s, months, Text::tr("PTO: income of %1").arg(newest.month.year()));
    }
    /// What the household spends a month, as the newest financial plan has it in its first year.
    void household()
    {
        const FinancialPlans plans(m_store);
        const QList<FinancialPlan> known = plans.of(m_dossier);
        if (known.isEmpty())
            return;
        Money spent;
        const QList<FinancialLine> lines = plans.facts(known.last().id).of(Section::PrivateCost);
        for (const FinancialLine &line : lines)
            spent += byFrequency(line, line.amount).ofYear(0);
        if (spent > Money())
            know(u"budget"_s, spent.dividedBy(12).toCents(), Text::tr("Finances: private budget of “%1”").arg(known.last().name));
    }
    void loan()
    {
        const QList<Loan> loans = LoanBook(m_store, m_rules).loans(m_dossier);
        const auto running = std::find_if(loans.begin(), loans.end(), [](const Loan &loan) { return !loan.closed.isValid(); });
        if (running == loans.end())
            return;
        const QString origin = Text::tr("Bbz: loan");
        know(u"loan_principal"_s, running->principal.toCents(), origin);
        know(u"loan_months"_s, running->months, origin);
        know(u"loan_scheme"_s, running->scheme, origin);
        know(u"loan_interest"_s, running->interest.thousandths(), origin);
        know(u"loan_every"_s, running->monthsPerTurn(), origin);
        if (running->paidOut.isValid())
            know(u"loan_start"_s, running->paidOut.toString(Qt::ISODate), origin);
        if (running->firstDue.isValid())
            know(u"loan_first_due"_s, running->firstDue.toString(Qt::ISODate), origin);
        QJsonArray events;
        for (const LoanEntry &entry : LoanBook(m_store, m_rules).entries(running->id)) {
            const QString kind = entry.kind == "payment"_L1 || entry.kind == "early"_L1 ? u"payment"_s : entry.kind == "write-off"_L1 ? u"write-off"_s : QString();
            if (!kind.isEmpty() && entry.amount > Money())
                events.append(QJsonObject{{u"day"_s, entry.day.toString(Qt::ISODate)}, {u"kind"_s, kind}, {u"amount_cents"_s, entry.amount.toCents()}});
        }
        if (!events.isEmpty())
            know(u"loan_events"_s, events, origin);
    }

    static constexpr int weeksLooked = 8;

    Store &m_store;
    const RuleBook &m_rules;
    PtoBook m_pto;
    Id<Dossier> m_dossier;
    QDate m_today;
    QString m_partnerBorn;
    bool m_children = false;
    QMap<QString, KnownFact> m_facts;
};

} // namespace

QMap<QString, KnownFact> dossierFacts(Store &store, const RuleBook &rules, const Id<Dossier> &dossier, QDate today)
{
    return Gatherer(store, rules, dossier, today).gather();
}

} // namespace core
