#include "core/task/terms.h"

#include "core/base/failure.h"
#include "core/dossier/route.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Terms)
};

constexpr Op startTerm{QT_TRANSLATE_NOOP("Op", "Start a term")};
constexpr Op changeTerm{QT_TRANSLATE_NOOP("Op", "Change a term")};
constexpr Op pauseTerm{QT_TRANSLATE_NOOP("Op", "Let a term stand still")};
constexpr Op finishTerm{QT_TRANSLATE_NOOP("Op", "Term is over")};
constexpr Op removeTerm{QT_TRANSLATE_NOOP("Op", "Remove a term")};

} // namespace

QList<Term> Terms::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Term>(u"dossier = ? order by done is not null, started, id"_s, {dossier.text()});
}

QList<TermPause> Terms::pauses(const Id<Term> &term) const
{
    return m_store.select<TermPause>(u"term = ? order by asked, id"_s, {term.text()});
}

QList<TermKind> Terms::kindsFor(const Id<Dossier> &dossier) const
{
    QSet<QString> routes;
    for (const Route &route : m_store.select<Route>(u"dossier = ? and end_day is null"_s, {dossier.text()}))
        routes.insert(route.kind);
    QList<TermKind> kinds = termKinds(m_rules, m_store.clock().today());
    kinds.removeIf([&](const TermKind &kind) {
        return !kind.routes.isEmpty() && std::none_of(kind.routes.begin(), kind.routes.end(), [&](const QString &route) { return routes.contains(route); });
    });
    return kinds;
}

TermKind Terms::kindOf(const Term &term) const
{
    const QList<TermKind> kinds = termKinds(m_rules, term.started.isValid() ? term.started : m_store.clock().today());
    for (const TermKind &kind : kinds)
        if (kind.key == term.kind)
            return kind;
    throw Failure(Failure::Kind::File, u"terms.json"_s, term.kind);
}

TermStanding Terms::standing(const Term &term) const
{
    return standingOf(term, pauses(term.id), kindOf(term), m_store.clock().today());
}

void Terms::putTasks(Writer &writer, const Term &term, const QList<TermPause> &pauses, const QString &reason) const
{
    const TermKind kind = kindOf(term);
    const QDate today = m_store.clock().today();
    const TermStanding standing = standingOf(term, pauses, kind, today);
    QList<Task> known = m_store.select<Task>(u"cause = ? and kind in ('legal-term', 'pre-term') order by kind, due desc"_s, {term.id.text()});
    QList<Task> wanted;
    const auto want = [&](const QString &taskKind, const QString &title, QDate due) {
        Task task;
        const auto same = std::find_if(known.begin(), known.end(), [&](const Task &each) { return each.kind == taskKind && each.title == title; });
        if (same != known.end()) {
            task = *same;
            known.erase(same);
        } else {
            task.id = Id<Task>::fresh();
            task.dossier = term.dossier;
            task.kind = taskKind;
            task.title = title;
            task.assignee = m_store.author().adviser;
            task.cause = term.id.text();
        }
        if (task.due.isValid() && task.due != due)
            task.moveReason = reason;
        task.due = due;
        if (term.done.isValid() && !task.done.isValid())
            task.done = term.done;
        else if (!term.done.isValid() && taskKind == "legal-term"_L1)
            task.done = {};
        wanted.append(task);
    };
    want(u"legal-term"_s, kind.label, standing.due);
    for (const int days : kind.warnings)
        if (const QDate day = onOrBeforeWorkday(standing.due.addDays(-days)); day > term.started)
            want(u"pre-term"_s, Text::tr("%1: %n day(s) left", nullptr, days).arg(kind.label), day);
    for (const Task &task : std::as_const(wanted))
        writer.put(task);
    for (const Task &task : std::as_const(known))
        writer.remove(task.id);
}

QList<Problem> Terms::start(Term term)
{
    term.id = term.id.isNull() ? Id<Term>::fresh() : term.id;
    const QList<Problem> problems = check(term, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(startTerm, [&](Writer &writer) {
            writer.put(term);
            putTasks(writer, term, {}, {});
        });
    return problems;
}

QList<Problem> Terms::save(const Term &term)
{
    QList<Problem> problems = check(term, m_store.clock().today());
    if (term.extended.isValid() && kindOf(term).extension.count == 0)
        problems.append({Problem::Weight::Blocks, u"extended"_s, Text::tr("This term cannot be extended.")});
    if (!blocks(problems))
        m_store.write(changeTerm, [&](Writer &writer) {
            writer.put(term);
            putTasks(writer, term, pauses(term.id), term.extended.isValid() ? Text::tr("Term extended") : Text::tr("Term corrected"));
        });
    return problems;
}

QList<Problem> Terms::save(TermPause pause)
{
    const auto term = m_store.find(pause.term);
    Q_ASSERT(term);
    pause.id = pause.id.isNull() ? Id<TermPause>::fresh() : pause.id;
    pause.dossier = term->dossier;
    const QList<Problem> problems = check(pause, *term, kindOf(*term));
    if (!blocks(problems))
        m_store.write(pauseTerm, [&](Writer &writer) {
            writer.put(pause);
            QList<TermPause> all = pauses(term->id);
            if (std::none_of(all.begin(), all.end(), [&](const TermPause &each) { return each.id == pause.id; }))
                all.append(pause);
            putTasks(writer, *term, all, Text::tr("The term stands still: %1").arg(pause.what));
        });
    return problems;
}

void Terms::finish(const Id<Term> &id)
{
    auto term = m_store.find(id);
    Q_ASSERT(term);
    term->done = m_store.clock().today();
    m_store.write(finishTerm, [&](Writer &writer) {
        writer.put(*term);
        putTasks(writer, *term, pauses(id), {});
    });
}

void Terms::remove(const Id<Term> &id)
{
    const QList<Task> tasks = m_store.select<Task>(u"cause = ? and kind in ('legal-term', 'pre-term')"_s, {id.text()});
    m_store.write(removeTerm, [&](Writer &writer) {
        for (const Task &task : tasks)
            writer.remove(task.id);
        for (const TermPause &pause : pauses(id))
            writer.remove(pause.id);
        writer.remove(id);
    });
}

} // namespace core
