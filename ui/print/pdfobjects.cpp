#include "ui/print/pdfobjects.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The number of the object that `key` refers to; 0 when there is none.
int referenceIn(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    return at < 0 ? 0 : text.mid(at + key.size(), 12).trimmed().split(' ').value(0).toInt();
}

} // namespace

PdfObjects::PdfObjects(const QByteArray &pdf)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const QList<QByteArray> lines = pdf.mid(table, pdf.lastIndexOf("trailer") - table).split('\n');
    QMap<qsizetype, int> byOffset;
    for (qsizetype i = 3; i < lines.size(); ++i) // "xref", "0 n" and the free entry come first
        if (lines[i].size() > 17 && lines[i][17] == 'n')
            byOffset.insert(lines[i].left(10).toLongLong(), int(i - 2));
    m_header = pdf.left(byOffset.firstKey());
    for (auto entry = byOffset.cbegin(); entry != byOffset.cend(); ++entry) {
        const auto next = std::next(entry);
        m_objects.insert(entry.value(), pdf.mid(entry.key(), (next == byOffset.cend() ? table : next.key()) - entry.key()));
    }
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    info = referenceIn(trailer, "/Info ");
    root = referenceIn(trailer, "/Root ");
}

QList<int> PdfObjects::pages() const
{
    const QByteArray tree = at(referenceIn(at(root), "/Pages "));
    const qsizetype from = tree.indexOf("/Kids");
    static const QRegularExpression reference(u"(\\d+) 0 R"_s);
    QList<int> pages;
    auto kids = reference.globalMatch(QString::fromLatin1(tree.mid(from, tree.indexOf(']', from) - from)));
    while (kids.hasNext())
        pages.append(kids.next().captured(1).toInt());
    return pages;
}

QByteArray PdfObjects::write() const
{
    QByteArray out = m_header;
    QByteArray table;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += object.value();
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const QByteArray size = QByteArray::number(m_objects.size() + 1);
    const QByteArray start = QByteArray::number(out.size());
    out += "xref\n0 " + size + "\n0000000000 65535 f \n" + table;
    out += "trailer\n<<\n/Size " + size + "\n/Info " + QByteArray::number(info) + " 0 R\n/Root " + QByteArray::number(root) + " 0 R\n/ID [ <" + id + "> <" + id
        + "> ]\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return out;
}

} // namespace ui
