#pragma once

#include <QString>
#include <QStringList>

namespace core {

class SearchIndex;
class Store;

/// How far a hit may be from what was typed.
enum class Closeness { Exact, SoundsAlike, Misspelled };

/// One word that was typed, with the words that may have been meant.
struct SearchWord {
    QString plain;
    QString tail; ///< as a tail of a number, empty when it is no number
    QStringList meant; ///< words that sound alike or differ by a slip

    /// What FTS5 is asked: begins with the word, or is one of those meant.
    QString expression() const;
    bool matches(const QString &plainWord) const;
};

/// What was typed, word by word. A number written with spaces or dashes counts as one.
QList<SearchWord> searchWords(const QString &text);

/// The same words, with those that may have been meant.
QList<SearchWord> widened(const QList<SearchWord> &words, Closeness closeness, const Store &store, const SearchIndex &index);

} // namespace core
