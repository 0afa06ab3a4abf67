#include "core/exchange/layout.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

QHash<QString, QString> pairs(const QJsonValue &value)
{
    QHash<QString, QString> found;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item)
        found.insert(item.key(), item.value().toString());
    return found;
}

CellKind kindNamed(const QString &name, const QString &file)
{
    static const QHash<QString, CellKind> kinds{
        {u"text"_s, CellKind::Text}, {u"name"_s, CellKind::Name}, {u"address"_s, CellKind::Address}, {u"bsn"_s, CellKind::Bsn},
        {u"date"_s, CellKind::Date}, {u"month"_s, CellKind::Month}, {u"money"_s, CellKind::Money}, {u"hours"_s, CellKind::Hours},
        {u"count"_s, CellKind::Count}, {u"choice"_s, CellKind::Choice}, {u"dossier"_s, CellKind::Dossier}, {u"kvk"_s, CellKind::Kvk},
        {u"vat"_s, CellKind::Vat}, {u"iban"_s, CellKind::Iban}, {u"postcode"_s, CellKind::Postcode}, {u"phone"_s, CellKind::Phone},
        {u"email"_s, CellKind::Email}};
    const auto found = kinds.constFind(name);
    if (found == kinds.constEnd())
        throw Failure(Failure::Kind::File, file, u"no such type: "_s + name);
    return *found;
}

QList<CatalogueEntry> entries(const QJsonArray &array)
{
    QList<CatalogueEntry> entries;
    for (const auto &item : array) {
        const QJsonObject fields = item.toObject();
        entries.append({fields["key"_L1].toString(), fields["nl"_L1].toString(), fields["en"_L1].toString(), fields});
    }
    return entries;
}

LayoutColumn columnFrom(const QJsonObject &json, const QString &file)
{
    LayoutColumn column;
    column.key = json["key"_L1].toString();
    column.nl = json["nl"_L1].toString();
    column.en = json["en"_L1].toString();
    column.synonyms = strings(json["synonyms"_L1]);
    column.kind = kindNamed(json["type"_L1].toString(), file);
    column.required = json["required"_L1].toBool();
    column.importOnly = json["import_only"_L1].toBool();
    column.record = json["record"_L1].toString();
    column.column = json["column"_L1].toString();
    column.otherwise = json["otherwise"_L1].toString();
    column.within = json["within"_L1].toString();
    column.of = json["of"_L1].toString();
    column.list = json["list"_L1].toString();
    column.without = json["without"_L1].toString();
    column.shape = QRegularExpression(json["shape"_L1].toString());
    column.least = json["least"_L1].toInteger();
    column.most = json["most"_L1].toInteger();
    column.longest = json["longest"_L1].toInt(column.longest);
    column.earliest = QDate::fromString(json["earliest"_L1].toString(), Qt::ISODate);
    column.untilToday = json["latest"_L1].toString() == u"today";
    column.latest = QDate::fromString(json["latest"_L1].toString(), Qt::ISODate);
    column.notBefore = json["not_before"_L1].toString();
    column.choices = entries(json["choices"_L1].toArray());
    for (const CatalogueEntry &choice : column.choices)
        column.words.insert(choice.key, strings(choice.fields["words"_L1]));
    if (!column.list.isEmpty())
        column.choices = Catalogue::read(column.list, json["part"_L1].toString(u"items"_s)).entries();
    const QJsonObject words = json["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        column.words.insert(word.key(), strings(word.value()));
    if (column.key.isEmpty() || column.nl.isEmpty() || column.en.isEmpty() || !column.shape.isValid())
        throw Failure(Failure::Kind::File, file, u"incomplete column "_s + column.key);
    return column;
}

LayoutRecord recordFrom(const QJsonObject &json)
{
    return {json["name"_L1].toString(), json["table"_L1].toString(), json["always"_L1].toBool(), strings(json["needs"_L1]),
            strings(json["same"_L1]), json["latest"_L1].toString(), strings(json["order"_L1]), json["follows"_L1].toString(), pairs(json["fixed"_L1]), pairs(json["fresh"_L1])};
}

/// Every name in the file must lead somewhere.
void requireWhole(const Layout &layout, const QString &file)
{
    QStringList named;
    for (const QStringList &keys : layout.oneOf)
        named += keys;
    for (const LayoutRecognition &recognition : layout.recognise)
        named += recognition.columns;
    for (const LayoutRecord &record : layout.records)
        named += record.needs;
    named += layout.ceilingPer;
    for (const LayoutColumn &column : layout.columns) {
        if (!layout.record(column.record))
            throw Failure(Failure::Kind::File, file, u"no record "_s + column.record);
        if (!column.of.isEmpty())
            named.append(column.of);
        if (!column.notBefore.isEmpty())
            named.append(column.notBefore);
    }
    for (const QString &key : named)
        if (!layout.column(key))
            throw Failure(Failure::Kind::File, file, u"no column "_s + key);
}

} // namespace

QString LayoutColumn::title() const { return CatalogueEntry{key, nl, en, {}}.label(); }

QList<CatalogueEntry> LayoutColumn::choicesUnder(const QString &chosen) const
{
    if (within.isEmpty())
        return choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const CatalogueEntry &entry) { return entry.key == chosen; });
    return found == choices.end() ? QList<CatalogueEntry>() : entries(found->fields[within].toArray());
}

QString Layout::title() const { return CatalogueEntry{key, nl, en, {}}.label(); }

Layout Layout::named(const QString &key)
{
    const QString name = key + u".json"_s;
    QFile file(u":/exchange/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        throw Failure(Failure::Kind::File, name, error.errorString());
    Layout layout;
    layout.key = json["key"_L1].toString();
    layout.nl = json["nl"_L1].toString();
    layout.en = json["en"_L1].toString();
    for (const auto &record : json["records"_L1].toArray())
        layout.records.append(recordFrom(record.toObject()));
    for (const auto &column : json["columns"_L1].toArray())
        layout.columns.append(columnFrom(column.toObject(), name));
    for (const auto &keys : json["one_of"_L1].toArray())
        layout.oneOf.append(strings(keys));
    for (const auto &item : json["recognise"_L1].toArray())
        layout.recognise.append({strings(item["columns"_L1]), item["unless_differs"_L1].toString()});
    const QJsonValue ceiling = json["ceiling"_L1];
    layout.ceilingPer = strings(ceiling["per"_L1]);
    layout.ceilingColumn = ceiling["column"_L1].toString();
    layout.ceilingMost = ceiling["most"_L1].toInteger();
    const QJsonValue closing = json["closing"_L1];
    layout.closingTable = closing["table"_L1].toString();
    layout.closingDossier = closing["dossier"_L1].toString();
    layout.closingDay = closing["day"_L1].toString();
    layout.closingStates = strings(closing["states"_L1]);
    layout.exportOnly = json["export_only"_L1].toBool();
    requireWhole(layout, name);
    return layout;
}

QStringList Layout::names()
{
    QStringList names;
    for (const QString &file : QDir(u":/exchange"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

QStringList Layout::importable()
{
    QStringList found = names();
    found.removeIf([](const QString &name) { return named(name).exportOnly; });
    return found;
}

const LayoutColumn *Layout::column(const QString &columnKey) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const LayoutColumn &column) { return column.key == columnKey; });
    return found == columns.end() ? nullptr : &*found;
}

const LayoutColumn *Layout::landing(const QString &record, const QString &databaseColumn) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const LayoutColumn &column) { return column.record == record && column.column == databaseColumn; });
    return found == columns.end() ? nullptr : &*found;
}

const LayoutRecord *Layout::record(const QString &name) const
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const LayoutRecord &record) { return record.name == name; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace core
