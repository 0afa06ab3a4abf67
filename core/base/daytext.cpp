#include "core/base/daytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// Month number of a Dutch or English name or its first letters; 0 when it is none.
int monthNamed(const QString &name)
{
    static const QList<QStringList> names{
        {u"januari"_s, u"january"_s}, {u"februari"_s, u"february"_s}, {u"maart"_s, u"mrt"_s, u"march"_s}, {u"april"_s}, {u"mei"_s, u"may"_s},
        {u"juni"_s, u"june"_s}, {u"juli"_s, u"july"_s}, {u"augustus"_s, u"august"_s}, {u"september"_s}, {u"oktober"_s, u"october"_s},
        {u"november"_s}, {u"december"_s}};
    const QString key = name.toLower().remove(u'.');
    if (key.size() < 3)
        return 0;
    for (qsizetype i = 0; i < names.size(); ++i)
        for (const QString &full : names[i])
            if (full.startsWith(key))
                return int(i) + 1;
    return 0;
}

int weekdayNamed(const QString &name)
{
    static const QList<QStringList> names{{u"maandag"_s, u"monday"_s},   {u"dinsdag"_s, u"tuesday"_s}, {u"woensdag"_s, u"wednesday"_s},
                                          {u"donderdag"_s, u"thursday"_s}, {u"vrijdag"_s, u"friday"_s},  {u"zaterdag"_s, u"saturday"_s},
                                          {u"zondag"_s, u"sunday"_s}};
    for (qsizetype i = 0; i < names.size(); ++i)
        for (const QString &full : names[i])
            if (name.size() >= 2 && full.startsWith(name.toLower()))
                return int(i) + 1;
    return 0;
}

int fullYear(const QString &typed)
{
    return typed.size() == 2 ? 2000 + typed.toInt() : typed.toInt();
}

std::optional<QDate> sane(QDate day)
{
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear ? std::optional(day) : std::nullopt;
}

/// The day in last, this or next year that lies nearest to today.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && (!best || qAbs(candidate.daysTo(today)) < qAbs(best->daysTo(today))))
            best = candidate;
    }
    return best;
}

std::optional<QDate> parseStep(const QString &text, QDate today)
{
    static const QRegularExpression shape(u"^([+-])(\\d{1,3})\\s*([dwmjy])$"_s);
    const auto match = shape.match(text.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    switch (match.captured(3).front().unicode()) {
    case 'd':
        return today.addDays(count);
    case 'w':
        return today.addDays(7 * count);
    case 'm':
        return today.addMonths(count);
    default:
        return today.addYears(count);
    }
}

std::optional<QDate> parseWord(const QString &text, QDate today)
{
    static const QHash<QString, int> words{{u"vandaag"_s, 0}, {u"today"_s, 0}, {u"morgen"_s, 1}, {u"tomorrow"_s, 1},
                                           {u"overmorgen"_s, 2}, {u"gisteren"_s, -1}, {u"yesterday"_s, -1}};
    const auto found = words.constFind(text.toLower());
    if (found != words.constEnd())
        return today.addDays(*found);
    if (const int weekday = weekdayNamed(text)) {
        const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
        return today.addDays(ahead);
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDay(QStringView given, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression named(u"^(\\d{1,2})[- ]?([a-z.]{3,10})(?:[- ](\\d{4}|\\d{2}))?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = given.toString().simplified();
    if (const auto step = parseStep(text, today))
        return sane(*step);
    if (const auto match = iso.match(text); match.hasMatch())
        return sane(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    int month = 0;
    auto match = numbers.match(text);
    if (match.hasMatch()) {
        month = match.captured(2).toInt();
    } else {
        match = named.match(text);
        if (!match.hasMatch())
            return parseWord(text, today);
        month = monthNamed(match.captured(2));
    }
    const int day = match.captured(1).toInt();
    if (match.captured(3).isEmpty())
        return nearest(month, day, today);
    return sane(QDate(fullYear(match.captured(3)), month, day));
}

std::optional<Month> parseMonth(QStringView given, QDate today)
{
    static const QRegularExpression numbers(u"^(\\d{1,2})[-/ ](\\d{4})$"_s);
    static const QRegularExpression named(u"^([a-z.]{3,10})(?:[- ](\\d{4}|\\d{2}))?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = given.toString().simplified();
    const auto within = [](int year, int number) {
        return number >= 1 && number <= 12 && year >= firstYear && year <= lastYear ? std::optional(Month(year, number)) : std::nullopt;
    };
    if (const auto month = Month::parse(text))
        return within(month->year(), month->number());
    if (const auto match = numbers.match(text); match.hasMatch())
        return within(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(text); match.hasMatch()) {
        const int number = monthNamed(match.captured(1));
        if (!number)
            return std::nullopt;
        if (!match.captured(2).isEmpty())
            return within(fullYear(match.captured(2)), number);
        return Month::of(*nearest(number, 15, today));
    }
    return std::nullopt;
}

} // namespace core
