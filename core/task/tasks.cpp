#include "core/task/tasks.h"

#include "core/dossier/checks.h"
#include "core/dossier/person.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Tasks)
};

constexpr Op addTask{QT_TRANSLATE_NOOP("Op", "Add task")};
constexpr Op changeTask{QT_TRANSLATE_NOOP("Op", "Change task")};
constexpr Op doneTask{QT_TRANSLATE_NOOP("Op", "Task done")};
constexpr Op undoneTask{QT_TRANSLATE_NOOP("Op", "Task not done")};
constexpr Op moveTask{QT_TRANSLATE_NOOP("Op", "Move task")};
constexpr Op removeTask{QT_TRANSLATE_NOOP("Op", "Remove task")};
constexpr int daysAhead = 7;

WorkItem itemFrom(const Row &row, QDate today)
{
    WorkItem item;
    item.task = tableOf<Task>().toRecord(row);
    item.id = item.task.id;
    item.number = row.value(u"number"_s).toString();
    item.name = listName(tableOf<Person>().toRecord(row));
    item.routes = row.value(u"route_kinds"_s).toString().split(u',', Qt::SkipEmptyParts);
    item.owner = row.value(u"owner"_s).toString();
    item.days = int(today.daysTo(item.task.due));
    return item;
}

/// The open dossiers of an adviser; bind the adviser twice.
const QString openDossiers = u" d.closed is null and d.merged_into = '' and (? = '' or d.owner = ?) "_s;

} // namespace

QList<Problem> Tasks::add(Task task)
{
    task.id = task.id.isNull() ? Id<Task>::fresh() : task.id;
    task.title = task.title.simplified();
    if (task.kind.isEmpty())
        task.kind = u"reminder"_s;
    if (task.assignee.isEmpty())
        task.assignee = m_store.author().adviser;
    const QList<Problem> problems = check(task, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(addTask, [&](Writer &writer) { writer.put(task); });
    return problems;
}

QList<Problem> Tasks::change(const Task &task)
{
    const QList<Problem> problems = check(task, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(changeTask, [&](Writer &writer) { writer.put(task); });
    return problems;
}

void Tasks::done(const Id<Task> &id)
{
    auto task = m_store.find(id);
    Q_ASSERT(task);
    task->done = m_store.clock().today();
    m_store.write(doneTask, [&](Writer &writer) { writer.put(*task); });
}

void Tasks::undone(const Id<Task> &id)
{
    auto task = m_store.find(id);
    Q_ASSERT(task);
    task->done = {};
    m_store.write(undoneTask, [&](Writer &writer) { writer.put(*task); });
}

QList<Problem> Tasks::move(const Id<Task> &id, QDate due, const QString &reason)
{
    auto task = m_store.find(id);
    Q_ASSERT(task);
    task->due = due;
    task->moveReason = reason.simplified();
    QList<Problem> problems = check(*task, m_store.clock().today());
    if (task->moveReason.isEmpty())
        problems.append({Problem::Weight::Blocks, u"move_reason"_s, Text::tr("Write why it moves.")});
    if (!blocks(problems))
        m_store.write(moveTask, [&](Writer &writer) { writer.put(*task); });
    return problems;
}

void Tasks::remove(const Id<Task> &task)
{
    m_store.write(removeTask, [&](Writer &writer) { writer.remove(task); });
}

QList<Task> Tasks::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Task>(u"dossier = ? order by done is not null, case when done is null then due end, done desc, id"_s, {dossier.text()});
}

WorkList Tasks::workList(const QString &adviser) const
{
    const QDate today = m_store.clock().today();
    const QString sql = u"select p.first_name, p.initials, p.prefix, p.last_name, d.number, d.owner, "
                        "(select group_concat(r.kind) from routes r where r.dossier = t.dossier and r.end_day is null) as route_kinds, t.* "
                        "from tasks t left join dossiers d on d.id = t.dossier left join persons p on p.dossier = t.dossier and p.role = 'client' "
                        "where t.done is null and t.due <= ? and (? = '' or t.assignee = ?) order by t.due, t.title, t.id"_s;
    WorkList list;
    for (const Row &row : m_store.query(sql, {toSql(today.addDays(daysAhead)), toSql(adviser), toSql(adviser)})) {
        const WorkItem item = itemFrom(row, today);
        (item.days < 0 ? list.late : item.days == 0 ? list.today : list.week).append(item);
    }
    return list;
}

int Tasks::lateCount(const QString &adviser) const
{
    return m_store.query(u"select count(*) as n from tasks where done is null and due < ? and (? = '' or assignee = ?)"_s,
                         {toSql(m_store.clock().today()), toSql(adviser), toSql(adviser)}).value(0).value(u"n"_s).toInt();
}

QList<Id<Dossier>> Tasks::dossiers(const QString &sql, const QVariantList &values) const
{
    QList<Id<Dossier>> found;
    for (const Row &row : m_store.query(sql, values))
        found.append(Id<Dossier>::parse(row.value(u"id"_s).toString()));
    return found;
}

QList<Id<Dossier>> Tasks::withoutNextStep(const QString &adviser) const
{
    return dossiers(u"select d.id from dossiers d where"_s + openDossiers
                        + u"and not exists (select 1 from tasks t where t.dossier = d.id and t.done is null) order by d.number"_s,
                    {toSql(adviser), toSql(adviser)});
}

QList<Id<Dossier>> Tasks::withLegalTermWithin(int days, const QString &adviser) const
{
    return dossiers(u"select distinct d.id from tasks t join dossiers d on d.id = t.dossier where t.done is null and t.kind = 'legal-term' "
                    "and t.due <= ? and"_s + openDossiers + u"order by t.due"_s,
                    {toSql(m_store.clock().today().addDays(days)), toSql(adviser), toSql(adviser)});
}

QList<Id<Dossier>> Tasks::incomplete(const QString &adviser) const
{
    return dossiers(u"select d.id from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' where"_s + openDossiers
                        + u"and (p.id is null or p.birth_date is null or p.municipality = '' "
                          "or not exists (select 1 from routes r where r.dossier = d.id)) order by d.number"_s,
                    {toSql(adviser), toSql(adviser)});
}

} // namespace core
