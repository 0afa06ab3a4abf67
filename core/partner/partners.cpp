#include "core/partner/partners.h"

#include "core/dossier/person.h"
#include "core/dossier/task.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Partners)
};

using enum Problem::Weight;

constexpr Op savePartner{QT_TRANSLATE_NOOP("Op", "Record partner organisation")};
constexpr Op saveCoach{QT_TRANSLATE_NOOP("Op", "Record coach")};
constexpr Op saveContract{QT_TRANSLATE_NOOP("Op", "Record contract with partner")};
constexpr Op removePartner{QT_TRANSLATE_NOOP("Op", "Remove partner organisation")};
constexpr Op removeCoach{QT_TRANSLATE_NOOP("Op", "Remove coach")};
constexpr Op removeContract{QT_TRANSLATE_NOOP("Op", "Remove contract with partner")};
constexpr Op saveReferral{QT_TRANSLATE_NOOP("Op", "Record referral")};
constexpr Op removeReferral{QT_TRANSLATE_NOOP("Op", "Remove referral")};
constexpr Op saveHours{QT_TRANSLATE_NOOP("Op", "Record hours of partner")};
constexpr Op removeHours{QT_TRANSLATE_NOOP("Op", "Remove hours of partner")};

int termDays(const QString &term)
{
    const Catalogue terms = partnerList(u"terms"_s);
    const CatalogueEntry *entry = terms.find(term);
    return entry ? entry->fields["days"_L1].toInt() : 0;
}

/// SQL: what one referral costs. Hours without a booked cost are at the price of the contract, rounded half up to the cent.
const QString spentSql = u"(select coalesce(sum(case when h.cost_cents <> 0 then h.cost_cents else (coalesce(c.hour_price_cents, 0) * h.minutes * 2 + 60) / 120 end), 0) "
                         "from partner_hours h where h.referral = r.id) + case when r.state in ('accepted', 'done') then coalesce(c.route_price_cents, 0) else 0 end"_s;
const QString hoursSql = u"(select coalesce(sum(minutes), 0) from partner_hours where referral = r.id)"_s;
/// SQL: the day on which an answer or result is awaited.
const QString awaitedSql = u"case r.state when 'asked' then r.answer_by when 'accepted' then r.due end"_s;

} // namespace

QList<ReferralRow> Partners::rows(const QString &where, const QVariantList &values) const
{
    const QDate today = m_store.clock().today();
    const QString sql = u"select r.*, d.number, p.first_name, p.initials, p.prefix, p.last_name, o.name as organisation_name, k.name as coach_name, "
                        "%1 as hours, %2 as spent from partner_referrals r join dossiers d on d.id = r.dossier join partner_organisations o on o.id = r.organisation "
                        "left join persons p on p.dossier = r.dossier and p.role = 'client' left join partner_coaches k on k.id = r.coach "
                        "left join partner_contracts c on c.id = r.contract where %3 "
                        "order by r.state not in ('asked', 'accepted'), case when r.state in ('asked', 'accepted') then coalesce(%4, '9999') end, r.made desc, r.id"_s
                            .arg(hoursSql, spentSql, where, awaitedSql);
    QList<ReferralRow> rows;
    for (const Row &row : m_store.query(sql, values)) {
        ReferralRow one;
        one.referral = tableOf<Referral>().toRecord(row);
        one.id = one.referral.id;
        one.number = row.value(u"number"_s).toString();
        one.client = listName(tableOf<Person>().toRecord(row));
        one.organisation = row.value(u"organisation_name"_s).toString();
        one.coach = row.value(u"coach_name"_s).toString();
        one.hours = HourQuantity::minutes(row.value(u"hours"_s).toInt());
        one.spent = Money::cents(row.value(u"spent"_s).toLongLong());
        if (const QDate awaited = one.referral.awaited(); awaited.isValid() && awaited < today)
            one.lateDays = int(awaited.daysTo(today));
        rows.append(one);
    }
    return rows;
}

QList<ReferralRow> Partners::referralsTo(const Id<PartnerOrganisation> &organisation) const { return rows(u"r.organisation = ?"_s, {organisation.text()}); }
QList<ReferralRow> Partners::referralsOf(const Id<Dossier> &dossier) const { return rows(u"r.dossier = ?"_s, {dossier.text()}); }

std::optional<ReferralRow> Partners::referral(const Id<Referral> &id) const
{
    const QList<ReferralRow> found = rows(u"r.id = ?"_s, {id.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<PartnerRow> Partners::overview(bool withEnded) const
{
    const QString today = toSql(m_store.clock().today()).toString();
    const QString sql = u"with r as (select r.organisation, r.state, r.result, %2 as awaited, %1 as spent, c.id is not null and c.from_day <= ?1 and coalesce(c.extended_until, c.until_day, '9999') >= ?1 as runs "
                        "from partner_referrals r left join partner_contracts c on c.id = r.contract) "
                        "select o.*, "
                        "(select count(*) from r where r.organisation = o.id and r.state in ('asked', 'accepted')) as open, "
                        "(select count(*) from r where r.organisation = o.id and r.awaited < ?1) as overdue, "
                        "(select count(*) from r where r.organisation = o.id and r.state = 'done') as done, "
                        "(select count(*) from r where r.organisation = o.id and r.result = 'independent') as independent, "
                        "(select count(*) from r where r.organisation = o.id and r.runs and r.state in ('accepted', 'done')) as places_used, "
                        "(select coalesce(sum(spent), 0) from r where r.organisation = o.id and r.runs) as spent, "
                        "(select coalesce(sum(c.places), 0) from partner_contracts c where c.organisation = o.id and c.from_day <= ?1 and coalesce(c.extended_until, c.until_day, '9999') >= ?1) as places, "
                        "(select coalesce(sum(c.budget_cents), 0) from partner_contracts c where c.organisation = o.id and c.from_day <= ?1 and coalesce(c.extended_until, c.until_day, '9999') >= ?1) as budget "
                        "from partner_organisations o where ?2 or o.ended is null or o.ended > ?1 order by o.name collate nocase, o.id"_s.arg(spentSql, awaitedSql);
    QList<PartnerRow> partners;
    for (const Row &row : m_store.query(sql, {today, withEnded ? 1 : 0})) {
        PartnerRow one;
        one.organisation = tableOf<PartnerOrganisation>().toRecord(row);
        one.id = one.organisation.id;
        one.open = row.value(u"open"_s).toInt();
        one.overdue = row.value(u"overdue"_s).toInt();
        one.done = row.value(u"done"_s).toInt();
        one.independent = row.value(u"independent"_s).toInt();
        one.placesUsed = row.value(u"places_used"_s).toInt();
        one.places = row.value(u"places"_s).toInt();
        one.spent = Money::cents(row.value(u"spent"_s).toLongLong());
        one.budget = Money::cents(row.value(u"budget"_s).toLongLong());
        partners.append(one);
    }
    return partners;
}

QList<PartnerCoach> Partners::coaches(const Id<PartnerOrganisation> &organisation) const
{
    return m_store.select<PartnerCoach>(u"organisation = ? order by ended is not null, name collate nocase, id"_s, {organisation.text()});
}

QList<PartnerContract> Partners::contracts(const Id<PartnerOrganisation> &organisation) const
{
    return m_store.select<PartnerContract>(u"organisation = ? order by from_day desc, lot, name, id"_s, {organisation.text()});
}

ContractUse Partners::use(const PartnerContract &contract) const
{
    const QString sql = u"select sum(r.state in ('accepted', 'done')) as places, sum(%1) as hours, sum(%2) as spent from partner_referrals r join partner_contracts c on c.id = r.contract where c.id = ?"_s
                            .arg(hoursSql, spentSql);
    const Row row = m_store.query(sql, {contract.id.text()}).value(0);
    return {contract, row.value(u"places"_s).toInt(), HourQuantity::minutes(row.value(u"hours"_s).toInt()), Money::cents(row.value(u"spent"_s).toLongLong())};
}

QList<PartnerHours> Partners::hours(const Id<Referral> &referral) const
{
    return m_store.select<PartnerHours>(u"referral = ? order by day desc, id"_s, {referral.text()});
}

QList<Problem> Partners::save(const PartnerOrganisation &organisation)
{
    PartnerOrganisation tidy = organisation;
    tidy.name = tidy.name.simplified();
    QList<Problem> problems = core::check(tidy);
    if (!m_store.select<PartnerOrganisation>(u"id <> ? and name = ? collate nocase"_s, {tidy.id.text(), tidy.name}).isEmpty())
        problems.append({Warns, u"name"_s, Text::tr("There is a partner with this name already.")});
    if (!blocks(problems))
        m_store.write(savePartner, [&](Writer &writer) { writer.put(tidy); });
    return problems;
}

QList<Problem> Partners::save(const PartnerCoach &coach)
{
    const QList<Problem> problems = core::check(coach);
    if (!blocks(problems))
        m_store.write(saveCoach, [&](Writer &writer) { writer.put(coach); });
    return problems;
}

QList<Problem> Partners::save(const PartnerContract &contract)
{
    const QList<Problem> problems = core::check(contract);
    if (!blocks(problems))
        m_store.write(saveContract, [&](Writer &writer) { writer.put(contract); });
    return problems;
}

bool Partners::isReferredTo(const QString &column, const QString &id) const
{
    return !m_store.query(u"select 1 from partner_referrals where %1 = ? limit 1"_s.arg(column), {id}).isEmpty();
}

QList<Problem> Partners::remove(const Id<PartnerOrganisation> &organisation)
{
    if (isReferredTo(u"organisation"_s, organisation.text()))
        return {{Blocks, {}, Text::tr("Clients were referred to this partner. It stays for the record; fill in the day on which the work together ended.")}};
    m_store.write(removePartner, [&](Writer &writer) {
        for (const PartnerCoach &coach : coaches(organisation))
            writer.remove(coach.id);
        for (const PartnerContract &contract : contracts(organisation))
            writer.remove(contract.id);
        writer.remove(organisation);
    });
    return {};
}

QList<Problem> Partners::remove(const Id<PartnerCoach> &coach)
{
    if (isReferredTo(u"coach"_s, coach.text()))
        return {{Blocks, {}, Text::tr("Clients were referred to this coach. Fill in the day on which the coach left.")}};
    m_store.write(removeCoach, [&](Writer &writer) { writer.remove(coach); });
    return {};
}

QList<Problem> Partners::remove(const Id<PartnerContract> &contract)
{
    if (isReferredTo(u"contract"_s, contract.text()))
        return {{Blocks, {}, Text::tr("Referrals are paid from this contract. Fill in its last day.")}};
    m_store.write(removeContract, [&](Writer &writer) { writer.remove(contract); });
    return {};
}

QList<Problem> Partners::check(const Referral &referral) const
{
    QList<Problem> problems = core::check(referral, m_store.clock().today());
    const auto contract = m_store.find(Id<PartnerContract>::parse(referral.contract));
    if (!contract)
        return problems;
    if (contract->organisation.text() != referral.organisation)
        problems.append({Blocks, u"contract"_s, Text::tr("This contract is with another partner.")});
    else if (!contract->runsOn(referral.made))
        problems.append({Warns, u"contract"_s, Text::tr("On the day of the referral this contract does not run.")});
    const ContractUse used = use(*contract);
    const auto before = m_store.find(referral.id);
    const bool counted = before && before->contract == referral.contract && before->takesPlace();
    if (used.isFull() && !counted && referral.isOpen())
        problems.append({Warns, u"contract"_s, Text::tr("All %n place(s) of this contract are taken.", nullptr, contract->places)});
    if (used.isOverspent())
        problems.append({Warns, u"contract"_s, Text::tr("The budget of this contract is used up.")});
    return problems;
}

void Partners::putTask(Writer &writer, const Referral &referral) const
{
    const QList<Task> known = m_store.select<Task>(u"cause = ? and cause <> '' order by done is not null, due"_s, {referral.id.text()});
    Task task;
    if (!known.isEmpty())
        task = known.first();
    const QDate awaited = referral.awaited();
    if (!awaited.isValid()) {
        if (task.id.isNull() || task.done.isValid())
            return;
        // What came of it is known; without a day to ask for, nothing has to be asked.
        if (referral.isOpen()) {
            writer.remove(task.id);
            return;
        }
        task.done = m_store.clock().today();
        writer.put(task);
        return;
    }
    const auto organisation = m_store.find(Id<PartnerOrganisation>::parse(referral.organisation));
    const QString name = organisation ? organisation->name : QString();
    if (task.id.isNull()) {
        task.id = Id<Task>::fresh();
        task.dossier = referral.dossier;
        task.kind = u"reminder"_s;
        task.cause = referral.id.text();
        task.assignee = referral.adviser;
    }
    const QString title = referral.state == "asked"_L1 ? Text::tr("Ask %1 whether they take the referral").arg(name) : Text::tr("Ask %1 what came of the referral").arg(name);
    if (task.due.isValid() && task.due != awaited)
        task.moveReason = title == task.title ? Text::tr("The day of the referral was changed.") : QString();
    task.title = title;
    task.due = awaited;
    task.done = {};
    writer.put(task);
}

QList<Problem> Partners::save(Referral referral)
{
    if (referral.adviser.isEmpty())
        referral.adviser = m_store.author().adviser;
    const QList<Problem> problems = check(referral);
    if (blocks(problems))
        return problems;
    m_store.write(saveReferral, [&](Writer &writer) {
        writer.put(referral);
        putTask(writer, referral);
    });
    return problems;
}

void Partners::remove(const Id<Referral> &id)
{
    const QList<Task> tasks = m_store.select<Task>(u"cause = ? and cause <> ''"_s, {id.text()});
    const QList<PartnerHours> booked = hours(id);
    m_store.write(removeReferral, [&](Writer &writer) {
        for (const PartnerHours &one : booked)
            writer.remove(one.id);
        for (const Task &task : tasks)
            writer.remove(task.id);
        writer.remove(id);
    });
}

QList<Problem> Partners::save(const PartnerHours &hours)
{
    const auto referral = m_store.find(hours.referral);
    if (!referral)
        return {{Blocks, {}, Text::tr("This referral is gone. Nothing was written.")}};
    const QList<Problem> problems = core::check(hours, *referral, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(saveHours, [&](Writer &writer) { writer.put(hours); });
    return problems;
}

void Partners::remove(const Id<PartnerHours> &hours)
{
    m_store.write(removeHours, [&](Writer &writer) { writer.remove(hours); });
}

Referral Partners::proposal(const Id<Dossier> &dossier, const Id<PartnerOrganisation> &organisation) const
{
    const QDate today = m_store.clock().today();
    Referral referral;
    referral.id = Id<Referral>::fresh();
    referral.dossier = dossier;
    referral.organisation = organisation.text();
    referral.made = today;
    referral.answerBy = today.addDays(termDays(u"answer"_s));
    referral.due = today.addDays(termDays(u"result"_s));
    referral.shared = partnerList(u"shared"_s).keys().value(0);
    referral.adviser = m_store.author().adviser;
    for (const PartnerContract &contract : contracts(organisation))
        if (contract.runsOn(today)) {
            referral.contract = contract.id.text();
            break;
        }
    return referral;
}

} // namespace core
