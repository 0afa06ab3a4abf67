#pragma once

#include "core/store/journal.h"
#include "core/store/store.h"

namespace core {

/// Records that follow from other records, such as the figures of a month from its invoices. As long as it lives it joins the
/// writes of its store: at the end of each operation that touched its tables, whoever did it (a screen, an import, a merge, an
/// undo), it writes what follows, in the same operation.
class Derivation : public QObject {
    Q_OBJECT

public:
    explicit Derivation(Store &store);

    /// The tables whose change it wants to know.
    virtual QSet<QString> tables() const = 0;
    /// What the operation changed in those tables so far, in order. Undo gives the rows back that followed then as well: what stands
    /// among the changes itself says how it is.
    virtual void follow(Writer &writer, const QList<JournalChange> &changes) = 0;
};

} // namespace core
