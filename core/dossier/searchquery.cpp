#include "core/dossier/searchquery.h"

#include "core/dossier/searchindex.h"
#include "core/dossier/soundkey.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int shortestTail = 3;
constexpr int mostMeant = 40;
constexpr int numberDigits = 4;

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

SearchWord wordFrom(const QString &plain)
{
    SearchWord word;
    word.plain = plain;
    if (isNumber(plain) && plain.size() >= shortestTail)
        word.tail = tailWord(plain);
    if (isNumber(plain) && plain.size() < numberDigits)
        word.meant.append(plain.rightJustified(numberDigits, u'0'));
    // "Mei" is on the way to "Meijer", which is kept as "meyer".
    if (plain.endsWith(u'i'))
        word.meant.append(plain.chopped(1) + u"y*"_s);
    return word;
}

/// A set of the letters in a word: two words that differ in many letters cannot be a slip apart.
quint32 lettersOf(const QString &word)
{
    quint32 letters = 0;
    for (const QChar c : word)
        letters |= 1u << (c.unicode() % 32);
    return letters;
}

QStringList soundingLike(const QString &plain, const Store &store)
{
    QStringList found;
    const QString sound = soundKey(plain);
    const QString sql = u"select word from search_words where sound = ? or (length(?) > 3 and sound > ? and sound < ?) order by sound, word limit ?"_s;
    for (const Row &row : store.query(sql, {sound, sound, sound, sound + QChar(0xffff), mostMeant}))
        found.append(row.value(u"word"_s).toString());
    return found;
}

QStringList slipsOf(const QString &plain, const SearchIndex &index)
{
    const int allowed = plain.size() < 4 ? 0 : plain.size() < 6 ? 1 : 2;
    if (allowed == 0)
        return {};
    const quint32 letters = lettersOf(plain);
    QStringList found;
    for (const QString &word : index.vocabulary()) {
        if (word.size() + allowed < plain.size())
            continue;
        // While a word is still being typed only its beginning can be compared.
        const QString start = word.size() > plain.size() + allowed ? word.left(plain.size()) : word;
        if (std::popcount(letters & ~lettersOf(start)) > allowed)
            continue;
        if (editDistance(plain, start, allowed) <= allowed)
            found.append(word);
        if (found.size() == mostMeant)
            break;
    }
    return found;
}

} // namespace

QString SearchWord::expression() const
{
    QStringList options{quoted(plain) + u" *"_s};
    if (!tail.isEmpty())
        options.append(quoted(tail) + u" *"_s);
    for (const QString &word : meant)
        options.append(word.endsWith(u'*') ? quoted(word.chopped(1)) + u" *"_s : quoted(word));
    return options.size() == 1 ? options.first() : u'(' + options.join(u" OR "_s) + u')';
}

bool SearchWord::matches(const QString &plainWord) const
{
    if (plainWord.startsWith(plain))
        return true;
    for (const QString &word : meant)
        if (word.endsWith(u'*') ? plainWord.startsWith(QStringView(word).chopped(1)) : plainWord == word)
            return true;
    return !tail.isEmpty() && isNumber(plainWord) && plainWord.endsWith(plain);
}

QList<SearchWord> searchWords(const QString &text)
{
    QString digits;
    bool onlyNumber = true;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (!c.isSpace() && !u"+-./()"_s.contains(c))
            onlyNumber = false;
    }
    const bool isDossierNumber = text.contains(u'-') && digits.size() <= 8 && text.trimmed().indexOf(u'-') == 4;
    if (onlyNumber && !digits.isEmpty() && !isDossierNumber) {
        if (text.trimmed().startsWith("+31"_L1))
            digits = u"0"_s + digits.mid(2);
        return {wordFrom(digits)};
    }
    QList<SearchWord> words;
    QStringList plain = plainWords(text);
    plain.removeDuplicates();
    for (const QString &word : std::as_const(plain))
        words.append(wordFrom(word));
    return words;
}

QList<SearchWord> widened(const QList<SearchWord> &words, Closeness closeness, const Store &store, const SearchIndex &index)
{
    QList<SearchWord> wide = words;
    for (SearchWord &word : wide) {
        if (word.plain.size() < 3 || !word.tail.isEmpty())
            continue;
        word.meant += soundingLike(word.plain, store);
        if (closeness == Closeness::Misspelled)
            word.meant += slipsOf(word.plain, index);
        word.meant.removeDuplicates();
    }
    return wide;
}

} // namespace core
