#pragma once

#include "core/debt/arrangement.h"
#include "core/debt/courtfile.h"
#include "core/debt/debtbook.h"
#include "core/debt/division.h"

namespace core {

/// Offers to creditors, what they answer, the arrangement that follows, and the request to the court when they refuse.
class OfferBook {
public:
    OfferBook(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules), m_debts(store, rules) {}

    /// Newest first.
    QList<DebtOffer> offers(const Id<Dossier> &dossier) const;
    QList<DebtShare> shares(const Id<DebtOffer> &offer) const;
    QList<CreditorOffer> creditors(const Id<DebtOffer> &offer) const { return creditorsOf(shares(offer)); }
    /// A fresh offer from the capacity in force.
    DebtOffer proposal(const Id<Dossier> &dossier, const QString &method) const;
    /// What an offer would give every creditor; nothing is written.
    DebtDivision divide(const DebtOffer &offer) const;
    [[nodiscard]] QList<Problem> make(const DebtDivision &division);
    /// With its shares, payments and reviews. Refused once the creditors agreed.
    [[nodiscard]] QList<Problem> remove(const Id<DebtOffer> &offer);

    /// Letters went out to these creditors; `reminder` for the second one.
    void sent(const Id<DebtOffer> &offer, const QStringList &creditors, bool reminder);
    /// The balance was asked of these debts.
    void balanceAsked(const QList<Debt> &debts);
    [[nodiscard]] QList<Problem> reply(const Id<DebtOffer> &offer, const QString &creditor, const QString &reply, QDate day, const QString &reason);
    /// Everybody agreed, or a court ordered it: the arrangement begins, with its reviews.
    [[nodiscard]] QList<Problem> accept(const DebtOffer &offer);
    /// With full discharge the debts in it are settled.
    [[nodiscard]] QList<Problem> finish(const DebtOffer &offer);

    QList<DebtPayment> payments(const Id<DebtOffer> &offer) const;
    QList<DebtReview> reviews(const Id<DebtOffer> &offer) const;
    ArrangementState state(const DebtOffer &offer) const;
    [[nodiscard]] QList<Problem> pay(DebtPayment payment);
    void remove(const Id<DebtPayment> &payment);
    [[nodiscard]] QList<Problem> hold(const DebtReview &review);

    /// Newest first.
    QList<CourtFile> courtFiles(const Id<Dossier> &dossier) const;
    CourtFacts factsFor(const CourtFile &file) const;
    QList<CourtItem> items(const CourtFile &file) const { return itemsOf(file, factsFor(file), m_rules); }
    [[nodiscard]] QList<Problem> save(const CourtFile &file);
    void remove(const Id<CourtFile> &file);
    /// Files a paper under an item of the list. Throws Failure(File) when it is larger than largestPaper.
    void addPaper(const CourtFile &file, const QString &item, const QString &name, const QByteArray &content);
    QList<Attachment> papers(const CourtFile &file, const QString &item) const;

    const RuleBook &rules() const { return m_rules; }
    Store &store() const { return m_store; }

private:
    QDate today() const { return m_store.clock().today(); }
    void putReplyTask(Writer &writer, const DebtOffer &offer, const QList<DebtShare> &shares, QDate due) const;
    void putProgress(Writer &writer, const DebtOffer &changed) const;

    Store &m_store;
    const RuleBook &m_rules;
    DebtBook m_debts;
};

} // namespace core
