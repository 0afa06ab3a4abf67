#include "core/rules/catalogue.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Catalogue)
};

/// The translator that is loaded knows the language; nothing else has to be told.
bool inDutch()
{
    //: Code of the language of the interface, for lists that carry their own names: "en" or "nl".
    return Text::tr("en") == "nl"_L1;
}

/// What two ways of writing a name have in common.
QString plain(const QString &written)
{
    QString letters;
    for (const QChar c : written.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.isLetterOrNumber())
            letters.append(c);
    return letters;
}

} // namespace

QString CatalogueEntry::label() const { return inDutch() ? nl : en; }

Catalogue::Catalogue(const QJsonArray &array, const QString &where) : m_where(where)
{
    for (const auto &item : array) {
        const QJsonObject fields = item.toObject();
        const CatalogueEntry entry{fields["key"_L1].toString(), fields["nl"_L1].toString(), fields["en"_L1].toString(), fields};
        if (entry.key.isEmpty() || entry.nl.isEmpty() || entry.en.isEmpty() || contains(entry.key))
            throw Failure(Failure::Kind::File, where, u"incomplete or doubled entry "_s + entry.key);
        m_entries.append(entry);
    }
}

Catalogue Catalogue::read(const QString &file, const QString &list)
{
    const QString name = file + u".json"_s;
    QFile source((file.contains(u'/') ? u":/"_s : u":/office/"_s) + name);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, source.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw Failure(Failure::Kind::File, name, error.errorString());
    if (!document[list].isArray())
        throw Failure(Failure::Kind::File, name, u"no list "_s + list);
    return Catalogue(document[list].toArray(), name);
}

Catalogue Catalogue::municipalities() { return read(u"municipalities"_s); }
Catalogue Catalogue::legalForms() { return read(u"legal_forms"_s); }
Catalogue Catalogue::benefitKinds() { return read(u"benefits"_s, u"kinds"_s); }
Catalogue Catalogue::benefitEndReasons() { return read(u"benefits"_s, u"end_reasons"_s); }

Catalogue Catalogue::within(const QString &key, const QString &list) const
{
    const CatalogueEntry *entry = find(key);
    return Catalogue(entry ? entry->fields[list].toArray() : QJsonArray(), m_where);
}

const CatalogueEntry *Catalogue::find(const QString &key) const
{
    for (const CatalogueEntry &entry : m_entries)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

QStringList Catalogue::keys() const
{
    QStringList keys;
    for (const CatalogueEntry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

QString Catalogue::label(const QString &key) const
{
    const CatalogueEntry *entry = find(key);
    return entry ? entry->label() : key;
}

std::optional<QString> Catalogue::keyFor(const QString &written) const
{
    const QString wanted = plain(written);
    for (const CatalogueEntry &entry : m_entries)
        for (const QString &name : {entry.key, entry.nl, entry.en})
            if (!wanted.isEmpty() && plain(name) == wanted)
                return entry.key;
    return std::nullopt;
}

} // namespace core
