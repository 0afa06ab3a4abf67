#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// A proposal to all creditors: a percentage against full discharge of the rest.
struct DebtOffer {
    Id<DebtOffer> id;
    Id<Dossier> dossier;
    QDate day; ///< its rules and its figures are of this day
    QString method = QStringLiteral("mediation"); ///< mediation (paid over the term), credit (paid at once)
    Money available; ///< for the creditors together
    Money month; ///< reserved every month; zero for a credit
    int months = 0; ///< the term; 0 for a credit
    Percentage ratio = Percentage::percent(200); ///< of a preferent creditor's percentage against a concurrent one's
    QDate answerBy;
    QString loan; ///< id of the Bbz loan that pays it; may be empty
    QString answer; ///< what the calculator answered, as JSON: the steps stay as they were
    QDate accepted; ///< everybody agreed, or the court ordered it
    QDate starts; ///< first day of the term
    QDate ended;
    QString outcome; ///< discharged, ended-early, refused, withdrawn
    QString remark;
    bool operator==(const DebtOffer &) const = default;

    bool isMediation() const { return method == QLatin1StringView("mediation"); }
    bool isOpen() const { return !ended.isValid(); }
    bool runs() const { return isOpen() && starts.isValid(); }
    /// The last day of the term.
    QDate lastDay() const { return starts.isValid() ? starts.addMonths(months).addDays(-1) : QDate(); }
};

template <> const Table<DebtOffer> &tableOf<DebtOffer>();

/// What one debt gets of an offer, fixed when the offer was made.
struct DebtShare {
    Id<DebtShare> id;
    Id<Dossier> dossier;
    Id<DebtOffer> offer;
    QString debt; ///< id; empty for the tax claim that comes out of VAT
    int place = 0;
    QString creditor;
    QString rank;
    QString treatment = QStringLiteral("regulated"); ///< regulated, full
    Money claim; ///< all of it
    Money secured; ///< of which paid out of security, outside the offer
    Money offered;
    QDate sent;
    QDate reminded;
    QString reply; ///< yes, no; empty: none yet
    QDate replied;
    QString reason;
    bool operator==(const DebtShare &) const = default;

    Money counted() const { return claim - secured; }
    Money forgiven() const { return counted() - offered; }
    Percentage share() const { return offered.shareOf(counted()); }
};

template <> const Table<DebtShare> &tableOf<DebtShare>();

/// All that one creditor is asked: one letter, one answer.
struct CreditorOffer {
    QString id; ///< the creditor's key
    QString creditor;
    QList<DebtShare> shares;
    Money claim; ///< what takes part
    Money offered;
    QDate sent;
    QDate reminded;
    QString reply;
    QDate replied;
    QString reason;
    bool conditional = false; ///< only a claim that arises when the others agree
    Money forgiven() const { return claim - offered; }
    Percentage share() const { return offered.shareOf(claim); }
};

/// In the order of the offer. Claims that are paid in full stand in it too; they are asked nothing.
QList<CreditorOffer> creditorsOf(const QList<DebtShare> &shares);
bool isAsked(const CreditorOffer &creditor);

/// Who agreed, in number and in sum.
struct Agreement {
    int asked = 0;
    int agreed = 0;
    int refused = 0;
    int open() const { return asked - agreed - refused; }
    Money claim;
    Money agreedClaim;
    Money refusedClaim;
    Money offered;
    Money forgiven;
    bool isFull() const { return asked > 0 && agreed == asked; }
};

Agreement agreementOf(const QList<CreditorOffer> &creditors);
/// "5 of 6 creditors agree: € 11.052,21 of € 12.453,40 (88,75 %)."
QString sentence(const Agreement &agreement);

} // namespace core
