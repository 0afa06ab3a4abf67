#include "core/store/forgotten.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace core {

void forgetWords(Database &database, const QString &table, const QString &row, const QStringList &columns)
{
    // The permit is what the triggers of the audit trail ask for; it does not outlive this operation.
    database.exec(u"insert into purge_permit (granted) values (1)"_s);
    for (const QString &column : columns) {
        const QString path = u"$."_s + column;
        for (const char *moment : {"before", "after"})
            database.exec(u"update change set %1 = json_set(%1, ?, '') where tbl = ? and row = ? and %1 <> '' and json_extract(%1, ?) <> ''"_s.arg(QLatin1StringView(moment)),
                          {path, table, row, path});
    }
    database.exec(u"delete from purge_permit"_s);
}

} // namespace core
