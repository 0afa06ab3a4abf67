#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/bbz/loan.h"

namespace core {

/// Security for a loan (art. 39(3)), with what goes before it.
struct Collateral {
    Id<Collateral> id;
    Id<Dossier> dossier;
    Id<Loan> loan;
    QString kind; ///< from resources/bbz/kinds.json: mortgage, pledge, surety, liability, other
    QString what;
    Money value;
    QDate valued;
    Money prior;   ///< what others have a claim to first
    Money secured; ///< up to this amount; zero: all that is owed
    QDate registered;
    QString registration; ///< deed, register and number
    QDate released; ///< null while it stands
    QString releaseReason;
    bool operator==(const Collateral &) const = default;

    bool standsOn(QDate day) const { return (!registered.isValid() || registered <= day) && (!released.isValid() || released > day); }
    /// What it would bring: its value less what goes before, at most what is secured.
    Money cover() const;
};

template <> const Table<Collateral> &tableOf<Collateral>();

QList<Problem> check(const Collateral &collateral, const Loan &loan, QDate today);
/// What stands on a day, together.
Money coverOn(const QList<Collateral> &all, QDate day);

} // namespace core
