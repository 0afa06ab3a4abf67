#include "core/rendement/cost.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op saveCost{QT_TRANSLATE_NOOP("Op", "Record a cost of the route")};
constexpr Op removeCost{QT_TRANSLATE_NOOP("Op", "Remove a cost of the route")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Costs)
};

} // namespace

template <> const Table<Cost> &tableOf<Cost>()
{
    static const Table<Cost> table{QStringLiteral("rendement_costs"),
                                   {column<&Cost::id>("id"), column<&Cost::year>("year"), column<&Cost::kind>("kind"), column<&Cost::title>("title"),
                                    column<&Cost::municipality>("municipality"), column<&Cost::route>("route"), column<&Cost::hours>("minutes"),
                                    column<&Cost::rate>("rate_cents"), column<&Cost::typed>("amount_cents"), column<&Cost::source>("source")}};
    return table;
}

QList<std::pair<QString, QString>> Costs::kinds()
{
    return {{u"staff"_s, Text::tr("Staff")}, {u"integration"_s, Text::tr("Integration budget")}, {u"purchased"_s, Text::tr("Purchased services")}};
}

QString Costs::kindName(const QString &kind)
{
    for (const auto &[key, name] : kinds())
        if (key == kind)
            return name;
    return kind;
}

QList<Cost> Costs::of(int year) const
{
    return m_store.select<Cost>(u"year = ? order by case kind when 'staff' then 0 when 'integration' then 1 else 2 end, title, id"_s, {year});
}

QList<Problem> check(const Cost &cost)
{
    QList<Problem> problems;
    const auto block = [&](const QString &field, const QString &text) { problems.append({Problem::Weight::Blocks, field, text}); };
    if (cost.title.trimmed().isEmpty())
        block(u"title"_s, Text::tr("Fill in what it was for."));
    if (cost.year < 2000 || cost.year > 2200)
        block(u"year"_s, Text::tr("Fill in the year."));
    if (cost.isStaff() && cost.hours.isZero())
        block(u"minutes"_s, Text::tr("Fill in the hours."));
    if (cost.isStaff() && cost.rate <= Money())
        block(u"rate_cents"_s, Text::tr("Fill in what an hour costs."));
    if (!cost.isStaff() && cost.typed.isZero())
        block(u"amount_cents"_s, Text::tr("Fill in the amount."));
    if (cost.source.trimmed().isEmpty())
        problems.append({Problem::Weight::Warns, u"source"_s, Text::tr("Without a source nobody can check this figure.")});
    return problems;
}

QList<Problem> Costs::save(const Cost &cost)
{
    const QList<Problem> problems = check(cost);
    if (!blocks(problems))
        m_store.write(saveCost, [&](Writer &writer) { writer.put(cost); });
    return problems;
}

void Costs::remove(const Id<Cost> &cost)
{
    m_store.write(removeCost, [&](Writer &writer) { writer.remove(cost); });
}

} // namespace core
