#include "ui/print/pdfprinter.h"

#include "core/base/failure.h"
#include "ui/print/paperstyle.h"
#include "ui/print/pdffinish.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;
using core::Failure;

namespace ui {

namespace {

QPageLayout::Orientation orientation(const PageLayout &layout, int page)
{
    return layout.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait;
}

[[noreturn]] void fail(const QString &path, const QFileDevice &file)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QStorageInfo disk(folder.absoluteFilePath());
    const bool full = file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < 64 * 1024);
    const bool forbidden = file.error() == QFileDevice::PermissionsError || (folder.exists() && !folder.isWritable());
    throw Failure(full ? Failure::Kind::DiskFull : forbidden ? Failure::Kind::NoPermission : Failure::Kind::File, path, file.errorString());
}

} // namespace

QByteArray pdfOf(const PageLayout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::unitsPerInch);
    writer.setDocumentXmpMetadata(xmpOf(layout.meta()));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setPageOrientation(orientation(layout, 0));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0) {
            writer.setPageOrientation(orientation(layout, page));
            writer.newPage();
        }
        layout.draw(page, painter);
    }
    painter.end();
    return finished(bytes, layout.meta(), layout.bookmarks());
}

void writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(path, file);
}

QByteArray writePdf(const core::Document &document, const QString &path)
{
    const QByteArray bytes = pdfOf(PageLayout(document));
    writeWhole(bytes, path);
    return bytes;
}

void printPages(const PageLayout &layout, QPrinter &printer)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) - 1 : layout.pageCount() - 1;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientation(layout, first));
    QPainter painter;
    if (!painter.begin(&printer))
        throw Failure(Failure::Kind::File, printer.printerName(), u"the printer does not start"_s);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.setPageOrientation(orientation(layout, page));
            printer.newPage();
        }
        painter.save();
        const qreal scale = qreal(printer.resolution()) / paper::unitsPerInch;
        painter.scale(scale, scale);
        layout.draw(page, painter);
        painter.restore();
    }
}

} // namespace ui
