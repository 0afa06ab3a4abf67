#include "core/group/enrolments.h"

#include "core/task/tasks.h"
#include "tests/kit/groups.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;
using kit::GroupKit;

/// Workshops in groups: days, places and the waiting list.
class GroupsTest : public QObject {
    Q_OBJECT

private slots:
    void theSeriesHasEightWorkshopsAndANinthSinceTwentyEighteen()
    {
        const WorkshopSeries ladder = seriesOf("ladder");
        QCOMPARE(ladder.on(QDate(2017, 12, 31)).size(), 8);
        QCOMPARE(ladder.on(QDate(2018, 1, 1)).size(), 9);
        QCOMPARE(ladder.on(QDate(2018, 1, 1)).last().key, QString("social"));
        QVERIFY(ladder.on(QDate(2018, 1, 1)).last().verified);
        QVERIFY(!ladder.workshops.first().verified); // the report does not name the first eight
        QSet<QString> keys;
        int workshops = 0;
        for (const WorkshopSeries &series : workshopSeries())
            for (const Workshop &workshop : series.workshops) {
                keys.insert(workshop.key);
                ++workshops;
            }
        QCOMPARE(keys.size(), workshops);
    }
    void aNewGroupGetsAMeetingForEachWorkshopOfItsDay()
    {
        GroupKit kit;
        const QList<GroupMeeting> meetings = kit.groups.meetings(kit.ladder(QDate(2018, 3, 14)));
        QCOMPARE(meetings.size(), 9);
        QCOMPARE(meetings.first().day, QDate(2018, 3, 14));
        QCOMPARE(meetings.last().day, QDate(2018, 5, 9));
        QCOMPARE(meetingTime(meetings.first()), QString("9:30–12:00"));
        QCOMPARE(kit.groups.meetings(kit.ladder(QDate(2017, 9, 13), 2, "Ladder 2017")).size(), 8);
    }
    void twoGroupsCannotHaveTheSameName()
    {
        GroupKit kit;
        kit.ladder(QDate(2018, 3, 14));
        GroupEdition again = kit.groups.editions("ladder").first().edition;
        again.id = Id<GroupEdition>::fresh();
        again.name = "ladder naar succes, VOORJAAR";
        QVERIFY(blocks(kit.groups.create(again, {QDate(2018, 9, 12), 7, {}, {}})));
        QCOMPARE(kit.groups.editions("ladder").size(), 1);
    }
    void whoComesWhenItIsFullWaitsInOrder()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 2);
        kit.enrol(group, kit.client("Anna"));
        kit.guest(group, "Bert Buiten", "06 0000 0002");
        const QList<Problem> said = kit.enrolments.enrol(kit.enrolment(group, kit.client("Cor")));
        QVERIFY(!blocks(said));
        QVERIFY(said.last().text.contains("place 1"));
        const Id<Enrolment> last = kit.enrol(group, kit.client("Dora"));
        QCOMPARE(kit.state(last), QString("waiting"));
        QCOMPARE(kit.participant(group, last).queue, 2);
        const EditionSummary summary = kit.groups.summary(group);
        QCOMPARE(summary.placed, 2);
        QCOMPARE(summary.waiting, 2);
        QVERIFY(!summary.hasRoom());
    }
    void aPlaceThatComesFreeIsOfferedToTheFirstOnTheList()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 1);
        const Id<Enrolment> first = kit.enrol(group, kit.client("Anna"));
        const Id<Dossier> cor = kit.client("Cor");
        const Id<Enrolment> second = kit.enrol(group, cor);
        const Id<Enrolment> third = kit.guest(group, "Bert Buiten", "06 0000 0002");
        QVERIFY(!blocks(kit.enrolments.withdraw(first, "baan gevonden")));
        QCOMPARE(kit.state(second), QString("offered"));
        QCOMPARE(kit.state(third), QString("waiting"));
        const QList<Task> tasks = Tasks(kit.memory.store).of(cor);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().due, QDate(2018, 3, 8));
        QCOMPARE(kit.enrolments.offerEnds(*kit.memory.store.find(second)), QDate(2018, 3, 8));
        // One act: taking it back gives the place back and takes the offer away.
        kit.memory.store.undo();
        QCOMPARE(kit.state(first), QString("placed"));
        QCOMPARE(kit.state(second), QString("waiting"));
        QVERIFY(Tasks(kit.memory.store).of(cor).isEmpty());
    }
    void whoDeclinesMakesRoomForTheNext()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 1);
        const Id<Enrolment> first = kit.enrol(group, kit.client("Anna"));
        const Id<Dossier> cor = kit.client("Cor");
        const Id<Enrolment> second = kit.enrol(group, cor);
        const Id<Enrolment> third = kit.guest(group, "Bert Buiten", "06 0000 0002");
        QVERIFY(!blocks(kit.enrolments.withdraw(first, "ziek")));
        QVERIFY(!blocks(kit.enrolments.decline(second)));
        QCOMPARE(kit.state(third), QString("offered"));
        QVERIFY(Tasks(kit.memory.store).of(cor).first().done.isValid());
        QVERIFY(!blocks(kit.enrolments.accept(third)));
        QCOMPARE(kit.state(third), QString("placed"));
        QVERIFY(blocks(kit.enrolments.accept(third)));
        // Who withdrew may come again, and keeps one line in the group.
        QVERIFY(!blocks(kit.enrolments.enrol(kit.enrolment(group, cor))));
        QCOMPARE(kit.memory.store.select<Enrolment>("dossier = ?", {cor.text()}).size(), 1);
        QCOMPARE(kit.state(second), QString("waiting"));
    }
    void morePlacesAreOfferedToo()
    {
        GroupKit kit;
        const Id<GroupEdition> id = kit.ladder(QDate(2018, 3, 14), 1);
        kit.enrol(id, kit.client("Anna"));
        const Id<Enrolment> second = kit.enrol(id, kit.client("Cor"));
        GroupEdition group = kit.groups.summary(id).edition;
        group.capacity = 3;
        QVERIFY(!blocks(kit.groups.save(group)));
        QCOMPARE(kit.state(second), QString("offered"));
    }
    void nobodyIsEnrolledTwiceOrWithoutAName()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Dossier> anna = kit.client("Anna");
        kit.enrol(group, anna);
        QVERIFY(blocks(kit.enrolments.enrol(kit.enrolment(group, anna))));
        QVERIFY(blocks(kit.enrolments.enrol(kit.enrolment(group, {}))));
        QCOMPARE(kit.groups.summary(group).placed, 1);
    }
    void aCopyTakesTheDaysAlongAndAddsWhatIsNew()
    {
        GroupKit kit(QDate(2018, 1, 10));
        const Id<GroupEdition> old = kit.ladder(QDate(2017, 9, 13), 7, "Ladder najaar 2017");
        kit.enrol(old, kit.client("Anna"));
        GroupMeeting third = kit.groups.meetings(old)[2];
        third.day = third.day.addDays(1);
        third.room = "Bibliotheek";
        QVERIFY(!blocks(kit.groups.save(third)));
        GroupEdition copy = kit.groups.summary(old).edition;
        copy.id = Id<GroupEdition>::fresh();
        copy.name = "Ladder voorjaar 2018";
        const QList<Problem> said = kit.groups.copy(old, copy, QDate(2018, 3, 14));
        QVERIFY(!blocks(said));
        const QList<GroupMeeting> days = kit.groups.meetings(copy.id);
        QCOMPARE(days.size(), 9);
        QCOMPARE(days[0].day, QDate(2018, 3, 14));
        QCOMPARE(days[2].day, QDate(2018, 3, 29));
        QCOMPARE(days[2].room, QString("Bibliotheek"));
        QCOMPARE(days[8].workshop, QString("social"));
        QVERIFY(said.last().text.contains("Sociaal ondernemen") || said.last().text.contains("Social enterprise"));
        QCOMPARE(kit.groups.summary(copy.id).placed, 0);
        kit.memory.store.undo();
        QVERIFY(kit.groups.summary(copy.id).id.isNull());
    }
    void removingAGroupTakesEverythingUnderItAndGivesItBack()
    {
        GroupKit kit(QDate(2018, 3, 20));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 1);
        const Id<Enrolment> anna = kit.enrol(group, kit.client("Anna"));
        kit.enrol(group, kit.client("Cor"));
        kit.mark(kit.groups.meetings(group).first(), anna, "present");
        kit.groups.remove(group);
        for (const char *table : {"group_editions", "group_meetings", "group_enrolments", "group_attendance"})
            QVERIFY2(kit.memory.store.selectRows(table).isEmpty(), table);
        kit.memory.store.undo();
        QCOMPARE(kit.participant(group, anna).present, 1);
    }
    void aGroupIsFoundByItsNameAndSoIsAGuest()
    {
        GroupKit kit;
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        kit.guest(group, "Bert Buitenpost", {});
        for (const char *typed : {"ladder", "Succes voorj", "voorjaar", "buitenp"}) {
            const QList<GroupHit> hits = kit.groups.find(typed, 5);
            QVERIFY2(hits.size() == 1 && hits.first().edition == group, typed);
        }
        QVERIFY(kit.groups.find("najaar", 5).isEmpty());
        QVERIFY(kit.groups.find("l", 5).isEmpty());
    }
    void aTimeIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("dot") << "9.30" << "9:30";
        QTest::newRow("colon") << "09:30" << "9:30";
        QTest::newRow("together") << "930" << "9:30";
        QTest::newRow("whole hour") << "12" << "12:00";
        QTest::newRow("none") << "" << "";
        QTest::newRow("no time") << "25:00" << "?";
        QTest::newRow("words") << "half tien" << "?";
    }
    void aTimeIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        QCOMPARE(timeText(typed).value_or("?"), read);
    }
};

REGISTER_TEST(GroupsTest)
#include "groups_test.moc"
