#include "core/demo/demoyear.h"
#include "core/kpi/inflow.h"
#include "core/rendement/cost.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString madeUp = u"Verzonnen voor de oefenkluis"_s;

struct Arrivals {
    int quarter;
    int established;
    int starters;
};

/// Together with who came and went within the year this goes down for three quarters and then up.
constexpr Arrivals arrivals[] = {{1, 5, 3}, {2, 4, 4}, {3, 4, 3}, {4, 8, 4}};

} // namespace

QList<DemoDossier> demoInflowYear(DemoPeople &people, int year, const QStringList &owners)
{
    QList<DemoDossier> all;
    for (const Arrivals &each : arrivals)
        for (int i = 0; i < each.established + each.starters; ++i) {
            const bool established = i < each.established;
            const QDate day = QDate(year, 3 * each.quarter - 2, 2).addDays(i * 85 / (each.established + each.starters));
            DemoDossier made = people.next(day, owners[i % owners.size()]);
            people.addRoute(made, established ? u"established"_s : u"starter"_s, day, {}, {}, established ? u"viability"_s : u"plan"_s);
            people.addNote(made, day.addDays(6), u"office"_s);
            all.append(made);
        }
    return all;
}

void writeDemoCosts(DemoPeople &people, Writer &writer, int year)
{
    const auto cost = [&](const QString &kind, const QString &title, const QString &municipality, const QString &route) {
        Cost made;
        made.id = people.id<Cost>();
        made.year = year;
        made.kind = kind;
        made.title = title;
        made.municipality = municipality;
        made.route = route;
        made.source = madeUp;
        return made;
    };
    Cost advisers = cost(u"staff"_s, u"Ondernemersadviseurs"_s, {}, {});
    advisers.hours = HourQuantity::hours(3200);
    advisers.rate = Money::euros(65);
    writer.put(advisers);
    Cost prevention = cost(u"staff"_s, u"Spreekuur in De Drentse Zaak, in opdracht van Assen"_s, u"assen"_s, {});
    prevention.hours = HourQuantity::hours(180);
    prevention.rate = Money::euros(65);
    writer.put(prevention);
    const auto amount = [&](Cost made, Money typed) {
        made.typed = typed;
        writer.put(made);
    };
    amount(cost(u"integration"_s, u"Integratie-uitkering: werkplekken in De Drentse Zaak"_s, {}, {}), Money::euros(24'000));
    amount(cost(u"purchased"_s, u"Begeleiding naar ondernemerschap, ingekocht"_s, {}, u"starter"_s), Money::euros(11'500));
    amount(cost(u"purchased"_s, u"Taallessen zakelijk Nederlands"_s, {}, u"statushouder"_s), Money::euros(6'250));

    // Down for three quarters and up in the last one: the direction is in the report, the numbers are not.
    struct Quarter {
        int year;
        int quarter;
        qint64 hundredths;
    };
    const QList<Quarter> quarters{{year, 1, 10'000}, {year, 2, 9'720}, {year, 3, 9'510}, {year, 4, 9'940}};
    for (const Quarter &each : quarters) {
        NationalIndex value;
        value.id = people.id<NationalIndex>();
        value.year = each.year;
        value.quarter = each.quarter;
        value.hundredths = each.hundredths;
        value.source = madeUp + u"; alleen de richting staat in het jaarverslag 2018"_s;
        writer.put(value);
    }
}

} // namespace core
