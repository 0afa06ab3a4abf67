#pragma once

#include <QString>

namespace app {

/// Lets the whole program speak "nl" or "en" from now on; windows that stand open keep their words. Numbers stay Dutch.
void speak(const QString &language);

} // namespace app
