#pragma once

#include "core/calc/worksheet.h"

class QTableWidget;
class QWidget;

namespace ui {

/// A table for the steps of a calculation: what was counted with its source, and the amount.
QTableWidget *makeSteps(const QString &name, const QString &words, QWidget *parent);
/// Fills it anew.
void showSteps(QTableWidget *table, const QList<core::Step> &steps);

} // namespace ui
