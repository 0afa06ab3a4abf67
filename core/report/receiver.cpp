#include "core/report/receiver.h"

#include "core/base/failure.h"
#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto file = "report/receivers"_L1;

/// The description follows the language of the label.
QString description(const CatalogueEntry &entry)
{
    return entry.fields[entry.label() == entry.nl ? "description_nl"_L1 : "description_en"_L1].toString();
}

/// Which items of the checklists tell something about a topic.
QJsonObject planItems()
{
    QFile data(u":/report/receivers.json"_s);
    if (!data.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, file, data.errorString());
    return QJsonDocument::fromJson(data.readAll())["plan_items"_L1].toObject();
}

Receiver receiverFrom(const CatalogueEntry &entry, const QJsonObject &planItems)
{
    Receiver receiver;
    receiver.id = entry.key;
    receiver.title = entry.label();
    receiver.description = description(entry);
    for (const auto &topic : entry.fields["withheld"_L1].toArray())
        receiver.withheld.insert(topic.toString());
    for (const QString &topic : std::as_const(receiver.withheld))
        for (const auto &item : planItems[topic].toArray())
            receiver.withheldItems.insert(item.toString());
    receiver.asksName = entry.fields["asks_name"_L1].toBool();
    receiver.asksPurpose = entry.fields["asks_purpose"_L1].toBool();
    receiver.inHouse = !receiver.withheld.contains(u"small-counts"_s);
    receiver.officeOnly = entry.fields["about"_L1].toString() == "office"_L1;
    return receiver;
}

} // namespace

QList<Receiver> receivers()
{
    QList<Receiver> all;
    const Catalogue catalogue = Catalogue::read(file);
    const QJsonObject items = planItems();
    for (const CatalogueEntry &entry : catalogue.entries())
        all.append(receiverFrom(entry, items));
    return all;
}

QList<Topic> topics()
{
    QList<Topic> all;
    const Catalogue catalogue = Catalogue::read(file, u"topics"_s);
    for (const CatalogueEntry &entry : catalogue.entries())
        all.append({entry.key, entry.label()});
    return all;
}

Receiver receiverOf(const QString &id)
{
    const Catalogue catalogue = Catalogue::read(file);
    const CatalogueEntry *entry = catalogue.find(id);
    if (!entry)
        throw Failure(Failure::Kind::File, file, u"no receiver "_s + id);
    return receiverFrom(*entry, planItems());
}

} // namespace core
