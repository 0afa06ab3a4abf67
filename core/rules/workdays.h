#pragma once

#include <QDate>

namespace core {

/// No Saturday, Sunday or general holiday (Algemene termijnenwet art. 3); holidays from resources/office/holidays.json.
bool isWorkday(QDate day);
/// The day itself, or the first working day after it: where a term of the law ends (Algemene termijnenwet art. 1).
QDate onOrAfterWorkday(QDate day);
/// The day itself, or the last working day before it.
QDate onOrBeforeWorkday(QDate day);
/// So many working days later.
QDate addWorkdays(QDate day, int count);
/// The last day for an objection against a decision: six weeks from the day after (Awb art. 6:7 and 6:8), to the next working day
/// when that is none (Algemene termijnenwet art. 1). Null without a decision.
QDate objectionUntil(QDate decision);

} // namespace core
