#pragma once

#include "core/partner/referral.h"
#include "core/store/store.h"

namespace core {

/// How much of a contract is used.
struct ContractUse {
    PartnerContract contract;
    int places = 0; ///< taken
    HourQuantity hours;
    Money spent;
    bool isFull() const { return contract.places > 0 && places >= contract.places; }
    bool isOverspent() const { return !contract.budget.isZero() && spent > contract.budget; }
};

/// A partner with what is going on there.
struct PartnerRow {
    Id<PartnerOrganisation> id;
    PartnerOrganisation organisation;
    int open = 0;    ///< referrals that are asked or accepted
    int overdue = 0; ///< of which an answer or result is late
    int done = 0;
    int independent = 0; ///< clients who left the benefit
    int placesUsed = 0;  ///< in contracts that run today
    int places = 0;      ///< 0: none of them has a maximum
    Money spent;
    Money budget;
};

/// A referral with the names around it.
struct ReferralRow {
    Id<Referral> id;
    Referral referral;
    QString number; ///< of the dossier
    QString client;
    QString organisation;
    QString coach;
    HourQuantity hours;
    Money spent; ///< hours and invoices, and the price per route once it was accepted
    int lateDays = 0; ///< 0: not late
};

/// Partner organisations, their coaches and contracts, and the clients who were referred to them.
/// A verb that may be refused returns what stopped it; empty or only warnings means it is written.
class Partners {
public:
    explicit Partners(Store &store) : m_store(store) {}

    QList<PartnerRow> overview(bool withEnded = false) const; ///< by name
    QList<PartnerCoach> coaches(const Id<PartnerOrganisation> &organisation) const;
    QList<PartnerContract> contracts(const Id<PartnerOrganisation> &organisation) const; ///< newest first
    ContractUse use(const PartnerContract &contract) const;
    QList<ReferralRow> referralsTo(const Id<PartnerOrganisation> &organisation) const; ///< open ones first
    QList<ReferralRow> referralsOf(const Id<Dossier> &dossier) const;
    std::optional<ReferralRow> referral(const Id<Referral> &id) const;
    QList<PartnerHours> hours(const Id<Referral> &referral) const;

    [[nodiscard]] QList<Problem> save(const PartnerOrganisation &organisation);
    [[nodiscard]] QList<Problem> save(const PartnerCoach &coach);
    [[nodiscard]] QList<Problem> save(const PartnerContract &contract);
    // Refused once clients were referred to it: then it is ended instead.
    [[nodiscard]] QList<Problem> remove(const Id<PartnerOrganisation> &organisation);
    [[nodiscard]] QList<Problem> remove(const Id<PartnerCoach> &coach);
    [[nodiscard]] QList<Problem> remove(const Id<PartnerContract> &contract);

    /// What may stand in the way of this referral, with the places and days of its contract.
    QList<Problem> check(const Referral &referral) const;
    /// Keeps the day on which an answer or result is awaited as a task of the dossier.
    [[nodiscard]] QList<Problem> save(Referral referral);
    void remove(const Id<Referral> &referral);
    [[nodiscard]] QList<Problem> save(const PartnerHours &hours);
    void remove(const Id<PartnerHours> &hours);
    /// A referral of today with the terms of resources/partner/partner.json and the contract that runs.
    Referral proposal(const Id<Dossier> &dossier, const Id<PartnerOrganisation> &organisation) const;

    Store &store() const { return m_store; }

private:
    bool isReferredTo(const QString &column, const QString &id) const;
    QList<ReferralRow> rows(const QString &where, const QVariantList &values) const;
    void putTask(Writer &writer, const Referral &referral) const;

    Store &m_store;
};

} // namespace core
