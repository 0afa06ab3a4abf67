#include "core/letter/dutchwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QLocale dutch() { return QLocale(QLocale::Dutch, QLocale::Netherlands); }

} // namespace

QString dutchDay(QDate day) { return day.isValid() ? dutch().toString(day, u"d MMMM yyyy"_s) : QString(); }

QString dutchWeekday(QDate day) { return day.isValid() ? dutch().toString(day, u"dddd d MMMM yyyy"_s) : QString(); }

QString dutchMonth(Month month) { return month.isNull() ? QString() : dutch().toString(month.firstDay(), u"MMMM yyyy"_s); }

QString dutchLabel(const Catalogue &catalogue, const QString &key)
{
    const CatalogueEntry *entry = catalogue.find(key);
    return entry ? entry->nl : key;
}

QString dutchList(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(u", "_s) + u" en "_s + words.last();
}

} // namespace core
