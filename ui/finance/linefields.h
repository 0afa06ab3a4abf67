#pragma once

#include "core/finance/financialline.h"
#include "ui/base/editors.h"
#include "ui/base/rowsmodel.h"

namespace ui {

/// A column of an editable budget: beside what it shows, the choices it offers.
struct LineColumn {
    Field<core::FinancialLine> field;
    QStringList choices;
    int width = 90;
};

/// The columns of one part of a budget. `refuse` is told why a typed text was not taken; the line then stays as it was.
QList<LineColumn> lineColumns(core::Section section, const core::FinancialPlan &plan, std::function<void(const QString &)> refuse);

} // namespace ui
