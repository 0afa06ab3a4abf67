#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace core {

/// One choice of a list that the client may correct: stored by its key, shown by its label.
struct CatalogueEntry {
    QString key;
    QString nl;
    QString en;
    QJsonObject fields; ///< everything that stands beside the labels, for who needs more

    /// The name in the language of the interface.
    QString label() const;
};

/// A list of choices from resources/office/*.json, in the order of the file.
class Catalogue {
public:
    /// Reads `list` of resources/office/`file`.json, or of resources/`file`.json when it names a folder. Throws Failure(File) that names the first entry without key, nl or en, and a key that stands twice.
    static Catalogue read(const QString &file, const QString &list = QStringLiteral("items"));
    static Catalogue municipalities();
    static Catalogue legalForms();
    static Catalogue benefitKinds();
    static Catalogue benefitEndReasons();

    /// The list that hangs under one entry, such as the phases of a route; empty when the entry has none.
    Catalogue within(const QString &key, const QString &list) const;
    const QList<CatalogueEntry> &entries() const & { return m_entries; }
    /// Of a list that is about to go: a loop over its entries keeps them.
    QList<CatalogueEntry> entries() && { return std::move(m_entries); }
    const CatalogueEntry *find(const QString &key) const;
    bool contains(const QString &key) const { return find(key); }
    QStringList keys() const;
    /// The name in the language of the interface; an unknown key comes back as it is, so that old data stays readable.
    QString label(const QString &key) const;
    /// The key of what a spreadsheet or a person wrote: key or label in either language, without regard to case, hyphens and spaces.
    std::optional<QString> keyFor(const QString &written) const;

private:
    Catalogue(const QJsonArray &array, const QString &where);

    QString m_where;
    QList<CatalogueEntry> m_entries;
};

} // namespace core
