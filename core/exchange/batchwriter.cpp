#include "core/exchange/batchwriter.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace core {

namespace {
QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
} // namespace

BatchWriter::BatchWriter(const Store &store, Writer &writer, const Layout &layout)
    : m_store(store), m_writer(writer), m_layout(layout), m_year(QString::number(store.clock().today().year()))
{
    for (const Row &row : store.query(u"select number from dossiers where number like ?"_s, {QString(m_year + u"-%"_s)}))
        m_lastNumber = std::max(m_lastNumber, row.value(u"number"_s).toString().section(u'-', 1).toInt());
}

void BatchWriter::write(const ImportLine &line)
{
    const bool updating = line.choice == ImportLine::Choice::Update;
    QString dossier = updating ? line.known : QString();
    Rows written;
    QSet<QString> fresh;
    for (const LayoutRecord &record : m_layout.records) {
        const Row facts = line.facts.value(record.name);
        const bool comesAlong = !record.follows.isEmpty() && fresh.contains(record.follows);
        if (facts.isEmpty() && !comesAlong && !(record.always && !updating))
            continue;
        Row row = updating ? presentRow(record, dossier, facts) : Row();
        if (row.isEmpty()) {
            row = newRow(record, dossier, facts, written);
            fresh.insert(record.name);
        } else {
            for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
                row.insert(fact.key(), fact.value());
        }
        if (record.table == u"dossiers")
            dossier = row.value(u"id"_s).toString();
        m_writer.putRow(record.table, row);
        written.insert(record.name, row);
    }
}

/// The row of the vault that this record of the line means; empty when it is a new one.
Row BatchWriter::presentRow(const LayoutRecord &record, const QString &dossier, const Row &facts) const
{
    if (record.table == u"dossiers")
        return m_store.selectRows(record.table, u"id = ?"_s, {dossier}).value(0);
    QString where = u"dossier = ?"_s;
    QVariantList values{dossier};
    for (auto fixed = record.fixed.cbegin(); fixed != record.fixed.cend(); ++fixed) {
        where += u" and %1 = ?"_s.arg(fixed.key());
        values.append(fixed.value());
    }
    for (const QString &column : record.same) {
        if (!facts.contains(column))
            continue;
        where += u" and %1 = ?"_s.arg(column);
        values.append(facts.value(column));
    }
    if (!record.latest.isEmpty())
        where += u" order by %1 desc"_s.arg(record.latest);
    return m_store.selectRows(record.table, where, values).value(0);
}

Row BatchWriter::newRow(const LayoutRecord &record, const QString &dossier, const Row &facts, const Rows &written)
{
    Row row = facts;
    row.insert(u"id"_s, freshId());
    if (record.table == u"dossiers")
        row.insert(u"number"_s, freeNumber(row.value(u"number"_s).toString()));
    else if (!row.contains(u"dossier"_s))
        row.insert(u"dossier"_s, dossier);
    for (auto fixed = record.fixed.cbegin(); fixed != record.fixed.cend(); ++fixed)
        row.insert(fixed.key(), fixed.value());
    for (auto rule = record.fresh.cbegin(); rule != record.fresh.cend(); ++rule)
        if (!row.contains(rule.key()))
            row.insert(rule.key(), freshValue(rule.value(), record, written, row));
    return row;
}

QString BatchWriter::freshValue(const QString &rule, const LayoutRecord &record, const Rows &written, const Row &row) const
{
    for (const QString &way : rule.split(u'|')) // the first that says something
        if (const QString value = freshValueOf(way, record, written, row); !value.isEmpty())
            return value;
    return {};
}

QString BatchWriter::freshValueOf(const QString &rule, const LayoutRecord &record, const Rows &written, const Row &row) const
{
    if (!rule.startsWith(u'$'))
        return rule;
    if (rule == u"$today")
        return toSql(m_store.clock().today()).toString();
    if (rule == u"$adviser")
        return m_store.author().adviser;
    if (rule == u"$first-phase")
        return m_layout.landing(record.name, u"phase"_s)->choicesUnder(row.value(u"kind"_s).toString()).value(0).key;
    return written.value(rule.mid(1).section(u'.', 0, 0)).value(rule.section(u'.', 1)).toString();
}

/// The number that was asked for when nobody has it, else the next of this year.
QString BatchWriter::freeNumber(const QString &wanted)
{
    const auto taken = [&](const QString &number) { return !m_store.query(u"select 1 from dossiers where number = ?"_s, {number}).isEmpty(); };
    QString number = wanted;
    while (number.isEmpty() || taken(number))
        number = u"%1-%2"_s.arg(m_year).arg(++m_lastNumber, 4, 10, QLatin1Char('0'));
    return number;
}

} // namespace core
