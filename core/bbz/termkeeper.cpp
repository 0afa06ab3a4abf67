#include "core/bbz/termkeeper.h"

#include "core/dossier/person.h"
#include "core/dossier/task.h"
#include "core/policy/officerules.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Who the term is of stands in the cause of its task.
const QString mark = u"bbz:"_s;
/// Accounts that are late are still asked for; what is longer ago is history.
constexpr int monthsStillAsked = 12;

bool isWorthATask(const BbzTerm &term, QDate today)
{
    if (term.done.isValid())
        return false;
    return term.key.startsWith("accounts:"_L1) ? term.due.addMonths(monthsStillAsked) >= today : term.due >= today;
}

} // namespace

BbzTermFacts termFacts(const Store &store, const Id<Dossier> &dossier)
{
    const QString mine = u"dossier = ?"_s;
    const QVariantList id{dossier.text()};
    BbzTermFacts facts;
    const QList<Person> clients = store.select<Person>(u"dossier = ? and role = 'client'"_s, id);
    if (!clients.isEmpty())
        facts.born = clients.first().birthDate;
    facts.applications = store.select<BbzApplication>(mine, id);
    facts.awards = store.select<LivingAward>(mine, id);
    facts.years = store.select<BookYear>(mine, id);
    facts.loans = store.select<Loan>(mine, id);
    facts.entries = store.select<LoanEntry>(u"dossier = ? and kind = 'pause'"_s, id);
    const QList<BbzEnding> endings = store.select<BbzEnding>(u"dossier = ? order by id"_s, id);
    if (!endings.isEmpty())
        facts.ending = endings.first();
    facts.ended = endOf(store.select<Business>(mine, id));
    return facts;
}

void keepTerms(Writer &writer, const Store &store, const RuleBook &rules, const Id<Dossier> &dossier)
{
    QHash<QString, Task> known;
    for (const Task &task : store.select<Task>(u"dossier = ? and cause like 'bbz:%'"_s, {dossier.text()}))
        known.insert(task.cause, task);
    const QDate today = store.clock().today();
    for (const BbzTerm &term : bbzTerms(termFacts(store, dossier), dossierBook(store, rules, dossier))) {
        const QString cause = mark + term.key;
        const bool isKnown = known.contains(cause);
        Task task = known.take(cause);
        if (!isKnown && !isWorthATask(term, today))
            continue;
        if (isKnown && task.done.isValid())
            continue;
        if (!isKnown) {
            task.id = Id<Task>::fresh();
            task.dossier = dossier;
            task.cause = cause;
            task.assignee = store.author().adviser;
        }
        task.kind = term.legal ? u"legal-term"_s : u"reminder"_s;
        task.title = term.title;
        task.due = term.due;
        task.done = term.done;
        writer.put(task);
    }
    for (const Task &gone : std::as_const(known))
        if (!gone.done.isValid())
            writer.remove(gone.id);
}

} // namespace core
