#include "core/dossier/searchindex.h"

#include "core/dossier/person.h"
#include "core/dossier/soundkey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Goes up when text is read in another way, so that every vault builds its index anew.
constexpr int wayOfReading = 1;
constexpr int rowsAtATime = 2000;

QString dossierOf(const QString &table, const Row &row)
{
    return row.value(table == "dossiers"_L1 ? u"id"_s : u"dossier"_s).toString();
}

QString textOf(const Row &row, const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns)
        texts.append(row.value(column).toString());
    return texts.join(u' ');
}

QString wordsOf(const Row &row, const SearchSource &source)
{
    QString words = plainText(textOf(row, source.words));
    for (const QString &column : source.tails)
        words += u' ' + tailWord(row.value(column).toString());
    return words;
}

bool isWord(const QString &word)
{
    return word.size() > 2 && std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString tailWord(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits.append(c);
    if (number.startsWith("+31"_L1) || number.startsWith("0031"_L1))
        digits = u"0"_s + digits.mid(digits.startsWith("0031"_L1) ? 4 : 2);
    if (digits.isEmpty())
        return {};
    std::reverse(digits.begin(), digits.end());
    return u"tail"_s + digits;
}

SearchIndex::SearchIndex(Store &store) : m_store(store), m_sources(searchSources(store.database()))
{
    if (m_store.address().readOnly)
        return;
    m_store.addHook([this](Database &database, const QString &table, const Row &before, const Row &after) { follow(database, table, before, after); });
    m_store.addClosing([this](Database &database) { close(database); });
    if (m_store.database().value(u"select version from search_state"_s).toString() != version())
        rebuild();
}

QString SearchIndex::version() const
{
    QFile file(u":/office/search.json"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(file.readAll());
    // A table that came with a newer schema joins by being there.
    for (const SearchSource &source : m_sources)
        hash.addData((source.table + source.columns().join(u',')).toUtf8());
    return u"%1-%2"_s.arg(wayOfReading).arg(QLatin1String(hash.result().toHex().left(16)));
}

void SearchIndex::rebuild()
{
    Database &database = m_store.database();
    Transaction transaction(database);
    for (const char *table : {"search_facts", "search_text", "search_dossiers", "search_rows", "search_words", "search_state"})
        database.exec(u"delete from "_s + QLatin1String(table));
    for (const Row &row : database.rows(u"select id from dossiers"_s))
        indexFacts(database, row.value(u"id"_s).toString());
    for (const SearchSource &source : m_sources) {
        if (source.perDossier)
            continue;
        const QString sql = u"select rowid as place, id, dossier, %1 from %2 where rowid > ? order by rowid limit %3"_s
                                .arg(source.columns().join(u','), source.table).arg(rowsAtATime);
        qint64 last = -1;
        for (QList<Row> rows = database.rows(sql, {last}); !rows.isEmpty(); rows = database.rows(sql, {last})) {
            for (const Row &row : rows)
                indexRow(database, source, row);
            last = rows.last().value(u"place"_s).toLongLong();
        }
    }
    database.exec(u"insert into search_state (version) values (?)"_s, {version()});
    transaction.commit();
    m_vocabularyKnown = false;
}

void SearchIndex::follow(Database &database, const QString &table, const Row &before, const Row &after)
{
    const auto source = std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const SearchSource &one) { return one.table == table; });
    if (source == m_sources.cend())
        return;
    if (!source->perDossier) {
        const QStringList columns = source->columns();
        const bool same = !before.isEmpty() && !after.isEmpty() && dossierOf(table, before) == dossierOf(table, after)
            && std::all_of(columns.cbegin(), columns.cend(), [&](const QString &column) { return before.value(column).toString() == after.value(column).toString(); });
        if (same)
            return;
        if (!before.isEmpty())
            dropRow(database, table, before.value(u"id"_s).toString());
        if (!after.isEmpty())
            indexRow(database, *source, after);
        return;
    }
    // A new dossier is six rows of facts: they are read together once all of them stand.
    for (const Row &row : {before, after})
        if (const QString dossier = dossierOf(table, row); !dossier.isEmpty())
            m_touched.insert(dossier);
}

void SearchIndex::close(Database &database)
{
    for (const QString &dossier : std::exchange(m_touched, {}))
        indexFacts(database, dossier);
}

void SearchIndex::indexFacts(Database &database, const QString &dossier)
{
    const QVariant known = database.value(u"select doc from search_dossiers where dossier = ?"_s, {dossier});
    QString old;
    if (known.isValid())
        old = database.value(u"select names || ' ' || words from search_facts where rowid = ?"_s, {known}).toString();
    const Row record = database.rows(u"select * from dossiers where id = ?"_s, {dossier}).value(0);
    if (record.isEmpty()) {
        database.exec(u"delete from search_facts where rowid = ?"_s, {known});
        database.exec(u"delete from search_dossiers where dossier = ?"_s, {dossier});
        dropWords(database, old);
        return;
    }
    QStringList names;
    QStringList words;
    for (const SearchSource &source : std::as_const(m_sources)) {
        if (!source.perDossier)
            continue;
        const QString key = source.table == "dossiers"_L1 ? u"id"_s : u"dossier"_s;
        for (const Row &row : database.rows(u"select * from %1 where %2 = ?"_s.arg(source.table, key), {dossier})) {
            names.append(plainText(textOf(row, source.names)));
            words.append(wordsOf(row, source));
        }
    }
    const Row client = database.rows(u"select * from persons where dossier = ? and role = 'client'"_s, {dossier}).value(0);
    const QString name = client.isEmpty() ? QString() : listName(tableOf<Person>().toRecord(client));
    database.exec(u"insert into search_dossiers (dossier, name, number, merged_into, closed) values (?, ?, ?, ?, ?) on conflict (dossier) do update "
                  "set name = excluded.name, number = excluded.number, merged_into = excluded.merged_into, closed = excluded.closed"_s,
                  {dossier, toSql(name), record.value(u"number"_s), record.value(u"merged_into"_s), record.value(u"closed"_s)});
    const QString now = names.join(u' ') + u' ' + words.join(u' ');
    if (known.isValid() && old == now)
        return;
    const QVariant doc = known.isValid() ? known : database.value(u"select doc from search_dossiers where dossier = ?"_s, {dossier});
    database.exec(u"delete from search_facts where rowid = ?"_s, {doc});
    database.exec(u"insert into search_facts (rowid, names, words) values (?, ?, ?)"_s, {doc, names.join(u' '), words.join(u' ')});
    addWords(database, now);
    // Only what is no longer said here may have gone altogether.
    const QStringList stays = now.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> present(stays.cbegin(), stays.cend());
    QStringList gone = old.split(u' ', Qt::SkipEmptyParts);
    gone.removeIf([&](const QString &word) { return present.contains(word); });
    dropWords(database, gone.join(u' '));
}

void SearchIndex::indexRow(Database &database, const SearchSource &source, const Row &row)
{
    const QString words = (plainText(textOf(row, source.names)) + u' ' + wordsOf(row, source)).trimmed();
    if (words.isEmpty())
        return;
    database.exec(u"insert into search_rows (tbl, row, dossier) values (?, ?, ?)"_s,
                  {source.table, row.value(u"id"_s), toSql(row.value(u"dossier"_s).toString())});
    database.exec(u"insert into search_text (rowid, words) values (last_insert_rowid(), ?)"_s, {words});
    addWords(database, words);
}

void SearchIndex::dropRow(Database &database, const QString &table, const QString &row)
{
    const QVariant doc = database.value(u"select doc from search_rows where tbl = ? and row = ?"_s, {table, row});
    if (!doc.isValid())
        return;
    const QString words = database.value(u"select words from search_text where rowid = ?"_s, {doc}).toString();
    database.exec(u"delete from search_text where rowid = ?"_s, {doc});
    database.exec(u"delete from search_rows where doc = ?"_s, {doc});
    dropWords(database, words);
}

void SearchIndex::addWords(Database &database, const QString &plain)
{
    QJsonArray words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
        if (isWord(word))
            words.append(word);
    // Most words are known already: one question finds the few that are not.
    const QString sql = u"select distinct value as word from json_each(?) where value not in (select word from search_words)"_s;
    for (const Row &row : database.rows(sql, {QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))})) {
        const QString word = row.value(u"word"_s).toString();
        database.exec(u"insert into search_words (word, sound) values (?, ?)"_s, {word, soundKey(word)});
        m_vocabularyKnown = false;
    }
}

void SearchIndex::dropWords(Database &database, const QString &plain)
{
    // A name must not live on in the list of words after its record is gone.
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words)) {
        if (!isWord(word) || database.value(u"select 1 from search_facts_vocab where term = ?"_s, {word}).isValid()
            || database.value(u"select 1 from search_text_vocab where term = ?"_s, {word}).isValid())
            continue;
        database.exec(u"delete from search_words where word = ?"_s, {word});
        m_vocabularyKnown = false;
    }
}

const QStringList &SearchIndex::vocabulary() const
{
    if (!m_vocabularyKnown) {
        m_vocabulary = m_store.database().value(u"select group_concat(word, ' ') from search_words"_s).toString().split(u' ', Qt::SkipEmptyParts);
        m_vocabularyKnown = true;
    }
    return m_vocabulary;
}

} // namespace core
