#pragma once

#include "core/exchange/layout.h"
#include "core/store/store.h"

namespace core {

/// A row of the vault that a row of the file looks like.
struct KnownRow {
    QString dossier; ///< id
    QString number; ///< of the dossier, for the reader
};

/// Answers from the vault what a file's rows may already be. Tables and columns are those that the layout names.
class KnownRows {
public:
    KnownRows(const Store &store, const Layout &layout) : m_store(store), m_layout(layout) {}

    /// `values` by key of the layout's column, for all columns of the recognition.
    QList<KnownRow> find(const LayoutRecognition &recognition, const QHash<QString, QVariant> &values) const;
    /// The dossier that a number or BSN means, a merged one followed; or the reason why not.
    struct Dossier {
        QString id;
        QString reason;
    };
    Dossier dossier(const QString &numberOrBsn);
    /// What the vault holds of the layout's ceiling column for these values of its `ceilingPer` columns.
    qint64 total(const QHash<QString, QVariant> &values);
    /// Whether the month of the layout's day is closed for this dossier.
    bool isClosed(const QHash<QString, QVariant> &values) const;

private:
    Dossier lookUp(const QString &numberOrBsn) const;

    const Store &m_store;
    const Layout &m_layout;
    QHash<QString, Dossier> m_dossiers;
    QHash<QString, qint64> m_totals;
};

} // namespace core
