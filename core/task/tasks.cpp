#include "core/task/tasks.h"

#include "core/dossier/checks.h"
#include "core/dossier/person.h"
#include "core/rules/workdays.h"
#include "core/task/chains.h"

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
constexpr Op addTasks{QT_TRANSLATE_NOOP("Op", "Add a chain of tasks")};
constexpr Op moveTasks{QT_TRANSLATE_NOOP("Op", "Move a chain of tasks")};
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

const QString workColumns = u"select p.first_name, p.initials, p.prefix, p.last_name, d.number, d.owner, "
                            "(select group_concat(r.kind) from routes r where r.dossier = t.dossier and r.end_day is null) as route_kinds, t.* "
                            "from tasks t left join dossiers d on d.id = t.dossier left join persons p on p.dossier = t.dossier and p.role = 'client' "
                            "where t.done is null and t.due <= ? and (? = '' or t.assignee = ?) "_s;

/// The open dossiers of an adviser; bind the adviser twice.
const QString openDossiers = u" d.closed is null and d.merged_into = '' and (? = '' or d.owner = ?) "_s;

} // namespace

Task Tasks::completed(Task task) const
{
    task.id = task.id.isNull() ? Id<Task>::fresh() : task.id;
    task.title = task.title.simplified();
    if (task.kind.isEmpty())
        task.kind = u"reminder"_s;
    if (task.assignee.isEmpty())
        task.assignee = m_store.author().adviser;
    return task;
}

QList<Problem> Tasks::add(Task task)
{
    task = completed(task);
    const QList<Problem> problems = check(task, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(addTask, [&](Writer &writer) { writer.put(task); });
    return problems;
}

QList<Problem> Tasks::addAll(QList<Task> tasks)
{
    QList<Problem> problems;
    for (Task &task : tasks) {
        task = completed(task);
        problems += check(task, m_store.clock().today());
    }
    if (!blocks(problems))
        m_store.write(addTasks, [&](Writer &writer) {
            for (const Task &task : std::as_const(tasks))
                writer.put(task);
        });
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
    const QDate today = m_store.clock().today();
    task->done = today;
    std::optional<Task> next;
    if (const QDate day = nextTurn(task->repeats, task->due, today); day.isValid()) {
        next = *task;
        next->id = Id<Task>::fresh();
        next->due = day;
        next->done = {};
        next->moveReason.clear();
        // What was done stays as it was; only the next turn goes on repeating.
        task->repeats.clear();
    }
    m_store.write(doneTask, [&](Writer &writer) {
        writer.put(*task);
        if (next)
            writer.put(*next);
    });
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

QList<Task> Tasks::laterInChain(const Task &task) const
{
    if (task.chain.isEmpty())
        return {};
    return m_store.select<Task>(u"chain = ? and done is null and due >= ? and id <> ? order by due"_s, {task.chain, toSql(task.due), task.id.text()});
}

QList<Problem> Tasks::moveChain(const Id<Task> &id, QDate due, const QString &reason)
{
    auto first = m_store.find(id);
    Q_ASSERT(first);
    QList<Task> moved = laterInChain(*first);
    const qint64 days = first->due.daysTo(due);
    first->due = due;
    for (Task &task : moved)
        task.due = onOrAfterWorkday(task.due.addDays(days));
    moved.prepend(*first);
    QList<Problem> problems;
    for (Task &task : moved) {
        task.moveReason = reason.simplified();
        problems += check(task, m_store.clock().today());
    }
    if (reason.simplified().isEmpty())
        problems.append({Problem::Weight::Blocks, u"move_reason"_s, Text::tr("Write why it moves.")});
    if (!blocks(problems))
        m_store.write(moveTasks, [&](Writer &writer) {
            for (const Task &task : std::as_const(moved))
                writer.put(task);
        });
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

QList<WorkItem> Tasks::openWork(const QString &adviser, const QStringList &kinds, QDate until) const
{
    const QDate today = m_store.clock().today();
    QList<WorkItem> items;
    for (const Row &row : m_store.query(workColumns + u"order by t.due, t.time = '', length(t.time), t.time, t.title, t.id"_s, {toSql(until), toSql(adviser), toSql(adviser)}))
        if (const WorkItem item = itemFrom(row, today); kinds.isEmpty() || kinds.contains(item.task.kind))
            items.append(item);
    return items;
}

WorkList Tasks::workList(const QString &adviser) const
{
    WorkList list;
    for (const WorkItem &item : openWork(adviser, {}, m_store.clock().today().addDays(daysAhead)))
        (item.days < 0 ? list.late : item.days == 0 ? list.today : list.week).append(item);
    return list;
}

QMap<QDate, DayLoad> Tasks::load(const QString &adviser, QDate first, QDate last) const
{
    QMap<QDate, DayLoad> days;
    const QString sql = u"select due, count(*) as tasks, sum(kind = 'appointment') as appointments, sum(kind = 'legal-term') as terms from tasks "
                        "where done is null and due between ? and ? and (? = '' or assignee = ?) group by due"_s;
    for (const Row &row : m_store.query(sql, {toSql(first), toSql(last), toSql(adviser), toSql(adviser)}))
        days.insert(QDate::fromString(row.value(u"due"_s).toString(), Qt::ISODate),
                    {row.value(u"tasks"_s).toInt(), row.value(u"appointments"_s).toInt(), row.value(u"terms"_s).toInt()});
    return days;
}

QList<Task> Tasks::causedBy(const QString &cause) const
{
    return cause.isEmpty() ? QList<Task>() : m_store.select<Task>(u"cause = ? order by due"_s, {cause});
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
