#pragma once

#include "core/finance/forecast.h"

#include <QTreeWidget>

namespace ui {

/// The budgets of a plan with their totals and how they stand; choosing one shows it.
class PlanOutline : public QTreeWidget {
    Q_OBJECT

public:
    /// What can be shown; sections come after, in their own order.
    enum Place { Basis, InvestmentBudget, FundingBudget, OperatingBudget, CashBudget, PrivateBudget, WhatIfPlace, StepsPlace, FirstSection };
    static int placeOf(core::Section section) { return FirstSection + static_cast<int>(section); }

    explicit PlanOutline(QWidget *parent = nullptr);
    void show(const core::PlanFacts &facts, const core::Forecast &forecast);
    int place() const;
    void choose(int place);

signals:
    void chosen(int place);

private:
    QTreeWidgetItem *add(const QString &name, int place, QTreeWidgetItem *under = nullptr);
    void set(int place, core::Money amount, bool isShort, bool isEmpty);

    QHash<int, QTreeWidgetItem *> m_items;
};

} // namespace ui
