#include "core/dossier/papers.h"

#include "core/base/failure.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace core {

namespace {
constexpr Op addPaper{QT_TRANSLATE_NOOP("Op", "Add a paper")};
constexpr Op removePaper{QT_TRANSLATE_NOOP("Op", "Remove a paper")};
constexpr Op openPaper{QT_TRANSLATE_NOOP("Op", "Open a paper")};
} // namespace

Attachment paperOf(const QString &name, const QByteArray &content, const QDateTime &added)
{
    if (content.size() > largestPaper)
        throw Failure(Failure::Kind::File, name, u"larger than a paper may be"_s);
    Attachment paper;
    paper.id = Id<Attachment>::fresh();
    paper.name = name;
    paper.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    paper.size = content.size();
    paper.added = added;
    return paper;
}

QList<Attachment> Papers::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Attachment>(u"dossier = ? order by added desc, id"_s, {dossier.text()});
}

void Papers::add(const Id<Dossier> &dossier, const QString &kind, const QString &name, const QByteArray &content)
{
    Attachment paper = paperOf(name, content, m_store.clock().now());
    paper.dossier = dossier;
    paper.kind = kind;
    m_store.write(addPaper, [&](Writer &writer) {
        paper.hash = writer.putBlob(content);
        writer.put(paper);
    });
}

QByteArray Papers::open(const Attachment &paper)
{
    m_store.look(openPaper, paper.dossier.text(), paper.name);
    return m_store.blob(paper.hash);
}

void Papers::remove(const Attachment &paper)
{
    m_store.write(removePaper, [&](Writer &writer) { writer.remove(paper.id); });
}

} // namespace core
