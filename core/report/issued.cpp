#include "core/report/issued.h"

#include "core/dossier/attachment.h"
#include "core/sync/takealong.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace core {

constexpr Op issueDocument{QT_TRANSLATE_NOOP("Op", "Issue document"), false};

template <> const Table<Issued> &tableOf<Issued>()
{
    static const Table<Issued> table{
        u"issued"_s,
        {column<&Issued::id>("id"),
         column<&Issued::dossier>("dossier"),
         column<&Issued::report>("report"),
         column<&Issued::title>("title"),
         column<&Issued::receiver>("receiver"),
         column<&Issued::receiverName>("receiver_name"),
         column<&Issued::purpose>("purpose"),
         column<&Issued::at>("at"),
         column<&Issued::adviser>("adviser"),
         column<&Issued::parts>("parts"),
         column<&Issued::year>("year"),
         column<&Issued::month>("month"),
         column<&Issued::municipality>("municipality"),
         column<&Issued::dataVersion>("data_version"),
         column<&Issued::sha256>("sha256"),
         column<&Issued::fileName>("file_name"),
         column<&Issued::pages>("pages"),
         column<&Issued::attachment>("attachment"),
         column<&Issued::number>("number"),
         column<&Issued::dataDay>("data_day"),
         column<&Issued::letter>("letter"),
         column<&Issued::locked>("locked")}};
    return table;
}

namespace {

QStringList partsShown(const ReportRequest &request)
{
    QStringList shown;
    if (const Report *report = findReport(request.report))
        for (const ReportPart &part : report->parts)
            if (request.shows(part.id))
                shown.append(part.id);
    return shown;
}

} // namespace

QList<Issued> IssuedPapers::list(const Id<Dossier> &dossier) const
{
    if (dossier.isNull())
        return m_store.select<Issued>(u"1 order by at desc"_s);
    return m_store.select<Issued>(u"dossier = ? order by at desc"_s, {dossier.text()});
}

QString IssuedPapers::nextNumber(const Id<Dossier> &dossier) const
{
    const auto of = m_store.find(dossier);
    const QString head = (of ? of->number : QString::number(m_store.clock().today().year())) + u'/';
    const int last = m_store.query(u"select max(cast(substr(number, ?) as integer)) as last from issued where number like ?"_s, {int(head.size()) + 1, head + u'%'})
                         .value(0).value(u"last"_s).toInt();
    // What goes out on a visit must not have the number that the office gives to the next paper.
    return head + QString::number(last + 1) + (packageLabel(m_store) ? u"m"_s : QString());
}

Issued IssuedPapers::record(const ReportRequest &request, const Document &document, const Paper &paper, bool keepCopy)
{
    Issued issued;
    issued.id = paper.record.isEmpty() ? Id<Issued>::fresh() : Id<Issued>::parse(paper.record);
    issued.dossier = request.dossier;
    issued.report = request.report;
    issued.title = document.meta.title;
    issued.receiver = request.receiver.id;
    issued.receiverName = request.receiverName;
    issued.purpose = request.purpose;
    issued.at = m_store.clock().now();
    issued.adviser = m_store.author().adviser;
    issued.parts = partsShown(request).join(u',');
    issued.year = request.year;
    issued.month = request.month;
    issued.municipality = request.municipality;
    issued.dataVersion = document.meta.dataVersion;
    issued.number = document.meta.number.isEmpty() ? nextNumber(request.dossier) : document.meta.number;
    issued.dataDay = document.meta.dataDate;
    issued.letter = paper.letter;
    issued.locked = !paper.locked.isEmpty();
    issued.sha256 = QString::fromLatin1(QCryptographicHash::hash(issued.locked ? paper.locked : paper.bytes, QCryptographicHash::Sha256).toHex());
    issued.fileName = paper.fileName;
    issued.pages = paper.pages;
    m_store.write(issueDocument, [&](Writer &writer) {
        if (keepCopy && !request.dossier.isNull()) {
            const Attachment copy{Id<Attachment>::fresh(), request.dossier, document.meta.title + u".pdf"_s, u"issued"_s, u"application/pdf"_s,
                                  paper.bytes.size(), writer.putBlob(paper.bytes), issued.at, issued.id.text(), {}};
            writer.put(copy);
            issued.attachment = copy.id.text();
        }
        writer.put(issued);
    });
    return issued;
}

} // namespace core
