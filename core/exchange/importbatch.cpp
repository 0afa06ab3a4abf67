#include "core/exchange/importbatch.h"

#include "core/exchange/batchwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op importCaseload{QT_TRANSLATE_NOOP("Op", "Import caseload")};
constexpr Op importHours{QT_TRANSLATE_NOOP("Op", "Import hours")};
constexpr Op importIncome{QT_TRANSLATE_NOOP("Op", "Import income")};
constexpr Op importRows{QT_TRANSLATE_NOOP("Op", "Import rows")};
constexpr Op readImportFile{QT_TRANSLATE_NOOP("Op", "Read import file")};
constexpr Op undoImportOp{QT_TRANSLATE_NOOP("Op", "Undo import")};

const Op &opFor(const Layout &layout)
{
    if (layout.key == u"caseload")
        return importCaseload;
    if (layout.key == u"hours")
        return importHours;
    return layout.key == u"income" ? importIncome : importRows;
}

} // namespace

ImportReport reportOf(const ImportPlan &plan)
{
    const ImportCounts counts = plan.counts();
    ImportReport report{counts.read, counts.accepted, counts.refused, {}, {}};
    for (const ImportLine &line : plan.lines)
        if (!line.isTaken())
            for (const ImportReason &reason : line.reasons)
                report.reasons.append({line.row, reason.column, reason.text});
    return report;
}

ImportReport carryOut(Store &store, const ImportPlan &plan, const Progress &progress)
{
    ImportReport result = reportOf(plan);
    const Changes changes = store.write(opFor(plan.layout), [&](Writer &writer) {
        BatchWriter batch(store, writer, plan.layout);
        for (qsizetype i = 0; i < plan.lines.size(); ++i) {
            if (plan.lines[i].isTaken())
                batch.write(plan.lines[i]);
            if (i % 20 == 0)
                report(progress, i, plan.lines.size());
        }
    });
    result.batch = changes.operation;
    store.look(readImportFile, {}, u"%1: %2 + %3"_s.arg(QFileInfo(plan.source.path).fileName()).arg(result.accepted).arg(result.refused));
    return result;
}

QList<ImportBatch> importBatches(const Store &store)
{
    QList<ImportBatch> batches;
    const QList<Row> rows = store.query(
        u"select o.id, o.name, o.at, o.adviser, exists (select 1 from operation u where u.reverts = o.id) as undone from operation o "
        "where o.name in (?, ?, ?, ?, ?) order by o.seq desc"_s,
        {QString::fromLatin1(importCaseload.name), QString::fromLatin1(importHours.name), QString::fromLatin1(importIncome.name), QString::fromLatin1(importRows.name), QString::fromLatin1(importBankLines.name)});
    for (const Row &row : rows) {
        ImportBatch batch;
        batch.id = row.value(u"id"_s).toString();
        batch.name = QCoreApplication::translate("Op", row.value(u"name"_s).toString().toLatin1().constData());
        fromSql(batch.at, row.value(u"at"_s));
        batch.adviser = row.value(u"adviser"_s).toString();
        batch.undone = row.value(u"undone"_s).toBool();
        batches.append(batch);
    }
    return batches;
}

bool undoImport(Store &store, const QString &batch, const Progress &progress)
{
    const QList<ImportBatch> batches = importBatches(store);
    const auto found = std::find_if(batches.begin(), batches.end(), [&](const ImportBatch &known) { return known.id == batch; });
    if (found == batches.end() || found->undone)
        return false;
    store.revert(batch, undoImportOp, progress);
    return true;
}

} // namespace core
