#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// The compensation for who lost allowances because lent assistance became a gift in 2014, 2015 or 2016. One per dossier.
struct Compensation {
    Id<Compensation> id;
    Id<Dossier> dossier;
    Money gift2014; ///< made a gift in that year, gross-up included
    Money gift2015;
    Money gift2016;
    QString allowanceLost; ///< yes, no; empty: not known
    QDate statementAsked; ///< of the municipality, with year and amount
    QDate statementReceived;
    QDate applied; ///< request to the tax office for allowances
    QString outcome; ///< granted, refused; empty: none yet
    QDate outcomeDay;
    Money result; ///< what was paid
    QString note;
    bool operator==(const Compensation &) const = default;

    Money gifts() const { return gift2014 + gift2015 + gift2016; }
};

template <> const Table<Compensation> &tableOf<Compensation>();

enum class CompensationState { ToCheck, NotQualified, StatementMissing, ToApply, TooLate, Applied, Granted, Refused };

/// Where it stands on a day.
CompensationState stateOf(const Compensation &compensation, QDate today);
/// The state in words, with the next step.
QString sentence(const Compensation &compensation, QDate today);
/// The last day on which the tax office took requests.
QDate compensationClosed();

QList<Problem> check(const Compensation &compensation, QDate today);

} // namespace core
