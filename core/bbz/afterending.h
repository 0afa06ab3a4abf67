#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/bbz/loan.h"

#include <QJsonObject>

namespace core {

/// A year of the five after the business ended: half of the income above the norm is repaid (art. 43(2)).
struct AfterYear {
    Id<AfterYear> id;
    Id<Dossier> dossier;
    Id<Loan> loan;
    int year = 0;
    Money income; ///< net, over the part of the year within the five years
    Money norm;   ///< over the same months
    Money due;    ///< as calculated when it was decided
    QDate decided; ///< null while provisional
    QString entry; ///< id of the line in the ledger that made it payable
    QString note;
    bool operator==(const AfterYear &) const = default;
};

template <> const Table<AfterYear> &tableOf<AfterYear>();

/// The years as the calculator "bbz-after-ending" takes them.
QJsonObject afterEndingInput(const Loan &rest, const QList<AfterYear> &years);
/// The last day of the term in which is repaid by income.
QDate afterEndingUntil(const Loan &rest, const RuleBook &rules);
QList<Problem> check(const AfterYear &year, const Loan &rest, const QList<AfterYear> &others, const RuleBook &rules);

} // namespace core
