#include "core/exchange/exporter.h"

#include "core/exchange/dump.h"
#include "core/exchange/sheetwriters.h"
#include "core/exchange/tablerows.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Exporter)
};

constexpr Op exportDossiers{QT_TRANSLATE_NOOP("Op", "Export dossiers")};
constexpr Op exportHours{QT_TRANSLATE_NOOP("Op", "Export hours")};
constexpr Op exportIncome{QT_TRANSLATE_NOOP("Op", "Export income")};
constexpr Op exportDebts{QT_TRANSLATE_NOOP("Op", "Export debts")};
constexpr Op exportAll{QT_TRANSLATE_NOOP("Op", "Export everything")};

const Op &opFor(const QString &subject)
{
    return subject == u"dossiers" ? exportDossiers : subject == u"hours" ? exportHours : subject == u"income" ? exportIncome : subject == u"debts" ? exportDebts : exportAll;
}

QString layoutOf(const QString &subject) { return subject == u"dossiers" ? u"caseload"_s : subject; }

/// Writes to a file that appears only when it is complete.
void writeFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    write(file);
    if (!file.commit())
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
}

void writeWorkbook(const QList<Sheet> &sheets, const QString &path, RowCounter &counter)
{
    const QString part = path + u".part"_s;
    try {
        writeXlsx(sheets, part, counter);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    QFile::remove(path);
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), u"rename"_s);
    }
}

QList<Sheet> sheetsFor(const Store &store, const QString &subject)
{
    if (subject != u"all")
        return {layoutSheet(store, Layout::named(layoutOf(subject)))};
    QList<Sheet> sheets;
    for (const QString &table : factTables(store))
        sheets.append(tableSheet(store, table));
    return sheets;
}

void writeFolder(const QList<Sheet> &sheets, const QString &path, RowCounter &counter)
{
    if (!QDir().mkpath(path))
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), u"mkpath"_s);
    for (const Sheet &sheet : sheets)
        writeFile(QDir(path).filePath(sheet.key + u".csv"_s), [&](QIODevice &device) { writeCsv(sheet, device, counter); });
}

} // namespace

QList<ExportSubject> exportSubjects(const Store &store)
{
    QList<ExportSubject> subjects;
    for (const auto &[key, title] : {std::pair(u"dossiers"_s, Text::tr("Dossiers, one row per client")), std::pair(u"hours"_s, Text::tr("Hours of part-time enterprise")),
                                     std::pair(u"income"_s, Text::tr("Turnover and costs per month")), std::pair(u"debts"_s, Text::tr("Debts, one row per claim"))}) {
        if (!Layout::names().contains(layoutOf(key)))
            continue;
        const Layout layout = Layout::named(layoutOf(key));
        if (!store.database().columns(layout.records.first().table).isEmpty())
            subjects.append({key, title});
    }
    subjects.append({u"all"_s, Text::tr("Everything, every table as it is stored")});
    return subjects;
}

std::optional<ExportFormat> exportFormat(const QString &suffix)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx})
        if (suffixOf(format) == suffix.toLower())
            return format;
    return std::nullopt;
}

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : format == ExportFormat::Json ? u"json"_s : u"xlsx"_s;
}

ExportReport writeExport(const Store &store, const ExportOrder &order, const Progress &progress)
{
    const Snapshot snapshot(store);
    const QList<Sheet> sheets = sheetsFor(store, order.subject);
    qint64 total = 0;
    for (const Sheet &sheet : sheets)
        total += sheet.count;
    RowCounter counter(progress, total);
    if (order.format == ExportFormat::Xlsx)
        writeWorkbook(sheets, order.path, counter);
    else if (order.format == ExportFormat::Json && order.subject == u"all")
        writeFile(order.path, [&](QIODevice &device) { writeDump(store, sheets, device, counter); });
    else if (order.format == ExportFormat::Json)
        writeFile(order.path, [&](QIODevice &device) { writeJsonRows(sheets.first(), device, counter); });
    else if (order.subject == u"all")
        writeFolder(sheets, order.path, counter);
    else
        writeFile(order.path, [&](QIODevice &device) { writeCsv(sheets.first(), device, counter); });
    return {order, counter.done()};
}

void recordExport(Store &store, const ExportReport &report)
{
    try {
        store.look(opFor(report.order.subject), {}, u"%1 (%2) → %3"_s.arg(report.order.subject).arg(report.rows).arg(report.order.path));
    } catch (const Failure &) {
        QFile::remove(report.order.path); // what is not in the audit trail has not left the vault
        throw;
    }
}

ExportReport exportTo(Store &store, const ExportOrder &order, const Progress &progress)
{
    const ExportReport report = writeExport(store, order, progress);
    recordExport(store, report);
    return report;
}

} // namespace core
