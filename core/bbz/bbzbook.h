#pragma once

#include "core/bbz/bbzapplication.h"
#include "core/bbz/compensation.h"
#include "core/bbz/livingcosts.h"
#include "core/bbz/wealthsheet.h"
#include "core/dossier/task.h"
#include "core/store/store.h"

namespace core {

/// Applications, living costs, book years and compensation of a dossier. A verb that may be refused returns what stopped it;
/// empty or only warnings means it is written.
class BbzBook {
public:
    BbzBook(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    QList<BbzApplication> applications(const Id<Dossier> &dossier) const; ///< newest first
    QList<BbzSuspension> suspensions(const Id<BbzApplication> &application) const;
    DecisionTerm term(const BbzApplication &application) const;
    /// Keeps the legal term as a task of the dossier: it moves with the term and is done with the decision.
    [[nodiscard]] QList<Problem> save(const BbzApplication &application);
    [[nodiscard]] QList<Problem> save(BbzSuspension suspension);
    void remove(const Id<BbzApplication> &application);

    QList<LivingAward> awards(const Id<Dossier> &dossier) const; ///< oldest first
    QList<Problem> check(const LivingAward &award) const;
    [[nodiscard]] QList<Problem> save(const LivingAward &award);
    void remove(const Id<LivingAward> &award);

    QList<LivingPayment> payments(const Id<Dossier> &dossier) const; ///< oldest first
    /// The month after the last one, with the norm of the award and the income of the month before.
    LivingPayment paymentProposal(const Id<Dossier> &dossier) const;
    [[nodiscard]] QList<Problem> save(const LivingPayment &payment);
    void remove(const Id<LivingPayment> &payment);

    QList<Asset> assets(const Id<Dossier> &dossier) const; ///< newest sheet first
    [[nodiscard]] QList<Problem> save(const Asset &asset);
    void remove(const Id<Asset> &asset);

    QList<BookYear> years(const Id<Dossier> &dossier) const; ///< newest first
    /// A year that was not recorded yet, with what was lent in it by payments and awards, and the newest test of wealth of that year.
    BookYear proposal(const Id<Dossier> &dossier, int year) const;
    /// Keeps the figures; a year that was determined stays as it is.
    [[nodiscard]] QList<Problem> save(const BookYear &year);
    /// Fixes the outcome that the calculator gave, with the decision; writes the objection term as a task.
    [[nodiscard]] QList<Problem> determine(const BookYear &year, bool claimIsPower);
    /// Takes a determination back, because a decision was revised.
    [[nodiscard]] QList<Problem> reopen(const Id<BookYear> &year);
    void remove(const Id<BookYear> &year);

    std::optional<Compensation> compensation(const Id<Dossier> &dossier) const;
    /// Whether living costs ran, or were made a gift, in 2014 to 2016.
    bool compensationApplies(const Id<Dossier> &dossier) const;
    [[nodiscard]] QList<Problem> save(const Compensation &compensation);

    /// Called within the operation that changed an application, for what follows from it elsewhere; may be empty.
    std::function<void(Writer &writer, const Id<Dossier> &dossier)> follow;

    const RuleBook &rules() const { return m_rules; }

private:
    void putTerm(Writer &writer, const BbzApplication &application, const QList<BbzSuspension> &suspensions, const QString &reason) const;

    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
