#include "core/group/languagecard.h"

#include "core/base/failure.h"
#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op writeWords{QT_TRANSLATE_NOOP("Op", "Record own words of the client")};
constexpr Op removeWords{QT_TRANSLATE_NOOP("Op", "Remove own words of the client")};

} // namespace

template <> const Table<OwnWords> &tableOf<OwnWords>()
{
    static const Table<OwnWords> table{
        QStringLiteral("language_words"),
        {column<&OwnWords::id>("id"), column<&OwnWords::dossier>("dossier"), column<&OwnWords::topic>("topic"), column<&OwnWords::term>("term"),
         column<&OwnWords::words>("words")}};
    return table;
}

QList<LanguageCard> languageCards()
{
    const Catalogue all = Catalogue::read(u"group/language_cards"_s);
    QList<LanguageCard> cards;
    for (const CatalogueEntry &entry : all.entries()) {
        LanguageCard card{entry.key, entry.label(), entry.fields["about"_L1].toString(), {}};
        const QJsonArray terms = entry.fields["terms"_L1].toArray();
        for (const auto &term : terms) {
            const QJsonObject object = term.toObject();
            card.terms.append({object["key"_L1].toString(), object["term"_L1].toString(), object["plain"_L1].toString(), object["example"_L1].toString()});
            if (card.terms.last().key.isEmpty() || card.terms.last().term.isEmpty() || card.terms.last().plain.isEmpty())
                throw Failure(Failure::Kind::File, u"language_cards.json"_s, u"%1: a term without key, term or plain"_s.arg(card.key));
        }
        cards.append(card);
    }
    return cards;
}

Id<OwnWords> OwnWords::idOf(const Id<Dossier> &dossier, const QString &topic, const QString &term)
{
    return Id<OwnWords>::of(QUuid::createUuidV5(dossier.uuid(), u"language_words/%1/%2"_s.arg(topic, term)));
}

QHash<QString, QString> LanguageBook::words(const Id<Dossier> &dossier) const
{
    QHash<QString, QString> found;
    for (const OwnWords &one : m_store.select<OwnWords>(u"dossier = ?"_s, {dossier.text()}))
        found.insert(one.topic + u'/' + one.term, one.words);
    return found;
}

void LanguageBook::write(const Id<Dossier> &dossier, const QString &topic, const QString &term, const QString &words)
{
    // After a merge the words of the other dossier keep the id they had there.
    const QList<OwnWords> known = m_store.select<OwnWords>(u"dossier = ? and topic = ? and term = ?"_s, {dossier.text(), topic, term});
    const QString text = words.trimmed();
    if (text == (known.isEmpty() ? QString() : known.first().words))
        return;
    if (text.isEmpty())
        m_store.write(removeWords, [&](Writer &writer) { writer.remove(known.first().id); });
    else
        m_store.write(writeWords, [&](Writer &writer) { writer.put(OwnWords{known.isEmpty() ? OwnWords::idOf(dossier, topic, term) : known.first().id, dossier, topic, term, text}); });
}

} // namespace core
