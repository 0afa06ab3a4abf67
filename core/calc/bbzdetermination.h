#pragma once

#include "core/calc/worksheet.h"

namespace core {

/// The definitive determination of Bbz living costs over a year (Bbz arts 3, 6, 12 and 13); input and output as in resources/calc/bbz-determination.json.
CalcAnswer bbzDetermination(const QJsonObject &input, const RuleBook &book, QDate today);

} // namespace core
