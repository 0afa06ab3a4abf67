#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/assessment.h"

namespace core {

/// How and when a business is ended.
struct StopPlan {
    Id<StopPlan> id;
    Id<Dossier> dossier;
    QDate day; ///< made on
    QString manner; ///< profitable, acute; empty: not chosen
    QString reason;
    QDate endDay; ///< the last day of the business
    Money proceeds; ///< of what is sold
    Money receivables; ///< what customers still owe and will pay
    Money tax; ///< on the profit of ending, and the last VAT
    Money endingCosts; ///< notice, dismissal, clearing
    QDate askedBbz;
    QDate askedIoaz;
    QDate deregistered;
    QString lease; ///< shop, office, none; empty: not asked
    int staffYears = -1; ///< of who was longest in service; below zero: no staff
    QString vatPeriod = QStringLiteral("quarter"); ///< month, quarter, none
    QString remark;
    bool operator==(const StopPlan &) const = default;
};

template <> const Table<StopPlan> &tableOf<StopPlan>();

/// What is left when everything is sold and paid.
struct StopBalance {
    Money left;
    QString manner; ///< what it points to: profitable, acute
    QList<Step> steps;
};

/// `debts`: what is owed now, business and private.
StopBalance balanceOf(const StopPlan &plan, Money debts);

/// What the dossier knows that decides which dates there are.
struct StopFacts {
    QDate birthDate;
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
    bool information = false; ///< nothing has to be done by it
    QString source;
    bool verified = true;
    int daysLeft(QDate today) const { return int(today.daysTo(due)); }
};

/// From resources/stop/dates.json, in order of day. Without a last day only what counts from another day.
QList<StopDate> datesOf(const StopPlan &plan, const StopFacts &facts, const RuleBook &rules);

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

QList<Problem> check(const StopPlan &plan, QDate today);

} // namespace core
