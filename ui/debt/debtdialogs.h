#pragma once

#include "ui/debt/debtdesk.h"

namespace ui {

/// The window for a new debt, or for creditor and amounts of a present one.
void openDebt(const DebtDesk &desk, const core::Debt &debt, bool fresh, QWidget *parent, const std::function<void(const core::Debt &)> &stored = {});
/// Address and account of the creditor.
void openCreditor(const DebtDesk &desk, const core::Debt &debt, QWidget *parent);
/// What threatens, when, and who does something about it.
void openThreat(const DebtDesk &desk, const core::Debt &debt, QWidget *parent);
/// The balance as the creditor states it, and whether it is disputed.
void openBalance(const DebtDesk &desk, const core::Debt &debt, QWidget *parent);
/// Security, title, seizure, and how the claim is treated in an arrangement.
void openRank(const DebtDesk &desk, const core::Debt &debt, QWidget *parent);
void openCase(const DebtDesk &desk, const core::DebtCase &debtCase, bool fresh, QWidget *parent);
void openCapacity(const DebtDesk &desk, const core::DebtCapacity &capacity, bool fresh, QWidget *parent);

} // namespace ui
