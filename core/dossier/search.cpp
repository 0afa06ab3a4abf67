#include "core/dossier/search.h"

#include "core/base/identifiers.h"
#include "core/dossier/soundkey.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostFacts = 400;
constexpr int mostRows = 400;
constexpr int mostRowsOfPeople = 4000;
constexpr int shortestText = 2;

QString expressionOf(const QList<SearchWord> &words, int except = -1)
{
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (i != except)
            parts.append(words[i].expression());
    return parts.join(u" AND "_s);
}

/// 0 when the last name is the word, 1 when it begins with it, 2 when it matches elsewhere.
int rankOf(const QString &listed, const QList<SearchWord> &words)
{
    const QStringList name = plainWords(listed.section(u',', 0, 0));
    int rank = 2;
    for (const SearchWord &word : words)
        for (const QString &part : name)
            rank = std::min(rank, part == word.plain ? 0 : part.startsWith(word.plain) ? 1 : 2);
    return rank;
}

} // namespace

/// What was found so far, one hit per dossier, with the words that found it.
struct Search::Collected {
    int limit;
    QList<SearchHit> hits;
    QList<QList<SearchWord>> words;
    QSet<QString> seen;

    bool isFull() const { return hits.size() >= limit; }
    void add(const SearchHit &hit, const QList<SearchWord> &by)
    {
        if (isFull() || seen.contains(hit.id.text()))
            return;
        seen.insert(hit.id.text());
        hits.append(hit);
        words.append(by);
    }
};

QList<SearchHit> Search::find(const QString &text, int limit) const
{
    Collected found{limit, {}, {}, {}};
    collect(text, found);
    for (qsizetype i = 0; i < found.hits.size(); ++i)
        explain(found.hits[i], found.words[i]);
    return found.hits;
}

QSet<Id<Dossier>> Search::dossiers(const QString &text, int limit) const
{
    Collected found{limit, {}, {}, {}};
    collect(text, found);
    QSet<Id<Dossier>> ids;
    for (const SearchHit &hit : std::as_const(found.hits))
        ids.insert(hit.id);
    return ids;
}

void Search::collect(const QString &text, Collected &found) const
{
    const QList<SearchWord> words = searchWords(text);
    if (words.isEmpty())
        return;
    factsMatching(words, Closeness::Exact, found);
    const QList<SearchWord> sounds = widened(words, Closeness::SoundsAlike, m_store, m_index);
    if (!found.isFull())
        factsMatching(sounds, Closeness::SoundsAlike, found);
    if (!found.isFull())
        rowsMatching(words, Closeness::Exact, found);
    if (!found.isFull() && words.size() > 1)
        rowsOfPeople(words, found);
    if (!found.hits.isEmpty())
        return;
    rowsMatching(sounds, Closeness::SoundsAlike, found);
    if (!found.hits.isEmpty())
        return;
    const QList<SearchWord> slips = widened(words, Closeness::Misspelled, m_store, m_index);
    factsMatching(slips, Closeness::Misspelled, found);
    rowsMatching(slips, Closeness::Misspelled, found);
}

void Search::factsMatching(const QList<SearchWord> &words, Closeness closeness, Collected &found) const
{
    const QString sql = u"select d.dossier, d.name, d.number, d.merged_into, d.closed from (select rowid as doc from search_facts "
                        "where search_facts match ? limit ?) m join search_dossiers d on d.doc = m.doc"_s;
    struct Ranked {
        int rank;
        SearchHit hit;
    };
    QList<Ranked> ranked;
    const auto ask = [&](const QString &expression) {
        for (const Row &row : m_store.query(sql, {expression, mostFacts})) {
            SearchHit hit;
            hit.id = Id<Dossier>::parse(row.value(u"dossier"_s).toString());
            hit.number = row.value(u"number"_s).toString();
            hit.name = row.value(u"name"_s).toString();
            hit.closed = !row.value(u"closed"_s).isNull();
            hit.closeness = closeness;
            const QString next = row.value(u"merged_into"_s).toString();
            if (!next.isEmpty()) {
                const Row target = m_store.query(u"select dossier, name, number, closed from search_dossiers where dossier = ?"_s, {next}).value(0);
                hit.formerNumber = hit.number;
                hit.id = Id<Dossier>::parse(next);
                hit.number = target.value(u"number"_s).toString();
                hit.name = target.value(u"name"_s).toString();
                hit.closed = !target.value(u"closed"_s).isNull();
            }
            ranked.append({rankOf(hit.name, words) + (hit.closed ? 10 : 0), hit});
        }
    };
    // First by what a dossier is called, then by its other facts.
    ask(u"names : ("_s + expressionOf(words) + u')');
    if (ranked.size() < found.limit)
        ask(expressionOf(words));
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.rank != b.rank ? a.rank < b.rank : QString::localeAwareCompare(a.hit.name, b.hit.name) < 0;
    });
    for (const Ranked &one : std::as_const(ranked))
        found.add(one.hit, words);
}

void Search::rowsMatching(const QList<SearchWord> &words, Closeness closeness, Collected &found) const
{
    QList<SearchWord> longer = words;
    erase_if(longer, [](const SearchWord &word) { return word.plain.size() < shortestText; });
    if (longer.isEmpty())
        return;
    // The newest rows first: they were written last.
    const QString sql = u"select r.tbl, r.row, d.dossier, d.name, d.number, d.closed from (select rowid as doc from search_text "
                        "where search_text match ? order by rowid desc limit ?) m join search_rows r on r.doc = m.doc "
                        "join search_dossiers d on d.dossier = r.dossier order by m.doc desc"_s;
    for (const Row &row : m_store.query(sql, {expressionOf(longer), mostRows})) {
        SearchHit hit;
        hit.id = Id<Dossier>::parse(row.value(u"dossier"_s).toString());
        hit.number = row.value(u"number"_s).toString();
        hit.name = row.value(u"name"_s).toString();
        hit.closed = !row.value(u"closed"_s).isNull();
        hit.table = row.value(u"tbl"_s).toString();
        hit.row = row.value(u"row"_s).toString();
        hit.closeness = closeness;
        found.add(hit, longer);
    }
}

void Search::rowsOfPeople(const QList<SearchWord> &words, Collected &found) const
{
    // "jansen vergunning": one word names the dossier, the others stand in a text of it.
    const QString people = u"select json_group_array(d.dossier) as list from (select rowid as doc from search_facts where search_facts match ? limit ?) m "
                           "join search_dossiers d on d.doc = m.doc"_s;
    const QString sql = u"select r.tbl, r.row, d.dossier, d.name, d.number, d.closed from (select rowid as doc from search_text "
                        "where search_text match ? order by rowid desc limit ?) m join search_rows r on r.doc = m.doc "
                        "join search_dossiers d on d.dossier = r.dossier where r.dossier in (select value from json_each(?)) order by m.doc desc"_s;
    for (int i = 0; i < words.size() && i < 4 && !found.isFull(); ++i) {
        const bool tooShort = std::any_of(words.cbegin(), words.cend(), [&](const SearchWord &word) { return &word != &words[i] && word.plain.size() < shortestText; });
        if (tooShort || words[i].plain.size() < shortestText)
            continue;
        const QString list = m_store.query(people, {words[i].expression(), mostFacts}).value(0).value(u"list"_s).toString();
        if (list.size() <= 2)
            continue;
        for (const Row &row : m_store.query(sql, {expressionOf(words, i), mostRowsOfPeople, list})) {
            SearchHit hit;
            hit.id = Id<Dossier>::parse(row.value(u"dossier"_s).toString());
            hit.number = row.value(u"number"_s).toString();
            hit.name = row.value(u"name"_s).toString();
            hit.closed = !row.value(u"closed"_s).isNull();
            hit.table = row.value(u"tbl"_s).toString();
            hit.row = row.value(u"row"_s).toString();
            found.add(hit, words);
        }
    }
}

QList<Id<Dossier>> Search::soundingLike(const QString &lastName, int limit) const
{
    QList<Id<Dossier>> ids;
    const QList<SearchWord> words = widened(searchWords(lastName), Closeness::SoundsAlike, m_store, m_index);
    if (words.isEmpty())
        return ids;
    const QString sql = u"select d.dossier from (select rowid as doc from search_facts where search_facts match ? limit ?) m join search_dossiers d on d.doc = m.doc"_s;
    for (const Row &row : m_store.query(sql, {u"names : ("_s + expressionOf(words) + u')', limit}))
        ids.append(Id<Dossier>::parse(row.value(u"dossier"_s).toString()));
    return ids;
}

namespace {

/// The words of a text that match, and the text around the first of them.
void lookIn(const QString &text, const QList<SearchWord> &words, SearchHit &hit)
{
    constexpr int around = 45;
    qsizetype start = 0;
    for (const QString &part : text.split(u' ')) {
        const QStringList plain = plainWords(part);
        const bool matches = std::any_of(words.cbegin(), words.cend(), [&](const SearchWord &word) {
            return std::any_of(plain.cbegin(), plain.cend(), [&](const QString &one) { return word.matches(one); });
        });
        if (matches) {
            QString shown = part;
            while (!shown.isEmpty() && shown.back().isPunct())
                shown.chop(1);
            if (!hit.matched.contains(shown))
                hit.matched.append(shown);
            if (hit.snippet.isEmpty()) {
                const qsizetype from = std::max<qsizetype>(0, start - around);
                hit.snippet = (from > 0 ? u"…"_s : QString()) + text.mid(from, part.size() + 2 * around).simplified()
                    + (from + part.size() + 2 * around < text.size() ? u"…"_s : QString());
            }
        }
        start += part.size() + 1;
    }
}

/// Numbers are shown by their tail only.
void lookAtTail(const QString &number, const QList<SearchWord> &words, SearchHit &hit)
{
    for (const SearchWord &word : words)
        if (!word.tail.isEmpty() && tailWord(number).startsWith(word.tail)) {
            const QString shown = word.plain.size() > 4 ? u"…"_s + word.plain.right(4) : u"…"_s + word.plain;
            if (!hit.matched.contains(shown))
                hit.matched.append(shown);
        }
}

} // namespace

void Search::explain(SearchHit &hit, const QList<SearchWord> &words) const
{
    for (const SearchSource &source : m_index.sources()) {
        const bool isRow = !hit.table.isEmpty();
        if (isRow ? source.table != hit.table : !source.perDossier)
            continue;
        const QString where = isRow || source.table == "dossiers"_L1 ? u"id = ?"_s : u"dossier = ?"_s;
        for (const Row &row : m_store.selectRows(source.table, where, {isRow ? hit.row : hit.id.text()})) {
            const qsizetype before = hit.matched.size();
            for (const QString &column : source.names + source.words)
                lookIn(row.value(column).toString(), words, hit);
            for (const QString &column : source.tails)
                lookAtTail(row.value(column).toString(), words, hit);
            if (hit.kind.isEmpty() && hit.matched.size() > before)
                hit.kind = source.label();
        }
        if (isRow)
            hit.kind = source.label();
    }
    if (hit.kind.isEmpty())
        for (const SearchSource &source : m_index.sources())
            if (source.table == "dossiers"_L1)
                hit.kind = source.label();
    if (!hit.formerNumber.isEmpty() && hit.matched.isEmpty())
        hit.matched.append(hit.formerNumber);
}

} // namespace core
