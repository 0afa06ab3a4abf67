#include "core/stop/stopbook.h"

#include "core/bbz/loanbook.h"
#include "core/debt/debtboard.h"
#include "core/debt/debtbook.h"
#include "core/debt/debttasks.h"
#include "core/dossier/business.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::StopBook)
};

constexpr Op savePlan{QT_TRANSLATE_NOOP("Op", "Record plan to stop")};
constexpr Op removePlan{QT_TRANSLATE_NOOP("Op", "Remove plan to stop")};
constexpr Op tickDate{QT_TRANSLATE_NOOP("Op", "Tick date of stopping")};
constexpr Op saveOlder{QT_TRANSLATE_NOOP("Op", "Record facts for older entrepreneurs")};
constexpr Rule<RuleCount> olderAge{"ioaz.age.min"};

const QString checklist = u"stoppen"_s;

Person clientOf(const Store &store, const Id<Dossier> &dossier)
{
    return store.select<Person>(u"dossier = ? and role = 'client'"_s, {dossier.text()}).value(0);
}

} // namespace

int StopListState::ready() const
{
    return int(std::count_if(items.begin(), items.end(), [](const Item &item) { return item.missing.isEmpty(); }));
}

std::optional<StopPlan> StopBook::plan(const Id<Dossier> &dossier) const
{
    const QList<StopPlan> found = m_store.select<StopPlan>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

StopPlan StopBook::freshPlan(const Id<Dossier> &dossier) const
{
    StopPlan fresh;
    fresh.id = Id<StopPlan>::fresh();
    fresh.dossier = dossier;
    fresh.day = today();
    fresh.deregistered = personOf(dossier).ended;
    return fresh;
}

QList<Problem> StopBook::check(const StopPlan &plan) const { return core::check(plan, today()); }

StopFacts StopBook::factsOf(const Id<Dossier> &dossier) const
{
    StopFacts facts;
    facts.birthDate = clientOf(m_store, dossier).birthDate;
    facts.hasDebts = !debts(dossier).isZero();
    const QList<Loan> loans = LoanBook(m_store, m_rules).loans(dossier);
    facts.hasBbzLoan = std::any_of(loans.begin(), loans.end(), [](const Loan &loan) { return !loan.closed.isValid(); });
    const QList<DebtCase> cases = DebtBook(m_store, m_rules).cases(dossier);
    if (!cases.isEmpty())
        facts.debtHelp = cases.first().reported;
    return facts;
}

Money StopBook::debts(const Id<Dossier> &dossier) const { return totalsOf(DebtBook(m_store, m_rules).debts(dossier)).all(); }

void StopBook::putDates(Writer &writer, const StopPlan &plan, const QHash<QString, QDate> &ticked) const
{
    QHash<QString, StopDate> dates;
    const QList<StopDate> there = datesOf(plan, factsOf(plan.dossier), m_rules);
    for (const StopDate &date : there)
        dates.insert(date.key, date);
    const Catalogue all = Catalogue::read(u"stop/dates"_s);
    for (const CatalogueEntry &entry : all.entries()) {
        const StopDate date = dates.value(entry.key);
        if (date.information)
            continue;
        const QDate met = date.fixed ? date.met : ticked.value(entry.key);
        putFollowing(writer, m_store, {plan.dossier, plan.id.text(), entry.key, date.legal ? u"legal-term"_s : u"reminder"_s, date.title, date.due, met, Text::tr("The plan to stop was changed.")});
    }
}

QList<Problem> StopBook::save(const StopPlan &plan)
{
    const QList<Problem> problems = check(plan);
    if (blocks(problems))
        return problems;
    QHash<QString, QDate> ticked;
    const QList<StopDate> known = dates(plan);
    for (const StopDate &date : known)
        ticked.insert(date.key, date.met);
    m_store.write(savePlan, [&](Writer &writer) {
        writer.put(plan);
        putDates(writer, plan, ticked);
    });
    return problems;
}

void StopBook::remove(const Id<StopPlan> &plan)
{
    m_store.write(removePlan, [&](Writer &writer) {
        removeFollowing(writer, m_store, plan.text(), Catalogue::read(u"stop/dates"_s).keys());
        writer.remove(plan);
    });
}

QList<StopDate> StopBook::dates(const StopPlan &plan) const
{
    QList<StopDate> dates = datesOf(plan, factsOf(plan.dossier), m_rules);
    for (StopDate &date : dates)
        if (!date.fixed)
            if (const auto task = followingTask(m_store, plan.id.text(), date.key))
                date.met = task->done;
    return dates;
}

void StopBook::tick(const StopPlan &plan, const QString &date, bool done)
{
    std::optional<Task> task = followingTask(m_store, plan.id.text(), date);
    if (!task)
        return;
    task->done = done ? today() : QDate();
    m_store.write(tickDate, [&](Writer &writer) { writer.put(*task); });
}

QList<StopListState> StopBook::lists(const Id<Dossier> &dossier) const
{
    const Plan plan = m_plans.plan(dossier, checklist);
    QList<StopListState> states;
    const QList<StopList> parts = stopLists();
    for (const StopList &part : parts) {
        StopListState state{part.title, {}};
        for (const QString &key : part.items) {
            const ChecklistItem *item = plan.list.item(key);
            // A dossier that works with an older version of the list lacks the newer items.
            if (!item || plan.applies(*item) == Applies::No)
                continue;
            const int gate = plan.list.gateIndex(item->gate);
            state.items.append({key, item->title, whyMissing(plan, *item, gate < 0 ? GateNeed::Received : plan.list.gates[gate].need)});
        }
        if (!state.items.isEmpty())
            states.append(state);
    }
    return states;
}

std::optional<OlderFacts> StopBook::older(const Id<Dossier> &dossier) const
{
    const QList<OlderFacts> found = m_store.select<OlderFacts>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

OlderFacts StopBook::freshOlder(const Id<Dossier> &dossier) const
{
    OlderFacts fresh;
    fresh.id = Id<OlderFacts>::fresh();
    fresh.dossier = dossier;
    fresh.day = today();
    return fresh;
}

QList<Problem> StopBook::save(const OlderFacts &facts)
{
    const QList<Problem> problems = core::check(facts, today());
    if (!blocks(problems))
        m_store.write(saveOlder, [&](Writer &writer) { writer.put(facts); });
    return problems;
}

OlderPerson StopBook::personOf(const Id<Dossier> &dossier) const
{
    OlderPerson person;
    person.birthDate = clientOf(m_store, dossier).birthDate;
    const QList<Business> businesses = m_store.select<Business>(u"dossier = ? order by start_day"_s, {dossier.text()});
    for (const Business &business : businesses) {
        if (!business.end.isValid() || !person.businessStart.isValid())
            person.businessStart = business.start;
        person.ended = business.end;
    }
    if (const auto stop = plan(dossier)) {
        person.plannedEnd = stop->endDay;
        person.askedIoaz = stop->askedIoaz;
        if (stop->deregistered.isValid())
            person.ended = stop->deregistered;
    }
    return person;
}

bool StopBook::olderMatters(const Id<Dossier> &dossier) const
{
    if (!m_store.select<Route>(u"dossier = ? and kind = 'older'"_s, {dossier.text()}).isEmpty())
        return true;
    const QDate born = clientOf(m_store, dossier).birthDate;
    return born.isValid() && born.addYears(int(m_rules.on(today())[olderAge])) <= today();
}

QList<OlderWay> StopBook::ways(const OlderFacts &facts) const { return olderWays(facts, personOf(facts.dossier), m_rules); }

} // namespace core
