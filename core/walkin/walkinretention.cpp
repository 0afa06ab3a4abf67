#include "core/walkin/walkinretention.h"

#include "core/base/failure.h"
#include "core/dossier/task.h"
#include "core/store/forgotten.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkincontact.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op removeTexts{QT_TRANSLATE_NOOP("Op", "Remove text after the retention term"), false};

/// Columns whose words go.
QStringList columnsOf(const QString &table)
{
    QStringList columns;
    const Catalogue terms = walkInList(u"retention"_s);
    if (const CatalogueEntry *entry = terms.find(table))
        for (const auto &column : entry->fields["columns"_L1].toArray())
            columns.append(column.toString());
    return columns;
}

} // namespace

int WalkInRetention::months(const QString &table)
{
    const Catalogue terms = walkInList(u"retention"_s);
    const CatalogueEntry *entry = terms.find(table);
    if (!entry || entry->fields["months"_L1].toInt() <= 0)
        throw Failure(Failure::Kind::File, u"walkin.json"_s, u"no retention term for "_s + table);
    return entry->fields["months"_L1].toInt();
}

QString WalkInRetention::source()
{
    QFile file(u":/walkin/walkin.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"walkin.json"_s, file.errorString());
    return QJsonDocument::fromJson(file.readAll())["retention_source"_L1].toString();
}

QList<OldText> WalkInRetention::due() const
{
    const QDate today = m_store.clock().today();
    // Each is kept from the last day on which something was done with it.
    const QList<QPair<QString, QString>> sources{
        {u"walkin_contacts"_s, u"select *, day as began, max(day, coalesce((select max(coalesce(k.done, '9999-12-31')) from tasks k where k.cause = walkin_contacts.id and k.cause <> ''), day)) as last from walkin_contacts"_s},
        {u"walkin_signals"_s, u"select *, received as began, case outcome when '' then '9999-12-31' else max(received, coalesce(outcome_day, received)) end as last from walkin_signals"_s}};
    const Catalogue terms = walkInList(u"retention"_s);
    QList<OldText> found;
    for (const auto &[table, sql] : sources) {
        const QStringList columns = columnsOf(table);
        const int months = WalkInRetention::months(table);
        for (const Row &row : m_store.query(sql + u" where text_removed is null order by began, id"_s)) {
            OldText text{row.value(u"id"_s).toString(), table, {}, {}, terms.label(table), {}};
            QDate last;
            fromSql(text.day, row.value(u"began"_s));
            fromSql(last, row.value(u"last"_s));
            text.due = last.addMonths(months);
            if (text.due > today)
                continue;
            for (const QString &column : columns)
                if (const QString words = row.value(column).toString(); !words.isEmpty())
                    text.words.append(words);
            if (text.words.isEmpty())
                continue;
            text.what += u", "_s + walkInLabels(u"municipalities"_s, {row.value(u"municipality"_s).toString()});
            found.append(text);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const OldText &a, const OldText &b) { return a.day < b.day; });
    return found;
}

void WalkInRetention::remove(const QList<OldText> &texts)
{
    const QString today = toSql(m_store.clock().today()).toString();
    m_store.write(removeTexts, [&](Writer &writer) {
        for (const OldText &text : texts) {
            const QStringList columns = columnsOf(text.table);
            Row row{{u"id"_s, text.id}, {u"text_removed"_s, today}};
            for (const QString &column : columns)
                row.insert(column, u""_s);
            writer.putRow(text.table, row);
            forgetWords(m_store.database(), text.table, text.id, columns);
        }
    });
}

} // namespace core
