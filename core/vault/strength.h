#pragma once

#include <QString>

namespace core {

/// How well a passphrase holds against guessing, in words.
struct Strength {
    enum class Level { TooShort, Weak, Fair, Good, Strong };
    Level level = Level::TooShort;
    /// "Te kort: nog 4 tekens", or what it is and what would make it better.
    QString text;
    /// Too short or weak passphrases are not taken.
    bool isEnough() const { return level >= Level::Fair; }
};

Strength strengthOf(const QString &passphrase);

} // namespace core
