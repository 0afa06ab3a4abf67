#include "core/plan/condition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

std::optional<Condition::Clause> parseClause(const QJsonValue &json)
{
    if (!json.isObject() || json.toObject().isEmpty())
        return std::nullopt;
    Condition::Clause clause;
    const QJsonObject facts = json.toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QStringList values;
        for (const auto &value : fact.value().toArray())
            values.append(value.toString());
        if (values.isEmpty() || values.contains(QString()))
            return std::nullopt;
        clause.insert(fact.key(), values);
    }
    return clause;
}

bool overlap(const QStringList &known, const QStringList &wanted)
{
    return std::any_of(known.begin(), known.end(), [&](const QString &value) { return wanted.contains(value); });
}

Applies clauseHolds(const Condition::Clause &clause, const KnownFacts &facts)
{
    Applies answer = Applies::Yes;
    for (auto wanted = clause.begin(); wanted != clause.end(); ++wanted) {
        const auto known = facts.constFind(wanted.key());
        if (known == facts.constEnd())
            answer = Applies::Unknown;
        else if (!overlap(*known, wanted.value()))
            return Applies::No;
    }
    return answer;
}

} // namespace

std::optional<Condition> Condition::parse(const QJsonValue &json)
{
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    QList<Clause> clauses;
    for (const auto &entry : array) {
        const std::optional<Clause> clause = parseClause(entry);
        if (!clause)
            return std::nullopt;
        clauses.append(*clause);
    }
    return clauses.isEmpty() ? std::nullopt : std::optional(Condition(clauses));
}

Applies Condition::holds(const KnownFacts &facts) const
{
    Applies answer = m_clauses.isEmpty() ? Applies::Yes : Applies::No;
    for (const Clause &clause : m_clauses) {
        const Applies one = clauseHolds(clause, facts);
        if (one == Applies::Yes)
            return one;
        if (one == Applies::Unknown)
            answer = one;
    }
    return answer;
}

QStringList Condition::openFacts(const KnownFacts &facts) const
{
    QStringList open;
    if (holds(facts) != Applies::Unknown)
        return open;
    for (const Clause &clause : m_clauses)
        if (clauseHolds(clause, facts) == Applies::Unknown)
            for (const QString &fact : clause.keys())
                if (!facts.contains(fact) && !open.contains(fact))
                    open.append(fact);
    return open;
}

} // namespace core
