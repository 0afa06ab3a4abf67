#include "core/base/month.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

std::optional<Month> Month::parse(QStringView iso)
{
    static const QRegularExpression shape(u"^(\\d{4})-(0[1-9]|1[0-2])$"_s);
    const auto match = shape.match(iso.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Month(match.captured(1).toInt(), match.captured(2).toInt());
}

QString Month::text() const
{
    return u"%1-%2"_s.arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

IsoWeek IsoWeek::of(QDate day)
{
    IsoWeek week;
    week.m_monday = day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
    return week;
}

IsoWeek IsoWeek::of(int year, int number)
{
    // 4 January is always in week 1.
    return of(QDate(year, 1, 4).addDays(7 * (number - 1)));
}

int IsoWeek::year() const
{
    int year = 0;
    m_monday.weekNumber(&year);
    return year;
}

int IsoWeek::number() const
{
    return m_monday.weekNumber();
}

QString IsoWeek::text() const
{
    return u"%1-W%2"_s.arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

} // namespace core
