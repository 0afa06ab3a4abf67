#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What is known about a client and the business, by name; a fact that is not in it has not been asked yet.
/// Most facts have one value; a dossier can run several routes side by side.
using KnownFacts = QHash<QString, QStringList>;

enum class Applies { Yes, No, Unknown };

/// When something applies: one of the clauses must hold, and in a clause every fact must have one of its values.
class Condition {
public:
    using Clause = QMap<QString, QStringList>;

    Condition() = default;
    explicit Condition(const QList<Clause> &clauses) : m_clauses(clauses) {}
    /// Reads `{"staff": ["yes"]}`, or a list of those; nullopt when it is neither.
    static std::optional<Condition> parse(const QJsonValue &json);

    /// Without clauses it always applies. An unknown fact decides nothing: the answer is then Unknown, unless the rest already says it.
    Applies holds(const KnownFacts &facts) const;
    /// The facts that have to be asked before holds() can say yes or no.
    QStringList openFacts(const KnownFacts &facts) const;
    const QList<Clause> &clauses() const { return m_clauses; }
    bool operator==(const Condition &) const = default;

private:
    QList<Clause> m_clauses;
};

} // namespace core
