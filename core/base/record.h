#pragma once

#include "core/base/hours.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/month.h"

#include <QDateTime>
#include <QList>
#include <QVariantMap>

#include <optional>

namespace core {

/// One database row without its type: column name to value. What the journal and the exchange carry.
using Row = QVariantMap;

// How each value type looks in the database; a new value type adds one pair. Absent is NULL, never zero or "".
inline QVariant toSql(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
inline QVariant toSql(bool value) { return value ? 1 : 0; }
inline QVariant toSql(int value) { return value; }
inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(QDate value) { return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(); }
inline QVariant toSql(const QDateTime &value) { return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant(); }
inline QVariant toSql(Month value) { return value.isNull() ? QVariant() : QVariant(value.text()); }
inline QVariant toSql(Money value) { return value.toCents(); }
inline QVariant toSql(HourQuantity value) { return value.toMinutes(); }
inline QVariant toSql(Percentage value) { return value.thousandths(); }
template <class T> QVariant toSql(const Id<T> &value) { return value.isNull() ? QVariant() : QVariant(value.text()); }
template <class T> QVariant toSql(const std::optional<T> &value) { return value ? toSql(*value) : QVariant(); }

inline void fromSql(QString &value, const QVariant &sql) { value = sql.toString(); }
inline void fromSql(bool &value, const QVariant &sql) { value = sql.toInt() != 0; }
inline void fromSql(int &value, const QVariant &sql) { value = sql.toInt(); }
inline void fromSql(qint64 &value, const QVariant &sql) { value = sql.toLongLong(); }
inline void fromSql(QDate &value, const QVariant &sql) { value = QDate::fromString(sql.toString(), Qt::ISODate); }
inline void fromSql(QDateTime &value, const QVariant &sql) { value = QDateTime::fromString(sql.toString(), Qt::ISODateWithMs).toLocalTime(); }
inline void fromSql(Month &value, const QVariant &sql) { value = Month::parse(sql.toString()).value_or(Month()); }
inline void fromSql(Money &value, const QVariant &sql) { value = Money::cents(sql.toLongLong()); }
inline void fromSql(HourQuantity &value, const QVariant &sql) { value = HourQuantity::minutes(sql.toInt()); }
inline void fromSql(Percentage &value, const QVariant &sql) { value = Percentage::ofThousandths(sql.toLongLong()); }
template <class T> void fromSql(Id<T> &value, const QVariant &sql) { value = Id<T>::parse(sql.toString()); }
template <class T> void fromSql(std::optional<T> &value, const QVariant &sql)
{
    value.reset();
    if (!sql.isNull())
        fromSql(value.emplace(), sql);
}

template <class T>
struct Column {
    QString name;
    QVariant (*read)(const T &);
    void (*write)(T &, const QVariant &);
};

template <auto Member> struct MemberOf;
template <class T, class V, V T::*Member> struct MemberOf<Member> { using Record = T; };

/// `column<&HourEntry::worked>("minutes")`: ties a member to a column, once.
template <auto Member>
auto column(const char *name)
{
    using T = typename MemberOf<Member>::Record;
    return Column<T>{QString::fromLatin1(name),
                     [](const T &record) { return toSql(record.*Member); },
                     [](T &record, const QVariant &sql) { fromSql(record.*Member, sql); }};
}

/// Everything the house knows about storing a T; repository, journal, undo, export and import all read this.
template <class T>
struct Table {
    QString name;
    QList<Column<T>> columns;

    Row toRow(const T &record) const
    {
        Row row;
        for (const auto &column : columns)
            row.insert(column.name, column.read(record));
        return row;
    }
    T toRecord(const Row &row) const
    {
        T record{};
        for (const auto &column : columns)
            column.write(record, row.value(column.name));
        return record;
    }
};

/// Specialised once per record, in the record's own source file.
template <class T> const Table<T> &tableOf();

} // namespace core
