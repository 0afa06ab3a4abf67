#include "core/visit/visitsheet.h"

#include "core/dossier/attachment.h"
#include "core/dossier/checks.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Visit)
};

constexpr Op keepTheVisit{QT_TRANSLATE_NOOP("Op", "Store a home visit")};
const QString everyVisit = u"always"_s;

/// Once each, also when two routes ask for the same.
void addOnce(QList<VisitItem> &items, const VisitItem &item)
{
    if (std::none_of(items.begin(), items.end(), [&](const VisitItem &other) { return other.key == item.key; }))
        items.append(item);
}

QStringList kindsAtHand(const Store &store, const Id<Dossier> &dossier)
{
    const QDate today = store.clock().today();
    QStringList kinds;
    for (const Attachment &paper : store.select<Attachment>(u"dossier = ?"_s, {dossier.text()}))
        if (!paper.validUntil.isValid() || paper.validUntil >= today)
            kinds.append(paper.kind);
    return kinds;
}

QString openingOf(const Store &store, const Id<Dossier> &dossier)
{
    const QList<Person> found = store.select<Person>(u"dossier = ? and role = 'client'"_s, {dossier.text()});
    if (found.isEmpty())
        return Text::tr("Home visit. Present: ");
    const Person &client = found.first();
    const QString street = QStringList{client.street, client.houseNumber}.join(u' ').trimmed();
    QStringList where{fullName(client), street, client.city};
    where.removeAll(QString());
    return Text::tr("Home visit to %1. Present: ").arg(where.join(u", "_s));
}

template <class Item, class KeyOf, class TextOf>
QString lineOf(const QString &title, const QList<Item> &items, const QStringList &ticked, KeyOf keyOf, TextOf textOf)
{
    QStringList words;
    for (const Item &item : items)
        if (ticked.contains(keyOf(item)))
            words.append(textOf(item));
    return words.isEmpty() ? QString() : u"\n%1: %2"_s.arg(title, words.join(u"; "_s));
}

} // namespace

VisitSheet visitSheet(const Store &store, const Id<Dossier> &dossier)
{
    VisitSheet sheet;
    sheet.opening = openingOf(store, dossier);
    sheet.promises = store.select<Task>(u"dossier = ? and done is null and kind in ('promise-adviser', 'promise-client') and repeats = '' order by due, id"_s, {dossier.text()});
    const Catalogue visits = Catalogue::read(u"visit/visits"_s);
    const Catalogue kinds = Catalogue::read(u"evidence_kinds"_s);
    const QStringList atHand = kindsAtHand(store, dossier);
    QStringList lists;
    for (const Route &route : store.select<Route>(u"dossier = ? and end_day is null order by start_day desc, id"_s, {dossier.text()}))
        lists.append(route.kind);
    lists.append(everyVisit);
    for (const QString &list : std::as_const(lists)) {
        const CatalogueEntry *entry = visits.find(list);
        if (!entry)
            continue;
        const QJsonArray papers = entry->fields["papers"_L1].toArray();
        for (const QJsonValue &paper : papers)
            if (!atHand.contains(paper.toString()))
                addOnce(sheet.papers, {paper.toString(), kinds.label(paper.toString())});
        for (const CatalogueEntry &question : visits.within(list, u"questions"_s).entries())
            addOnce(sheet.questions, {question.key, question.label()});
    }
    return sheet;
}

QString visitText(const VisitSheet &sheet, const VisitResult &result)
{
    const auto keyOf = [](const VisitItem &item) { return item.key; };
    const auto wordsOf = [](const VisitItem &item) { return item.text; };
    return result.text.trimmed() + lineOf(Text::tr("Seen"), sheet.papers, result.papersSeen, keyOf, wordsOf)
        + lineOf(Text::tr("Discussed"), sheet.questions, result.questionsAsked, keyOf, wordsOf)
        + lineOf(Text::tr("Kept"), sheet.promises, result.promisesKept, [](const Task &task) { return task.id.text(); }, [](const Task &task) { return task.title; });
}

QList<Problem> keepVisit(Store &store, const Id<Dossier> &dossier, const VisitSheet &sheet, const VisitResult &result)
{
    Note note;
    note.id = Id<Note>::fresh();
    note.dossier = dossier;
    note.kind = u"visit"_s;
    note.day = store.clock().today();
    note.author = store.author().adviser;
    note.minutes = result.minutes;
    note.text = visitText(sheet, result);
    note.written = store.clock().now();
    QList<Problem> problems = check(note, store.clock().today());
    if (result.text.trimmed().isEmpty() || result.text.trimmed() == sheet.opening.trimmed())
        problems.append({Problem::Weight::Blocks, u"text"_s, Text::tr("Write in a sentence what was said. Nothing was stored yet; what you ticked stays.")});
    if (blocks(problems))
        return problems;
    store.write(keepTheVisit, [&](Writer &writer) {
        writer.put(note);
        for (const QString &id : result.promisesKept)
            if (auto task = store.find(Id<Task>::parse(id))) {
                task->done = store.clock().today();
                writer.put(*task);
            }
    });
    return problems;
}

} // namespace core
