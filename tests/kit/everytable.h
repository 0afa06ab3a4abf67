#pragma once

#include "core/dossier/dossiertables.h"
#include "core/base/failure.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

#include <QHash>
#include <QRegularExpression>
#include <QUuid>

namespace kit {

/// One row in every table of the schema that belongs to a dossier, so that what is done to a whole dossier can be held against tables
/// that nobody had made when it was written. The schema itself says what a row needs; what it cannot say stands in `special`.
class EveryTable {
public:
    /// `word` stands in every column of text that takes any words; in what the rows lean on and that belongs to no dossier, nothing of it.
    EveryTable(core::Store &store, const core::Id<core::Dossier> &dossier, const QString &word)
        : m_store(store), m_dossier(dossier.text()), m_word(word), m_own(core::dossierTables(store)) {}

    /// Every column that holds days gets this one.
    static inline const QString day = QStringLiteral("2014-03-02");

    /// Fills them in one operation; dies with the name of a table it cannot fill.
    void fill()
    {
        for (auto table = m_own.crbegin(); table != m_own.crend(); ++table)
            make(*table);
        m_store.write({"Fill every table"}, [this](core::Writer &writer) {
            for (auto &[table, row] : m_rows) {
                if (row.contains("hash"))
                    row.insert("hash", writer.putBlob(m_word.toUtf8()));
                try {
                    writer.putRow(table, row);
                } catch (const core::Failure &failure) {
                    qFatal("%s cannot be filled, tell kit::EveryTable what it needs: %s", qPrintable(table), failure.what());
                }
            }
        });
    }
    /// Tables and rows, in the order in which they were written.
    const QList<QPair<QString, core::Row>> &rows() const { return m_rows; }
    /// A column of a table whose content is free words; empty when it has none.
    QString wordsOf(const QString &table) const { return m_words.value(table); }

private:
    static core::Row special(const QString &table)
    {
        static const QHash<QString, core::Row> rows{
            {"walkin_ties", {{"signal", QVariant()}}},
            {"pto_invoices", {{"written_off", QVariant()}}},
            {"signatures", {{"content", QString(64, 'a')}}},
            {"issued", {{"sha256", QString(64, 'a')}}},
            {"financial_plans", {{"start_month", day.left(7)}}},
            {"persons", {{"role", "client"}}},
        };
        return rows.value(table);
    }
    QVariant value(const QString &table, const QString &sql, const core::Row &column)
    {
        const QString name = column.value("name").toString();
        const QString head = "\\b" + name + "\\b";
        static const QRegularExpression strings("'([^']*)'");
        if (const auto list = QRegularExpression(head + " in \\(([^)]*)\\)").match(sql); list.hasMatch()) {
            QString chosen;
            for (auto each = strings.globalMatch(list.captured(1)); each.hasNext();)
                if (const QString word = each.next().captured(1); !word.isEmpty())
                    chosen = word;
            return chosen.isEmpty() ? QVariant(list.captured(1).section(',', -1).trimmed().toInt()) : QVariant(chosen);
        }
        if (QRegularExpression(head + " like '____-__'").match(sql).hasMatch())
            return day.left(7);
        if (const auto range = QRegularExpression(head + " between (\\d+) and (\\d+)").match(sql); range.hasMatch())
            return qBound(range.captured(1).toInt(), QDate::fromString(day, Qt::ISODate).year(), range.captured(2).toInt());
        if (column.value("type").toString().compare("integer", Qt::CaseInsensitive) == 0)
            return 1;
        if (column.value("needed").toInt() == 1 && column.value("usual").toString() == "''") {
            m_words.insert(table, name);
            return m_own.contains(table) ? m_word : QString("elders");
        }
        return day;
    }
    QString make(const QString &table)
    {
        if (m_ids.contains(table))
            return m_ids.value(table);
        const core::Row known = special(table);
        QHash<QString, QString> parents;
        const QList<core::Row> links = m_store.query("select \"table\" as parent, \"from\" as child from pragma_foreign_key_list(?)", {table});
        for (const core::Row &link : links)
            if (const QString parent = link.value("parent").toString(); parent != "dossiers" && parent != table && !known.contains(link.value("child").toString()))
                parents.insert(link.value("child").toString(), make(parent));
        const QString sql = m_store.query("select group_concat(sql, ' ') as sql from sqlite_master where tbl_name = ? and sql is not null", {table}).first().value("sql").toString();
        const QList<core::Row> columns = m_store.query("select name, type, \"notnull\" as needed, dflt_value as usual from pragma_table_info(?)", {table});
        core::Row row;
        for (const core::Row &column : columns) {
            const QString name = column.value("name").toString();
            if (name == "id")
                row.insert(name, QUuid::createUuid().toString(QUuid::WithoutBraces));
            else if (name == "dossier")
                row.insert(name, m_dossier);
            else if (known.contains(name))
                row.insert(name, known.value(name));
            else if (parents.contains(name))
                row.insert(name, parents.value(name));
            else
                row.insert(name, value(table, sql, column));
        }
        m_rows.append({table, row});
        m_ids.insert(table, row.value("id").toString());
        return m_ids.value(table);
    }

    core::Store &m_store;
    QString m_dossier;
    QString m_word;
    QStringList m_own;
    QList<QPair<QString, core::Row>> m_rows;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_words;
};

} // namespace kit
