#include "core/demo/demoyear.h"
#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Ended {
    const char *outcome;
    int routes;
};

/// Months around a mean that come in pairs above and below it, so that the mean is exact.
int monthsAround(int mean, int swing, int index)
{
    const int step = (index / 2) % swing + 1;
    return index % 2 == 0 ? mean - step : mean + step;
}

QString closeReasonFor(const QString &outcome, const Catalogue &outcomes)
{
    if (outcome == u"moved")
        return outcome;
    const CatalogueEntry *known = outcomes.find(outcome);
    return known && known->fields["success"_L1].toString() == u"yes" ? u"goal-reached"_s : u"stopped"_s;
}

void addEnded(DemoPeople &people, QList<DemoDossier> &all, int year, const QString &kind, const QString &phase, const QList<Ended> &outcomes,
              int mean, int swing, const QStringList &owners)
{
    const Catalogue outcomesOf = Catalogue::read(u"routes"_s).within(kind, u"outcomes"_s);
    int index = 0;
    for (const Ended &ended : outcomes)
        for (int i = 0; i < ended.routes; ++i, ++index) {
            const QDate end(year, 1 + index % 12, 14 + index % 10);
            const QDate start = end.addDays(1).addMonths(-monthsAround(mean, swing, index));
            DemoDossier made = people.next(start, owners[index % owners.size()]);
            people.addRoute(made, kind, start, end, QString::fromLatin1(ended.outcome), phase);
            people.addNote(made, end.addDays(-20), u"office"_s);
            const bool together = qstrcmp(ended.outcome, "business-and-job") == 0;
            if (together || qstrcmp(ended.outcome, "independent") == 0) {
                made.benefit.until = end;
                made.benefit.endReason = together ? u"business-and-job"_s : u"own-business"_s;
            }
            made.dossier.closed = end;
            made.dossier.closeReason = closeReasonFor(QString::fromLatin1(ended.outcome), outcomesOf);
            all.append(made);
        }
}

void addRunning(DemoPeople &people, QList<DemoDossier> &all, const QString &kind, const QString &phase, QDate start, int count, const QStringList &owners)
{
    for (int i = 0; i < count; ++i) {
        const QDate from = start.addDays(17 * i);
        DemoDossier made = people.next(from, owners[i % owners.size()]);
        people.addRoute(made, kind, from, {}, {}, phase);
        people.addNote(made, from.addDays(12), u"visit"_s);
        all.append(made);
    }
}

} // namespace

QList<DemoDossier> demoRoutesYear(DemoPeople &people, int year, const QStringList &owners)
{
    QList<DemoDossier> all;
    addEnded(people, all, year, u"starter"_s, u"coaching"_s,
             {{"independent", 8}, {"business-and-job", 2}, {"job", 4}, {"not-viable", 4}, {"stopped-before-start", 3}, {"business-ended", 1}}, 36, 9, owners);
    addEnded(people, all, year, u"starter"_s, u"plan"_s, {{"moved", 1}, {"to-pto", 1}}, 14, 3, owners);
    addEnded(people, all, year, u"established"_s, u"recovery"_s, {{"restart", 9}, {"restart-smaller", 3}, {"not-viable", 3}, {"bankrupt", 1}}, 12, 4, owners);
    addEnded(people, all, year, u"established"_s, u"viability"_s, {{"to-stopping", 1}, {"advice-only", 1}}, 4, 2, owners);
    addEnded(people, all, year, u"statushouder"_s, u"next-step"_s, {{"started", 4}, {"job", 1}, {"declined", 2}}, 11, 3, owners);
    addEnded(people, all, year, u"stopping"_s, u"aftercare"_s, {{"ended-job", 2}, {"ended-benefit", 1}}, 8, 2, owners);
    addRunning(people, all, u"starter"_s, u"plan"_s, QDate(year, 2, 1), 6, owners);
    addRunning(people, all, u"established"_s, u"stabilisation"_s, QDate(year, 6, 1), 4, owners);
    addRunning(people, all, u"debts"_s, u"arrangement"_s, QDate(year, 3, 1), 3, owners);
    addRunning(people, all, u"older"_s, u"support"_s, QDate(year, 1, 10), 2, owners);
    // A route that ended while nobody wrote down how: the results have to ask.
    DemoDossier unclear = people.next(QDate(year - 3, 4, 3), owners.first());
    people.addRoute(unclear, u"starter"_s, QDate(year - 3, 4, 3), QDate(year, 5, 2), {}, u"coaching"_s);
    all.append(unclear);
    return all;
}

} // namespace core
