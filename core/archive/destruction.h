#pragma once

#include "core/archive/retention.h"
#include "core/report/reports.h"

namespace core {

/// One dossier that was destroyed: which rule, how much, by whom. Nothing about a person.
struct Destruction {
    Id<Destruction> id;
    QDateTime at;
    QString adviser;
    QString rule;
    QString ruleSource;
    QString number; ///< the dossier had
    QDate opened;
    QDate closed;
    QDate due;
    int rows = 0;
    int papers = 0;
    QString certificate; ///< that the dossiers destroyed together share
    bool operator==(const Destruction &) const = default;
};

template <> const Table<Destruction> &tableOf<Destruction>();

/// Destroys dossiers for good: rows, papers, drafts, and what the audit knew about them. What results count stays, without anything
/// that leads to a person. There is no way back, not even from the bin; backups from before still hold them.
class Destructions {
public:
    explicit Destructions(Store &store) : m_store(store) {}

    /// Everything or nothing. Returns what was written down, for the certificate. What cannot go is left alone.
    QList<Destruction> destroy(const QList<RetentionRow> &rows);
    QList<Destruction> of(const QString &certificate) const;
    /// The certificates so far, newest first: one entry each.
    QList<Destruction> certificates() const;

private:
    Destruction destroyOne(Writer &writer, const RetentionRow &row, const QString &certificate);
    void purge(const QString &dossier, const QStringList &rows) const;

    Store &m_store;
};

/// The certificate of destruction, to be signed by who did it and who decided it.
Document destructionCertificate(const QList<Destruction> &destroyed, const ReportRequest &request);

} // namespace core
