#pragma once

#include "core/exchange/importplan.h"

namespace core {

/// What came of an import, or would come of it when `batch` is empty.
struct ImportReport {
    int read = 0;
    int accepted = 0;
    int refused = 0;
    struct Reason {
        int row = 0;
        QString column;
        QString reason;
    };
    QList<Reason> reasons;
    QString batch; ///< id to undo it by
};

ImportReport reportOf(const ImportPlan &plan);

/// Writes every row that the plan takes, as one operation: all of them or none. Throws Failure, also Failure(Cancelled).
ImportReport carryOut(Store &store, const ImportPlan &plan, const Progress &progress = {});

/// Lines of a bank statement are an import like the others, so that they can be taken back as a batch.
inline constexpr Op importBankLines{QT_TRANSLATE_NOOP("Op", "Import bank lines")};

/// One import of the past.
struct ImportBatch {
    QString id;
    QString name; ///< of the operation, translated
    QDateTime at;
    QString adviser;
    bool undone = false;
};

/// Imports of this vault, newest first.
QList<ImportBatch> importBatches(const Store &store);

/// Takes a whole batch back. False when there is no such batch or it is undone already; throws Failure(Overtaken) when one of its rows changed since,
/// Failure(Cancelled).
bool undoImport(Store &store, const QString &batch, const Progress &progress = {});

} // namespace core
