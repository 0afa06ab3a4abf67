#pragma once

#include "core/base/record.h"

#include <QStringList>

namespace core {

/// The budgets' parts: which list a line stands in, and so how it counts.
enum class Section { Turnover, Staff, Cost, Startup, Investment, WorkingCapital, OwnMoney, Loan, PrivateCost, PrivateIncome, Benefit };
enum class Frequency { Monthly, Quarterly, Yearly, Once };
/// None: exempt, or bought from somebody who charges no VAT.
enum class VatKind { High, Low, Zero, None };
/// Quarterly returns, the small-business scheme (no VAT charged, none reclaimed), or an exempt trade.
enum class VatScheme { Quarterly, SmallBusiness, Exempt };
enum class Repayment { Linear, Annuity };

/// How a choice is stored; the order is the enum's.
template <class E> struct Keys;
template <> struct Keys<Section> {
    inline static const QStringList list{QStringLiteral("turnover"), QStringLiteral("staff"), QStringLiteral("cost"), QStringLiteral("startup"),
                                         QStringLiteral("investment"), QStringLiteral("working-capital"), QStringLiteral("own-money"), QStringLiteral("loan"),
                                         QStringLiteral("private-cost"), QStringLiteral("private-income"), QStringLiteral("benefit")};
};
template <> struct Keys<Frequency> {
    inline static const QStringList list{QStringLiteral("monthly"), QStringLiteral("quarterly"), QStringLiteral("yearly"), QStringLiteral("once")};
};
template <> struct Keys<VatKind> {
    inline static const QStringList list{QStringLiteral("high"), QStringLiteral("low"), QStringLiteral("zero"), QStringLiteral("none")};
};
template <> struct Keys<VatScheme> {
    inline static const QStringList list{QStringLiteral("quarterly"), QStringLiteral("small-business"), QStringLiteral("exempt")};
};
template <> struct Keys<Repayment> {
    inline static const QStringList list{QStringLiteral("linear"), QStringLiteral("annuity")};
};

template <class E>
concept Keyed = requires { Keys<E>::list; };

template <Keyed E> QString keyOf(E value) { return Keys<E>::list.at(static_cast<qsizetype>(value)); }
/// The first of the list when the key is unknown.
template <Keyed E> E fromKey(const QString &key) { return static_cast<E>(std::max<qsizetype>(0, Keys<E>::list.indexOf(key))); }
template <Keyed E> QVariant toSql(E value) { return keyOf(value); }
template <Keyed E> void fromSql(E &value, const QVariant &sql) { value = fromKey<E>(sql.toString()); }

} // namespace core
