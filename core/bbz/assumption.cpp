#include "core/bbz/assumption.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Assumption)
};

using enum Problem::Weight;

constexpr Op saveAssumption{QT_TRANSLATE_NOOP("Op", "Record assumption of viability")};
constexpr Op removeAssumption{QT_TRANSLATE_NOOP("Op", "Remove assumption of viability")};
constexpr Op moveAssumption{QT_TRANSLATE_NOOP("Op", "Move assumption of viability")};

} // namespace

template <> const Table<Assumption> &tableOf<Assumption>()
{
    static const Table<Assumption> table{
        QStringLiteral("bbz_assumptions"),
        {column<&Assumption::id>("id"),
         column<&Assumption::dossier>("dossier"),
         column<&Assumption::position>("position"),
         column<&Assumption::what>("what"),
         column<&Assumption::source>("source"),
         column<&Assumption::weight>("weight"),
         column<&Assumption::counter>("counter"),
         column<&Assumption::moves>("moves"),
         column<&Assumption::worse>("worse"),
         column<&Assumption::judgement>("judgement")}};
    return table;
}

QList<Problem> check(const Assumption &assumption)
{
    QList<Problem> problems;
    if (assumption.what.trimmed().isEmpty())
        problems.append({Blocks, u"what"_s, Text::tr("Write down what has to come true.")});
    if (assumption.source.trimmed().isEmpty())
        problems.append({Warns, u"source"_s, Text::tr("Without a source this is only a wish: where does it come from?")});
    if (assumption.weight == "high"_L1 && assumption.counter.trimmed().isEmpty())
        problems.append({Warns, u"counter"_s, Text::tr("This weighs heavily: what speaks against it?")});
    if (assumption.worse < 0 || assumption.worse > 100)
        problems.append({Blocks, u"worse"_s, Text::tr("Try out between 0 and 100 percent.")});
    return problems;
}

QList<Assumption> Assumptions::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Assumption>(u"dossier = ? order by position, id"_s, {dossier.text()});
}

QList<Problem> Assumptions::save(Assumption assumption)
{
    const QList<Problem> problems = check(assumption);
    if (blocks(problems))
        return problems;
    if (!m_store.find(assumption.id)) {
        const QList<Assumption> known = of(assumption.dossier);
        assumption.position = known.isEmpty() ? 1 : known.last().position + 1;
    }
    m_store.write(saveAssumption, [&](Writer &writer) { writer.put(assumption); });
    return problems;
}

void Assumptions::remove(const Id<Assumption> &assumption)
{
    m_store.write(removeAssumption, [&](Writer &writer) { writer.remove(assumption); });
}

void Assumptions::move(const Assumption &assumption, int places)
{
    QList<Assumption> all = of(assumption.dossier);
    qsizetype now = 0;
    while (now < all.size() && all[now].id != assumption.id)
        ++now;
    const qsizetype then = now + places;
    if (now >= all.size() || then < 0 || then >= all.size())
        return;
    all.move(now, then);
    m_store.write(moveAssumption, [&](Writer &writer) {
        for (int place = 0; place < all.size(); ++place)
            if (all[place].position != place + 1) {
                all[place].position = place + 1;
                writer.put(all[place]);
            }
    });
}

} // namespace core
