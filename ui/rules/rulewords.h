#pragma once

#include "core/rules/ruleoverview.h"
#include "ui/base/theme.h"

namespace ui {

/// "was 1.401,50", "nieuw", "vervallen", or nothing when the rule stayed as it was.
QString changeText(const core::RuleLine &line);
std::optional<Meaning> changeMeaning(core::RuleLine::Change change);
/// "geverifieerd", "niet geverifieerd" or "bedrag niet bekend".
QString checkedText(const core::RuleValue &rule);
/// The shape beside that word; none for what was read in a source, so that the exceptions stand out.
std::optional<Meaning> checkedMeaning(const core::RuleValue &rule);

} // namespace ui
