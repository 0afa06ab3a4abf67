#include "core/group/series.h"

#include "core/rules/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Workshop workshopFrom(const CatalogueEntry &entry)
{
    return {entry.key, entry.label(), entry.fields["about"_L1].toString(), QDate::fromString(entry.fields["from"_L1].toString(), Qt::ISODate),
            entry.fields["verified"_L1].toBool(true)};
}

} // namespace

QList<Workshop> WorkshopSeries::on(QDate day) const
{
    QList<Workshop> given;
    std::copy_if(workshops.begin(), workshops.end(), std::back_inserter(given), [day](const Workshop &one) { return !one.from.isValid() || !day.isValid() || one.from <= day; });
    return given;
}

QString WorkshopSeries::titleOf(const QString &workshop) const
{
    for (const Workshop &one : workshops)
        if (one.key == workshop)
            return one.title;
    return workshop;
}

QList<WorkshopSeries> workshopSeries()
{
    const Catalogue all = Catalogue::read(u"group/series"_s);
    QList<WorkshopSeries> found;
    for (const CatalogueEntry &entry : all.entries()) {
        WorkshopSeries series;
        series.key = entry.key;
        series.title = entry.label();
        series.about = entry.fields["about"_L1].toString();
        series.forNewcomers = entry.fields["newcomers"_L1].toBool();
        series.certificate = entry.fields["certificate"_L1].toBool();
        series.everyDays = entry.fields["every_days"_L1].toInt(7);
        series.begins = entry.fields["begins"_L1].toString();
        series.ends = entry.fields["ends"_L1].toString();
        const Catalogue workshops = all.within(entry.key, u"workshops"_s);
        for (const CatalogueEntry &workshop : workshops.entries())
            series.workshops.append(workshopFrom(workshop));
        found.append(series);
    }
    return found;
}

WorkshopSeries seriesOf(const QString &key)
{
    const QList<WorkshopSeries> all = workshopSeries();
    for (const WorkshopSeries &series : all)
        if (series.key == key)
            return series;
    return {};
}

GroupSettings groupSettings()
{
    const Catalogue all = Catalogue::read(u"group/settings"_s);
    GroupSettings settings;
    const auto value = [&](const QString &key, int &into) {
        if (const CatalogueEntry *entry = all.find(key))
            into = entry->fields["value"_L1].toInt(into);
    };
    value(u"often-absent"_s, settings.oftenAbsent);
    value(u"offer-days"_s, settings.offerDays);
    value(u"certificate-percent"_s, settings.certificatePercent);
    return settings;
}

} // namespace core
