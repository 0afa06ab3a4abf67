#include "core/debt/debtbook.h"

#include "core/debt/debttasks.h"
#include "core/dossier/business.h"
#include "core/dossier/papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtBook)
};

using enum Problem::Weight;

constexpr Op saveDebt{QT_TRANSLATE_NOOP("Op", "Record debt")};
constexpr Op removeDebt{QT_TRANSLATE_NOOP("Op", "Remove debt")};
constexpr Op addProofOp{QT_TRANSLATE_NOOP("Op", "Add proof of a debt")};
constexpr Op saveCase{QT_TRANSLATE_NOOP("Op", "Record debt help")};
constexpr Op removeCase{QT_TRANSLATE_NOOP("Op", "Remove debt help")};
constexpr Op saveCapacity{QT_TRANSLATE_NOOP("Op", "Record repayment capacity")};
constexpr Op removeCapacity{QT_TRANSLATE_NOOP("Op", "Remove repayment capacity")};

const QString threatTask = u"threat"_s;

FollowingTask taskOf(const Debt &debt)
{
    FollowingTask task{debt.dossier, debt.id.text(), threatTask, {}, {}, {}, {}, Text::tr("The day of the threat changed.")};
    if (debt.threat.isEmpty() || !debt.threatDay.isValid())
        return task;
    task.kind = debt.threatActor == "client"_L1 ? u"promise-client"_s : u"promise-adviser"_s;
    task.title = u"%1: %2"_s.arg(debtLabel(u"threats"_s, debt.threat), debt.creditor);
    task.due = debt.threatDay;
    task.done = debt.averted.isValid() ? debt.averted : debt.settled;
    return task;
}

} // namespace

QList<Debt> DebtBook::debts(const Id<Dossier> &dossier) const
{
    return m_store.select<Debt>(u"dossier = ? order by settled is not null, creditor collate nocase, id"_s, {dossier.text()});
}

QList<Problem> DebtBook::check(const Debt &debt) const { return core::check(debt, int(proofs(debt.id).size()), today()); }

QList<Problem> DebtBook::save(const Debt &debt)
{
    const Debt tidy = tidied(debt);
    const QList<Problem> problems = check(tidy);
    if (blocks(problems))
        return problems;
    m_store.write(saveDebt, [&](Writer &writer) {
        writer.put(tidy);
        putFollowing(writer, m_store, taskOf(tidy));
    });
    return problems;
}

QList<Problem> DebtBook::remove(const Id<Debt> &debt)
{
    const QString sql = u"select count(*) as n from debt_shares s join debt_offers o on o.id = s.offer where s.debt = ? and o.ended is null"_s;
    if (m_store.query(sql, {debt.text()}).first().value(u"n"_s).toInt() > 0)
        return {{Blocks, {}, Text::tr("This debt takes part in an open offer. End or withdraw the offer first; nothing was removed.")}};
    const QList<Attachment> papers = proofs(debt);
    m_store.write(removeDebt, [&](Writer &writer) {
        for (const Attachment &paper : papers)
            writer.remove(paper.id);
        removeFollowing(writer, m_store, debt.text(), {threatTask});
        writer.remove(debt);
    });
    return {};
}

QList<Attachment> DebtBook::proofs(const Id<Debt> &debt) const
{
    return m_store.select<Attachment>(u"subject = ? order by added desc, id"_s, {debt.text()});
}

QHash<Id<Debt>, int> DebtBook::proofCounts(const Id<Dossier> &dossier) const
{
    QHash<Id<Debt>, int> counts;
    for (const Row &row : m_store.query(u"select d.id, count(a.id) as n from debts d join attachments a on a.subject = d.id where d.dossier = ? group by d.id"_s, {dossier.text()}))
        counts.insert(Id<Debt>::parse(row.value(u"id"_s).toString()), row.value(u"n"_s).toInt());
    return counts;
}

void DebtBook::addProof(const Debt &debt, const QString &kind, const QString &name, const QByteArray &content)
{
    Attachment paper = paperOf(name, content, m_store.clock().now());
    paper.dossier = debt.dossier;
    paper.kind = kind;
    paper.subject = debt.id.text();
    m_store.write(addProofOp, [&](Writer &writer) {
        paper.hash = writer.putBlob(content);
        writer.put(paper);
    });
}

QList<DebtCase> DebtBook::cases(const Id<Dossier> &dossier) const
{
    return m_store.select<DebtCase>(u"dossier = ? order by reported desc, id"_s, {dossier.text()});
}

DebtCase DebtBook::freshCase(const Id<Dossier> &dossier) const
{
    DebtCase fresh;
    fresh.id = Id<DebtCase>::fresh();
    fresh.dossier = dossier;
    fresh.reported = today();
    const QList<Business> businesses = m_store.select<Business>(u"dossier = ?"_s, {dossier.text()});
    fresh.running = std::any_of(businesses.begin(), businesses.end(), [&](const Business &one) { return !one.end.isValid() || one.end > today(); });
    return fresh;
}

QList<Problem> DebtBook::save(const DebtCase &debtCase)
{
    const QList<Problem> problems = core::check(debtCase, today());
    if (blocks(problems))
        return problems;
    const DebtMoments moments = momentsOf(offers(debtCase.dossier));
    m_store.write(saveCase, [&](Writer &writer) {
        writer.put(debtCase);
        putCase(writer, m_store, debtCase, moments, m_rules);
    });
    return problems;
}

void DebtBook::remove(const Id<DebtCase> &debtCase)
{
    m_store.write(removeCase, [&](Writer &writer) {
        removeFollowing(writer, m_store, debtCase.text(), Catalogue::read(u"debt/terms"_s).keys());
        writer.remove(debtCase);
    });
}

QList<DebtTerm> DebtBook::terms(const DebtCase &debtCase) const { return termsOf(debtCase, momentsOf(offers(debtCase.dossier)), m_rules); }

QList<DebtPhase> DebtBook::phases(const DebtCase &debtCase) const { return phasesOf(debtCase, momentsOf(offers(debtCase.dossier))); }

QList<DebtCapacity> DebtBook::capacities(const Id<Dossier> &dossier) const
{
    return m_store.select<DebtCapacity>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
}

std::optional<DebtCapacity> DebtBook::capacity(const Id<Dossier> &dossier) const
{
    const QList<DebtCapacity> all = capacities(dossier);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

std::optional<Household> DebtBook::household(const Id<Dossier> &dossier) const
{
    const QList<Household> homes = m_store.select<Household>(u"dossier = ? order by since desc"_s, {dossier.text()});
    return homes.isEmpty() ? std::nullopt : std::optional(homes.first());
}

QList<Problem> DebtBook::check(const DebtCapacity &capacity) const { return core::check(capacity, household(capacity.dossier), today()); }

QList<Problem> DebtBook::save(const DebtCapacity &capacity)
{
    const QList<Problem> problems = check(capacity);
    if (!blocks(problems))
        m_store.write(saveCapacity, [&](Writer &writer) { writer.put(capacity); });
    return problems;
}

void DebtBook::remove(const Id<DebtCapacity> &capacity)
{
    m_store.write(removeCapacity, [&](Writer &writer) { writer.remove(capacity); });
}

QList<DebtOffer> DebtBook::offers(const Id<Dossier> &dossier) const
{
    return m_store.select<DebtOffer>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
}

} // namespace core
