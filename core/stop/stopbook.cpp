#include "core/stop/stopbook.h"

#include "core/bbz/bbzapplication.h"
#include "core/bbz/livingcosts.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/termkeeper.h"
#include "core/bbz/wealthsheet.h"
#include "core/debt/debtboard.h"
#include "core/debt/debtbook.h"
#include "core/debt/debttasks.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
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
constexpr Op removeStopPlan{QT_TRANSLATE_NOOP("Op", "Remove plan to stop")};
constexpr Op tickDate{QT_TRANSLATE_NOOP("Op", "Tick date of stopping")};
constexpr Op saveEnding{QT_TRANSLATE_NOOP("Op", "Record going on or ending")};
constexpr Op endBusiness{QT_TRANSLATE_NOOP("Op", "Record end of the business")};
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

std::optional<BbzEnding> StopBook::ending(const Id<Dossier> &dossier) const
{
    const QList<BbzEnding> found = m_store.select<BbzEnding>(u"dossier = ? order by id"_s, {dossier.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

BbzEnding StopBook::endingOrFresh(const Id<Dossier> &dossier) const
{
    if (const auto known = ending(dossier))
        return *known;
    BbzEnding fresh;
    fresh.id = Id<BbzEnding>::fresh();
    fresh.dossier = dossier;
    return fresh;
}

std::optional<BbzEnding> StopBook::plan(const Id<Dossier> &dossier) const
{
    const std::optional<BbzEnding> known = ending(dossier);
    return known && known->hasPlan() ? known : std::nullopt;
}

BbzEnding StopBook::freshPlan(const Id<Dossier> &dossier) const
{
    BbzEnding fresh = endingOrFresh(dossier);
    fresh.planDay = today();
    return fresh;
}

QList<Problem> StopBook::check(const BbzEnding &ending) const { return core::check(ending, facts(ending.dossier), today()); }

StopFacts StopBook::facts(const Id<Dossier> &dossier) const
{
    const QVariantList id{dossier.text()};
    StopFacts facts;
    facts.birthDate = clientOf(m_store, dossier).birthDate;
    facts.ended = endOf(m_store.select<Business>(u"dossier = ?"_s, id));
    facts.askedBbz = stoppingAskedOn(m_store.select<BbzApplication>(u"dossier = ?"_s, id));
    const QDate last = facts.ended.isValid() ? facts.ended : ending(dossier).value_or(BbzEnding()).plannedEnd;
    const QList<BookYear> years = m_store.select<BookYear>(u"dossier = ?"_s, id);
    for (const BookYear &year : years)
        if (last.isValid() && year.year == last.year())
            facts.accounts = year.accountsReceived;
    facts.hasDebts = !debts(dossier).isZero();
    const QList<Loan> loans = LoanBook(m_store, m_rules).loans(dossier);
    facts.hasBbzLoan = std::any_of(loans.begin(), loans.end(), [](const Loan &loan) { return !loan.closed.isValid(); });
    const QList<DebtCase> cases = DebtBook(m_store, m_rules).cases(dossier);
    if (!cases.isEmpty())
        facts.debtHelp = cases.first().reported;
    return facts;
}

Money StopBook::debts(const Id<Dossier> &dossier) const { return totalsOf(DebtBook(m_store, m_rules).debts(dossier)).all(); }

void StopBook::putDates(Writer &writer, const BbzEnding &plan) const
{
    QHash<QString, StopDate> dates;
    const QList<StopDate> there = datesOf(plan, facts(plan.dossier), m_rules);
    for (const StopDate &date : there)
        dates.insert(date.key, date);
    const Catalogue all = Catalogue::read(u"stop/dates"_s);
    for (const CatalogueEntry &entry : all.entries()) {
        const StopDate date = dates.value(entry.key);
        if (date.information || date.elsewhere)
            continue;
        const std::optional<Task> known = followingTask(m_store, plan.id.text(), entry.key);
        const QDate met = date.fixed ? date.met : known ? known->done : QDate();
        putFollowing(writer, m_store, {plan.dossier, plan.id.text(), entry.key, date.legal ? u"legal-term"_s : u"reminder"_s, date.title, date.due, met, Text::tr("The plan to stop was changed.")});
    }
}

void StopBook::putAll(Writer &writer, const BbzEnding &ending) const
{
    writer.put(ending);
    putDates(writer, ending);
    keepTerms(writer, m_store, m_rules, ending.dossier);
}

void StopBook::keepDates(Writer &writer, const Id<Dossier> &dossier) const
{
    if (const auto known = plan(dossier))
        putDates(writer, *known);
}

QList<Problem> StopBook::save(const BbzEnding &ending)
{
    const QList<Problem> problems = check(ending);
    if (!blocks(problems))
        m_store.write(ending.hasPlan() ? savePlan : saveEnding, [&](Writer &writer) { putAll(writer, ending); });
    return problems;
}

void StopBook::removePlan(const Id<Dossier> &dossier)
{
    const std::optional<BbzEnding> known = plan(dossier);
    if (!known)
        return;
    const BbzEnding nothing{};
    BbzEnding left = *known;
    left.planDay = {};
    left.manner.clear();
    left.reason.clear();
    left.plannedEnd = {};
    left.proceeds = left.receivables = left.tax = left.endingCosts = {};
    left.lease.clear();
    left.staffYears = nothing.staffYears;
    left.vatPeriod = nothing.vatPeriod;
    m_store.write(removeStopPlan, [&](Writer &writer) { putAll(writer, left); });
}

std::optional<Business> StopBook::business(const Id<Dossier> &dossier) const
{
    const QList<Business> all = m_store.select<Business>(u"dossier = ? order by start_day desc, id"_s, {dossier.text()});
    if (all.isEmpty())
        return std::nullopt;
    Business last = all.first();
    for (const Business &one : all)
        if (last.end.isValid() && (!one.end.isValid() || one.end > last.end))
            last = one;
    return last;
}

QList<Problem> StopBook::end(const Business &business)
{
    if (business.end.isValid() && business.end > today())
        return {{Problem::Weight::Blocks, u"end_day"_s, Text::tr("This day lies ahead: a last day that is planned stands in the plan.")}};
    if (business.end.isValid() && business.start.isValid() && business.end < business.start)
        return {{Problem::Weight::Blocks, u"end_day"_s, Text::tr("The business ends before it starts.")}};
    m_store.write(endBusiness, [&](Writer &writer) {
        writer.put(business);
        keepDates(writer, business.dossier);
        keepTerms(writer, m_store, m_rules, business.dossier);
    });
    return {};
}

QList<StopDate> StopBook::dates(const BbzEnding &plan) const
{
    QList<StopDate> dates = datesOf(plan, facts(plan.dossier), m_rules);
    for (StopDate &date : dates)
        if (!date.fixed)
            if (const auto task = followingTask(m_store, plan.id.text(), date.key))
                date.met = task->done;
    return dates;
}

void StopBook::tick(const BbzEnding &plan, const QString &date, bool done)
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

OlderPerson StopBook::person(const Id<Dossier> &dossier) const
{
    const QVariantList id{dossier.text()};
    OlderPerson person;
    person.today = person.applied = today();
    person.birthDate = clientOf(m_store, dossier).birthDate;
    const QList<Business> businesses = m_store.select<Business>(u"dossier = ? order by start_day"_s, id);
    for (const Business &business : businesses)
        if (!business.end.isValid() || !person.businessStart.isValid())
            person.businessStart = business.start;
    person.ended = endOf(businesses);
    const QList<Household> homes = m_store.select<Household>(u"dossier = ? order by since desc"_s, id);
    person.couple = !homes.isEmpty() && homes.first().kind == "couple"_L1;
    const QList<BbzApplication> applications = m_store.select<BbzApplication>(u"dossier = ? and kind = 'older' order by received"_s, id);
    if (!applications.isEmpty())
        person.applied = applications.last().received;
    if (const WealthSheet wealth = wealthBy(m_store.select<Asset>(u"dossier = ? order by day desc, kind, id"_s, id), today()); !wealth.isEmpty())
        person.ownWealth = wealth.own();
    return person;
}

bool StopBook::olderMatters(const Id<Dossier> &dossier) const
{
    if (!m_store.select<Route>(u"dossier = ? and kind = 'older'"_s, {dossier.text()}).isEmpty())
        return true;
    const QDate born = clientOf(m_store, dossier).birthDate;
    return born.isValid() && born.addYears(int(m_rules.on(today())[olderAge])) <= today();
}

} // namespace core
