#include "ui/print/pdffinish.h"

#include "core/base/version.h"
#include "ui/print/pdfobjects.h"

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

/// A heading in the contents list with what hangs under it.
struct Entry {
    qsizetype bookmark = -1;
    int number = 0;
    QList<qsizetype> children; ///< indexes in the list of entries
    qsizetype parent = 0;
};

/// Writes the contents list and returns the number of its root; 0 when there are no headings.
int addOutline(PdfObjects &objects, const QList<Bookmark> &bookmarks)
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
    PdfObjects objects(pdf);
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
