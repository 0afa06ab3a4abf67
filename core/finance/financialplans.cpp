#include "core/finance/financialplans.h"

#include "core/dossier/benefit.h"
#include "core/finance/linetemplates.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op createPlan{QT_TRANSLATE_NOOP("Op", "Make financial plan")};
constexpr Op copyPlan{QT_TRANSLATE_NOOP("Op", "Copy financial plan")};
constexpr Op changePlan{QT_TRANSLATE_NOOP("Op", "Change financial plan")};
constexpr Op removePlan{QT_TRANSLATE_NOOP("Op", "Remove financial plan")};
constexpr Op addLine{QT_TRANSLATE_NOOP("Op", "Add line to financial plan")};
constexpr Op changeLine{QT_TRANSLATE_NOOP("Op", "Change line of financial plan")};
constexpr Op removeLine{QT_TRANSLATE_NOOP("Op", "Remove line from financial plan")};
constexpr Op moveLine{QT_TRANSLATE_NOOP("Op", "Move line of financial plan")};

} // namespace

QList<FinancialPlan> FinancialPlans::of(const Id<Dossier> &dossier) const
{
    return m_store.select<FinancialPlan>(u"dossier = ? order by made, rowid"_s, {dossier.text()});
}

PlanFacts FinancialPlans::facts(const Id<FinancialPlan> &plan) const
{
    return {m_store.find(plan).value_or(FinancialPlan{}), m_store.select<FinancialLine>(u"plan = ? order by section, position, rowid"_s, {plan.text()})};
}

FinancialPlan FinancialPlans::create(const Id<Dossier> &dossier, const QString &name)
{
    const QDate today = m_store.clock().today();
    FinancialPlan plan;
    plan.id = Id<FinancialPlan>::fresh();
    plan.dossier = dossier;
    plan.name = name;
    plan.start = Month::of(today).next();
    plan.made = today;
    const auto benefits = m_store.select<Benefit>(u"dossier = ? and kind <> 'none' and from_day <= ? and (until_day is null or until_day >= ?) order by from_day desc"_s,
                                                  {dossier.text(), toSql(today), toSql(today)});
    if (!benefits.isEmpty())
        plan.benefitNorm = benefits.first().norm;
    m_store.write(createPlan, [&](Writer &writer) {
        writer.put(plan);
        for (const FinancialLine &line : startingLines(plan))
            writer.put(line);
    });
    return plan;
}

FinancialPlan FinancialPlans::copy(const Id<FinancialPlan> &source, const QString &name)
{
    PlanFacts facts = this->facts(source);
    facts.plan.id = Id<FinancialPlan>::fresh();
    facts.plan.name = name;
    facts.plan.made = m_store.clock().today();
    m_store.write(copyPlan, [&](Writer &writer) {
        writer.put(facts.plan);
        for (FinancialLine line : facts.lines) {
            line.id = Id<FinancialLine>::fresh();
            line.plan = facts.plan.id;
            writer.put(line);
        }
    });
    return facts.plan;
}

void FinancialPlans::save(const FinancialPlan &plan)
{
    m_store.write(changePlan, [&](Writer &writer) { writer.put(plan); });
}

void FinancialPlans::remove(const Id<FinancialPlan> &plan)
{
    m_store.write(removePlan, [&](Writer &writer) {
        for (const FinancialLine &line : facts(plan).lines)
            writer.remove(line.id);
        writer.remove(plan);
    });
}

FinancialLine FinancialPlans::add(FinancialLine line)
{
    line.id = Id<FinancialLine>::fresh();
    if (line.position == 0)
        for (const FinancialLine &other : facts(line.plan).of(line.section))
            line.position = std::max(line.position, other.position + 1);
    m_store.write(addLine, [&](Writer &writer) { writer.put(line); });
    return line;
}

void FinancialPlans::save(const FinancialLine &line)
{
    m_store.write(changeLine, [&](Writer &writer) { writer.put(line); });
}

void FinancialPlans::remove(const Id<FinancialLine> &line)
{
    m_store.write(removeLine, [&](Writer &writer) { writer.remove(line); });
}

void FinancialPlans::move(const FinancialLine &line, int places)
{
    QList<FinancialLine> lines = facts(line.plan).of(line.section);
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const FinancialLine &other) { return other.id == line.id; }) - lines.begin();
    if (at >= lines.size() || at + places < 0 || at + places >= lines.size())
        return;
    lines.move(at, at + places);
    m_store.write(moveLine, [&](Writer &writer) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i].position = static_cast<int>(i);
            writer.put(lines.at(i));
        }
    });
}

} // namespace core
