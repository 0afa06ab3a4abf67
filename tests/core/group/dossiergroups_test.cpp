#include "core/group/enrolments.h"

#include "core/dossier/merge.h"
#include "core/dossier/timeline.h"
#include "tests/kit/groups.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::GroupKit;

/// What a dossier has to do with groups: what it tells of them, and what becomes of a place when it goes or merges.
class DossierGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void theDossierTellsOfItsGroups()
    {
        GroupKit kit(QDate(2018, 3, 20));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Dossier> anna = kit.client("Anna");
        const Id<Enrolment> enrolment = kit.enrol(group, anna);
        kit.mark(kit.groups.meetings(group).first(), enrolment, "present");
        QStringList told;
        for (const TimelineItem &item : timeline(kit.memory.store, anna))
            told.append(item.title + ": " + item.text);
        const QString all = told.join('\n');
        QVERIFY2(all.contains("Ladder naar Succes, voorjaar"), qPrintable(all));
        QVERIFY2(all.contains("Entrepreneur and plan, Present") || all.contains("Ondernemer en plan, Aanwezig"), qPrintable(all));
        QCOMPARE(kit.enrolments.ofDossier(anna).first().participant.present, 1);
    }
    void aGuestThatTurnsOutToHaveADossierKeepsTheAttendance()
    {
        GroupKit kit(QDate(2018, 3, 20));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Enrolment> bert = kit.guest(group, "Bert Buiten", {});
        kit.mark(kit.groups.meetings(group).first(), bert, "present");
        const Id<Dossier> dossier = kit.client("Bert", "Buiten");
        QVERIFY(!blocks(kit.enrolments.link(bert, dossier)));
        QCOMPARE(kit.enrolments.ofDossier(dossier).first().participant.present, 1);
        QVERIFY(blocks(kit.enrolments.link(bert, dossier)));
        // The attendance goes with the dossier to the bin and comes back with it.
        Dossiers(kit.memory.store).remove(dossier);
        QVERIFY(kit.memory.store.selectRows("group_attendance").isEmpty());
        QVERIFY(kit.enrolments.of(group).isEmpty());
        kit.memory.store.undo();
        QCOMPARE(kit.participant(group, bert).present, 1);
    }
    void aRemovedDossierLeavesAPlaceThatCanBeOffered()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 1);
        const Id<Dossier> anna = kit.client("Anna");
        kit.enrol(group, anna);
        const Id<Enrolment> second = kit.enrol(group, kit.client("Cor"));
        Dossiers(kit.memory.store).remove(anna);
        QCOMPARE(kit.enrolments.offerFreePlaces(group), 1);
        QCOMPARE(kit.state(second), QString("offered"));
        QCOMPARE(kit.enrolments.offerFreePlaces(group), 0);
    }
    void mergedDossiersStandInTheGroupOnce()
    {
        GroupKit kit(QDate(2018, 3, 20));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Dossier> old = kit.client("Anna");
        const Id<Dossier> kept = kit.client("Ana");
        const Id<GroupEdition> other = kit.ladder(QDate(2018, 9, 12), 5, "Ladder najaar");
        kit.enrol(group, old);
        const Id<Enrolment> moves = kit.enrol(other, old);
        kit.enrol(group, kept);
        QVERIFY(!blocks(DossierMerge(kit.memory.store).merge(old, kept)));
        QCOMPARE(kit.groups.summary(group).placed, 1);
        QCOMPARE(kit.enrolments.of(group).size(), 1);
        QCOMPARE(kit.memory.store.find(moves)->dossier, kept);
        QCOMPARE(kit.enrolments.ofDossier(kept).size(), 2);
    }
};

REGISTER_TEST(DossierGroupsTest)
#include "dossiergroups_test.moc"
