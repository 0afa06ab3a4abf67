#include "core/dossier/soundkey.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Replacement {
    QLatin1String from;
    QLatin1String to;
};

// In order: longer spellings before the shorter ones they contain. Capitals are sounds, so that no later line reads them as letters.
constexpr std::array replacements{
    Replacement{QLatin1String("tsch"), QLatin1String("Sj")}, Replacement{QLatin1String("sch"), QLatin1String("sg")},
    Replacement{QLatin1String("sj"), QLatin1String("Sj")},  Replacement{QLatin1String("sh"), QLatin1String("Sj")},
    Replacement{QLatin1String("ch"), QLatin1String("g")},   Replacement{QLatin1String("gh"), QLatin1String("g")},
    Replacement{QLatin1String("ph"), QLatin1String("f")},   Replacement{QLatin1String("th"), QLatin1String("t")},
    Replacement{QLatin1String("rh"), QLatin1String("r")},   Replacement{QLatin1String("dt"), QLatin1String("t")},
    Replacement{QLatin1String("ck"), QLatin1String("k")},   Replacement{QLatin1String("qu"), QLatin1String("kw")},
    Replacement{QLatin1String("ce"), QLatin1String("se")},  Replacement{QLatin1String("ci"), QLatin1String("si")},
    Replacement{QLatin1String("cy"), QLatin1String("sy")},  Replacement{QLatin1String("c"), QLatin1String("k")},
    Replacement{QLatin1String("q"), QLatin1String("k")},    Replacement{QLatin1String("x"), QLatin1String("ks")},
    Replacement{QLatin1String("tz"), QLatin1String("ts")},  Replacement{QLatin1String("z"), QLatin1String("s")},
    Replacement{QLatin1String("v"), QLatin1String("f")},    Replacement{QLatin1String("ouw"), QLatin1String("O")},
    Replacement{QLatin1String("auw"), QLatin1String("O")},  Replacement{QLatin1String("ou"), QLatin1String("O")},
    Replacement{QLatin1String("au"), QLatin1String("O")},   Replacement{QLatin1String("ei"), QLatin1String("y")},
    Replacement{QLatin1String("ey"), QLatin1String("y")},   Replacement{QLatin1String("ai"), QLatin1String("y")},
    Replacement{QLatin1String("ay"), QLatin1String("y")},   Replacement{QLatin1String("ie"), QLatin1String("i")},
    Replacement{QLatin1String("oe"), QLatin1String("U")},   Replacement{QLatin1String("eu"), QLatin1String("E")},
    Replacement{QLatin1String("ae"), QLatin1String("a")},   Replacement{QLatin1String("ui"), QLatin1String("Y")},
    Replacement{QLatin1String("uy"), QLatin1String("Y")},
};

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'\'' || c == u'’')
            continue;
        if (c.isLetterOrNumber()) {
            if (c == u'j' && plain.endsWith(u'i'))
                plain.back() = u'y';
            else if (c == u'ø')
                plain.append(u'o');
            else if (c == u'ł')
                plain.append(u'l');
            else
                plain.append(c);
        } else if (!plain.isEmpty() && !plain.endsWith(u' ')) {
            plain.append(u' ');
        }
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

QStringList plainWords(const QString &text)
{
    return plainText(text).split(u' ', Qt::SkipEmptyParts);
}

QString soundKey(const QString &plainWord)
{
    QString key = plainWord;
    // "Schmidt" and "Schneider" begin with the s of "Smit" and "Snijder".
    if (key.startsWith("schm"_L1) || key.startsWith("schn"_L1) || key.startsWith("schl"_L1) || key.startsWith("schw"_L1))
        key.remove(1, 2);
    else if (key.startsWith("chr"_L1) || key.startsWith("chl"_L1))
        key.replace(0, 2, u'k');
    for (const Replacement &replacement : replacements)
        key.replace(replacement.from, replacement.to);
    QString spoken;
    for (const QChar c : key) {
        const bool silent = c == u'h' && !spoken.isEmpty();
        if (!silent && !spoken.endsWith(c))
            spoken.append(c);
    }
    // A d or b at the end is said as t and p.
    if (spoken.endsWith(u'd'))
        spoken.back() = u't';
    else if (spoken.endsWith(u'b'))
        spoken.back() = u'p';
    return spoken;
}

int editDistance(const QString &a, const QString &b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    const qsizetype width = b.size() + 1;
    QList<int> beforeLast(width);
    QList<int> last(width);
    QList<int> now(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int best = now[0];
        for (qsizetype j = 1; j < width; ++j) {
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], beforeLast[j - 2] + 1);
            best = std::min(best, now[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return std::min(last.back(), limit + 1);
}

} // namespace core
