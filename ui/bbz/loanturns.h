#pragma once

#include "ui/bbz/bbzdesk.h"

#include <functional>

namespace ui {

// What happens once in the life of a loan, each in its own window.

/// The business starts: a preparation credit begins to bear interest.
void openStart(const BbzDesk &desk, const core::Loan &credit, QWidget *parent);
/// The business does not start: a preparation credit becomes a gift.
void openNoStart(const BbzDesk &desk, const core::Loan &credit, QWidget *parent);
/// The business ended: what is left goes on without interest (art. 43).
void openEnd(const BbzDesk &desk, const core::Loan &loan, QWidget *parent);
/// Interest waived because the income of a year was low (art. 21); until 2020 also capital. Tells how much by the steps of the calculator.
void openWaiver(const BbzDesk &desk, const core::Loan &loan, QWidget *parent);

} // namespace ui
