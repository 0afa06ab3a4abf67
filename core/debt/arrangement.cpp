#include "core/debt/arrangement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Arrangement)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> reviewRule{"debt.review.months"};

/// What is reserved in the month that begins on `first`: as offered, or as the last review before it says.
Money monthAt(const DebtOffer &offer, const QList<DebtReview> &reviews, QDate first)
{
    Money month = offer.month;
    QDate last;
    for (const DebtReview &review : reviews)
        if (review.held.isValid() && review.held <= first && (!last.isValid() || review.held >= last)) {
            month = review.month;
            last = review.held;
        }
    return month;
}

} // namespace

template <> const Table<DebtPayment> &tableOf<DebtPayment>()
{
    static const Table<DebtPayment> table{
        QStringLiteral("debt_payments"),
        {column<&DebtPayment::id>("id"),
         column<&DebtPayment::dossier>("dossier"),
         column<&DebtPayment::offer>("offer"),
         column<&DebtPayment::day>("day"),
         column<&DebtPayment::kind>("kind"),
         column<&DebtPayment::share>("share"),
         column<&DebtPayment::amount>("amount_cents"),
         column<&DebtPayment::note>("note")}};
    return table;
}

template <> const Table<DebtReview> &tableOf<DebtReview>()
{
    static const Table<DebtReview> table{
        QStringLiteral("debt_reviews"),
        {column<&DebtReview::id>("id"),
         column<&DebtReview::dossier>("dossier"),
         column<&DebtReview::offer>("offer"),
         column<&DebtReview::due>("due"),
         column<&DebtReview::held>("held"),
         column<&DebtReview::capacity>("capacity"),
         column<&DebtReview::month>("month_cents"),
         column<&DebtReview::finding>("finding")}};
    return table;
}

ArrangementState stateOf(const DebtOffer &offer, const QList<DebtShare> &shares, const QList<DebtPayment> &payments, const QList<DebtReview> &reviews, QDate day)
{
    ArrangementState state;
    if (offer.starts.isValid() && offer.isMediation())
        for (int month = 0; month < offer.months; ++month) {
            const QDate first = offer.starts.addMonths(month);
            if (first.addMonths(1).addDays(-1) > day || (offer.ended.isValid() && first > offer.ended))
                break;
            state.expected += monthAt(offer, reviews, first);
            ++state.monthsPast;
        }
    for (const DebtPayment &payment : payments) {
        if (payment.day > day)
            continue;
        if (payment.kind == "reserved"_L1)
            state.reserved += payment.amount;
        else if (payment.kind == "cost"_L1)
            state.costs += payment.amount;
        else
            state.paid += payment.amount;
        if (!payment.share.isEmpty())
            state.paidPerShare[payment.share] += payment.amount;
    }
    Money offered;
    for (const DebtShare &share : shares)
        offered += share.offered;
    state.owed = std::max(offered - state.paid, Money());
    return state;
}

QList<QDate> reviewDays(const DebtOffer &offer, const RuleBook &rules)
{
    QList<QDate> days;
    if (!offer.starts.isValid() || !offer.isMediation())
        return days;
    const int every = int(rules.on(offer.day)[reviewRule]);
    for (int month = every; month < offer.months; month += every)
        days.append(offer.starts.addMonths(month));
    return days;
}

QList<Problem> check(const DebtPayment &payment, const DebtOffer &offer, QDate today)
{
    QList<Problem> problems;
    if (!payment.day.isValid() || payment.day > today)
        problems.append({Blocks, u"day"_s, Text::tr("Fill in on which day it was paid, up to and including today.")});
    if (payment.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in an amount above nothing.")});
    if (payment.kind == "paid"_L1 && payment.share.isEmpty())
        problems.append({Blocks, u"share"_s, Text::tr("Choose which creditor was paid.")});
    if (!offer.accepted.isValid() && payment.kind == "paid"_L1)
        problems.append({Warns, u"kind"_s, Text::tr("The creditors have not all agreed yet: whoever is paid first is paid before the others.")});
    return problems;
}

QList<Problem> check(const DebtReview &review, const DebtOffer &offer, QDate today)
{
    QList<Problem> problems;
    if (!review.held.isValid() || review.held > today)
        problems.append({Blocks, u"held"_s, Text::tr("Fill in on which day the talk was held, up to and including today.")});
    if (review.finding.trimmed().isEmpty())
        problems.append({Blocks, u"finding"_s, Text::tr("Write what came out: income, household, new debts.")});
    if (offer.isMediation() && review.month.isZero())
        problems.append({Warns, u"month_cents"_s, Text::tr("From now on nothing is reserved. Tell the creditors.")});
    return problems;
}

} // namespace core
