#pragma once

#include "core/dossier/searchsources.h"
#include "core/store/store.h"

namespace core {

/// Keeps the words of all records findable, in the same transaction as the records themselves. Lives as long as the store is written to.
class SearchIndex {
public:
    /// Joins the store's writes, and builds the index anew when the vault has none or one of another version.
    explicit SearchIndex(Store &store);
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// From all records, for a vault that came from elsewhere.
    void rebuild();

    const QList<SearchSource> &sources() const { return m_sources; }
    /// Every word that occurs, for guessing what was meant.
    const QStringList &vocabulary() const;

private:
    void follow(Database &database, const QString &table, const Row &before, const Row &after);
    void close(Database &database);
    void indexFacts(Database &database, const QString &dossier);
    void indexRow(Database &database, const SearchSource &source, const Row &row);
    void dropRow(Database &database, const QString &table, const QString &row);
    void addWords(Database &database, const QString &plain);
    void dropWords(Database &database, const QString &plain);
    QString version() const;

    Store &m_store;
    QList<SearchSource> m_sources;
    QSet<QString> m_touched; ///< dossiers whose facts changed in the present operation
    mutable QStringList m_vocabulary;
    mutable bool m_vocabularyKnown = false;
};

/// The word under which the last digits of a number are found: its digits backwards, so that a tail is a prefix.
QString tailWord(const QString &number);

} // namespace core
