#pragma once

#include "core/store/store.h"

namespace core {

/// A record whose words are older than their term.
struct OldText {
    QString id; ///< of the row
    QString table;
    QDate day;
    QDate due;      ///< the day on which the term was over
    QString what;   ///< "Contact op het spreekuur, Assen"
    QStringList words; ///< what goes
};

/// How long the words of walk-in contacts and signals are kept: shorter than those of a dossier.
/// The terms stand in resources/walkin/walkin.json.
class WalkInRetention {
public:
    explicit WalkInRetention(Store &store) : m_store(store) {}

    /// What would go today, oldest first. Nothing that is still followed.
    QList<OldText> due() const;
    /// Takes the words of these rows away, also from the audit trail; the rows stay and are counted as before. Cannot be undone.
    void remove(const QList<OldText> &texts);
    /// Months a table's words are kept.
    static int months(const QString &table);
    static QString source();

private:
    Store &m_store;
};

} // namespace core
