#pragma once

#include "core/bbz/ending.h"
#include "core/rules/assessment.h"

namespace core {

/// What is left when everything is sold and paid.
struct StopBalance {
    Money left;
    QString manner; ///< what it points to: profitable, acute
    QList<Step> steps;
};

/// `debts`: what is owed now, business and private.
StopBalance balanceOf(const BbzEnding &plan, Money debts);

/// What the rest of the dossier knows that decides which dates there are, and which are met.
struct StopFacts {
    QDate birthDate;
    QDate ended;    ///< the last business ended on; null while one runs
    QDate askedBbz; ///< for stopping, by the application
    QDate accounts; ///< those of the last year came in
    bool hasDebts = false;
    bool hasBbzLoan = false;
    QDate debtHelp; ///< help with debts was asked for on
};

/// A date that must not be missed.
struct StopDate {
    QString key;
    QString title;
    QString why;
    QDate due;
    QDate met; ///< null while it is open
    bool fixed = false; ///< the record says whether it is met; else it is ticked
    bool legal = false;
    bool elsewhere = false; ///< the terms of the Bbz keep its task
    bool information = false; ///< nothing has to be done by it
    QString source;
    bool verified = true;
    int daysLeft(QDate today) const { return int(today.daysTo(due)); }
};

/// From resources/stop/dates.json, in order of day. Without a last day only what counts from another day; none without a plan.
QList<StopDate> datesOf(const BbzEnding &plan, const StopFacts &facts, const RuleBook &rules);

/// What to do first, for a manner.
struct StopManner {
    QString key;
    QString title;
    QString text;
    QStringList steps;
};
StopManner mannerOf(const QString &key);

/// A part of the checklist "stoppen", with the keys of its items.
struct StopList {
    QString key;
    QString title;
    QStringList items;
};
QList<StopList> stopLists();

QList<Problem> check(const BbzEnding &ending, const StopFacts &facts, QDate today);

} // namespace core
