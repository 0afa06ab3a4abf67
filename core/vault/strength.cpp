#include "core/vault/strength.h"

#include "core/vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Strength)
};

/// Words and rows of keys that everybody tries first, longest first.
const QStringList &commonWords()
{
    static const QStringList words = [] {
        QFile file(u":/vault/common_passphrases.txt"_s);
        QStringList read;
        if (file.open(QIODevice::ReadOnly))
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                if (!line.startsWith(u'#'))
                    read.append(line.trimmed());
        std::stable_sort(read.begin(), read.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return read;
    }();
    return words;
}

bool follows(QChar before, QChar sign)
{
    const int step = sign.unicode() - before.unicode();
    return sign.isLetterOrNumber() && step >= -1 && step <= 1;
}

/// What one sign adds, in tenths of a bit. Letters count less than by chance: most people write words.
int worth(QChar sign)
{
    if (sign.isLower())
        return 28;
    if (sign.isUpper() || sign.isDigit())
        return 33;
    return sign.isSpace() ? 10 : 50;
}

struct Estimate {
    int tenthsOfBits = 0;
    bool hasCommon = false;
    bool hasRun = false;
};

Estimate estimate(const QString &passphrase)
{
    Estimate found;
    QString rest = passphrase;
    const QString lower = passphrase.toLower();
    // A known word is worth as much as its place in a short list, however many letters it has.
    for (const QString &word : commonWords()) {
        qsizetype at = -1;
        while ((at = lower.indexOf(word, at + 1)) >= 0) {
            const QStringView there = QStringView(rest).mid(at, word.size());
            if (there.contains(u'\0'))
                continue;
            found.hasCommon = true;
            found.tenthsOfBits += 60;
            rest.replace(at, word.size(), QString(word.size(), u'\0'));
        }
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest[i].isNull())
            continue;
        const bool runs = i >= 2 && !rest[i - 1].isNull() && !rest[i - 2].isNull() && follows(rest[i - 1], rest[i]) && follows(rest[i - 2], rest[i - 1]);
        const QString three = lower.mid(std::max<qsizetype>(0, i - 2), 3);
        const bool repeats = i >= 2 && seen.contains(three);
        seen.insert(three);
        found.hasRun = found.hasRun || runs || repeats;
        found.tenthsOfBits += runs || repeats ? 3 : worth(rest[i]);
    }
    return found;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    const int missing = Vault::shortestPassphrase - int(passphrase.normalized(QString::NormalizationForm_C).size());
    if (missing > 0)
        return {Strength::Level::TooShort, Text::tr("Too short: %n more character(s)", nullptr, missing)};
    const Estimate found = estimate(passphrase);
    if (found.tenthsOfBits < 320) {
        if (found.hasCommon)
            return {Strength::Level::Weak, Text::tr("Weak: contains words that are tried first. Make a sentence that nobody else would think of.")};
        if (found.hasRun)
            return {Strength::Level::Weak, Text::tr("Weak: repeats itself or follows the keyboard. Use several different words.")};
        return {Strength::Level::Weak, Text::tr("Weak: add a few words.")};
    }
    if (found.tenthsOfBits < 480)
        return {Strength::Level::Fair, Text::tr("Fair: one more word makes it good.")};
    if (found.tenthsOfBits < 640)
        return {Strength::Level::Good, Text::tr("Good")};
    return {Strength::Level::Strong, Text::tr("Strong")};
}

} // namespace core
