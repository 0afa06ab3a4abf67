#include "core/debt/division.h"

#include "core/base/format.h"
#include "core/calc/calculators.h"
#include "core/debt/debtboard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtDivision)
};

using enum Problem::Weight;

constexpr Rule<Percentage> ratioRule{"debt.ratio"};
constexpr Rule<Percentage> taxRatioRule{"debt.ratio.tax.entrepreneurs"};
constexpr Rule<RuleCount> replyRule{"debt.reply.days"};

DebtShare shareOf(const DebtOffer &offer, const Debt &debt, int place)
{
    DebtShare share;
    share.id = Id<DebtShare>::fresh();
    share.dossier = offer.dossier;
    share.offer = offer.id;
    share.debt = debt.id.text();
    share.place = place;
    share.creditor = debt.creditor;
    share.rank = debt.rank;
    share.treatment = debt.treatment;
    share.claim = debt.amount();
    share.secured = debt.rank == "secured"_L1 ? std::min(debt.secured, share.claim) : Money();
    return share;
}

/// The name under which the tax authority stands among the debts; the claim out of VAT is its own.
QString taxCreditor(const QList<Debt> &debts)
{
    for (const Debt &debt : debts)
        if (debt.kind == "tax"_L1)
            return debt.creditor;
    return Text::tr("Tax Administration");
}

void lookAt(const QList<Debt> &debts, const QHash<Id<Debt>, int> &proofs, DebtDivision &division)
{
    int unconfirmed = 0;
    for (const Debt &debt : debts) {
        if (!debt.isOpen() || debt.treatment == "outside"_L1)
            continue;
        unconfirmed += !debt.isConfirmed();
        if (debt.disputed)
            division.problems.append({Warns, debt.creditor, Text::tr("The claim of %1 is disputed; it takes part with %2.").arg(debt.creditor, format(debt.amount()))});
        if (debt.ground == "retention"_L1 && proofs.value(debt.id) == 0)
            division.problems.append({Warns, debt.creditor, Text::tr("There is no proof of the retention of title of %1.").arg(debt.creditor)});
        if (debt.fraud)
            division.problems.append({Warns, debt.creditor, Text::tr("The claim of %1 rests on fraud: the municipality may not help to remit a claim on benefit (Pw art. 60c).").arg(debt.creditor)});
    }
    if (unconfirmed > 0)
        division.problems.append({Warns, {}, Text::tr("The balance of %n claim(s) has not been confirmed by the creditor.", nullptr, unconfirmed)});
}

/// Sets apart what is paid in full or stays outside; returns the debts that are divided over.
QList<Debt> setApart(const QList<Debt> &debts, DebtDivision &division)
{
    QList<Debt> divided;
    for (const Debt &debt : debts) {
        if (!debt.isOpen() || debt.amount().isZero())
            continue;
        if (debt.treatment == "outside"_L1) {
            division.left.append(u"%1 (%2): %3"_s.arg(debt.creditor, format(debt.amount()), debt.treatmentReason));
        } else if (debt.treatment == "full"_L1) {
            DebtShare share = shareOf(division.offer, debt, int(division.shares.size()));
            share.offered = share.counted();
            division.shares.append(share);
        } else {
            divided.append(debt);
        }
    }
    return divided;
}

QJsonObject inputOf(const DebtOffer &offer, Money available, const QList<Debt> &debts)
{
    QJsonArray claims;
    for (const Debt &debt : debts) {
        QJsonObject claim{{u"creditor"_s, debt.creditor}, {u"amount_cents"_s, debt.amount().toCents()}, {u"rank"_s, debt.rank == "preferent"_L1 ? u"preferent"_s : u"concurrent"_s}};
        if (const Money covered = debt.rank == "secured"_L1 ? std::min(debt.secured, debt.amount()) : Money(); !covered.isZero())
            claim.insert(u"secured_cents"_s, covered.toCents());
        if (!debt.vat.isZero())
            claim.insert(u"vat_cents"_s, debt.vat.toCents());
        claims.append(claim);
    }
    return {{u"on"_s, offer.day.toString(Qt::ISODate)}, {u"available_cents"_s, available.toCents()}, {u"ratio_permille_pct"_s, offer.ratio.thousandths()}, {u"claims"_s, claims}};
}

/// Takes the payments over; they stand in the order of the claims, the claim out of VAT last.
void takeOver(const QList<Debt> &debts, const QString &tax, DebtDivision &division)
{
    const QJsonArray payments = division.answer.outcome["payments"_L1].toArray();
    for (qsizetype i = 0; i < payments.size(); ++i) {
        const QJsonObject payment = payments[i].toObject();
        const int place = int(division.shares.size());
        DebtShare share;
        if (i < debts.size()) {
            share = shareOf(division.offer, debts[i], place);
        } else {
            share = shareOf(division.offer, Debt(), place);
            share.debt.clear();
            share.creditor = tax;
            share.rank = u"preferent"_s;
            share.claim = Money::cents(payment["amount_cents"_L1].toInteger());
        }
        share.offered = Money::cents(payment["paid_cents"_L1].toInteger());
        division.shares.append(share);
    }
}

} // namespace

DebtOffer proposal(const QString &method, const std::optional<DebtCapacity> &capacity, bool runningBusiness, const RuleBook &rules, QDate day)
{
    const RulesAt at = rules.on(day);
    DebtOffer offer;
    offer.id = Id<DebtOffer>::fresh();
    offer.day = day;
    offer.method = method;
    offer.ratio = runningBusiness ? at[taxRatioRule] : at[ratioRule];
    offer.answerBy = day.addDays(int(at[replyRule]));
    if (!capacity)
        return offer;
    offer.dossier = capacity->dossier;
    const CapacityOutcome outcome = reckon(*capacity, rules, day);
    offer.available = outcome.fund;
    if (offer.isMediation()) {
        offer.month = outcome.month;
        offer.months = outcome.months;
    }
    return offer;
}

DebtDivision divide(const DebtOffer &offer, const QList<Debt> &debts, const QHash<Id<Debt>, int> &proofs, const RuleBook &rules)
{
    DebtDivision division;
    division.offer = offer;
    const QList<Debt> divided = setApart(debts, division);
    Money first;
    for (const DebtShare &share : std::as_const(division.shares))
        first += share.offered;
    lookAt(debts, proofs, division);
    if (divided.isEmpty()) {
        division.problems.append({Blocks, u"available_cents"_s, Text::tr("There is no debt to divide over. Record the debts on the board first.")});
        return division;
    }
    if (first > offer.available) {
        division.problems.append({Blocks, u"available_cents"_s, Text::tr("What must be paid in full (%1) is more than there is.").arg(format(first))});
        return division;
    }
    division.answer = calculator(u"debt-distribution"_s)->run(inputOf(offer, offer.available - first, divided), rules, offer.day);
    division.problems.append(division.answer.problems);
    if (blocks(division.answer.problems))
        return division;
    if (!first.isZero())
        division.answer.steps.prepend({Text::tr("Paid in full first, because the business cannot do without"), first, {}, {}, true});
    division.answer.steps.prepend({offer.isMediation() ? Text::tr("Available: %1 a month over %2 months, with what is brought in").arg(format(offer.month)).arg(offer.months)
                                                       : Text::tr("Available: a credit that is paid out at once"), offer.available, {}, {}, true});
    takeOver(divided, taxCreditor(debts), division);
    division.offer.answer = QString::fromUtf8(QJsonDocument(toJson(*calculator(u"debt-distribution"_s), division.answer)).toJson(QJsonDocument::Compact));
    return division;
}

CalcAnswer answerOf(const DebtOffer &offer) { return answerFrom(QJsonDocument::fromJson(offer.answer.toUtf8()).object()); }

} // namespace core
