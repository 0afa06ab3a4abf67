#include "core/rendement/yields.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Yields)
};

/// Somebody who left the benefit through a reason that counts.
struct Exit {
    QString dossier;
    QString id;
    Money norm;
    QDate day; ///< last day of benefit
    QString reason;
};

/// Reckons the yields of one year; lives only while it does.
class Reckoner {
public:
    Reckoner(const Store &store, const KpiFacts &facts, const AssumedValues &values, int year, QDate until)
        : m_store(store), m_facts(facts), m_values(values), m_year(year), m_first(year, 1, 1), m_last(until), m_reasons(Catalogue::benefitEndReasons())
    {
    }

    Yields reckon()
    {
        if (m_last < m_first)
            return {};
        for (const Exit &exit : exits())
            addExit(exit);
        addEarned();
        return m_yields;
    }

private:
    /// Ends of a benefit whose saving can reach into the year.
    QList<Exit> exits() const
    {
        QList<Exit> found;
        const QDate earliest = m_first.addMonths(-m_values.months(u"exit.months"_s)).addDays(-1);
        const QString sql = u"select dossier, id, norm_cents, until_day, end_reason from benefits where kind not in ('none', 'ww') and until_day between ? and ? "
                            "and end_reason in ('own-business', 'business-and-job', 'job') order by until_day, id"_s;
        m_store.each(sql, {toSql(earliest), toSql(m_last)}, [&](const Cells &cells) {
            found.append({cells.text(0), cells.text(1), Money::cents(cells.number(2)), QDate::fromString(cells.text(3), Qt::ISODate), cells.text(4)});
        });
        return found;
    }

    /// The route that the exit belongs to: the latest that ran then, or ended shortly before.
    QString routeOf(const Exit &exit) const
    {
        const QDate since = exit.day.addMonths(-m_values.months(u"exit.link.months"_s));
        const QString sql = u"select kind from routes where dossier = ? and kind <> 'debts' and start_day <= ? and (end_day is null or end_day >= ?) "
                            "order by outcome in ('independent', 'business-and-job') desc, start_day desc limit 1"_s;
        QString route;
        m_store.each(sql, {exit.dossier, toSql(exit.day), toSql(since)}, [&](const Cells &cells) { route = cells.text(0); });
        return route;
    }

    /// The day a new benefit starts after the exit; null when none does.
    QDate returnOf(const Exit &exit) const
    {
        QDate day;
        m_store.each(u"select min(from_day) from benefits where dossier = ? and kind not in ('none', 'ww') and from_day > ?"_s, {exit.dossier, toSql(exit.day)},
                     [&](const Cells &cells) { day = QDate::fromString(cells.text(0), Qt::ISODate); });
        return day;
    }

    void doubt(const KpiClient &client, const QString &why) { m_yields.doubts.append({client.dossier, client.number, client.name, client.municipality, why}); }

    void addExit(const Exit &exit)
    {
        const qsizetype at = m_facts.clientOf(exit.dossier);
        const Percentage part = m_values.share(u"attribution."_s + exit.reason);
        if (at < 0 || part == Percentage())
            return;
        const KpiClient &client = m_facts.clients()[at];
        const QString route = routeOf(exit);
        const QString left = Text::tr("Left the benefit on %1 (%2)").arg(formatShort(exit.day), m_reasons.label(exit.reason));
        const QDate start = exit.day.addDays(1);
        QDate end = start.addMonths(m_values.months(u"exit.months"_s)).addDays(-1);
        const QDate again = returnOf(exit);
        if (again.isValid())
            end = qMin(end, again.addDays(-1));
        const QDate from = qMax(start, m_first);
        const QDate until = qMin(end, m_last);
        if (until < from)
            return;
        if (route.isEmpty())
            return doubt(client, Text::tr("%1, but no route ran then").arg(left));
        if (exit.norm.isZero())
            return doubt(client, Text::tr("%1, but no norm is recorded").arg(left));
        const Money gross = exit.norm.share(m_values.share(u"benefit.gross"_s), Rounding::HalfUp);
        const Money saved = normOver(gross, from, until);
        RendementRow row = rowOf(client, exit.day.year() == m_year ? RendementStep::Exit : RendementStep::ExitBefore, route);
        row.id = u"exit/"_s + exit.id;
        row.from = from;
        row.until = until;
        row.amount = saved.share(part, Rounding::HalfUp);
        row.formula = Text::tr("%1; %2 a month from %3 to %4%5; %6 attributed to the route")
                          .arg(left, format(gross), formatShort(from), formatShort(until),
                               again.isValid() && again.addDays(-1) == end ? Text::tr(" (a new benefit started on %1)").arg(formatShort(again)) : QString(), format(part));
        m_yields.rows.append(row);
        for (Month month = Month::of(from); month <= Month::of(until); month = month.next())
            m_savedByExit[{at, month}] += normOver(exit.norm, qMax(from, month.firstDay()), qMin(until, month.lastDay()));
    }

    RendementRow rowOf(const KpiClient &client, RendementStep step, const QString &route) const
    {
        RendementRow row;
        row.step = step;
        row.dossier = client.dossier;
        row.number = client.number;
        row.name = client.name;
        row.municipality = client.municipality;
        row.route = route;
        return row;
    }

    /// Part-time entrepreneurs: what was earned in a month, at most the norm that was still paid.
    void addEarned()
    {
        struct Sum {
            int months = 0;
            Money earned;
            Money counted;
            Month first;
            Month last;
        };
        const Percentage part = m_values.share(u"attribution.earned"_s);
        if (part == Percentage())
            return;
        QMap<qsizetype, Sum> sums;
        const Month lastMonth = Month::of(m_last);
        const QList<IncomeFact> &incomes = m_facts.incomes();
        const auto before = [](const IncomeFact &income, Month month) { return income.month < month; };
        for (auto income = std::lower_bound(incomes.begin(), incomes.end(), Month(m_year, 1), before); income != incomes.end() && income->month <= lastMonth; ++income) {
            if (income->earned.isZero() || income->norm.isZero())
                continue;
            const Money paid = qMax(Money(), income->norm - m_savedByExit.value({income->client, income->month}));
            const Money counted = qMin(income->earned, paid);
            if (counted.isZero())
                continue;
            Sum &sum = sums[income->client];
            if (sum.months++ == 0)
                sum.first = income->month;
            sum.last = income->month;
            sum.earned += income->earned;
            sum.counted += counted;
        }
        const Percentage gross = m_values.share(u"benefit.gross"_s);
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            RendementRow row = rowOf(m_facts.clients()[sum.key()], RendementStep::Earned, u"pto"_s);
            row.id = u"earned/"_s + row.dossier.text();
            row.from = sum->first.firstDay();
            row.until = sum->last.lastDay();
            row.amount = sum->counted.share(gross, Rounding::HalfUp).share(part, Rounding::HalfUp);
            row.formula = Text::tr("%n month(s) with income, together %1", nullptr, sum->months).arg(format(sum->earned));
            if (sum->counted != sum->earned)
                row.formula += Text::tr(", of which %1 within the norm that was paid").arg(format(sum->counted));
            if (gross != Percentage::percent(100))
                row.formula += Text::tr("; %1 of the norm").arg(format(gross));
            row.formula += Text::tr("; %1 attributed to the route").arg(format(part));
            m_yields.rows.append(row);
        }
    }

    const Store &m_store;
    const KpiFacts &m_facts;
    const AssumedValues &m_values;
    int m_year;
    QDate m_first;
    QDate m_last;
    Catalogue m_reasons;
    Yields m_yields;
    QMap<std::pair<qsizetype, Month>, Money> m_savedByExit;
};

} // namespace

Money normOver(Money norm, QDate first, QDate last)
{
    Money sum;
    for (QDate day = first; day <= last; day = Month::of(day).next().firstDay()) {
        const QDate end = qMin(last, Month::of(day).lastDay());
        const int days = int(day.daysTo(end)) + 1;
        sum += days == day.daysInMonth() ? norm : (norm * days).dividedBy(day.daysInMonth());
    }
    return sum;
}

Yields yieldsOf(const Store &store, const KpiFacts &facts, const AssumedValues &values, int year, QDate until)
{
    return Reckoner(store, facts, values, year, until).reckon();
}

} // namespace core
