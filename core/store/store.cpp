#include "core/store/store.h"

#include "core/base/failure.h"
#include "core/store/derivation.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Store)
};

constexpr int undoSteps = 50;
constexpr Op undoOp{QT_TRANSLATE_NOOP("Op", "Undo")};
constexpr Op redoOp{QT_TRANSLATE_NOOP("Op", "Redo")};

QString dossierOf(const QString &table, const Row &row)
{
    return table == u"dossiers" ? row.value(u"id"_s).toString() : row.value(u"dossier"_s).toString();
}

QList<JournalChange> changesSoFar(const Database &database, qint64 operation, const QSet<QString> &tables)
{
    QList<JournalChange> changes;
    const QStringList names(tables.begin(), tables.end());
    const QList<Row> rows = database.rows(u"select tbl, row, dossier, before, after from change where operation = ? and tbl in ('%1') order by seq"_s.arg(names.join(u"','"_s)), {operation});
    for (const Row &row : rows)
        changes.append({row.value(u"tbl"_s).toString(), row.value(u"row"_s).toString(), row.value(u"dossier"_s).toString(), Journal::fromJson(row.value(u"before"_s).toString()),
                        Journal::fromJson(row.value(u"after"_s).toString())});
    return changes;
}

} // namespace

Store::Store(const DatabaseAddress &address, const Author &author, const Clock &clock, QObject *parent)
    : QObject(parent), m_address(address), m_author(author), m_clock(clock), m_database(std::make_unique<Database>(address))
{
    if (address.readOnly)
        requireSchema(*m_database);
    else
        migrate(*m_database);
}

Store::~Store() = default;

QList<Row> Store::selectRows(const QString &table, const QString &where, const QVariantList &values) const
{
    const bool ordered = where.startsWith(u"order by"_s);
    return m_database->rows(u"select * from "_s + table + (where.isEmpty() ? u""_s : ordered ? u" "_s : u" where "_s) + where, values);
}

QByteArray Store::blob(const QString &hash) const
{
    return m_database->value(u"select content from blobs where hash = ?"_s, {hash}).toByteArray();
}

Changes Store::write(const Op &op, const std::function<void(Writer &)> &work)
{
    const Changes changes = perform(op, work);
    if (!changes.operation.isEmpty() && op.undoable) {
        m_redo.clear();
        m_undo.append(changes.operation);
        if (m_undo.size() > undoSteps)
            m_undo.removeFirst();
    }
    emit changed(changes);
    return changes;
}

Changes Store::perform(const Op &op, const std::function<void(Writer &)> &work, const QString &reverted)
{
    if (isReadOnly())
        throw Failure(Failure::Kind::VaultPlaceRefused, Text::tr("it is open for looking only"));
    Transaction transaction(*m_database);
    Writer writer(*this);
    writer.m_operation = openOperation(op.name, {}, {}, reverted);
    work(writer);
    writer.m_changes.name = QString::fromLatin1(op.name);
    if (writer.m_sequence == 0)
        return writer.m_changes; // leaving scope rolls the empty operation back
    for (Derivation *derivation : findChildren<Derivation *>(Qt::FindDirectChildrenOnly))
        if (const QSet<QString> wanted = derivation->tables(); writer.m_changes.tables.intersects(wanted))
            derivation->follow(writer, changesSoFar(*m_database, writer.m_operation, wanted));
    for (const auto &closing : std::as_const(m_closings))
        closing(*m_database);
    const QString dossier = writer.m_changes.dossiers.size() == 1 ? *writer.m_changes.dossiers.cbegin() : QString();
    m_database->exec(u"update operation set dossier = ? where seq = ?"_s, {toSql(dossier), writer.m_operation});
    writer.m_changes.operation = m_database->value(u"select id from operation where seq = ?"_s, {writer.m_operation}).toString();
    transaction.commit();
    return writer.m_changes;
}

qint64 Store::openOperation(const char *name, const QString &dossier, const QString &subject, const QString &reverted)
{
    m_database->exec(u"insert into operation (id, name, at, adviser, device, dossier, subject, reverts) values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {QUuid::createUuid().toString(QUuid::WithoutBraces), QString::fromLatin1(name), toSql(m_clock.now()), toSql(m_author.adviser),
                      toSql(m_author.device), toSql(dossier), toSql(subject), toSql(reverted)});
    return m_database->value(u"select last_insert_rowid()"_s).toLongLong();
}

void Store::look(const Op &op, const QString &dossier, const QString &what)
{
    if (isReadOnly())
        return;
    Transaction transaction(*m_database);
    openOperation(op.name, dossier, what, {});
    transaction.commit();
}

QString Store::undoText() const
{
    return m_undo.isEmpty() ? QString() : Journal(*m_database).nameOf(m_undo.last());
}

QString Store::redoText() const
{
    if (m_redo.isEmpty())
        return {};
    const Journal journal(*m_database);
    return journal.nameOf(journal.revertedBy(m_redo.last()));
}

Changes Store::undo(const Progress &progress)
{
    Q_ASSERT(canUndo());
    const Changes changes = revertOne(m_undo.last(), undoOp, progress);
    m_undo.removeLast();
    m_redo.append(changes.operation);
    emit changed(changes);
    return changes;
}

Changes Store::redo(const Progress &progress)
{
    Q_ASSERT(canRedo());
    const Changes changes = revertOne(m_redo.last(), redoOp, progress);
    m_redo.removeLast();
    m_undo.append(changes.operation);
    emit changed(changes);
    return changes;
}

Changes Store::revert(const QString &operation, const Op &op, const Progress &progress)
{
    const Changes changes = revertOne(operation, op, progress);
    m_redo.clear();
    m_undo.append(changes.operation);
    emit changed(changes);
    return changes;
}

Changes Store::revertOne(const QString &operation, const Op &op, const Progress &progress)
{
    const QList<JournalChange> steps = Journal(*m_database).changesOf(operation);
    return perform(op, [&](Writer &writer) {
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            const Row now = selectRows(step->table, u"id = ?"_s, {step->row}).value(0);
            if (!Journal::sameRow(now, step->after))
                throw Failure(Failure::Kind::Overtaken, Journal(*m_database).lastChanged(step->table, step->row));
            if (step->before.isEmpty())
                writer.removeRow(step->table, step->row);
            else
                writer.putRow(step->table, step->before);
            if (const qint64 done = step - steps.crbegin(); done % 20 == 0)
                report(progress, done, steps.size());
        }
    }, operation);
}

void Writer::putRow(const QString &table, const Row &row)
{
    const QStringList known = m_store.m_database->columns(table);
    const QString id = row.value(u"id"_s).toString();
    if (known.isEmpty() || id.isEmpty())
        throw Failure(Failure::Kind::Database, table, u"no such table, or a row without id"_s);
    const Row before = m_store.selectRows(table, u"id = ?"_s, {id}).value(0);
    Row after = before;
    QStringList sets;
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (!known.contains(cell.key()))
            throw Failure(Failure::Kind::Database, table, u"no such column: "_s + cell.key());
        after.insert(cell.key(), cell.value());
        sets.append(u"%1 = excluded.%1"_s.arg(cell.key()));
    }
    if (Journal::sameRow(before, after))
        return;
    const QString holes = QStringList(after.size(), u"?"_s).join(u',');
    m_store.m_database->exec(u"insert into %1 (%2) values (%3) on conflict (id) do update set %4"_s
                                 .arg(table, after.keys().join(u','), holes, sets.join(u',')),
                             after.values());
    // A new row that names only some columns has the schema's defaults in the others; without them it could not be undone.
    if (before.isEmpty() && after.size() < known.size())
        after = m_store.selectRows(table, u"id = ?"_s, {id}).value(0);
    journal(table, id, before, after);
}

void Writer::removeRow(const QString &table, const QString &id)
{
    const Row before = m_store.selectRows(table, u"id = ?"_s, {id}).value(0);
    if (before.isEmpty())
        return;
    m_store.m_database->exec(u"delete from %1 where id = ?"_s.arg(table), {id});
    journal(table, id, before, {});
}

QString Writer::putBlob(const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_store.m_database->exec(u"insert into blobs (hash, content) values (?, ?) on conflict (hash) do nothing"_s, {hash, bytes});
    return hash;
}

void Writer::journal(const QString &table, const QString &id, const Row &before, const Row &after)
{
    const QString dossier = dossierOf(table, after.isEmpty() ? before : after);
    m_store.m_database->exec(u"insert into change (operation, seq, tbl, row, dossier, before, after) values (?, ?, ?, ?, ?, ?, ?)"_s,
                             {m_operation, m_sequence++, table, id, toSql(dossier), Journal::toJson(before), Journal::toJson(after)});
    m_changes.tables.insert(table);
    ++m_changes.rows;
    m_changes.removed += after.isEmpty();
    if (!dossier.isEmpty())
        m_changes.dossiers.insert(dossier);
    for (const Store::Hook &hook : m_store.m_hooks)
        hook(*m_store.m_database, table, before, after);
}

} // namespace core
