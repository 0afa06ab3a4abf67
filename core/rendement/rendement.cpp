#include "core/rendement/rendement.h"

#include "core/rendement/costshares.h"
#include "core/rendement/partnercosts.h"
#include "core/rendement/yields.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Rendement)
};

} // namespace

QList<RendementStep> rendementSteps()
{
    using enum RendementStep;
    return {Staff, Integration, Purchased, Exit, ExitBefore, Earned};
}

QString nameOf(RendementStep step)
{
    switch (step) {
    case RendementStep::Staff:
        return Text::tr("Staff");
    case RendementStep::Integration:
        return Text::tr("Integration budget");
    case RendementStep::Purchased:
        return Text::tr("Purchased services");
    case RendementStep::Exit:
        return Text::tr("Left this year");
    case RendementStep::ExitBefore:
        return Text::tr("Left earlier");
    case RendementStep::Earned:
        return Text::tr("Partly earned");
    }
    Q_UNREACHABLE();
}

bool isCost(RendementStep step)
{
    return step == RendementStep::Staff || step == RendementStep::Integration || step == RendementStep::Purchased;
}

RendementYear RendementYear::within(const QString &municipality, const QString &route) const
{
    if (municipality.isEmpty() && route.isEmpty())
        return *this;
    RendementYear part = *this;
    part.rows.removeIf([&](const RendementRow &row) {
        return (!municipality.isEmpty() && row.municipality != municipality) || (!route.isEmpty() && row.route != route);
    });
    part.doubts.removeIf([&](const RendementDoubt &doubt) { return !municipality.isEmpty() && doubt.municipality != municipality; });
    return part;
}

QList<RendementRow> RendementYear::rowsOf(RendementStep step) const
{
    QList<RendementRow> found;
    for (const RendementRow &row : rows)
        if (row.step == step)
            found.append(row);
    return found;
}

Money RendementYear::sumOf(RendementStep step) const
{
    Money sum;
    for (const RendementRow &row : rows)
        if (row.step == step)
            sum += row.amount;
    return sum;
}

Money RendementYear::costs() const
{
    Money sum;
    for (const RendementRow &row : rows)
        if (isCost(row.step))
            sum += row.amount;
    return sum;
}

Money RendementYear::yields() const
{
    Money sum;
    for (const RendementRow &row : rows)
        if (!isCost(row.step))
            sum += row.amount;
    return sum;
}

int RendementYear::personsOf(RendementStep step) const
{
    QSet<Id<Dossier>> persons;
    for (const RendementRow &row : rows)
        if (row.step == step && !row.dossier.isNull())
            persons.insert(row.dossier);
    return int(persons.size());
}

QSet<QString> Rendement::tables()
{
    return {u"rendement_costs"_s, u"rendement_assumptions"_s, u"partner_hours"_s, u"partner_referrals"_s, u"partner_contracts"_s, u"benefits"_s, u"routes"_s, u"pto_income"_s, u"dossiers"_s, u"persons"_s};
}

RendementYear Rendement::of(int year) const
{
    const qint64 sequence = Journal(m_store.database()).lastSequence();
    const QDate today = m_store.clock().today();
    if (m_sequence != sequence || m_day != today) {
        m_known.clear();
        m_sequence = sequence;
        m_day = today;
    }
    const QString key = QString::number(year) + QLocale().name();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    RendementYear reckoned;
    reckoned.year = year;
    reckoned.assumptions = ReturnAssumptions(m_store).in(year);
    const KpiFacts &facts = m_kpis.facts();
    reckoned.rows = costRows(Costs(m_store).of(year), ServiceMonths(m_store, facts, year));
    reckoned.rows += partnerCostRows(m_store, facts, year);
    const Yields yields = yieldsOf(m_store, facts, AssumedValues(reckoned.assumptions), year, qMin(QDate(year, 12, 31), today));
    reckoned.rows += yields.rows;
    reckoned.doubts = yields.doubts;
    m_known.insert(key, reckoned);
    return reckoned;
}

Series rendementChart(const RendementYear &year, const QString &where)
{
    Series series;
    series.title = Text::tr("Costs and yields, %1, %2").arg(year.year).arg(where);
    series.kind = ChartKind::Waterfall;
    series.unit = ChartUnit::Euro;
    series.labelTitle = Text::tr("Step");
    SeriesRow row;
    row.name = Text::tr("Amount");
    for (const RendementStep step : rendementSteps()) {
        series.labels.append(nameOf(step));
        row.values.append(toChart(year.sumOf(step)));
    }
    series.labels.append(Text::tr("Balance"));
    row.values.append(toChart(year.balance()));
    series.totals.append(series.labels.size() - 1);
    series.rows.append(row);
    return series;
}

} // namespace core
