#include "core/base/money.h"

#include <QRegularExpression>

namespace core {

std::optional<Percentage> Percentage::parse(QStringView dutch)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\s*(\d{1,6})(?:,(\d{1,3}))?\s*%?\s*$)"));
    const auto match = shape.match(dutch.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return ofThousandths(match.captured(1).toLongLong() * 1000 + match.captured(2).leftJustified(3, u'0').toLongLong());
}

std::optional<Money> Money::parse(QStringView dutch)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^\s*(?:€\s*)?([-−]?)\s*(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?\s*$)"));
    const auto match = shape.match(dutch.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(2).remove(u'.');
    // Past this, adding up a caseload could leave the range of a 64-bit integer.
    if (digits.size() > 10)
        return std::nullopt;
    const QString fraction = match.captured(3) == u"-" ? QString() : match.captured(3);
    const qint64 total = digits.toLongLong() * 100 + fraction.leftJustified(2, u'0').toLongLong();
    if (total > 100'000'000'000)
        return std::nullopt;
    return cents(match.captured(1).isEmpty() ? total : -total);
}

} // namespace core
