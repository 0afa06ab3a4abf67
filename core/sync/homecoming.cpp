#include "core/sync/homecoming.h"

#include "core/base/format.h"
#include "core/dossier/attachment.h"
#include "core/dossier/dossier.h"
#include "core/dossier/fieldnames.h"
#include "core/dossier/note.h"
#include "core/store/journal.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Homecoming)
};

constexpr Op homeOp{QT_TRANSLATE_NOOP("Op", "Bring dossiers home")};
constexpr Op callOp{QT_TRANSLATE_NOOP("Op", "Call a package home")};
constexpr int mostMerges = 100;
const QString dossierColumn = u"dossier"_s;
const QString dossiersTable = u"dossiers"_s;

bool same(const QVariant &a, const QVariant &b)
{
    return Journal::sameRow({{u"v"_s, a}}, {{u"v"_s, b}});
}

/// Where the dossier stands at the office now; empty when it is gone.
QString placeOf(const Store &office, QString dossier)
{
    for (int steps = 0; steps < mostMerges; ++steps) {
        const QList<Row> found = office.selectRows(dossiersTable, u"id = ?"_s, {dossier});
        if (found.isEmpty())
            return {};
        const QString into = found.first().value(u"merged_into"_s).toString();
        if (into.isEmpty())
            return dossier;
        dossier = into;
    }
    return dossier;
}

/// The rows that were touched after packing, in the order in which they were first touched, with how they left.
QList<JournalChange> touched(const Store &package)
{
    QList<JournalChange> rows;
    QSet<QString> seen;
    package.each(u"select c.tbl, c.row, c.dossier, c.before from change c where c.operation > (select min(seq) from operation where seq in (select operation from change)) "
                 "order by c.operation, c.seq"_s, {}, [&](const Cells &cells) {
        const QString key = cells.text(0) + u'/' + cells.text(1);
        if (seen.contains(key))
            return;
        seen.insert(key);
        rows.append({cells.text(0), cells.text(1), cells.text(2), Journal::fromJson(cells.text(3)), {}});
    });
    return rows;
}

void compareColumns(HomeRow &row, const Row &start, const Row &visit, const Row &office)
{
    for (auto cell = visit.cbegin(); cell != visit.cend(); ++cell) {
        const QString &column = cell.key();
        // Where a row belongs is the office's: the dossier may have been merged.
        if (column == dossierColumn && row.table != dossiersTable)
            continue;
        const QVariant now = office.value(column);
        if (same(cell.value(), start.value(column)) || same(cell.value(), now))
            continue;
        if (same(now, start.value(column)))
            row.take.insert(column, cell.value());
        else
            row.conflicts.append({column, start.value(column), cell.value(), now});
    }
}

std::optional<HomeRow> compare(const Store &office, const Store &package, const JournalChange &change, const QString &place)
{
    const Row visit = package.selectRows(change.table, u"id = ?"_s, {change.row}).value(0);
    const Row now = office.selectRows(change.table, u"id = ?"_s, {change.row}).value(0);
    HomeRow row{change.table, change.row, place, HomeRow::Kind::Changed, {}, {}};
    if (visit.isEmpty()) {
        if (now.isEmpty() || change.before.isEmpty())
            return std::nullopt;
        row.kind = HomeRow::Kind::Removed;
        Row moved = change.before;
        if (now.contains(dossierColumn))
            moved.insert(dossierColumn, now.value(dossierColumn));
        if (!Journal::sameRow(now, moved))
            row.conflicts.append({{}, {}, {}, now.value(u"id"_s)});
        return row;
    }
    if (now.isEmpty()) {
        row.kind = HomeRow::Kind::New;
        row.take = visit;
        if (visit.contains(dossierColumn) && !place.isEmpty())
            row.take.insert(dossierColumn, place);
        if (!change.before.isEmpty()) { // the office removed what the visit changed
            if (Journal::sameRow(visit, change.before))
                return std::nullopt;
            row.conflicts.append({{}, {}, visit.value(u"id"_s), {}});
        }
        return row;
    }
    compareColumns(row, change.before, visit, now);
    return row.take.isEmpty() && row.conflicts.isEmpty() ? std::nullopt : std::optional(row);
}

HomeChoice choiceOf(const HomeRow &row, const HomeConflict &conflict, const HomeChoices &choices)
{
    return choices.value(Homecoming::keyOf(row, conflict));
}

QVariant keptOf(const HomeConflict &conflict, const HomeChoice &choice)
{
    switch (choice.kept) {
    case Kept::Visit:
        return conflict.visit;
    case Kept::Start:
        return conflict.start;
    case Kept::Typed:
        return choice.typed;
    case Kept::Office:
        break;
    }
    return conflict.office;
}

/// What was not kept, in words: nothing that somebody wrote disappears without a trace.
QStringList refusals(const HomeRow &row, const HomeChoices &choices)
{
    QStringList lines;
    for (const HomeConflict &conflict : row.conflicts) {
        const Kept kept = choiceOf(row, conflict, choices).kept;
        if (conflict.column.isEmpty()) {
            lines.append(kept == Kept::Visit ? Text::tr("%1: as on the visit").arg(tableName(row.table)) : Text::tr("%1: as at the office").arg(tableName(row.table)));
            continue;
        }
        const auto said = [&](const QVariant &value) { return fieldText(row.table, conflict.column, value); };
        const QString field = u"%1, %2"_s.arg(tableName(row.table), fieldName(row.table, conflict.column));
        if (kept != Kept::Visit)
            lines.append(Text::tr("%1: not kept from the visit: %2").arg(field, said(conflict.visit)));
        if (kept != Kept::Office)
            lines.append(Text::tr("%1: not kept from the office: %2").arg(field, said(conflict.office)));
    }
    return lines;
}

void takeOver(Writer &writer, const Store &package, const HomeRow &row, const HomeChoices &choices)
{
    const bool isWhole = std::any_of(row.conflicts.begin(), row.conflicts.end(), [](const HomeConflict &conflict) { return conflict.column.isEmpty(); });
    if (isWhole && choiceOf(row, row.conflicts.first(), choices).kept != Kept::Visit)
        return;
    if (row.kind == HomeRow::Kind::Removed)
        return writer.removeRow(row.table, row.id);
    Row after = row.take;
    after.insert(u"id"_s, row.id);
    for (const HomeConflict &conflict : row.conflicts) {
        const HomeChoice choice = choiceOf(row, conflict, choices);
        if (!conflict.column.isEmpty() && choice.kept != Kept::Office)
            after.insert(conflict.column, keptOf(conflict, choice));
    }
    if (row.table == tableOf<Attachment>().name && after.contains(u"hash"_s))
        writer.putBlob(package.blob(after.value(u"hash"_s).toString()));
    writer.putRow(row.table, after);
}

} // namespace

bool HomeConflict::isText() const
{
    return !column.isEmpty() && visit.typeId() == QMetaType::QString && office.typeId() == QMetaType::QString;
}

int Homecoming::conflicts() const
{
    int count = 0;
    for (const HomeRow &row : rows)
        count += int(row.conflicts.size());
    return count;
}

Homecoming readHome(const Store &office, Store &package)
{
    const auto label = packageLabel(package);
    if (!label)
        throw Failure(Failure::Kind::File, package.address().name, Text::tr("this vault is no package that was taken along"));
    Homecoming home{*label, {}, {}, {}};
    for (const Trip &trip : office.select<Trip>(u"package = ? and home is not null order by home limit 1"_s, {label->id}))
        home.cameHome = trip.home;
    const QList<JournalChange> changes = touched(package);
    for (const JournalChange &change : changes) {
        // A task without a dossier, or a partner somebody met on the way, comes home as well.
        const QString dossier = change.table == dossiersTable ? change.row : change.dossier;
        const QString place = placeOf(office, dossier);
        if (place.isEmpty() && !dossier.isEmpty()) {
            if (!home.lost.contains(dossier))
                home.lost.append(dossier);
            continue;
        }
        if (const auto row = compare(office, package, change, place))
            home.rows.append(*row);
    }
    return home;
}

void bringHome(Store &office, const Store &package, const Homecoming &home, const HomeChoices &choices)
{
    const QDateTime now = office.clock().now();
    // What belongs to no dossier is told in the first one that went along.
    const auto known = std::find_if(home.rows.begin(), home.rows.end(), [](const HomeRow &row) { return !row.dossier.isEmpty(); });
    const QString first = known == home.rows.end() ? placeOf(office, home.label.dossiers.value(0)) : known->dossier;
    office.write(homeOp, [&](Writer &writer) {
        // A row may lean on one that comes after it.
        office.database().exec(u"pragma defer_foreign_keys = on"_s);
        std::map<QString, QStringList> refused;
        for (const HomeRow &row : home.rows) {
            takeOver(writer, package, row, choices);
            refused[row.dossier.isEmpty() ? first : row.dossier] += refusals(row, choices);
        }
        for (const auto &[dossier, lines] : refused) {
            if (lines.isEmpty() || dossier.isEmpty())
                continue;
            Note note;
            note.id = Id<Note>::fresh();
            note.dossier = Id<Dossier>::parse(dossier);
            note.kind = u"system"_s;
            note.day = now.date();
            note.author = office.author().adviser;
            note.text = Text::tr("Brought home from the visit of %1. Both sides had changed the same:").arg(format(home.label.taken.date())) + u'\n' + lines.join(u'\n');
            note.written = now;
            writer.put(note);
        }
        for (Trip trip : office.select<Trip>(u"package = ? and home is null"_s, {home.label.id})) {
            trip.home = now;
            writer.put(trip);
        }
    });
}

void callHome(Store &office, const Id<Dossier> &dossier)
{
    office.write(callOp, [&](Writer &writer) {
        for (Trip trip : office.select<Trip>(u"dossier = ? and home is null"_s, {dossier.text()})) {
            trip.home = office.clock().now();
            writer.put(trip);
        }
    });
}

} // namespace core
