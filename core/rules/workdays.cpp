#include "core/rules/workdays.h"

#include "core/rules/catalogue.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysForAnObjection = 42;

/// Easter Sunday of a year in the Gregorian calendar.
QDate easter(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    const int full = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    const int sunday = full - weekday;
    const int month = 3 + (sunday + 40) / 44;
    return QDate(year, month, sunday + 28 - 31 * (month / 4));
}

QSet<QDate> holidaysOf(int year)
{
    QSet<QDate> days;
    const Catalogue holidays = Catalogue::read(u"holidays"_s);
    for (const CatalogueEntry &entry : holidays.entries()) {
        if (entry.fields.contains(u"easter"_s)) {
            days.insert(easter(year).addDays(entry.fields["easter"_L1].toInt()));
            continue;
        }
        const QDate day(year, entry.fields["month"_L1].toInt(), entry.fields["day"_L1].toInt());
        const int instead = entry.fields["on_sunday"_L1].toInt();
        days.insert(day.dayOfWeek() == Qt::Sunday ? day.addDays(instead) : day);
    }
    return days;
}

} // namespace

bool isWorkday(QDate day)
{
    static QHash<int, QSet<QDate>> known;
    if (!known.contains(day.year()))
        known.insert(day.year(), holidaysOf(day.year()));
    return day.dayOfWeek() < Qt::Saturday && !known[day.year()].contains(day);
}

QDate onOrAfterWorkday(QDate day)
{
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

QDate onOrBeforeWorkday(QDate day)
{
    while (!isWorkday(day))
        day = day.addDays(-1);
    return day;
}

QDate addWorkdays(QDate day, int count)
{
    for (int left = count; left > 0; --left)
        day = onOrAfterWorkday(day.addDays(1));
    return day;
}

QDate objectionUntil(QDate decision) { return decision.isValid() ? onOrAfterWorkday(decision.addDays(daysForAnObjection)) : QDate(); }

} // namespace core
