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

} // namespace core
