#include "core/exchange/sheetwriters.h"

#include "core/exchange/csvtext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonValue exact(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    default:
        return value.toString();
    }
}

} // namespace

void writeCsv(const Sheet &sheet, QIODevice &device, RowCounter &counter)
{
    QStringList cells;
    for (const SheetColumn &column : sheet.columns)
        cells.append(column.title);
    device.write("\xef\xbb\xbf" + csvRow(cells, u';').toUtf8());
    sheet.each([&](const QList<SheetCell> &row) {
        cells.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(guarded(dutchCell(sheet.columns[i], row[i])));
        device.write(csvRow(cells, u';').toUtf8());
        counter.next();
    });
}

void writeJsonRows(const Sheet &sheet, QIODevice &device, RowCounter &counter)
{
    bool first = true;
    device.write("[");
    sheet.each([&](const QList<SheetCell> &row) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(sheet.columns[i].key, exact(row[i].value));
        device.write(first ? "\n" : ",\n");
        device.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        first = false;
        counter.next();
    });
    device.write("\n]");
}

} // namespace core
