#include "core/store/statement.h"

#include <sqlite3.h>

namespace core {

namespace {

int bindOne(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, at);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, at, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(statement, at);
        return sqlite3_bind_blob64(statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    default:
        break;
    }
    // A text that is not there is NULL; an empty one is a text.
    const QString text = value.toString();
    if (text.isNull())
        return sqlite3_bind_null(statement, at);
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, at, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

int Cells::count() const
{
    return sqlite3_column_count(m_statement);
}

bool Cells::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Cells::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

qint64 Cells::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QVariant Cells::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
    }
    default:
        return text(column);
    }
}

Statement::Statement(sqlite3 *connection, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    m_code = sqlite3_prepare_v3(connection, utf8.constData(), int(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::bind(const QVariantList &values)
{
    m_busy = true;
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return SQLITE_RANGE;
    for (int i = 0; i < values.size(); ++i)
        if (const int code = bindOne(m_statement, i + 1, values[i]); code != SQLITE_OK)
            return code;
    return SQLITE_OK;
}

int Statement::step()
{
    m_busy = true;
    return sqlite3_step(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // what was bound may be secret; it need not lie about
    m_busy = false;
}

const QStringList &Statement::names()
{
    // A table may have got a column since.
    const int count = sqlite3_column_count(m_statement);
    if (m_names.size() != count) {
        m_names.clear();
        for (int i = 0; i < count; ++i)
            m_names.append(QString::fromUtf8(sqlite3_column_name(m_statement, i)));
    }
    return m_names;
}

} // namespace core
