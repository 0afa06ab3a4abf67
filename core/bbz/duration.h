#pragma once

#include "core/bbz/bbzapplication.h"
#include "core/bbz/livingcosts.h"

namespace core {

/// What of it was used by awards, and when it ends.
struct TermUse {
    QString kind;
    LongestTerm longest;
    int months = 0;          ///< awarded in the term, parts of a month as one
    int extensionMonths = 0; ///< awarded as an extension
    QDate from;              ///< first day of the first award
    QDate lastDay;           ///< of the term: months without an award in between not counted; null without a term or an award
    QDate lastExtended;      ///< with the whole extension
    QDate awardedUntil;      ///< last day that was awarded
    bool isOver() const { return (longest.months > 0 && months > longest.months) || (extensionMonths > longest.extension); }
};
/// The use per kind of application, in the order of kinds.json; kinds without an award are left out. Eased assistance has a term of its own and does not count.
QList<TermUse> termUses(const QList<BbzApplication> &applications, const QList<LivingAward> &awards, const RuleBook &rules);
/// "14 of 36 months, until 30 June 2028 at most."
QString sentence(const TermUse &use, QDate today);

/// Days on which until 2020 the viability of a starter had to be tested again (art. 23(3)): after 6, 12 and 24 months, and each 12 months in an extension.
QList<QDate> viabilityChecks(const TermUse &use, const RuleBook &rules);

} // namespace core
