#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/bbz/livingpayment.h"
#include "core/bbz/longestterm.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

#include <QJsonObject>

namespace core {

/// Living costs awarded over a period: an interest-free loan until the year is determined (arts 10 and 11), or a gift at once (19).
struct LivingAward {
    Id<LivingAward> id;
    Id<Dossier> dossier;
    QString application; ///< id; may be empty
    QString form = QStringLiteral("loan"); ///< loan, gift
    QDate from;
    QDate until; ///< always: assistance is for a term
    Money month; ///< per whole month
    QDate decided;
    bool extension = false; ///< an extension on its own ground
    bool eased = false; ///< under chapter VIIa, 1 October 2021 to 31 March 2022: a gift at once
    QString note;
    bool operator==(const LivingAward &) const = default;
};

template <> const Table<LivingAward> &tableOf<LivingAward>();

/// What was lent in a year, and in how many months and days. A month of which the payment is recorded counts by that payment;
/// otherwise whole months in full and parts of a month by their days, rounded half up.
struct LentInYear {
    Money lent;
    int months = 0;
    int days = 0; ///< covered by an award
};
LentInYear lentIn(const QList<LivingAward> &awards, int year, const QList<LivingPayment> &payments = {});
/// What was given under chapter VIIa in the first quarter of a year: it is income in the determination when ordinary Bbz follows in
/// the same book year (art. 60ab); otherwise zero.
Money easedIncome(const QList<LivingAward> &awards, int year);

/// Months by date: from the 10th up to and including the 9th is one, a part of a month counts as one.
int awardMonths(const LivingAward &award);
/// What is wrong with an award beside the others of its kind; `longest` is the term of that kind.
QList<Problem> check(const LivingAward &award, const QList<LivingAward> &others, const LongestTerm &longest, const RuleBook &rules);

/// The definitive determination of one book year (art. 12): what goes in, and what was decided.
struct BookYear {
    Id<BookYear> id;
    Id<Dossier> dossier;
    int year = 0;
    QString household = QStringLiteral("single"); ///< single, couple; other: the norm is given
    Money norm; ///< annual norm, for household other
    Money health; ///< allowance of art. 46 Zvw
    Money special; ///< special assistance granted
    Money result; ///< net result by the annual accounts, corrected
    std::optional<Percentage> taxShare; ///< for years of which no source gives it
    Money otherIncome; ///< net, of both partners, whole year
    Money lent;
    int months = 12; ///< with assistance
    int days = 0; ///< with assistance, when its part of the year is counted by days; 0: by months
    bool wealthKnown = false;
    Money ownWealth;
    Money totalWealth;
    bool older = false;
    QDate accountsReceived;
    QDate determined; ///< null while provisional
    Money gift;
    Money extra;
    Money claim; ///< as calculated
    Money kept; ///< stays an interest-free loan (art. 13)
    Money claimed; ///< after weighing the interests
    QString reading; ///< of art. 13: whole, excess
    QString weighing;
    bool operator==(const BookYear &) const = default;
};

template <> const Table<BookYear> &tableOf<BookYear>();

/// The year as the calculator "bbz-determination" takes it.
QJsonObject determinationInput(const BookYear &year);
/// Takes over what the calculator answered.
void takeOutcome(BookYear &year, const QJsonObject &outcome);
/// What stands in the way of determining: figures that are missing, a power to claim without a weighing (since 2020).
QList<Problem> check(const BookYear &year, bool claimIsPower, QDate today);
/// The day by which the accounts have to be handed in (art. 38(2)).
QDate accountsDue(int year, const RuleBook &rules);

/// Who pays tax over a loan that becomes a gift, by the year of the decision.
enum class GiftTax { IncomeOfTheClient, FinalLevy };
GiftTax giftTax(QDate determined);
/// The same in words for the decision.
QString giftTaxSentence(QDate determined);

} // namespace core
