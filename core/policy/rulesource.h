#pragma once

#include "core/policy/ruleimport.h"

namespace core {

/// The values of a file as they stand there, not yet compared with anything: JSON, or a table whose columns resources/policy/csv_keys.json explains. What cannot
/// be read has a reason. `fault` says why there are none. Throws Failure(File) when it cannot be opened.
QList<RuleProposal> ruleLines(const QString &path, QString &fault);

} // namespace core
