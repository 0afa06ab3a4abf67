#pragma once

#include "core/finance/financialline.h"

namespace core {

/// A line that plans of this kind usually have, to choose from instead of typing; without an amount, because that is the client's.
struct LineTemplate {
    Section section;
    QString name;
    QString help;  ///< what belongs to it, where the amount is found
    FinancialLine line;
    bool inEveryPlan = false;
};

/// From resources/finance/lines.json. Throws Failure(File) that names the first entry it cannot read.
QList<LineTemplate> lineTemplates();
QList<LineTemplate> lineTemplates(Section section);
/// The help of the template with this name; empty when the line was named otherwise.
QString helpFor(const FinancialLine &line);

/// The lines of a new plan, with ids.
QList<FinancialLine> startingLines(const FinancialPlan &plan);

} // namespace core
