#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Format)
};

QString grouped(qint64 whole)
{
    QString digits = QString::number(qAbs(whole));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

} // namespace

QString format(Money money)
{
    const qint64 cents = money.toCents();
    return u"€ %1%2,%3"_s.arg(cents < 0 ? u"-"_s : QString(), grouped(cents / 100)).arg(qAbs(cents % 100), 2, 10, QLatin1Char('0'));
}

QString format(Percentage percentage)
{
    const qint64 value = percentage.thousandths();
    QString text = u"%1%2,%3"_s.arg(value < 0 ? u"-"_s : QString()).arg(qAbs(value) / 1000).arg(qAbs(value) % 1000, 3, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text + u" %"_s;
}

QString format(HourQuantity hours)
{
    return hours.text();
}

QString format(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString formatShort(QDate day)
{
    return day.toString(u"d-M-yyyy"_s);
}

QString format(Month month)
{
    return month.isNull() ? QString() : QLocale().toString(month.firstDay(), u"MMMM yyyy"_s);
}

QString format(const IsoWeek &week)
{
    return week.isNull() ? QString() : Text::tr("week %1, %2").arg(week.number()).arg(week.year());
}

} // namespace core
