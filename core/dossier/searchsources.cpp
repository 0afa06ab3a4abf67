#include "core/dossier/searchsources.h"

#include "core/base/failure.h"
#include "core/store/database.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList present(const QJsonObject &object, QLatin1String key, const QStringList &columns)
{
    QStringList names;
    for (const auto &name : object[key].toArray())
        if (columns.contains(name.toString()))
            names.append(name.toString());
    return names;
}

} // namespace

QList<SearchSource> searchSources(const Database &database)
{
    QFile file(u":/office/search.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"search.json"_s, file.errorString());
    QList<SearchSource> sources;
    for (const auto &item : QJsonDocument::fromJson(file.readAll())["sources"_L1].toArray()) {
        const QJsonObject object = item.toObject();
        SearchSource source;
        source.table = object["table"_L1].toString();
        const QStringList columns = database.columns(source.table);
        if (columns.isEmpty())
            continue;
        source.perDossier = object["per"_L1].toString() == "dossier"_L1;
        source.names = present(object, "names"_L1, columns);
        source.words = present(object, "words"_L1, columns);
        source.tails = present(object, "tails"_L1, columns);
        source.entry = {source.table, object["nl"_L1].toString(), object["en"_L1].toString(), object};
        sources.append(source);
    }
    return sources;
}

} // namespace core
