#pragma once

#include "ui/bbz/bbzdesk.h"

#include <functional>

namespace ui {

/// The window for the terms of a loan; while typing it tells what the instalments would be.
void openLoan(const BbzDesk &desk, const core::Loan &loan, bool fresh, QWidget *parent, const std::function<void(const core::Loan &)> &stored);
/// The window for one entry of a kind; for early repayment it tells what that would do.
void openEntry(const BbzDesk &desk, const core::Loan &loan, const QString &kind, QWidget *parent);
/// The window for the letter that is due; nothing when none is.
void openLetter(const BbzDesk &desk, const core::Loan &loan, QWidget *parent);

} // namespace ui
