#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace core {

/// Working time in whole minutes, so that 3.5 hours is exact.
class HourQuantity {
public:
    constexpr HourQuantity() = default;
    static constexpr HourQuantity minutes(qint32 value) { return HourQuantity(value); }
    static constexpr HourQuantity hours(qint32 value) { return HourQuantity(value * 60); }
    /// Reads "2,5", "2.5", "2:30", "2u30", "2u", "150m" and "3"; nullopt for anything else or what is no whole minute ("3,33").
    static std::optional<HourQuantity> parse(QStringView text);

    constexpr qint32 toMinutes() const { return m_minutes; }
    constexpr bool isZero() const { return m_minutes == 0; }
    constexpr auto operator<=>(const HourQuantity &) const = default;
    constexpr HourQuantity operator+(HourQuantity other) const { return minutes(m_minutes + other.m_minutes); }
    constexpr HourQuantity operator-(HourQuantity other) const { return minutes(m_minutes - other.m_minutes); }
    constexpr HourQuantity &operator+=(HourQuantity other) { m_minutes += other.m_minutes; return *this; }
    /// "2:30": hours and minutes, as the week grid shows it.
    QString text() const;

private:
    constexpr explicit HourQuantity(qint32 value) : m_minutes(value) {}
    qint32 m_minutes = 0;
};

} // namespace core
