#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/searchindex.h"
#include "core/dossier/searchquery.h"

namespace core {

/// A dossier that was found, and why.
struct SearchHit {
    Id<Dossier> id; ///< the dossier to open
    QString number;
    QString name; ///< as lists show it
    bool closed = false;
    QString formerNumber; ///< the number it was found under, when that dossier was merged into this one
    QString kind; ///< what was found: "Persoon", "Notitie"
    QString table;
    QString row; ///< id of the row that was found; empty when facts of the dossier together matched
    QString snippet; ///< the text around the first match
    QStringList matched; ///< the words that matched, as they are written there
    Closeness closeness = Closeness::Exact;
};

/// Search over everything, answered per keystroke: exact beginnings first, then what sounds alike, misspellings only
/// when nothing else was found. One hit per dossier.
class Search {
public:
    explicit Search(Store &store) : m_store(store), m_index(store) {}

    QList<SearchHit> find(const QString &text, int limit = 20) const;
    /// Only which dossiers, for filtering a list.
    QSet<Id<Dossier>> dossiers(const QString &text, int limit = 500) const;
    /// Dossiers with someone whose name sounds like this.
    QList<Id<Dossier>> soundingLike(const QString &lastName, int limit) const;
    SearchIndex &index() { return m_index; }

private:
    struct Collected;
    void collect(const QString &text, Collected &found) const;
    void factsMatching(const QList<SearchWord> &words, Closeness closeness, Collected &found) const;
    void rowsMatching(const QList<SearchWord> &words, Closeness closeness, Collected &found) const;
    void rowsOfPeople(const QList<SearchWord> &words, Collected &found) const;
    void explain(SearchHit &hit, const QList<SearchWord> &words) const;

    Store &m_store;
    SearchIndex m_index;
};

} // namespace core
