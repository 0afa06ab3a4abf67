#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

#include <QJsonObject>

namespace core {

/// What is known about going on or ending: what the older entrepreneur may expect (art. 25), when the business ends, and the
/// question whether the Ioaz comes after it. One per dossier.
struct BbzEnding {
    Id<BbzEnding> id;
    Id<Dossier> dossier;
    Money expectedGross; ///< a year, of the older entrepreneur who goes on
    QDate expectedOn;    ///< when that was looked at last
    QDate businessSince; ///< without a break
    QDate plannedEnd;
    QDate ended;
    QDate ioazApplied;
    QString hoursMet;     ///< yes, no: the hours test in the last years
    QString workedBefore; ///< yes, no: seven years before that in work or business
    std::optional<Money> incomeYear1; ///< of the last three book years, the newest first; gross
    std::optional<Money> incomeYear2;
    std::optional<Money> incomeYear3;
    std::optional<Money> expectedIncome; ///< when the business would go on, gross a year
    Money otherIncome;    ///< net a month, of both partners, after ending
    Money wealth;         ///< own wealth after ending, with the home as the regulation values it
    Money pension;        ///< reserve for the pension, within wealth
    QString outcome;      ///< of the Ioaz: granted, refused, not-asked; empty: not known
    QDate outcomeDay;
    QString note;
    bool operator==(const BbzEnding &) const = default;

    bool asksIoaz() const { return ioazApplied.isValid() || incomeYear1 || expectedIncome || !hoursMet.isEmpty(); }
};

template <> const Table<BbzEnding> &tableOf<BbzEnding>();

/// The question of the Ioaz as the calculator "ioaz-test" takes it: on the day of the application, or today. Empty when the birth date is not known.
QJsonObject ioazInput(const BbzEnding &ending, QDate born, bool couple, QDate today);
/// The day on which somebody reaches AOW age; null where the age of that year is not published yet.
QDate aowDay(QDate born, const RuleBook &rules);
QList<Problem> check(const BbzEnding &ending, QDate today);

} // namespace core
