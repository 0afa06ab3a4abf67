#include "core/dossier/merge.h"

#include "core/base/failure.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/fieldnames.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/soundkey.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DossierMerge)
};

constexpr Op mergeDossiers{QT_TRANSLATE_NOOP("Op", "Merge dossiers")};

Problem blocked(const QString &text)
{
    return {Problem::Weight::Blocks, {}, text};
}

bool isBlank(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

/// The same person, business or home in another dossier, that may not stand there twice.
bool isSameThing(const QString &table, const Row &a, const Row &b)
{
    const auto same = [&](const QString &column) { return !isBlank(a.value(column)) && a.value(column).toString() == b.value(column).toString(); };
    if (table == "persons"_L1) {
        const QString role = a.value(u"role"_s).toString();
        if (role != b.value(u"role"_s).toString())
            return false;
        const auto name = [](const Row &row) { return plainText(row.value(u"first_name"_s).toString() + u' ' + row.value(u"last_name"_s).toString()); };
        return role == "client"_L1 || same(u"bsn"_s) || (same(u"birth_date"_s) && name(a) == name(b));
    }
    if (table == "businesses"_L1)
        return same(u"kvk_number"_s);
    if (table == "benefits"_L1)
        return same(u"kind"_s) && same(u"from_day"_s);
    return table == "households"_L1;
}

/// A whole row in words, for what cannot go along.
QString asTold(const QString &table, const Row &row)
{
    QStringList facts;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        if (cell.key() != "id"_L1 && cell.key() != "dossier"_L1 && !isBlank(*cell))
            facts.append(u"%1 %2"_s.arg(fieldName(table, cell.key()), fieldText(table, cell.key(), *cell)));
    return Text::tr("%1, as the other dossier has it: %2").arg(tableName(table), facts.join(u"; "_s));
}

} // namespace

struct DossierMerge::Plan {
    MergePreview preview;
    QList<QPair<QString, Row>> moves; ///< table and the row as it will be
    QList<QPair<QString, Row>> fills; ///< facts the target takes over
};

QList<Problem> DossierMerge::check(const Id<Dossier> &source, const Id<Dossier> &target) const
{
    const auto from = m_store.find(source);
    const auto into = m_store.find(target);
    if (!from || !into)
        return {blocked(Text::tr("One of the two dossiers is not there any more."))};
    if (source == target)
        return {blocked(Text::tr("Choose another dossier than this one."))};
    if (!from->mergedInto.isEmpty())
        return {blocked(Text::tr("Dossier %1 has been merged before.").arg(from->number))};
    if (!into->mergedInto.isEmpty())
        return {blocked(Text::tr("Dossier %1 has been merged into another. Choose that one.").arg(into->number))};
    return {};
}

bool DossierMerge::clashes(const QString &table, const Row &row, const QString &target) const
{
    // A unique rule of the table, such as one sheet per month, may leave no place beside the target's own row.
    for (const Row &index : m_store.query(u"select name from pragma_index_list(?) where \"unique\" = 1"_s, {table})) {
        QStringList where;
        QVariantList values;
        bool namesDossier = false;
        for (const Row &part : m_store.query(u"select name from pragma_index_info(?)"_s, {index.value(u"name"_s)})) {
            const QString column = part.value(u"name"_s).toString();
            namesDossier = namesDossier || column == "dossier"_L1;
            where.append(column + u" = ?"_s);
            values.append(column == "dossier"_L1 ? QVariant(target) : row.value(column));
        }
        if (namesDossier && !m_store.selectRows(table, where.join(u" and "_s), values).isEmpty())
            return true;
    }
    return false;
}

void DossierMerge::planFacts(const QString &table, const Row &theirs, const Row &ours, Plan &plan) const
{
    Row filled{{u"id"_s, ours.value(u"id"_s)}};
    for (auto cell = theirs.cbegin(); cell != theirs.cend(); ++cell) {
        if (cell.key() == "id"_L1 || cell.key() == "dossier"_L1 || isBlank(*cell) || cell->toString() == ours.value(cell.key()).toString())
            continue;
        const QString name = fieldName(table, cell.key());
        if (isBlank(ours.value(cell.key()))) {
            filled.insert(cell.key(), *cell);
            plan.preview.filled.append(u"%1: %2"_s.arg(name, fieldText(table, cell.key(), *cell)));
        } else {
            plan.preview.differences.append(Text::tr("%1: here %2, there %3").arg(name, fieldText(table, cell.key(), ours.value(cell.key())), fieldText(table, cell.key(), *cell)));
        }
    }
    if (filled.size() > 1)
        plan.fills.append({table, filled});
}

DossierMerge::Plan DossierMerge::plan(const Id<Dossier> &source, const Id<Dossier> &target) const
{
    Plan plan;
    QHash<QString, QString> twins; // id of a row that stays, id of the target's own row for the same thing
    QSet<QString> stays;
    QList<QPair<QString, Row>> others;
    for (const QString &table : dossierTables(m_store)) {
        const QList<Row> ours = m_store.selectRows(table, u"dossier = ?"_s, {target.text()});
        for (const Row &theirs : m_store.selectRows(table, u"dossier = ?"_s, {source.text()})) {
            const QString id = theirs.value(u"id"_s).toString();
            const auto twin = std::find_if(ours.cbegin(), ours.cend(), [&](const Row &row) { return isSameThing(table, theirs, row); });
            if (twin != ours.cend()) {
                planFacts(table, theirs, *twin, plan);
                twins.insert(id, twin->value(u"id"_s).toString());
            } else if (clashes(table, theirs, target.text())) {
                stays.insert(id);
                plan.preview.differences.append(asTold(table, theirs));
            } else {
                others.append({table, theirs});
            }
        }
    }
    // What hangs under a row that stays, stays with it.
    for (qsizetype before = -1; before != stays.size();) {
        before = stays.size();
        for (const auto &[table, row] : std::as_const(others)) {
            const bool hangs = std::any_of(row.cbegin(), row.cend(), [&](const QVariant &cell) { return stays.contains(cell.toString()); });
            if (hangs && !stays.contains(row.value(u"id"_s).toString())) {
                stays.insert(row.value(u"id"_s).toString());
                plan.preview.differences.append(asTold(table, row));
            }
        }
    }
    for (const auto &[table, row] : std::as_const(others)) {
        if (stays.contains(row.value(u"id"_s).toString()))
            continue;
        Row moved{{u"id"_s, row.value(u"id"_s)}, {u"dossier"_s, target.text()}};
        // What belonged to the other dossier's person or business now belongs to the one that is kept.
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            if (twins.contains(cell->toString()))
                moved.insert(cell.key(), twins.value(cell->toString()));
        plan.moves.append({table, moved});
    }
    plan.preview.moves = int(plan.moves.size());
    plan.preview.stays = int(twins.size() + stays.size());
    return plan;
}

MergePreview DossierMerge::preview(const Id<Dossier> &source, const Id<Dossier> &target) const
{
    return plan(source, target).preview;
}

QList<Problem> DossierMerge::merge(const Id<Dossier> &source, const Id<Dossier> &target)
{
    const QList<Problem> problems = check(source, target);
    if (blocks(problems))
        return problems;
    const Plan plan = this->plan(source, target);
    Dossier old = *m_store.find(source);
    Dossier kept = *m_store.find(target);
    const QDate today = m_store.clock().today();
    QStringList told{Text::tr("Dossier %1 was merged into this one.").arg(old.number)};
    if (!plan.preview.differences.isEmpty())
        told.append(Text::tr("What the two told differently:") + u"\n- "_s + plan.preview.differences.join(u"\n- "_s));
    if (!plan.preview.filled.isEmpty())
        told.append(Text::tr("Taken over:") + u"\n- "_s + plan.preview.filled.join(u"\n- "_s));
    if (!old.warning.isEmpty() && !kept.warning.isEmpty() && old.warning != kept.warning)
        told.append(Text::tr("Warning on the other dossier: %1").arg(old.warning));
    Note note{Id<Note>::fresh(), target, u"system"_s, today, m_store.author().adviser, 0, told.join(u"\n"_s), m_store.clock().now(), {}};
    if (kept.warning.isEmpty())
        kept.warning = old.warning;
    kept.opened = std::min(kept.opened, old.opened);
    old.closed = old.closed.isValid() ? old.closed : today;
    old.closeReason = u"merged"_s;
    old.mergedInto = target.text();

    m_store.write(mergeDossiers, [&](Writer &writer) {
        for (const auto &[table, row] : plan.moves)
            writer.putRow(table, row);
        for (const auto &[table, row] : plan.fills)
            writer.putRow(table, row);
        // What had been merged into the old dossier now points straight to the one that stays.
        for (Dossier earlier : m_store.select<Dossier>(u"merged_into = ?"_s, {source.text()})) {
            earlier.mergedInto = target.text();
            writer.put(earlier);
        }
        writer.put(old);
        writer.put(kept);
        writer.put(note);
    });
    return problems;
}

} // namespace core
