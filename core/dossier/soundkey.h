#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// A text as search compares it: small letters without accents, "ij" and "y" as one, only letters and digits, words apart by one space.
QString plainText(const QString &text);
QStringList plainWords(const QString &text);

/// How a Dutch reader would say a plain word: "meijer", "meyer" and "maier" have one key, as have "schmidt" and "smit".
QString soundKey(const QString &plainWord);

/// Letters to insert, drop, replace or swap with their neighbour to turn one word into the other; `limit` + 1 when it takes more.
int editDistance(const QString &a, const QString &b, int limit);

} // namespace core
