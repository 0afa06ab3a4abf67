#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/debt/capacity.h"
#include "core/debt/offer.h"

namespace core {

/// Money that came into or left the fund of an arrangement.
struct DebtPayment {
    Id<DebtPayment> id;
    Id<Dossier> dossier;
    Id<DebtOffer> offer;
    QDate day;
    QString kind = QStringLiteral("reserved"); ///< reserved (by the client), paid (to a creditor), cost
    QString share; ///< id, of a payment to a creditor
    Money amount;
    QString note;
    bool operator==(const DebtPayment &) const = default;
};

template <> const Table<DebtPayment> &tableOf<DebtPayment>();

/// The yearly talk in which income and free amount are looked at anew.
struct DebtReview {
    Id<DebtReview> id;
    Id<Dossier> dossier;
    Id<DebtOffer> offer;
    QDate due;
    QDate held; ///< null while it has to come
    QString capacity; ///< id of the figures that were recorded in it
    Money month; ///< reserved every month from then on
    QString finding;
    bool operator==(const DebtReview &) const = default;
};

template <> const Table<DebtReview> &tableOf<DebtReview>();

/// How an arrangement stands on a day.
struct ArrangementState {
    Money expected; ///< to be reserved up to the day
    Money reserved;
    Money paid; ///< to creditors
    Money costs;
    Money owed; ///< what the creditors still get under the offer; below zero is never shown
    Money behind() const { return std::max(expected - reserved, Money()); }
    Money inFund() const { return reserved - paid - costs; }
    int monthsPast = 0;
    QHash<QString, Money> paidPerShare; ///< by id of the share
};

/// A month counts once its last day has come; from a review on the new amount counts.
ArrangementState stateOf(const DebtOffer &offer, const QList<DebtShare> &shares, const QList<DebtPayment> &payments, const QList<DebtReview> &reviews, QDate day);

/// The days on which a review is due, every so many months of the rules, before the last day of the term.
QList<QDate> reviewDays(const DebtOffer &offer, const RuleBook &rules);

QList<Problem> check(const DebtPayment &payment, const DebtOffer &offer, QDate today);
QList<Problem> check(const DebtReview &review, const DebtOffer &offer, QDate today);

} // namespace core
