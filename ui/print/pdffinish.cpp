#include "ui/print/pdffinish.h"

#include "core/base/version.h"
#include "ui/print/paperstyle.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString producer() { return u"Zaakwijzer %1 (Qt %2)"_s.arg(core::programVersion(), QString::fromLatin1(qVersion())); }

/// A text as PDF writes it: UTF-16 in hex.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray pdfTime(const QDateTime &at) { return at.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1(); }

/// The objects of a file that QPdfWriter wrote: number, and the bytes from "n 0 obj" to "endobj".
class Objects {
public:
    explicit Objects(const QByteArray &pdf);
    QByteArray write() const;
    int add(const QByteArray &content)
    {
        const int number = m_objects.lastKey() + 1;
        set(number, content);
        return number;
    }
    void set(int number, const QByteArray &content) { m_objects[number] = QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n"; }
    QByteArray at(int number) const { return m_objects.value(number); }
    QList<int> pages() const;

    int info = 0;
    int root = 0;

private:
    QByteArray m_header;
    QMap<int, QByteArray> m_objects;
};

int referenceIn(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    return at < 0 ? 0 : text.mid(at + key.size(), 12).trimmed().split(' ').value(0).toInt();
}

Objects::Objects(const QByteArray &pdf)
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

QList<int> Objects::pages() const
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

QByteArray Objects::write() const
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

/// A heading in the contents list with what hangs under it.
struct Entry {
    qsizetype bookmark = -1;
    int number = 0;
    QList<qsizetype> children; ///< indexes in the list of entries
    qsizetype parent = 0;
};

/// Writes the contents list and returns the number of its root; 0 when there are no headings.
int addOutline(Objects &objects, const QList<Bookmark> &bookmarks)
{
    const QList<int> pages = objects.pages();
    if (bookmarks.isEmpty() || pages.isEmpty())
        return 0;
    QList<Entry> entries{{-1, objects.add({}), {}, 0}};
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        qsizetype parent = entries.size() - 1;
        while (parent > 0 && bookmarks[entries[parent].bookmark].level >= bookmarks[i].level)
            parent = entries[parent].parent;
        entries.append({i, objects.add({}), {}, parent});
        entries[parent].children.append(entries.size() - 1);
    }
    const auto reference = [&](const char *key, qsizetype entry) { return QByteArray(key) + ' ' + QByteArray::number(entries[entry].number) + " 0 R\n"; };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        QByteArray content = "<<\n";
        if (i == 0) {
            content += "/Type /Outlines\n";
        } else {
            const Bookmark &bookmark = bookmarks[entry.bookmark];
            const QList<qsizetype> &siblings = entries[entry.parent].children;
            const qsizetype place = siblings.indexOf(i);
            content += "/Title " + pdfText(bookmark.text) + '\n' + reference("/Parent", entry.parent);
            content += "/Dest [" + QByteArray::number(pages.value(bookmark.page, pages.last())) + " 0 R /FitH " + QByteArray::number(bookmark.pageTop) + "]\n";
            if (place > 0)
                content += reference("/Prev", siblings[place - 1]);
            if (place + 1 < siblings.size())
                content += reference("/Next", siblings[place + 1]);
        }
        if (!entry.children.isEmpty()) {
            content += reference("/First", entry.children.first()) + reference("/Last", entry.children.last());
            // Parts are shown, what hangs under them is folded.
            content += "/Count " + QByteArray::number(i == 0 ? entry.children.size() : -entry.children.size()) + '\n';
        }
        objects.set(entry.number, content + ">>");
    }
    return entries.first().number;
}

QString xmlText(const QString &text) { return text.toHtmlEscaped(); }

QString keywords(const core::DocumentMeta &meta) { return meta.keywords.join(u", "_s); }

/// Nothing at all for what is not known: an empty element would differ from an absent entry in the document information.
QString elementFor(const QString &value, const QString &pattern) { return value.isEmpty() ? QString() : pattern.arg(xmlText(value)); }

} // namespace

QByteArray xmpOf(const core::DocumentMeta &meta)
{
    const QString when = meta.made.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:format>application/pdf</dc:format>\n"_s;
    xmp += elementFor(meta.title, u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s);
    xmp += elementFor(meta.author, u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s);
    xmp += elementFor(meta.subject, u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n"_s);
    xmp += elementFor(meta.language, u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s);
    xmp += u"</rdf:Description>\n<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n<xmp:CreatorTool>Zaakwijzer</xmp:CreatorTool>\n"_s;
    xmp += u"<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n</rdf:Description>\n"_s.arg(when);
    xmp += u"<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n<pdf:Producer>%1</pdf:Producer>\n"_s.arg(xmlText(producer()));
    xmp += elementFor(keywords(meta), u"<pdf:Keywords>%1</pdf:Keywords>\n"_s);
    xmp += u"</rdf:Description>\n<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n<pdfaid:part>1</pdfaid:part>\n"
           "<pdfaid:conformance>B</pdfaid:conformance>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
    return xmp.toUtf8();
}

QByteArray finished(const QByteArray &pdf, const core::DocumentMeta &meta, const QList<Bookmark> &bookmarks)
{
    Objects objects(pdf);
    QByteArray info = "<<\n/Creator (Zaakwijzer)\n/Producer " + pdfText(producer()) + "\n/CreationDate " + pdfTime(meta.made) + "\n/ModDate " + pdfTime(meta.made) + '\n';
    const std::pair<QByteArray, QString> words[] = {{"/Title ", meta.title}, {"/Author ", meta.author}, {"/Subject ", meta.subject}, {"/Keywords ", keywords(meta)}};
    for (const auto &[key, text] : words)
        if (!text.isEmpty())
            info += key + pdfText(text) + '\n';
    objects.set(objects.info, info + ">>");
    QByteArray catalog = objects.at(objects.root);
    catalog = catalog.mid(catalog.indexOf("<<"), catalog.lastIndexOf(">>") - catalog.indexOf("<<"));
    catalog += "/Lang (" + meta.language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (const int outline = addOutline(objects, bookmarks))
        catalog += "/Outlines " + QByteArray::number(outline) + " 0 R\n";
    objects.set(objects.root, catalog + ">>");
    return objects.write();
}

} // namespace ui
