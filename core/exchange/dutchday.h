#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core {

/// Reads a day as Dutch spreadsheets write it: 3-4-2018, 3/4/2018, 3.4.2018, 3 april 2018, 3 apr. 2018, 2018-04-03, 20180403,
/// each with or without a time behind it, and 43193 (Excel counts days from 1900). A year of two digits is refused: it is a guess.
std::optional<QDate> parseDutchDay(const QString &text);

} // namespace core
