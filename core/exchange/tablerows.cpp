#include "core/exchange/tablerows.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int pageSize = 1000;

QStringList keyOf(const Store &store, const QString &table)
{
    QStringList key;
    for (const Row &row : store.query(u"select name from pragma_table_info(?) where pk > 0 order by pk"_s, {table}))
        key.append(row.value(u"name"_s).toString());
    return key;
}

} // namespace

QStringList factTables(const Store &store)
{
    QStringList tables;
    QStringList indexes;
    for (const Row &row : store.query(u"select name, sql from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!' order by rowid"_s)) {
        const QString name = row.value(u"name"_s).toString();
        if (row.value(u"sql"_s).toString().startsWith(u"create virtual", Qt::CaseInsensitive))
            indexes.append(name + u'_');
        else
            tables.append(name);
    }
    tables.removeIf([&](const QString &name) {
        return std::any_of(indexes.begin(), indexes.end(), [&](const QString &index) { return name.startsWith(index); });
    });
    return tables;
}

void eachRow(const Store &store, const QString &table, const QStringList &order, const std::function<void(const Row &)> &visit)
{
    QStringList columns = order;
    for (const QString &key : keyOf(store, table))
        if (!columns.contains(key))
            columns.append(key);
    // A table without a key of its own has few rows.
    const QString sorted = columns.isEmpty() ? u"select * from %1"_s.arg(table) : u"order by %1 limit %2"_s.arg(columns.join(u", "_s)).arg(pageSize);
    if (columns.isEmpty()) {
        for (const Row &row : store.query(sorted))
            visit(row);
        return;
    }
    const QString holes = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const QString next = u"select * from %1 where (%2) > (%3) %4"_s.arg(table, columns.join(u", "_s), holes, sorted);
    QList<Row> page = store.query(u"select * from %1 %2"_s.arg(table, sorted));
    while (!page.isEmpty()) {
        for (const Row &row : page)
            visit(row);
        QVariantList last;
        for (const QString &column : columns)
            last.append(page.last().value(column));
        page = page.size() < pageSize ? QList<Row>() : store.query(next, last);
    }
}

qint64 countRows(const Store &store, const QString &table)
{
    return store.query(u"select count(*) as n from %1"_s.arg(table)).first().value(u"n"_s).toLongLong();
}

Snapshot::Snapshot(const Store &store) : m_store(store)
{
    m_store.database().exec(u"begin"_s);
}

Snapshot::~Snapshot()
{
    try {
        m_store.database().exec(u"rollback"_s);
    } catch (const Failure &) {
        // Reading is over; there is nothing to take back and nobody to tell.
    }
}

} // namespace core
