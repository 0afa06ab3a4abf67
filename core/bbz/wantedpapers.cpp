#include "core/bbz/wantedpapers.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString notNeeded = u"na"_s;

QString answerTo(const BbzApplication &application, const QString &key)
{
    const QStringList pairs = application.papers.split(u' ', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        if (pair.section(u':', 0, 0) == key)
            return pair.section(u':', 1);
    return {};
}

void setAnswer(BbzApplication &application, const QString &key, const QString &answer)
{
    QStringList pairs = application.papers.split(u' ', Qt::SkipEmptyParts);
    pairs.removeIf([&](const QString &pair) { return pair.section(u':', 0, 0) == key; });
    if (!answer.isEmpty())
        pairs.append(key + u':' + answer);
    pairs.sort();
    application.papers = pairs.join(u' ');
}

/// Visits the papers that this application needs.
template <class Visit>
void eachPaper(const BbzApplication &application, Visit visit)
{
    const Catalogue all = Catalogue::read(u"bbz/papers"_s);
    for (const CatalogueEntry &entry : all.entries()) {
        const bool onlyWithCapital = entry.fields["capital"_L1].toArray().contains(application.kind);
        if (!entry.fields["kinds"_L1].toArray().contains(application.kind) || (onlyWithCapital && application.asksCapital.isZero()))
            continue;
        const QString answer = answerTo(application, entry.key);
        visit(entry, WantedPaper{entry.key, entry.label(), QDate::fromString(answer, Qt::ISODate), answer == notNeeded});
    }
}

} // namespace

QList<WantedPaper> papersOf(const BbzApplication &application)
{
    QList<WantedPaper> papers;
    eachPaper(application, [&](const CatalogueEntry &, const WantedPaper &paper) { papers.append(paper); });
    return papers;
}

QStringList missingPapers(const BbzApplication &application)
{
    QStringList names;
    eachPaper(application, [&](const CatalogueEntry &entry, const WantedPaper &paper) {
        if (paper.isMissing())
            names.append(entry.nl);
    });
    return names;
}

void setPaperReceived(BbzApplication &application, const QString &key, QDate day) { setAnswer(application, key, day.toString(Qt::ISODate)); }
void setPaperWaived(BbzApplication &application, const QString &key) { setAnswer(application, key, notNeeded); }
void setPaperMissing(BbzApplication &application, const QString &key) { setAnswer(application, key, {}); }

} // namespace core
