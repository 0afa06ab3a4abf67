#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// A Dutch business word with what it means in plain Dutch.
struct LanguageTerm {
    QString key;
    QString term;
    QString plain;
    QString example;
};

/// The words of one topic of the business plan. From resources/group/language_cards.json.
struct LanguageCard {
    QString key; ///< that of the section of the business plan
    QString title;
    QString about;
    QList<LanguageTerm> terms;
};

/// All cards in the order of the plan. Throws Failure(File).
QList<LanguageCard> languageCards();

/// What the client calls it, in any language.
struct OwnWords {
    Id<OwnWords> id;
    Id<Dossier> dossier;
    QString topic; ///< key of the card
    QString term;  ///< key of the term
    QString words;
    bool operator==(const OwnWords &) const = default;

    /// One per term and dossier, on every machine the same.
    static Id<OwnWords> idOf(const Id<Dossier> &dossier, const QString &topic, const QString &term);
};

template <> const Table<OwnWords> &tableOf<OwnWords>();

/// The client's own words beside the terms of the cards.
class LanguageBook {
public:
    explicit LanguageBook(Store &store) : m_store(store) {}

    /// By "topic/term"; only what was filled in.
    QHash<QString, QString> words(const Id<Dossier> &dossier) const;
    /// Empty words take them away. Nothing is written when they stay the same.
    void write(const Id<Dossier> &dossier, const QString &topic, const QString &term, const QString &words);

private:
    Store &m_store;
};

} // namespace core
