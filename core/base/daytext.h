#pragma once

#include "core/base/month.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core {

/// Reads a day as people type it: "3-4", "3-4-2026", "3 apr", "2026-04-03", "+2w", "-3d", "+1m", "morgen", "maandag" (the next one).
/// Without a year the one nearest to today is meant. Nothing outside 1900 to 2199 is a day.
std::optional<QDate> parseDay(QStringView text, QDate today);

/// Reads a month: "2026-03", "3-2026", "mrt 2026", "maart". Without a year the one nearest to today is meant.
std::optional<Month> parseMonth(QStringView text, QDate today);

} // namespace core
