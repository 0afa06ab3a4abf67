#pragma once

#include "core/finance/forecast.h"

#include <QStringList>

namespace core {

/// A calculated table as it is read, on screen and on paper: amounts as text, never typed over.
struct BudgetSheetRow {
    QString name;
    QStringList cells;
    bool strong = false;
    Id<FinancialLine> line = {}; ///< the line that feeds it; null for a calculated row
};

struct BudgetSheet {
    QString nameTitle; ///< head of the first column
    QStringList columns;
    QList<BudgetSheetRow> rows;
};

/// The investments: what each costs, its VAT, what is written off a year and what it is worth after three.
BudgetSheet investmentSheet(const Forecast &forecast);
/// What is needed, where it comes from, and the difference by its name.
BudgetSheet fundingSheet(const Forecast &forecast);
/// A budget in three years.
BudgetSheet yearSheet(const QList<BudgetRow> &rows);
/// Twelve months of one year (0, 1 or 2) with its total.
BudgetSheet monthSheet(const QList<BudgetRow> &rows, Month start, int year);
/// All months, each year followed by its total.
BudgetSheet monthSheet(const QList<BudgetRow> &rows, Month start);

/// "1.234,50": without the sign, for columns of amounts.
QString plainAmount(Money amount);
/// "1.235": whole euros, rounded half up, for tables with many columns.
QString wholeEuros(Money amount);

} // namespace core
