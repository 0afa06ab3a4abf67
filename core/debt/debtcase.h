#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// Help with debts from the report to its end (Wgs): of an entrepreneur with a running business or a former one.
struct DebtCase {
    Id<DebtCase> id;
    Id<Dossier> dossier;
    QDate reported;
    bool threatening = false; ///< a threatening situation of Wgs art. 4(2)
    bool running = true; ///< the business runs; else a former entrepreneur
    QDate firstTalk;
    QDate decided;
    QString decision; ///< admitted, refused, withdrawn; empty while open
    QString grounds;
    QDate stabilised; ///< the stabilisation agreement went out
    QDate agreement; ///< the agreement on the debt arrangement was signed
    QDate ended;
    QString outcome;
    QString remark;
    bool operator==(const DebtCase &) const = default;

    bool isOpen() const { return !ended.isValid(); }
};

template <> const Table<DebtCase> &tableOf<DebtCase>();

/// What happened outside the case itself that a term or a phase waits for.
struct DebtMoments {
    QDate offered; ///< the first offer was made
    QDate accepted; ///< the creditors agreed
    QDate finished; ///< the arrangement ended
};

/// A term that somebody else, or the law, counts.
struct DebtTerm {
    QString key;
    QString title;
    QDate due;
    QDate met; ///< null while it runs
    QString source; ///< article and text
    QString rule;
    bool verified = true;
    /// Days until it is due on a day; below zero: too late.
    int daysLeft(QDate today) const { return int((met.isValid() ? met : today).daysTo(due)); }
};

/// The terms that have begun, from resources/debt/terms.json, each with the rule of the day it began on.
QList<DebtTerm> termsOf(const DebtCase &debtCase, const DebtMoments &moments, const RuleBook &rules);

/// A step of debt help: reached on `day`, or not yet.
struct DebtPhase {
    QString key; ///< also the key of the phase of the route "debts"
    QString title;
    QDate day;
};

QList<DebtPhase> phasesOf(const DebtCase &debtCase, const DebtMoments &moments);
/// Key of the last phase that was reached.
QString phaseOf(const DebtCase &debtCase, const DebtMoments &moments);

QList<Problem> check(const DebtCase &debtCase, QDate today);

} // namespace core
