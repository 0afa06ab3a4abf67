#include "core/exchange/dutchday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<QDate> dayOf(const QString &year, int month, const QString &day)
{
    const QDate found(year.toInt(), month, day.toInt());
    return found.isValid() ? std::optional(found) : std::nullopt;
}

int monthNamed(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"maart"_s, u"apr"_s, u"mei"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    const QString lower = name.toLower();
    if (lower == u"mrt" || lower == u"mar")
        return 3;
    for (int i = 0; i < 12; ++i)
        if (lower.startsWith(months[i]))
            return i + 1;
    return 0;
}

} // namespace

std::optional<QDate> parseDutchDay(const QString &text)
{
    static const QRegularExpression time(u"(T|\\s+)\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$"_s);
    static const QRegularExpression dutch(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})$"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d{2})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression words(u"^(?:[a-z]+\\s+)?(\\d{1,2})[\\s-]+([a-z]+)\\.?[\\s-]+(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression serial(u"^(\\d{5})([.,]\\d+)?$"_s);
    const QString given = text.trimmed().remove(time);
    if (const auto match = dutch.match(given); match.hasMatch())
        return dayOf(match.captured(3), match.captured(2).toInt(), match.captured(1));
    if (const auto match = iso.match(given); match.hasMatch())
        return dayOf(match.captured(1), match.captured(2).toInt(), match.captured(3));
    if (const auto match = compact.match(given); match.hasMatch())
        return dayOf(match.captured(1), match.captured(2).toInt(), match.captured(3));
    if (const auto match = words.match(given); match.hasMatch())
        return dayOf(match.captured(3), monthNamed(match.captured(2)), match.captured(1));
    if (const auto match = serial.match(given); match.hasMatch())
        return QDate(1899, 12, 30).addDays(match.captured(1).toInt()); // four digits would be a year
    return std::nullopt;
}

} // namespace core
