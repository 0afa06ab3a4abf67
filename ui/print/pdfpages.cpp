#include "ui/print/pdfpages.h"

#ifdef QT_PDF_LIB

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

namespace ui {

struct PdfPages::Reader {
    explicit Reader(const QByteArray &pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QBuffer buffer;
    QPdfDocument document;
};

PdfPages::PdfPages(const QByteArray &pdf) : m_reader(std::make_unique<Reader>(pdf)) {}
PdfPages::~PdfPages() = default;

PdfPages::State PdfPages::state() const
{
    if (m_reader->document.status() == QPdfDocument::Status::Ready && count() > 0)
        return State::Ready;
    return m_reader->document.error() == QPdfDocument::Error::IncorrectPassword ? State::Locked : State::Unreadable;
}

int PdfPages::count() const { return m_reader->document.pageCount(); }

QSize PdfPages::sizeOf(int at, int width) const
{
    const QSizeF points = m_reader->document.pagePointSize(at);
    return points.isEmpty() ? QSize() : QSize(width, int(width * points.height() / points.width()));
}

QImage PdfPages::page(int at, int width) const
{
    const QSize size = sizeOf(at, width);
    if (size.isEmpty())
        return {};
    // What a page leaves open is paper.
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, m_reader->document.render(at, size));
    return paper;
}

} // namespace ui

#else

namespace ui {

struct PdfPages::Reader {};

PdfPages::PdfPages(const QByteArray &) {}
PdfPages::~PdfPages() = default;
PdfPages::State PdfPages::state() const { return State::Unreadable; }
int PdfPages::count() const { return 0; }
QSize PdfPages::sizeOf(int, int) const { return {}; }
QImage PdfPages::page(int, int) const { return {}; }

} // namespace ui

#endif
