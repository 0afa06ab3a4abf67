#include "core/debt/offerbook.h"

#include "core/debt/debttasks.h"
#include "core/dossier/papers.h"
#include "core/dossier/person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CourtBook)
};

constexpr Op saveCourtFile{QT_TRANSLATE_NOOP("Op", "Record request to the court")};
constexpr Op removeCourtFile{QT_TRANSLATE_NOOP("Op", "Remove request to the court")};
constexpr Op addCourtPaper{QT_TRANSLATE_NOOP("Op", "Add paper for the court")};

const QString moratoriumTask = u"moratorium"_s;
const QString paperKind = u"court-paper"_s;

/// Under which a paper of one item is filed.
QString subjectOf(const CourtFile &file, const QString &item) { return QUuid::createUuidV5(file.id.uuid(), item).toString(QUuid::WithoutBraces); }

} // namespace

QList<CourtFile> OfferBook::courtFiles(const Id<Dossier> &dossier) const
{
    return m_store.select<CourtFile>(u"dossier = ? order by started desc, rowid desc"_s, {dossier.text()});
}

CourtFacts OfferBook::factsFor(const CourtFile &file) const
{
    CourtFacts facts;
    facts.debts = m_debts.debts(file.dossier);
    facts.debts.removeIf([](const Debt &debt) { return !debt.isOpen(); });
    facts.capacity = m_debts.capacity(file.dossier);
    if (const auto offer = m_store.find(Id<DebtOffer>::parse(file.offer))) {
        facts.offer = offer;
        facts.creditors = creditors(offer->id);
    }
    facts.partner = !m_store.select<Person>(u"dossier = ? and role = 'partner'"_s, {file.dossier.text()}).isEmpty();
    QHash<QString, int> filed;
    for (const Attachment &paper : m_store.select<Attachment>(u"dossier = ? and kind = ?"_s, {file.dossier.text(), paperKind}))
        ++filed[paper.subject];
    const QStringList keys = Catalogue::read(u"debt/court"_s).keys();
    for (const QString &key : keys)
        if (const int papers = filed.value(subjectOf(file, key)))
            facts.papers.insert(key, papers);
    return facts;
}

QList<Problem> OfferBook::save(const CourtFile &file)
{
    const QList<Problem> problems = check(file, today());
    if (blocks(problems))
        return problems;
    m_store.write(saveCourtFile, [&](Writer &writer) {
        writer.put(file);
        const bool holds = file.kind == "moratorium"_L1 && file.outcome == "granted"_L1;
        putFollowing(writer, m_store, {file.dossier, file.id.text(), moratoriumTask, u"legal-term"_s, Text::tr("The moratorium ends (Fw art. 287b); report to the court"),
                                       holds ? (file.until.isValid() ? file.until : moratoriumUntil(file.decided, m_rules)) : QDate(), {}, Text::tr("The day of the moratorium changed.")});
    });
    return problems;
}

void OfferBook::remove(const Id<CourtFile> &id)
{
    QList<Attachment> all;
    if (const auto file = m_store.find(id))
        for (const QString &key : Catalogue::read(u"debt/court"_s).keys())
            all.append(papers(*file, key));
    m_store.write(removeCourtFile, [&](Writer &writer) {
        for (const Attachment &paper : std::as_const(all))
            writer.remove(paper.id);
        removeFollowing(writer, m_store, id.text(), {moratoriumTask});
        writer.remove(id);
    });
}

void OfferBook::addPaper(const CourtFile &file, const QString &item, const QString &name, const QByteArray &content)
{
    Attachment paper = paperOf(name, content, m_store.clock().now());
    paper.dossier = file.dossier;
    paper.kind = paperKind;
    paper.subject = subjectOf(file, item);
    m_store.write(addCourtPaper, [&](Writer &writer) {
        paper.hash = writer.putBlob(content);
        writer.put(paper);
    });
}

QList<Attachment> OfferBook::papers(const CourtFile &file, const QString &item) const
{
    return m_store.select<Attachment>(u"subject = ? order by added desc, id"_s, {subjectOf(file, item)});
}

} // namespace core
