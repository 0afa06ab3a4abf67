#pragma once

#include "core/calc/worksheet.h"
#include "core/debt/capacity.h"
#include "core/debt/debt.h"
#include "core/debt/offer.h"

namespace core {

/// What an offer would be: the division over the debts, worked out and not yet written.
struct DebtDivision {
    DebtOffer offer;
    QList<DebtShare> shares;
    CalcAnswer answer; ///< with problems there are no shares
    QStringList left; ///< creditors whose claims stay outside, with the reason
    QList<Problem> problems; ///< what to look at before it goes out
};

/// A fresh offer of a method: the capacity over the term, or nothing yet for a credit; the ratio of the rules, which for a running business
/// follows the tax authority (Leidraad Invordering art. 26.3). Without a capacity the amounts are zero.
DebtOffer proposal(const QString &method, const std::optional<DebtCapacity> &capacity, bool runningBusiness, const RuleBook &rules, QDate day);

/// Divides what is available over the debts that are open, with the calculator "debt-distribution": claims that must be paid in full first, the rest
/// by rank, each to the cent. `proofs` says for how many debts a paper is kept, by debt.
DebtDivision divide(const DebtOffer &offer, const QList<Debt> &debts, const QHash<Id<Debt>, int> &proofs, const RuleBook &rules);

/// What the calculator answered when an offer was made.
CalcAnswer answerOf(const DebtOffer &offer);

} // namespace core
