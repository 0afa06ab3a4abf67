#pragma once

#include "ui/pto/ptodesk.h"

class QWidget;

namespace ui {

/// Opens a window with an invoice or takings; while typing it says in which month it counts and for how much.
void editInvoice(const PtoDesk &desk, const core::PtoInvoice &invoice, bool fresh, QWidget *parent);
/// Opens a window with a part of an invoice that came in; while typing it says what came in before and what stays open.
void editPayment(const PtoDesk &desk, const core::PtoPayment &payment, const core::PtoInvoice &invoice, bool fresh, QWidget *parent);
/// Opens a window with a cost; while typing it says what of it counts.
void editCost(const PtoDesk &desk, const core::PtoCost &cost, bool fresh, QWidget *parent);
/// Opens a window with the agreements of a year.
void editTerms(const PtoDesk &desk, const core::PtoTerms &terms, QWidget *parent);
/// Opens a window with a decision on an exemption.
void editExemption(const PtoDesk &desk, const core::PtoExemption &exemption, bool fresh, QWidget *parent);

} // namespace ui
