#pragma once

#include "core/base/hours.h"
#include "core/base/money.h"
#include "core/base/month.h"

#include <QDate>
#include <QString>

namespace core {

/// "€ 1.234,50"
QString format(Money money);
/// "36,97 %", without needless zeros.
QString format(Percentage percentage);
/// "2:30"
QString format(HourQuantity hours);
/// "3 april 2026"; empty for no day.
QString format(QDate day);
/// "3-4-2026", for tables; empty for no day.
QString formatShort(QDate day);
/// "april 2026"
QString format(Month month);
/// "week 14, 2026"
QString format(const IsoWeek &week);

} // namespace core
