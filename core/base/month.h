#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace core {

/// A calendar month, never a date "on the first" that means one.
class Month {
public:
    constexpr Month() = default;
    constexpr Month(int year, int number) : m_index(year * 12 + number - 1) {}
    static Month of(QDate day) { return Month(day.year(), day.month()); }
    /// Reads "2018-03"; anything else is nullopt.
    static std::optional<Month> parse(QStringView iso);

    constexpr int year() const { return m_index / 12; }
    constexpr int number() const { return m_index % 12 + 1; }
    constexpr bool isNull() const { return m_index == 0; }
    QDate firstDay() const { return QDate(year(), number(), 1); }
    QDate lastDay() const { return QDate(year(), number(), firstDay().daysInMonth()); }
    constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    constexpr Month next() const { return plus(1); }
    constexpr Month previous() const { return plus(-1); }
    constexpr int monthsUntil(Month later) const { return later.m_index - m_index; }
    /// "2018-03", as it is stored and exchanged.
    QString text() const;
    constexpr auto operator<=>(const Month &) const = default;

private:
    static constexpr Month fromIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }
    int m_index = 0;
};

/// A week from Monday to Sunday, numbered as ISO 8601 does.
class IsoWeek {
public:
    IsoWeek() = default;
    static IsoWeek of(QDate day);
    static IsoWeek of(int year, int number);

    int year() const;
    int number() const;
    QDate monday() const { return m_monday; }
    QDate sunday() const { return m_monday.addDays(6); }
    bool isNull() const { return !m_monday.isValid(); }
    IsoWeek next() const { return of(m_monday.addDays(7)); }
    IsoWeek previous() const { return of(m_monday.addDays(-7)); }
    /// "2018-W07", as it is stored and exchanged.
    QString text() const;
    friend bool operator==(const IsoWeek &a, const IsoWeek &b) { return a.m_monday == b.m_monday; }
    friend bool operator<(const IsoWeek &a, const IsoWeek &b) { return a.m_monday < b.m_monday; }

private:
    QDate m_monday;
};

} // namespace core
