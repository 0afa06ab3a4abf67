#include "ui/report/issue.h"

#include "core/base/failure.h"
#include "ui/print/pdflock.h"
#include "core/report/yearsheets.h"
#include "ui/print/pdfprinter.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

core::Issued issuePdf(const core::ReportRequest &request, const QString &path, bool keepCopy)
{
    const core::Document document = core::makeDocument(request);
    const PageLayout layout(document);
    return issuePdf({request, document, layout, keepCopy}, path);
}

core::Issued issuePdf(const Outgoing &paper, const QString &path)
{
    const QByteArray bytes = pdfOf(paper.layout);
    const QByteArray locked = paper.passphrase.isEmpty() ? QByteArray() : lockedPdf(bytes, paper.passphrase);
    const bool stood = QFile::exists(path);
    writeWhole(locked.isEmpty() ? bytes : locked, path);
    try {
        return core::IssuedPapers(paper.request.store).record(paper.request, paper.document, {bytes, QFileInfo(path).fileName(), paper.layout.pageCount(), paper.letter, locked, paper.record}, paper.keepCopy);
    } catch (const core::Failure &) {
        // A paper that the register does not know must not lie about.
        if (!stood)
            QFile::remove(path);
        throw;
    }
}

core::Issued issueSheets(const core::ReportRequest &request, const QString &path)
{
    const bool stood = QFile::exists(path);
    core::writeReportSheets(request, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    try {
        return core::IssuedPapers(request.store).record(request, core::makeDocument(request), {file.readAll(), QFileInfo(path).fileName(), 0}, false);
    } catch (const core::Failure &) {
        if (!stood)
            QFile::remove(path);
        throw;
    }
}

core::Issued issuePrint(const Outgoing &paper, QPrinter &printer)
{
    printPages(paper.layout, printer);
    return core::IssuedPapers(paper.request.store).record(paper.request, paper.document, {pdfOf(paper.layout), {}, paper.layout.pageCount(), paper.letter, {}, paper.record}, paper.keepCopy);
}

QString fileNameFor(const core::ReportRequest &request, const core::Document &document)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const core::Report *report = core::findReport(request.report);
    QStringList words{document.meta.dossier, report ? report->name().toLower() : request.report};
    if (report && report->asks != core::Report::Asks::Nothing)
        words.append(request.month.isNull() ? QString::number(request.yearOrNow()) : request.month.text());
    words.append(document.meta.made.date().toString(Qt::ISODate));
    words.removeAll(QString());
    return words.join(u' ').replace(unfit, u"-"_s) + u".pdf"_s;
}

} // namespace ui
