#include "core/dossier/timeline.h"

#include "core/base/failure.h"
#include "core/dossier/fieldnames.h"
#include "core/dossier/notes.h"
#include "core/dossier/routekinds.h"
#include "core/dossier/routes.h"
#include "core/dossier/task.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Timeline)
};

using Kind = TimelineItem::Kind;

QDateTime startOf(QDate day)
{
    return day.startOfDay();
}

void addNotes(const Store &store, const Id<Dossier> &dossier, QList<TimelineItem> &items)
{
    const Catalogue kinds = Catalogue::read(u"contact_kinds"_s);
    for (const Note &note : store.select<Note>(u"dossier = ?"_s, {dossier.text()})) {
        TimelineItem item;
        item.id = note.id.text();
        item.kind = Kind::Contact;
        // Written on the day itself: the time counts too.
        item.at = note.written.date() == note.day ? note.written : startOf(note.day);
        item.title = note.addendumTo.isEmpty() ? kinds.label(note.kind) : Text::tr("Addendum");
        item.text = note.text;
        item.who = note.author;
        item.minutes = note.minutes;
        item.table = u"notes"_s;
        item.row = note.id.text();
        item.addendumTo = note.addendumTo;
        item.fixed = isFixed(note, store.clock().now());
        items.append(item);
    }
}

TimelineItem routeItem(const Route &route, const QString &suffix, QDate day, const QString &title, const QString &text)
{
    TimelineItem item;
    item.id = route.id.text() + suffix;
    item.kind = Kind::Route;
    item.at = startOf(day);
    item.title = title;
    item.text = text;
    item.who = route.adviser;
    item.table = u"routes"_s;
    item.row = route.id.text();
    return item;
}

void addRoutes(const Store &store, const Id<Dossier> &dossier, QList<TimelineItem> &items)
{
    const RouteKinds kinds = RouteKinds::builtIn();
    for (const Route &route : store.select<Route>(u"dossier = ?"_s, {dossier.text()})) {
        const QString label = kinds.label(route.kind);
        bool first = true;
        for (const RoutePhase &phase : store.select<RoutePhase>(u"route = ? order by from_day, rowid"_s, {route.id.text()})) {
            const QString name = kinds.phaseLabel(route.kind, phase.phase);
            const QString title = first ? Text::tr("Route %1 started: %2").arg(label, name) : Text::tr("%1: phase %2").arg(label, name);
            items.append(routeItem(route, u"/"_s + phase.id.text(), phase.from, title, phase.reason));
            first = false;
        }
        if (first)
            items.append(routeItem(route, u"/start"_s, route.start, Text::tr("Route %1 started").arg(label), {}));
        if (route.end.isValid())
            items.append(routeItem(route, u"/end"_s, route.end, Text::tr("Route %1 ended: %2").arg(label, kinds.outcomeLabel(route.kind, route.outcome)), route.outcomeReason));
    }
}

void addTasks(const Store &store, const Id<Dossier> &dossier, QList<TimelineItem> &items)
{
    const Catalogue kinds = Catalogue::read(u"task_kinds"_s);
    for (const Task &task : store.select<Task>(u"dossier = ? and done is not null"_s, {dossier.text()})) {
        TimelineItem item;
        item.id = task.id.text();
        item.kind = Kind::Task;
        item.at = startOf(task.done);
        item.title = Text::tr("Done: %1").arg(task.title);
        item.text = kinds.label(task.kind);
        item.who = task.assignee;
        item.table = u"tasks"_s;
        item.row = task.id.text();
        items.append(item);
    }
}

Kind kindOf(const QString &name)
{
    return name == "papers"_L1 ? Kind::Paper : name == "contacts"_L1 ? Kind::Contact : Kind::Decision;
}

QStringList wordsOf(const QString &table, const QJsonObject &source, const Row &row)
{
    QStringList words;
    for (const auto &column : source["words"_L1].toArray())
        words.append(fieldText(table, column.toString(), row.value(column.toString())));
    words.removeAll(QString());
    return words;
}

/// One after another; after a whole sentence without a comma.
QString told(const QStringList &words)
{
    QString text;
    for (const QString &word : words) {
        if (!text.isEmpty())
            text += text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? u" "_s : u", "_s;
        text += word;
    }
    return text;
}

void addSource(const Store &store, const Id<Dossier> &dossier, const QJsonObject &source, QList<TimelineItem> &items)
{
    const QString table = source["table"_L1].toString();
    const QString day = source["day"_L1].toString();
    // What a row belongs to, such as the meeting that somebody was at: its words come first, and the day may be its.
    const QJsonObject above = source["of"_L1].toObject();
    const QString aboveTable = above["table"_L1].toString();
    const QStringList columns = store.database().columns(table);
    if (!columns.contains(day) && (columns.isEmpty() || !store.database().columns(aboveTable).contains(day)))
        return;
    const bool ownDay = columns.contains(day);
    const CatalogueEntry label{table, source["nl"_L1].toString(), source["en"_L1].toString(), {}};
    for (const Row &row : store.selectRows(table, ownDay ? u"dossier = ? and %1 is not null"_s.arg(day) : u"dossier = ?"_s, {dossier.text()})) {
        const Row parent = above.isEmpty() ? Row() : store.selectRows(aboveTable, u"id = ?"_s, {row.value(above["column"_L1].toString())}).value(0);
        const QString at = (ownDay ? row : parent).value(day).toString();
        if (at.isEmpty())
            continue;
        TimelineItem item;
        item.row = row.value(u"id"_s).toString();
        item.id = item.row + u'/' + day;
        item.kind = kindOf(source["kind"_L1].toString());
        item.at = at.size() > 10 ? QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime() : startOf(QDate::fromString(at, Qt::ISODate));
        item.title = label.label();
        item.text = told(wordsOf(aboveTable, above, parent) + wordsOf(table, source, row));
        item.who = row.value(source["who"_L1].toString()).toString();
        item.table = table;
        items.append(item);
    }
}

} // namespace

QList<TimelineItem> timeline(const Store &store, const Id<Dossier> &dossier)
{
    QList<TimelineItem> items;
    addNotes(store, dossier, items);
    addRoutes(store, dossier, items);
    addTasks(store, dossier, items);
    QFile file(u":/office/timeline.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"timeline.json"_s, file.errorString());
    for (const auto &source : QJsonDocument::fromJson(file.readAll())["sources"_L1].toArray())
        addSource(store, dossier, source.toObject(), items);
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem &a, const TimelineItem &b) { return a.at > b.at; });
    return items;
}

} // namespace core
