#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace core {

/// How a rule of law says to round; there is no default on purpose.
enum class Rounding { Down, Up, HalfUp };

/// A share of something, in thousandths of a percent, so that 36.97 % is exact.
class Percentage {
public:
    constexpr Percentage() = default;
    static constexpr Percentage ofThousandths(qint64 value) { return Percentage(value); }
    static constexpr Percentage percent(qint64 whole) { return Percentage(whole * 1000); }
    /// Reads "25", "8,5" and "36,97 %"; anything else is nullopt.
    static std::optional<Percentage> parse(QStringView dutch);

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr auto operator<=>(const Percentage &) const = default;

private:
    constexpr explicit Percentage(qint64 value) : m_thousandths(value) {}
    qint64 m_thousandths = 0;
};

/// An amount of euros, exact to the cent. No floating-point number gets in.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money cents(qint64 value) { return Money(value); }
    static constexpr Money euros(qint64 value) { return Money(value * 100); }
    /// Reads "1.234,50", "1234,5", "€ 12" and "-12"; a dot only ever separates thousands. At most a thousand million euros.
    static std::optional<Money> parse(QStringView dutch);
    /// The mean over `count` amounts that add up to this one, rounded half up; zero for none.
    constexpr Money dividedBy(qint64 count) const { return Money(count == 0 ? 0 : roundedDivision(m_cents, count)); }

    constexpr qint64 toCents() const { return m_cents; }
    constexpr bool isZero() const { return m_cents == 0; }
    constexpr auto operator<=>(const Money &) const = default;

    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money operator+(Money other) const { return Money(m_cents + other.m_cents); }
    constexpr Money operator-(Money other) const { return Money(m_cents - other.m_cents); }
    constexpr Money operator*(qint64 times) const { return Money(m_cents * times); }
    constexpr Money &operator+=(Money other) { m_cents += other.m_cents; return *this; }
    constexpr Money &operator-=(Money other) { m_cents -= other.m_cents; return *this; }

    /// This share of the amount, e.g. `income.share(Percentage::percent(25), Rounding::Down)`.
    constexpr Money share(Percentage part, Rounding how) const
    {
        const qint64 product = m_cents * part.thousandths();
        constexpr qint64 unit = 100'000;
        const qint64 whole = product / unit;
        const qint64 rest = product % unit;
        switch (how) {
        case Rounding::Down:
            return Money(whole - (rest < 0));
        case Rounding::Up:
            return Money(whole + (rest > 0));
        case Rounding::HalfUp:
            break;
        }
        return Money(roundedDivision(product, unit));
    }
    /// What share of `whole` this amount is, rounded half up to a thousandth of a percent; zero when `whole` is.
    constexpr Percentage shareOf(Money whole) const
    {
        return Percentage::ofThousandths(whole.isZero() ? 0 : roundedDivision(m_cents * 100'000, whole.m_cents));
    }

private:
    constexpr explicit Money(qint64 value) : m_cents(value) {}
    static constexpr qint64 roundedDivision(qint64 dividend, qint64 divisor)
    {
        const bool negative = (dividend < 0) != (divisor < 0);
        const qint64 top = dividend < 0 ? -dividend : dividend;
        const qint64 bottom = divisor < 0 ? -divisor : divisor;
        const qint64 result = (2 * top + bottom) / (2 * bottom);
        return negative ? -result : result;
    }
    qint64 m_cents = 0;
};

} // namespace core
