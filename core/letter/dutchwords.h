#pragma once

#include "core/base/month.h"
#include "core/rules/catalogue.h"

namespace core {

// A letter is Dutch, whatever the language of the interface.

/// "3 april 2026"; empty for no day.
QString dutchDay(QDate day);
/// "maandag 3 april 2026"; empty for no day.
QString dutchWeekday(QDate day);
/// "april 2026"
QString dutchMonth(Month month);
/// The Dutch name of a choice; an unknown key comes back as it is.
QString dutchLabel(const Catalogue &catalogue, const QString &key);
/// "a, b en c"
QString dutchList(const QStringList &words);

} // namespace core
