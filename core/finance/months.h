#pragma once

#include "core/base/money.h"

#include <array>

namespace core {

/// How far a financial plan looks ahead.
constexpr int planMonths = 36;
constexpr int planYears = planMonths / 12;

/// An amount for each month of the plan; 0 is the first.
class Months {
public:
    Money &operator[](int month) { return m_amounts.at(static_cast<std::size_t>(month)); }
    Money operator[](int month) const { return m_amounts.at(static_cast<std::size_t>(month)); }
    Money sum(int first = 0, int count = planMonths) const
    {
        Money total;
        for (int month = first; month < first + count; ++month)
            total += (*this)[month];
        return total;
    }
    /// Of plan year 0, 1 or 2.
    Money ofYear(int year) const { return sum(12 * year, 12); }

    Months &operator+=(const Months &other)
    {
        for (int month = 0; month < planMonths; ++month)
            (*this)[month] += other[month];
        return *this;
    }
    Months &operator-=(const Months &other) { return *this += -other; }
    Months operator-() const
    {
        Months negative;
        for (int month = 0; month < planMonths; ++month)
            negative[month] = -(*this)[month];
        return negative;
    }
    friend Months operator+(Months a, const Months &b) { return a += b; }
    friend Months operator-(Months a, const Months &b) { return a -= b; }
    bool isZero() const { return *this == Months(); }
    bool operator==(const Months &) const = default;

private:
    std::array<Money, planMonths> m_amounts{};
};

} // namespace core
