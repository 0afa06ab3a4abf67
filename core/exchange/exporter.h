#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"

namespace core {

enum class ExportFormat { Csv, Json, Xlsx };

/// What to write out, as what, and where to. `all` as CSV makes a folder with a file per table; everything else one file.
struct ExportOrder {
    QString subject; ///< dossiers, hours, income, debts, all
    ExportFormat format = ExportFormat::Csv;
    QString path;
};

struct ExportReport {
    ExportOrder order;
    qint64 rows = 0;
};

/// The subjects that this vault can write out, with their titles in the language of the interface.
struct ExportSubject {
    QString key;
    QString title;
};
QList<ExportSubject> exportSubjects(const Store &store);

/// "csv", "json" or "xlsx".
std::optional<ExportFormat> exportFormat(const QString &suffix);
QString suffixOf(ExportFormat format);

/// Reads the vault at one moment and writes the file, whole or not at all; safe on a worker with a store of its own that only reads.
/// Throws Failure(File), Failure(Cancelled).
ExportReport writeExport(const Store &store, const ExportOrder &order, const Progress &progress = {});

/// Notes in the audit trail what left the vault, and where to. When that fails the written file is taken away again.
void recordExport(Store &store, const ExportReport &report);

/// Both.
ExportReport exportTo(Store &store, const ExportOrder &order, const Progress &progress = {});

} // namespace core
