#pragma once

#include "core/finance/financialplan.h"

namespace core {

/// One line of a budget. Which members count depends on the section; the others stay at zero.
struct FinancialLine {
    Id<FinancialLine> id;
    Id<Dossier> dossier;
    Id<FinancialPlan> plan;
    Section section = Section::Cost;
    int position = 0;
    QString name;
    Money amount;                 ///< price of one (turnover), amount per period, or the whole sum (investment, money, loan)
    int volume = 0;               ///< turnover: units a month at full strength, in hundredths
    VatKind vat = VatKind::High;
    Frequency frequency = Frequency::Monthly;
    int fromMonth = 1;            ///< 1 is the plan's first month
    int untilMonth = 0;           ///< last month; 0: to the end
    int termDays = 0;             ///< days until it is received or paid
    Percentage cashShare;         ///< turnover: part paid at once, whatever the term
    Money unitCost;               ///< turnover: purchase per unit
    Percentage costShare;         ///< turnover: purchase as share of the turnover; staff: employer's charges on top
    VatKind costVat = VatKind::High;
    int years = 0;                ///< investment: written off over so many years; 0: keeps its value
    Percentage interest;          ///< loan: per year
    int termMonths = 0;           ///< loan: months until repaid, the interest-only ones included
    int graceMonths = 0;          ///< loan: months with interest only
    Repayment repayment = Repayment::Linear;
    QString note;                 ///< why this amount
    QString source;               ///< quote, lease, industry figures
    bool operator==(const FinancialLine &) const = default;
};

template <> const Table<FinancialLine> &tableOf<FinancialLine>();

/// A plan with its lines: what the calculator works on.
struct PlanFacts {
    FinancialPlan plan;
    QList<FinancialLine> lines;

    QList<FinancialLine> of(Section section) const;
};

} // namespace core
