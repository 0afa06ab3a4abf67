#pragma once

#include "core/rules/ruleoverview.h"
#include "ui/base/editors.h"
#include "ui/base/theme.h"

namespace ui {

/// "was 1.401,50", "new", "ended" or "": how a rule differs from the previous half-year.
QString changeText(const core::RuleLine &line);
std::optional<Meaning> changeMeaning(core::RuleLine::Change change);
/// "verified", "not verified", "amount not known", "set otherwise".
QString checkedText(const core::RuleValue &rule);
std::optional<Meaning> checkedMeaning(const core::RuleValue &rule);
/// "everywhere", "Assen", "Assen, set otherwise", "this dossier".
QString placeText(const core::RuleValue &rule);
/// "20 hours", "5 %": a value with its unit.
QString amountText(const core::RuleValue &rule);
/// "General" and every municipality.
QList<Choice> municipalityChoices(const QString &general);

} // namespace ui
