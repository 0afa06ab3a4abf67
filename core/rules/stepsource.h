#pragma once

#include "core/rules/assessment.h"

namespace core {

/// The rule a step rests on, told by the source that stands in the step: a decision of the office is found back as such. A step of which the value is gone
/// gives the rule as the law has it last; nullopt when the book does not know the rule.
std::optional<RuleValue> ruleBehind(const Step &step, const RuleBook &book);
/// "regeling parttime ondernemen (gemeentelijk)", or of what was decided otherwise the whole of it: who, when and why.
QString articleOf(const RuleValue &rule);

} // namespace core
