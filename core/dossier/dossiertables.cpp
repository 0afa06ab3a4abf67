#include "core/dossier/dossiertables.h"

#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace core {

QStringList dossierTables(const Store &store)
{
    // The journal itself and the unfinished forms are no facts of the dossier.
    const QString sql = u"select m.name from sqlite_master m where m.type = 'table' and m.name not in ('operation', 'change', 'drafts') "
                        "and m.sql not like 'create virtual%' "
                        "and exists (select 1 from pragma_table_info(m.name) where name = 'dossier') "
                        "and exists (select 1 from pragma_table_info(m.name) where name = 'id') order by m.name"_s;
    QStringList waiting;
    for (const Row &row : store.query(sql))
        waiting.append(row.value(u"name"_s).toString());

    QHash<QString, QStringList> leansOn;
    for (const QString &table : waiting)
        for (const Row &row : store.query(u"select \"table\" as parent from pragma_foreign_key_list(?)"_s, {table}))
            leansOn[table].append(row.value(u"parent"_s).toString());

    QStringList ordered;
    while (!waiting.isEmpty()) {
        const auto isFree = [&](const QString &table) {
            return std::none_of(waiting.cbegin(), waiting.cend(), [&](const QString &other) { return other != table && leansOn.value(other).contains(table); });
        };
        const auto next = std::find_if(waiting.cbegin(), waiting.cend(), isFree);
        Q_ASSERT(next != waiting.cend());
        ordered.append(*next);
        waiting.removeOne(ordered.last());
    }
    return ordered;
}

} // namespace core
