#include "core/base/hours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

std::optional<HourQuantity> HourQuantity::parse(QStringView text)
{
    static const QRegularExpression clock(u"^\\s*(\\d{1,4})\\s*[:u]\\s*([0-5]\\d)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plainMinutes(u"^\\s*(\\d{1,5})\\s*m(?:in)?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decimal(u"^\\s*(\\d{1,4})(?:[,.](\\d{1,2}))?\\s*$"_s);
    const QString given = text.toString();
    if (const auto match = clock.match(given); match.hasMatch() && !(given.contains(u':') && match.captured(2).isEmpty()))
        return minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    if (const auto match = plainMinutes.match(given); match.hasMatch())
        return minutes(match.captured(1).toInt());
    if (const auto match = decimal.match(given); match.hasMatch()) {
        const int hundredths = match.captured(2).leftJustified(2, u'0').toInt();
        if (hundredths * 60 % 100 != 0)
            return std::nullopt;
        return minutes(match.captured(1).toInt() * 60 + hundredths * 60 / 100);
    }
    return std::nullopt;
}

QString HourQuantity::text() const
{
    const qint32 absolute = qAbs(m_minutes);
    return u"%1%2:%3"_s.arg(m_minutes < 0 ? u"-"_s : QString()).arg(absolute / 60).arg(absolute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace core
