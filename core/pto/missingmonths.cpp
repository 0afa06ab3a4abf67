#include "core/pto/missingmonths.h"

using namespace Qt::StringLiterals;

namespace core {

QList<Id<Dossier>> clientsMissingMonths(const Store &store, QDate today)
{
    const Month last = Month::of(today).previous();
    const Month first = last.plus(1 - overviewMonths);
    QStringList months;
    QVariantList values{toSql(last.lastDay()), toSql(first.firstDay())};
    for (Month month = first; month <= last; month = month.next()) {
        months << u"(?, ?, ?)"_s;
        values += {toSql(month), toSql(month.firstDay()), toSql(month.lastDay())};
    }
    // When a permission held: as PtoPermission::period() has it, and no longer than dossier and route.
    const QString sql = u"with held as materialized (select p.dossier, p.from_day as first, min(coalesce(p.until_day, '9999'), coalesce(date(p.withdrawn_day, '-1 day'), '9999'), "
                        "coalesce(d.closed, '9999'), coalesce((select max(coalesce(r.end_day, '9999')) from routes r where r.dossier = d.id and r.kind = 'pto'), '9999')) as last "
                        "from pto_permissions p join dossiers d on d.id = p.dossier "
                        "where d.merged_into = '' and p.state <> 'refused' and p.from_day <= ? and (p.until_day is null or p.until_day >= ?)), "
                        "months (month, first, last) as (values %1) "
                        "select distinct h.dossier from months m join held h on h.first <= m.last and h.last >= m.first and h.last >= h.first "
                        "where not exists (select 1 from pto_months s where s.dossier = h.dossier and s.month = m.month and s.state <> 'open')"_s;
    QList<Id<Dossier>> missing;
    store.each(sql.arg(months.join(u", "_s)), values, [&](const Cells &cells) { missing.append(Id<Dossier>::parse(cells.text(0))); });
    return missing;
}

} // namespace core
