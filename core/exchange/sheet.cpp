#include "core/exchange/sheet.h"

#include "core/base/format.h"
#include "core/exchange/tablerows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString keyWithUnit(const LayoutColumn &column)
{
    const QString unit = column.kind == CellKind::Money ? u"cents"_s : column.kind == CellKind::Hours ? u"minutes"_s : QString();
    return unit.isEmpty() || column.key.endsWith(unit) ? column.key : column.key + u'_' + unit;
}

/// The row of this record that belongs to a dossier now; empty when it has none.
Row presentOf(const Store &store, const LayoutRecord &record, const QString &dossier)
{
    QString where = u"dossier = ?"_s;
    QVariantList values{dossier};
    for (auto fixed = record.fixed.cbegin(); fixed != record.fixed.cend(); ++fixed) {
        where += u" and %1 = ?"_s.arg(fixed.key());
        values.append(fixed.value());
    }
    if (!record.latest.isEmpty())
        where += u" order by %1 desc"_s.arg(record.latest);
    return store.selectRows(record.table, where + u" limit 1"_s, values).value(0);
}

SheetCell cellOf(const LayoutColumn &column, const Layout &layout, const QMap<QString, Row> &rows, const QHash<QString, QString> &numbers)
{
    const QVariant value = rows.value(column.record).value(column.column);
    if (column.kind == CellKind::Dossier)
        return {numbers.value(value.toString()), {}};
    if (column.kind != CellKind::Choice || value.isNull())
        return {value, {}};
    const LayoutColumn *of = layout.column(column.of);
    for (const CatalogueEntry &choice : column.choicesUnder(of ? rows.value(of->record).value(of->column).toString() : QString()))
        if (choice.key == value.toString())
            return {value, choice.nl};
    return {value, value.toString()};
}

const LayoutRecord &mainRecord(const Layout &layout)
{
    return *std::find_if(layout.records.begin(), layout.records.end(), [](const LayoutRecord &record) { return record.always; });
}

} // namespace

Sheet layoutSheet(const Store &store, const Layout &layout)
{
    QList<LayoutColumn> written;
    for (const LayoutColumn &column : layout.columns)
        if (!column.importOnly)
            written.append(column);
    Sheet sheet{layout.key, layout.nl, {}, countRows(store, mainRecord(layout).table), {}};
    for (const LayoutColumn &column : written)
        sheet.columns.append({keyWithUnit(column), column.nl, column.kind});
    sheet.each = [&store, layout, written](const std::function<void(const QList<SheetCell> &)> &visit) {
        const LayoutRecord &main = mainRecord(layout);
        QHash<QString, QString> numbers;
        for (const Row &row : store.query(u"select id, number from dossiers"_s))
            numbers.insert(row.value(u"id"_s).toString(), row.value(u"number"_s).toString());
        eachRow(store, main.table, main.order, [&](const Row &row) {
            if (!row.value(u"merged_into"_s).toString().isEmpty())
                return; // its facts stand in the dossier that took it over
            QMap<QString, Row> rows{{main.name, row}};
            for (const LayoutRecord &record : layout.records)
                if (record.name != main.name)
                    rows.insert(record.name, presentOf(store, record, row.value(u"id"_s).toString()));
            QList<SheetCell> cells;
            for (const LayoutColumn &column : written)
                cells.append(cellOf(column, layout, rows, numbers));
            visit(cells);
        });
    };
    return sheet;
}

Sheet tableSheet(const Store &store, const QString &table)
{
    Sheet sheet{table, table, {}, countRows(store, table), {}};
    QStringList names;
    for (const Row &row : store.query(u"select name, type from pragma_table_info(?)"_s, {table})) {
        const QString name = row.value(u"name"_s).toString();
        names.append(name);
        sheet.columns.append({name, name, row.value(u"type"_s).toString() == u"INTEGER" || row.value(u"type"_s).toString() == u"integer" ? CellKind::Count : CellKind::Text});
    }
    sheet.each = [&store, table, names](const std::function<void(const QList<SheetCell> &)> &visit) {
        eachRow(store, table, {}, [&](const Row &row) {
            QList<SheetCell> cells;
            for (const QString &name : names)
                cells.append({row.value(name), {}});
            visit(cells);
        });
    };
    return sheet;
}

QString dutchCell(const SheetColumn &column, const SheetCell &cell)
{
    if (cell.value.isNull())
        return {};
    if (!cell.word.isEmpty())
        return cell.word;
    switch (column.kind) {
    case CellKind::Date:
        return formatShort(QDate::fromString(cell.value.toString(), Qt::ISODate));
    case CellKind::Money: {
        const qint64 cents = cell.value.toLongLong();
        return u"%1%2,%3"_s.arg(cents < 0 ? u"-"_s : QString()).arg(qAbs(cents) / 100).arg(qAbs(cents) % 100, 2, 10, QLatin1Char('0'));
    }
    case CellKind::Hours:
        return HourQuantity::minutes(cell.value.toInt()).text();
    default:
        break;
    }
    return cell.value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.value.toByteArray().toBase64()) : cell.value.toString();
}

} // namespace core
