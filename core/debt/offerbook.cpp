#include "core/debt/offerbook.h"

#include "core/base/format.h"
#include "core/debt/debttasks.h"
#include "core/dossier/person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OfferBook)
};

using enum Problem::Weight;

constexpr Op makeOffer{QT_TRANSLATE_NOOP("Op", "Make offer to creditors")};
constexpr Op removeOffer{QT_TRANSLATE_NOOP("Op", "Remove offer to creditors")};
constexpr Op sendOffer{QT_TRANSLATE_NOOP("Op", "Record letters to creditors")};
constexpr Op askBalance{QT_TRANSLATE_NOOP("Op", "Record request for balances")};
constexpr Op recordReply{QT_TRANSLATE_NOOP("Op", "Record answer of a creditor")};
constexpr Op acceptOffer{QT_TRANSLATE_NOOP("Op", "Start debt arrangement")};
constexpr Op finishOffer{QT_TRANSLATE_NOOP("Op", "End offer or arrangement")};
constexpr Op recordPayment{QT_TRANSLATE_NOOP("Op", "Record payment of an arrangement")};
constexpr Op removePayment{QT_TRANSLATE_NOOP("Op", "Remove payment of an arrangement")};
constexpr Op holdReview{QT_TRANSLATE_NOOP("Op", "Record yearly talk on debts")};

constexpr Rule<RuleCount> reminderRule{"debt.reminder.days"};

const QString replyTask = u"reply"_s;
const QString endTask = u"end"_s;
const QString reviewTask = u"review"_s;

QList<Problem> gone() { return {{Blocks, {}, Text::tr("This offer is gone. Nothing was written.")}}; }

} // namespace

QList<DebtOffer> OfferBook::offers(const Id<Dossier> &dossier) const
{
    return m_store.select<DebtOffer>(u"dossier = ? order by day desc, rowid desc"_s, {dossier.text()});
}

QList<DebtShare> OfferBook::shares(const Id<DebtOffer> &offer) const
{
    return m_store.select<DebtShare>(u"offer = ? order by place, id"_s, {offer.text()});
}

DebtOffer OfferBook::proposal(const Id<Dossier> &dossier, const QString &method) const
{
    const QList<DebtCase> cases = m_debts.cases(dossier);
    const bool running = cases.isEmpty() ? m_debts.freshCase(dossier).running : cases.first().running;
    DebtOffer offer = core::proposal(method, m_debts.capacity(dossier), running, m_rules, today());
    offer.dossier = dossier;
    return offer;
}

DebtDivision OfferBook::divide(const DebtOffer &offer) const
{
    return core::divide(offer, m_debts.debts(offer.dossier), m_debts.proofCounts(offer.dossier), m_rules);
}

void OfferBook::putReplyTask(Writer &writer, const DebtOffer &offer, const QList<DebtShare> &shares, QDate due) const
{
    const Agreement agreement = agreementOf(creditorsOf(shares));
    const bool wanted = offer.isOpen() && !offer.accepted.isValid();
    putFollowing(writer, m_store, {offer.dossier, offer.id.text(), replyTask, u"reminder"_s, Text::tr("Answers of creditors to the offer of %1").arg(formatShort(offer.day)), due,
                                   agreement.open() == 0 || !wanted ? today() : QDate(), Text::tr("A reminder went out.")});
}

/// The terms and the phase of the case follow what happens to its offers.
void OfferBook::putProgress(Writer &writer, const DebtOffer &changed) const
{
    const QList<DebtCase> cases = m_debts.cases(changed.dossier);
    if (cases.isEmpty() || !cases.first().isOpen())
        return;
    QList<DebtOffer> all = offers(changed.dossier);
    all.removeIf([&](const DebtOffer &one) { return one.id == changed.id; });
    all.append(changed);
    putCase(writer, m_store, cases.first(), momentsOf(all), m_rules);
}

QList<Problem> OfferBook::make(const DebtDivision &division)
{
    if (blocks(division.problems) || division.shares.isEmpty())
        return division.problems;
    if (division.offer.answerBy.isValid() && division.offer.answerBy < division.offer.day)
        return {{Blocks, u"answer_by"_s, Text::tr("Creditors cannot answer before the offer is made.")}};
    m_store.write(makeOffer, [&](Writer &writer) {
        writer.put(division.offer);
        for (const DebtShare &share : division.shares)
            writer.put(share);
        putReplyTask(writer, division.offer, division.shares, division.offer.answerBy);
        putProgress(writer, division.offer);
    });
    return division.problems;
}

QList<Problem> OfferBook::remove(const Id<DebtOffer> &id)
{
    const std::optional<DebtOffer> offer = m_store.find(id);
    if (!offer)
        return gone();
    if (offer->accepted.isValid())
        return {{Blocks, {}, Text::tr("The creditors agreed to this offer. End it instead of removing it.")}};
    const QList<DebtShare> all = shares(id);
    const QList<DebtPayment> paid = payments(id);
    m_store.write(removeOffer, [&](Writer &writer) {
        for (const DebtPayment &payment : paid)
            writer.remove(payment.id);
        for (const DebtShare &share : all)
            writer.remove(share.id);
        removeFollowing(writer, m_store, id.text(), {replyTask});
        writer.remove(id);
    });
    return {};
}

void OfferBook::sent(const Id<DebtOffer> &id, const QStringList &creditors, bool reminder)
{
    const std::optional<DebtOffer> offer = m_store.find(id);
    if (!offer)
        return;
    QList<DebtShare> all;
    const QList<CreditorOffer> known = this->creditors(id);
    for (const CreditorOffer &creditor : known)
        for (DebtShare share : creditor.shares) {
            if (creditors.contains(creditor.id))
                (reminder ? share.reminded : share.sent) = today();
            all.append(share);
        }
    m_store.write(sendOffer, [&](Writer &writer) {
        for (const DebtShare &share : std::as_const(all))
            writer.put(share);
        if (reminder)
            putReplyTask(writer, *offer, all, today().addDays(int(m_rules.on(today())[reminderRule])));
    });
}

void OfferBook::balanceAsked(const QList<Debt> &debts)
{
    m_store.write(askBalance, [&](Writer &writer) {
        for (Debt debt : debts) {
            debt.balanceAsked = today();
            writer.put(debt);
        }
    });
}

QList<Problem> OfferBook::reply(const Id<DebtOffer> &id, const QString &creditor, const QString &reply, QDate day, const QString &reason)
{
    const std::optional<DebtOffer> offer = m_store.find(id);
    if (!offer)
        return gone();
    if (reply == "no"_L1 && reason.trimmed().isEmpty())
        return {{Blocks, u"reason"_s, Text::tr("Write why the creditor refuses: a court asks for it (Fw art. 287a).")}};
    if (!reply.isEmpty() && (!day.isValid() || day > today()))
        return {{Blocks, u"replied"_s, Text::tr("Fill in on which day the answer came, up to and including today.")}};
    QList<DebtShare> all;
    bool found = false;
    const QList<CreditorOffer> known = creditors(id);
    for (const CreditorOffer &one : known)
        for (DebtShare share : one.shares) {
            if (one.id == creditor) {
                found = true;
                share.reply = reply;
                share.replied = reply.isEmpty() ? QDate() : day;
                share.reason = reason.trimmed();
            }
            all.append(share);
        }
    if (!found)
        return {{Blocks, {}, Text::tr("This creditor takes no part in the offer.")}};
    m_store.write(recordReply, [&](Writer &writer) {
        for (const DebtShare &share : std::as_const(all))
            writer.put(share);
        if (const auto task = followingTask(m_store, id.text(), replyTask))
            putReplyTask(writer, *offer, all, task->due);
    });
    return {};
}

QList<Problem> OfferBook::accept(const DebtOffer &offer)
{
    const Agreement agreement = agreementOf(creditors(offer.id));
    QList<Problem> problems;
    if (!offer.accepted.isValid() || offer.accepted > today())
        problems.append({Blocks, u"accepted"_s, Text::tr("Fill in since when everybody is bound, up to and including today.")});
    if (!offer.starts.isValid())
        problems.append({Blocks, u"starts"_s, Text::tr("Fill in the first day of the term.")});
    if (!agreement.isFull())
        problems.append({Warns, {}, Text::tr("%1 Only a court can bind the others (Fw art. 287a).").arg(sentence(agreement))});
    if (blocks(problems))
        return problems;
    const QList<DebtReview> known = reviews(offer.id);
    const QList<QDate> days = reviewDays(offer, m_rules);
    m_store.write(acceptOffer, [&](Writer &writer) {
        writer.put(offer);
        for (const DebtReview &review : known)
            if (!review.held.isValid()) {
                removeFollowing(writer, m_store, review.id.text(), {reviewTask});
                writer.remove(review.id);
            }
        for (const QDate &day : days) {
            DebtReview review{Id<DebtReview>::fresh(), offer.dossier, offer.id, day, {}, {}, offer.month, {}};
            writer.put(review);
            putFollowing(writer, m_store, {offer.dossier, review.id.text(), reviewTask, u"appointment"_s, Text::tr("Yearly talk on the debt arrangement"), day, {}, {}});
        }
        putFollowing(writer, m_store, {offer.dossier, offer.id.text(), endTask, u"reminder"_s, Text::tr("The term of the debt arrangement ends"),
                                       offer.isMediation() ? offer.lastDay() : QDate(), {}, Text::tr("The term was moved.")});
        putReplyTask(writer, offer, shares(offer.id), offer.answerBy);
        putProgress(writer, offer);
    });
    return problems;
}

QList<Problem> OfferBook::finish(const DebtOffer &offer)
{
    if (!offer.ended.isValid() || offer.ended > today())
        return {{Blocks, u"ended"_s, Text::tr("Fill in on which day it ended, up to and including today.")}};
    if (offer.outcome.isEmpty())
        return {{Blocks, u"outcome"_s, Text::tr("Choose how it ended.")}};
    if (offer.outcome == "discharged"_L1 && !offer.accepted.isValid())
        return {{Blocks, u"outcome"_s, Text::tr("Without an agreement there is no discharge.")}};
    QList<Problem> problems;
    const ArrangementState now = state(offer);
    if (offer.outcome == "discharged"_L1 && now.owed > Money())
        problems.append({Warns, u"outcome"_s, Text::tr("%1 of the offer has not been paid to the creditors.").arg(format(now.owed))});
    const QList<DebtShare> all = shares(offer.id);
    const QList<DebtReview> talks = reviews(offer.id);
    const QList<Debt> debts = m_debts.debts(offer.dossier);
    m_store.write(finishOffer, [&](Writer &writer) {
        writer.put(offer);
        if (offer.outcome == "discharged"_L1)
            for (Debt debt : debts)
                if (std::any_of(all.begin(), all.end(), [&](const DebtShare &share) { return share.debt == debt.id.text(); })) {
                    debt.settled = offer.ended;
                    writer.put(debt);
                }
        for (const DebtReview &review : talks)
            if (!review.held.isValid())
                removeFollowing(writer, m_store, review.id.text(), {reviewTask});
        removeFollowing(writer, m_store, offer.id.text(), {endTask});
        if (const auto task = followingTask(m_store, offer.id.text(), replyTask))
            putReplyTask(writer, offer, all, task->due);
        putProgress(writer, offer);
    });
    return problems;
}

QList<DebtPayment> OfferBook::payments(const Id<DebtOffer> &offer) const
{
    return m_store.select<DebtPayment>(u"offer = ? order by day desc, rowid desc"_s, {offer.text()});
}

QList<DebtReview> OfferBook::reviews(const Id<DebtOffer> &offer) const
{
    return m_store.select<DebtReview>(u"offer = ? order by due, id"_s, {offer.text()});
}

ArrangementState OfferBook::state(const DebtOffer &offer) const
{
    return stateOf(offer, shares(offer.id), payments(offer.id), reviews(offer.id), today());
}

QList<Problem> OfferBook::pay(DebtPayment payment)
{
    const std::optional<DebtOffer> offer = m_store.find(payment.offer);
    if (!offer)
        return gone();
    payment.dossier = offer->dossier;
    if (payment.kind != "paid"_L1)
        payment.share.clear();
    QList<Problem> problems = check(payment, *offer, today());
    const ArrangementState now = state(*offer);
    for (const DebtShare &share : shares(offer->id))
        if (share.id.text() == payment.share && now.paidPerShare.value(payment.share) + payment.amount > share.offered)
            problems.append({Warns, u"amount_cents"_s, Text::tr("%1 then gets more than was offered (%2).").arg(share.creditor, format(share.offered))});
    if (!blocks(problems))
        m_store.write(recordPayment, [&](Writer &writer) { writer.put(payment); });
    return problems;
}

void OfferBook::remove(const Id<DebtPayment> &payment)
{
    m_store.write(removePayment, [&](Writer &writer) { writer.remove(payment); });
}

QList<Problem> OfferBook::hold(const DebtReview &review)
{
    const std::optional<DebtOffer> offer = m_store.find(review.offer);
    if (!offer)
        return gone();
    DebtReview held = review;
    held.dossier = offer->dossier;
    if (const auto capacity = m_debts.capacity(offer->dossier); held.capacity.isEmpty() && capacity)
        held.capacity = capacity->id.text();
    const QList<Problem> problems = check(held, *offer, today());
    if (!blocks(problems))
        m_store.write(holdReview, [&](Writer &writer) {
            writer.put(held);
            putFollowing(writer, m_store, {held.dossier, held.id.text(), reviewTask, u"appointment"_s, Text::tr("Yearly talk on the debt arrangement"), held.due, held.held, {}});
        });
    return problems;
}

} // namespace core
