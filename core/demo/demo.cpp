#include "core/demo/demo.h"

#include "core/base/failure.h"
#include "core/demo/demoafter.h"
#include "core/demo/demogroups.h"
#include "core/demo/demopresent.h"
#include "core/demo/demoprevention.h"
#include "core/demo/demowork.h"
#include "core/demo/demoyear.h"
#include "core/policy/officeaccount.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op makeDemo{QT_TRANSLATE_NOOP("Op", "Make a practice dossier")};
constexpr Op makeDemoCosts{QT_TRANSLATE_NOOP("Op", "Make practice costs")};

/// A benefit has a norm, for what leaving it saved.
void fillNorms(QList<DemoDossier> &dossiers, const RuleBook &rules, int year)
{
    const RuleValue *norm = rules.on(QDate(year, 1, 1)).lookUp(u"pw.norm.21.a.incl"_s);
    for (DemoDossier &each : dossiers)
        if (norm && norm->value && each.benefit.norm.isZero())
            each.benefit.norm = Money::cents(*norm->value);
}

/// A made-up account of the office, so that letters about paying can be made.
OfficeAccount demoAccount(QDate today)
{
    return {Id<OfficeAccount>::of(QUuid::createUuidV5(QUuid(), u"office account"_s)), {}, u"NL91ABNA0417164300"_s, u"Werkplein Drentsche Aa (oefening)"_s, u"A. Adviseur"_s, today.addDays(-200)};
}

} // namespace

int fillWithDemo(Store &store, const RuleBook &rules, const DemoWish &wish, const std::function<bool(int, int)> &progress)
{
    if (store.query(u"select count(*) as n from dossiers"_s).first().value(u"n"_s).toInt() > 0)
        throw Failure(Failure::Kind::File, store.address().name, u"the vault already holds dossiers"_s);
    DemoPeople people(wish.seed);
    const QString own = store.author().adviser;
    const QStringList owners{own, u"M. Hummel"_s, own, u"J. Stuivenga"_s};
    QList<DemoPto> pto = demoPtoYear(people, rules, wish.year, owners);
    QList<DemoDossier> routes = demoRoutesYear(people, wish.year, owners);
    fillNorms(routes, rules, wish.year);
    const QDate today = store.clock().today();
    int client = 0;
    for (DemoPto &each : pto)
        tellHowItEnded(each.base, wish.year, today, client++);
    for (DemoDossier &each : routes)
        tellHowItEnded(each, wish.year, today, client++);
    const int presentDossiers = 24;
    const DemoStories stories;
    const DemoPresent present{store, rules, stories, today, own, Month(wish.year, 12)};
    const int newcomers = 35;
    const int newGroup = 4;
    const int total = std::max(wish.dossiers, int(pto.size() + routes.size()) + presentDossiers + newcomers + newGroup);
    int done = 0;
    const auto step = [&](const std::function<void(Writer &)> &work) {
        store.write(makeDemo, work);
        ++done;
        if (progress && !progress(done, total))
            throw Failure(Failure::Kind::Cancelled, {});
    };
    for (const DemoPto &each : pto)
        step([&](Writer &writer) { each.write(writer); });
    for (const DemoDossier &dossier : routes)
        step([&](Writer &writer) { dossier.write(writer); });
    for (int i = 0; i < presentDossiers; ++i)
        step([&](Writer &writer) { writePresentDossier(people, writer, present, i); });
    // After everybody else, so that the others stay who they are.
    QList<DemoDossier> inflow = demoInflowYear(people, wish.year, owners);
    Q_ASSERT(inflow.size() == newcomers);
    fillNorms(inflow, rules, wish.year);
    for (DemoDossier &each : inflow) {
        tellHowItEnded(each, wish.year, today, client++);
        step([&](Writer &writer) { each.write(writer); });
    }
    store.write(makeDemoCosts, [&](Writer &writer) {
        writeDemoCosts(people, writer, wish.year);
        writer.put(demoAccount(today));
    });
    while (done < total - newGroup) {
        const QDate opened = QDate(wish.year, 1, 1).addDays(people.between(400, 1400));
        DemoDossier more = people.next(opened, people.oneOf(owners));
        const bool starter = people.between(0, 1) == 0;
        people.addRoute(more, starter ? u"starter"_s : u"established"_s, opened, {}, {}, starter ? u"plan"_s : u"viability"_s);
        people.addNote(more, opened.addDays(9), u"phone"_s);
        step([&](Writer &writer) { more.write(writer); });
    }
    addDemoWork(store, rules);
    for (const DemoDossier &each : demoNewGroup(people, wish.year, today, owners))
        step([&](Writer &writer) { each.write(writer); });
    writeDemoGroups(people, store, wish.year);
    // People and ids of its own, so that the dossiers stay the same whatever is told here.
    writeDemoPrevention(store, wish.year, wish.seed + 1);
    return done;
}

} // namespace core
