#include "core/calc/calculations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op keepCalculation{QT_TRANSLATE_NOOP("Op", "Keep calculation")};
constexpr Op removeCalculation{QT_TRANSLATE_NOOP("Op", "Remove calculation")};

QString textOf(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

QList<Calculation> Calculations::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Calculation>(u"dossier = ? order by made desc, rowid desc"_s, {dossier.text()});
}

std::optional<Calculation> Calculations::recordOf(const Store &store, const Id<Dossier> &dossier, const Calculator &calculator, const QJsonObject &input,
                                                  const CalcAnswer &answer, const QString &note)
{
    if (blocks(answer.problems) || answer.outcome.isEmpty())
        return std::nullopt;
    QStringList rules;
    for (const RuleValue &rule : answer.rulesUsed)
        if (!rules.contains(rule.key))
            rules.append(rule.key);
    return Calculation{Id<Calculation>::fresh(), dossier, calculator.name, answer.on, store.clock().now(), store.author().adviser,
                       textOf(input), textOf(toJson(calculator, answer)), rules.join(u' '), note.trimmed()};
}

std::optional<Calculation> Calculations::keep(const Id<Dossier> &dossier, const Calculator &calculator, const QJsonObject &input, const CalcAnswer &answer, const QString &note)
{
    const auto kept = recordOf(m_store, dossier, calculator, input, answer, note);
    if (kept)
        m_store.write(keepCalculation, [&](Writer &writer) { writer.put(*kept); });
    return kept;
}

void Calculations::remove(const Id<Calculation> &id)
{
    m_store.write(removeCalculation, [&](Writer &writer) { writer.remove(id); });
}

QJsonObject Calculations::inputOf(const Calculation &calculation) { return objectOf(calculation.input); }

CalcAnswer Calculations::answerOf(const Calculation &calculation) { return answerFrom(objectOf(calculation.answer)); }

} // namespace core
