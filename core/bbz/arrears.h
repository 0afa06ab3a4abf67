#pragma once

#include "core/bbz/loanaccount.h"
#include "core/rules/catalogue.h"

namespace core {

/// How far behind a loan is, and which letter comes next.
struct Arrears {
    Money amount; ///< overdue; zero: nothing is late
    int instalments = 0;
    QDate since; ///< the day of the oldest unpaid instalment
    QString stage; ///< by the days: key from resources/bbz/arrears.json, empty when nothing is late
    QString sent; ///< the furthest stage a letter went out for since the arrears began
    QDate sentOn;
    QString next; ///< the stage whose letter is to go out now; empty when there is none to send
    QDate nextOn; ///< when the next stage begins, or null after the last

    bool any() const { return amount > Money(); }
};

/// Stages in order.
Catalogue arrearsStages();
Arrears arrears(const LoanAccount &account, const QList<LoanEntry> &entries);
/// "Two instalments, 811,06, since 1 March: first demand", with what to do.
QString sentence(const Arrears &arrears);

} // namespace core
