#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

#include <QJsonObject>

namespace core {

struct BbzApplication;

/// What is known about going on or ending: the plan to stop, what the older entrepreneur may expect (art. 25), and the question
/// whether the Ioaz comes after it. One per dossier; the day on which a business really ended stands with the business.
struct BbzEnding {
    Id<BbzEnding> id;
    Id<Dossier> dossier;
    QDate planDay;      ///< the plan to stop was made on; null: there is none
    QString manner;     ///< profitable, acute; empty: not chosen
    QString reason;
    QDate plannedEnd;   ///< the last day of the business
    Money proceeds;     ///< of what is sold
    Money receivables;  ///< what customers still owe and will pay
    Money tax;          ///< on the profit of ending, and the last VAT
    Money endingCosts;  ///< notice, dismissal, clearing
    QString lease;      ///< shop, office, none; empty: not asked
    int staffYears = -1; ///< of who was longest in service; below zero: no staff
    QString vatPeriod = QStringLiteral("quarter"); ///< month, quarter, none
    QString viable;       ///< yes, no: can the business carry itself
    QString hoursMet;     ///< yes, no: the hours test in the last years
    QDate businessSince;  ///< without a break
    QString workedBefore; ///< yes, no: seven years before that in work or business
    std::optional<Money> incomeYear1; ///< of the last three book years, the newest first; gross
    std::optional<Money> incomeYear2;
    std::optional<Money> incomeYear3;
    std::optional<Money> expectedIncome; ///< when the business goes on, gross a year
    QDate expectedOn;     ///< when that was looked at last
    Money otherIncome;    ///< net a month, of both partners, after ending
    Money wealth;         ///< own wealth after ending, with the home as the regulation values it
    Money pension;        ///< reserve for the pension, within wealth
    QDate ioazApplied;
    QString outcome;      ///< of the Ioaz: granted, refused, not-asked; empty: not known
    QDate outcomeDay;
    QString note;
    bool operator==(const BbzEnding &) const = default;

    bool hasPlan() const { return planDay.isValid(); }
};

template <> const Table<BbzEnding> &tableOf<BbzEnding>();

/// The day on which the last business ended; null while one runs or when none is recorded.
QDate endOf(const QList<Business> &businesses);
/// The day on which Bbz for stopping was asked for, by the applications; null when it was not.
QDate stoppingAskedOn(const QList<BbzApplication> &applications);

/// The question of the Ioaz as the calculator "ioaz-test" takes it: on the day it was asked for, or today. `ended` null: by the plan.
/// Empty when the birth date is not known.
QJsonObject ioazInput(const BbzEnding &ending, QDate ended, QDate born, bool couple, QDate today);
/// The day on which somebody reaches AOW age; null where the age of that year is not published yet.
QDate aowDay(QDate born, const RuleBook &rules);

} // namespace core
