#include "core/group/newcomers.h"

#include "core/base/format.h"
#include "core/dossier/route.h"
#include "core/dossier/routekinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Newcomers)
};

using enum Problem::Weight;

constexpr Op savePath{QT_TRANSLATE_NOOP("Op", "Record path of statushouder")};
constexpr Op saveTalk{QT_TRANSLATE_NOOP("Op", "Record talk with statushouder")};
constexpr Op removeTalk{QT_TRANSLATE_NOOP("Op", "Remove talk with statushouder")};

const QString routeKind = u"statushouder"_s;

/// The series whose groups are for statushouders, as SQL values.
QString newcomerSeries()
{
    QStringList keys;
    const QList<WorkshopSeries> all = workshopSeries();
    for (const WorkshopSeries &series : all)
        if (series.forNewcomers)
            keys.append(u'\'' + series.key + u'\'');
    return keys.join(u", "_s);
}

std::optional<Route> runningRoute(const Store &store, const Id<Dossier> &dossier)
{
    const QList<Route> found = store.select<Route>(u"dossier = ? and kind = ? and end_day is null order by start_day desc"_s, {dossier.text(), routeKind});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

NewcomerFigure figureOf(const QList<NewcomerRow> &rows)
{
    NewcomerFigure figure;
    figure.of = int(rows.size());
    for (const NewcomerRow &row : rows) {
        figure.started += row.path.started();
        figure.unknown += row.path.outcome.isEmpty();
    }
    return figure;
}

QString sentence(const NewcomerFigure &figure)
{
    return Text::tr("%1 of %2 started an own business").arg(figure.started).arg(figure.of);
}

QList<NewcomerRow> Newcomers::rows(const NewcomerQuestion &question) const
{
    const QString sql = u"select n.id as enrolment_id, n.dossier as enrolment_dossier, d.number, e.name as group_name, (select max(m.day) from group_meetings m where m.edition = e.id and m.cancelled = 0) as group_ends, w.*, p.first_name, p.initials, p.prefix, p.last_name, p.language_level, "
                        "(select count(*) from newcomer_talks t where t.dossier = n.dossier) as talks, "
                        "(select count(*) from group_attendance a where a.enrolment = n.id and a.state = 'present') as lessons_present, "
                        "(select count(*) from group_meetings m where m.edition = e.id and m.cancelled = 0 and m.day <= ?) as lessons_held, "
                        "(select r.outcome from routes r where r.dossier = n.dossier and r.kind = 'statushouder' and r.end_day is not null order by r.end_day desc limit 1) as route_outcome "
                        "from group_enrolments n join group_editions e on e.id = n.edition join dossiers d on d.id = n.dossier "
                        "left join persons p on p.dossier = n.dossier and p.role = 'client' left join newcomer_paths w on w.enrolment = n.id "
                        "where n.state = 'placed' and e.cancelled is null and e.series in (%1) and (? = '' or e.id = ?) "
                        "and (? = 0 or substr((select max(m.day) from group_meetings m where m.edition = e.id and m.cancelled = 0), 1, 4) = ?) and %2"_s
                            .arg(newcomerSeries(), enrolmentStands());
    const QString edition = question.edition.text();
    QList<NewcomerRow> found;
    for (const Row &row : m_store.query(sql, {toSql(m_store.clock().today()), toSql(edition), toSql(edition), question.year, QString::number(question.year)})) {
        NewcomerRow one;
        one.path = tableOf<NewcomerPath>().toRecord(row);
        one.id = Id<Enrolment>::parse(row.value(u"enrolment_id"_s).toString());
        one.dossier = Id<Dossier>::parse(row.value(u"enrolment_dossier"_s).toString());
        one.number = row.value(u"number"_s).toString();
        one.group = row.value(u"group_name"_s).toString();
        fromSql(one.groupEnds, row.value(u"group_ends"_s));
        const Person person = tableOf<Person>().toRecord(row);
        one.name = fullName(person);
        one.listed = listName(person);
        if (one.name.isEmpty())
            one.name = one.listed = one.number; // whose dossier was destroyed still counts
        one.level = one.path.languageNow.isEmpty() ? person.languageLevel : one.path.languageNow;
        one.talks = row.value(u"talks"_s).toInt();
        one.lessonsPresent = row.value(u"lessons_present"_s).toInt();
        one.lessonsHeld = row.value(u"lessons_held"_s).toInt();
        if (one.path.outcome.isEmpty())
            one.routeOutcome = row.value(u"route_outcome"_s).toString();
        found.append(one);
    }
    std::sort(found.begin(), found.end(), [](const NewcomerRow &a, const NewcomerRow &b) {
        if (a.path.started() != b.path.started())
            return a.path.started();
        const int order = QString::localeAwareCompare(a.listed, b.listed);
        return order != 0 ? order < 0 : a.number < b.number;
    });
    return found;
}

QList<int> Newcomers::years() const
{
    QList<int> found;
    const QString sql = u"select distinct substr((select max(m.day) from group_meetings m where m.edition = e.id and m.cancelled = 0), 1, 4) as year "
                        "from group_editions e where e.cancelled is null and e.series in (%1) order by year desc"_s.arg(newcomerSeries());
    for (const Row &row : m_store.query(sql))
        if (const int year = row.value(u"year"_s).toInt(); year > 0)
            found.append(year);
    return found;
}

NewcomerPath Newcomers::path(const Enrolment &enrolment) const
{
    const QList<NewcomerPath> known = m_store.select<NewcomerPath>(u"enrolment = ?"_s, {enrolment.id.text()});
    if (!known.isEmpty())
        return known.first();
    NewcomerPath path;
    path.id = Id<NewcomerPath>::fresh();
    path.dossier = enrolment.dossier;
    path.enrolment = enrolment.id;
    const QList<Person> clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {enrolment.dossier.text()});
    if (!clients.isEmpty())
        path.languageStart = clients.first().languageLevel;
    return path;
}

bool Newcomers::routeRuns(const Id<Dossier> &dossier) const
{
    return runningRoute(m_store, dossier).has_value();
}

QList<Problem> Newcomers::save(const NewcomerPath &path, bool endRoute)
{
    QList<Problem> problems = check(path, m_store.clock().today());
    const RouteKinds kinds = RouteKinds::builtIn();
    if (!path.outcome.isEmpty() && !kinds.outcomes(routeKind).contains(path.outcome))
        problems.append({Blocks, u"outcome"_s, Text::tr("Choose an outcome from the list.")});
    std::optional<Route> route = runningRoute(m_store, path.dossier);
    if (endRoute && route && path.outcomeDay.isValid() && path.outcomeDay < route->start)
        problems.append({Blocks, u"outcome_day"_s, Text::tr("The route started on %1; the outcome cannot be before that.").arg(format(route->start))});
    if (blocks(problems))
        return problems;
    QList<Person> clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {path.dossier.text()});
    m_store.write(savePath, [&](Writer &writer) {
        writer.put(path);
        const QString level = path.languageNow.isEmpty() ? path.languageStart : path.languageNow;
        if (!clients.isEmpty() && !level.isEmpty()) {
            clients.first().languageLevel = level;
            writer.put(clients.first());
        }
        if (endRoute && route && !path.outcome.isEmpty()) {
            route->end = path.outcomeDay;
            route->outcome = path.outcome;
            route->outcomeReason = path.outcomeNote;
            writer.put(*route);
        }
    });
    return problems;
}

QList<NewcomerTalk> Newcomers::talks(const Id<Dossier> &dossier) const
{
    return m_store.select<NewcomerTalk>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
}

QList<Problem> Newcomers::save(NewcomerTalk talk)
{
    const QList<Problem> problems = check(talk, m_store.clock().today());
    if (blocks(problems))
        return problems;
    if (talk.author.isEmpty())
        talk.author = m_store.author().adviser;
    m_store.write(saveTalk, [&](Writer &writer) { writer.put(talk); });
    return problems;
}

void Newcomers::remove(const Id<NewcomerTalk> &talk)
{
    m_store.write(removeTalk, [&](Writer &writer) { writer.remove(talk); });
}

} // namespace core
