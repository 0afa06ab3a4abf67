#include "core/exchange/knownrows.h"

#include "core/base/identifiers.h"
#include "core/exchange/cellreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::KnownRows)
};

/// A name is compared as people read it, not letter by letter.
bool isCompared(const LayoutColumn &column, const LayoutRecognition &recognition)
{
    return column.kind == CellKind::Text && recognition.columns.size() > 1;
}
} // namespace

QList<KnownRow> KnownRows::find(const LayoutRecognition &recognition, const QHash<QString, QVariant> &values) const
{
    const LayoutRecord *record = m_layout.record(m_layout.column(recognition.columns.first())->record);
    const bool isDossier = record->table == u"dossiers";
    QString where = isDossier ? u"where d.merged_into = ''"_s : u"join dossiers d on d.id = t.dossier where d.merged_into = ''"_s;
    QVariantList bound;
    for (auto fixed = record->fixed.cbegin(); fixed != record->fixed.cend(); ++fixed) {
        where += u" and t.%1 = ?"_s.arg(fixed.key());
        bound.append(fixed.value());
    }
    for (const QString &key : recognition.columns) {
        const LayoutColumn *column = m_layout.column(key);
        if (isCompared(*column, recognition))
            continue;
        where += u" and t.%1 = ?"_s.arg(column->column);
        // Numbers that may be left out have an index of those that are filled in; SQLite takes it only when this is said too.
        if (column->kind != CellKind::Dossier && !values.value(key).toString().isEmpty())
            where += u" and t.%1 <> ''"_s.arg(column->column);
        bound.append(values.value(key));
    }
    QStringList compared;
    for (const QString &key : recognition.columns)
        compared.append(u"t."_s + m_layout.column(key)->column);
    if (const LayoutColumn *differing = m_layout.column(recognition.unlessDiffers))
        compared.append(u"t."_s + differing->column);
    QList<KnownRow> found;
    const QString from = isDossier ? u"dossiers d join dossiers t on t.id = d.id"_s : record->table + u" t"_s;
    for (const Row &row : m_store.query(u"select %1, d.id as known_dossier, d.number as known_number from %2 %3"_s.arg(compared.join(u", "_s), from, where), bound)) {
        const bool same = std::all_of(recognition.columns.begin(), recognition.columns.end(), [&](const QString &key) {
            const LayoutColumn *column = m_layout.column(key);
            return !isCompared(*column, recognition) || comparable(row.value(column->column).toString()) == comparable(values.value(key).toString());
        });
        const LayoutColumn *differing = m_layout.column(recognition.unlessDiffers);
        const QString theirs = differing ? row.value(differing->column).toString() : QString();
        const QString ours = values.value(recognition.unlessDiffers).toString();
        if (same && (theirs.isEmpty() || ours.isEmpty() || theirs == ours))
            found.append({row.value(u"known_dossier"_s).toString(), row.value(u"known_number"_s).toString()});
    }
    return found;
}

KnownRows::Dossier KnownRows::dossier(const QString &numberOrBsn)
{
    auto found = m_dossiers.constFind(numberOrBsn);
    if (found == m_dossiers.constEnd())
        found = m_dossiers.insert(numberOrBsn, lookUp(numberOrBsn));
    return *found;
}

KnownRows::Dossier KnownRows::lookUp(const QString &numberOrBsn) const
{
    QList<Row> rows = m_store.query(u"select id, merged_into from dossiers where number = ?"_s, {numberOrBsn});
    const auto bsn = Bsn::parse(numberOrBsn);
    if (rows.isEmpty() && bsn)
        rows = m_store.query(u"select distinct d.id, d.merged_into from persons p join dossiers d on d.id = p.dossier "
                             "where p.bsn = ? and p.bsn <> '' and p.role = 'client' and d.merged_into = ''"_s, {bsn->text()});
    if (rows.isEmpty())
        return {{}, bsn ? Text::tr("There is no dossier of a client with BSN %1.").arg(bsn->text()) : Text::tr("There is no dossier %1.").arg(numberOrBsn.left(60))};
    if (rows.size() > 1)
        return {{}, Text::tr("There is more than one dossier of the client with BSN %1. Write the dossier number.").arg(bsn->text())};
    const QString merged = rows.first().value(u"merged_into"_s).toString();
    return {merged.isEmpty() ? rows.first().value(u"id"_s).toString() : merged, {}};
}

qint64 KnownRows::total(const QHash<QString, QVariant> &values)
{
    const LayoutColumn *summed = m_layout.column(m_layout.ceilingColumn);
    QString where;
    QString key;
    QVariantList bound;
    for (const QString &per : m_layout.ceilingPer) {
        where += (where.isEmpty() ? u"where %1 = ?"_s : u" and %1 = ?"_s).arg(m_layout.column(per)->column);
        bound.append(values.value(per));
        key += values.value(per).toString() + QChar(0x1f);
    }
    auto found = m_totals.constFind(key);
    if (found == m_totals.constEnd()) {
        const QString sql = u"select coalesce(sum(%1), 0) as total from %2 %3"_s.arg(summed->column, m_layout.record(summed->record)->table, where);
        found = m_totals.insert(key, m_store.query(sql, bound).first().value(u"total"_s).toLongLong());
    }
    return *found;
}

bool KnownRows::isClosed(const QHash<QString, QVariant> &values) const
{
    if (m_layout.closingTable.isEmpty() || m_store.database().columns(m_layout.closingTable).isEmpty())
        return false;
    const QString month = values.value(m_layout.closingDay).toString().left(7);
    const QString sql = u"select state from %1 where dossier = ? and month = ?"_s.arg(m_layout.closingTable);
    const Row found = m_store.query(sql, {values.value(m_layout.closingDossier), month}).value(0);
    return m_layout.closingStates.contains(found.value(u"state"_s).toString());
}

} // namespace core
