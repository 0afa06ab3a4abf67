#include "core/group/enrolments.h"

#include "core/dossier/merge.h"
#include "core/dossier/timeline.h"
#include "core/group/alumni.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;

namespace {

struct GroupKit {
    explicit GroupKit(QDate today = QDate(2018, 3, 1)) : memory(today) {}

    Id<Dossier> client(const QString &first, const QString &last = "Proef")
    {
        Person who = kit::person(first, {}, last, QDate(1985, 4, 2));
        who.phone = "06 0000 0001";
        who.email = first.toLower() + "@voorbeeld.example";
        return Dossiers(memory.store).create(who).id;
    }
    /// Ladder naar Succes from a day on, every week.
    Id<GroupEdition> ladder(QDate first, int places = 2, const QString &name = "Ladder naar Succes, voorjaar")
    {
        GroupEdition edition;
        edition.id = Id<GroupEdition>::fresh();
        edition.series = "ladder";
        edition.name = name;
        edition.capacity = places;
        if (blocks(groups.create(edition, {first, 7, "9.30", "12"})))
            qFatal("no group");
        return edition.id;
    }
    Enrolment enrolment(const Id<GroupEdition> &edition, const Id<Dossier> &dossier) const
    {
        Enrolment enrolment;
        enrolment.id = Id<Enrolment>::fresh();
        enrolment.edition = edition;
        enrolment.dossier = dossier;
        return enrolment;
    }
    Id<Enrolment> enrol(const Id<GroupEdition> &edition, const Id<Dossier> &dossier)
    {
        const Enrolment record = enrolment(edition, dossier);
        if (blocks(enrolments.enrol(record)))
            qFatal("not enrolled");
        return memory.store.select<Enrolment>("edition = ? and dossier = ?", {edition.text(), dossier.text()}).first().id;
    }
    Id<Enrolment> guest(const Id<GroupEdition> &edition, const QString &name, const QString &contact)
    {
        Enrolment record = enrolment(edition, {});
        record.name = name;
        record.contact = contact;
        if (blocks(enrolments.enrol(record)))
            qFatal("not enrolled");
        return record.id;
    }
    QString state(const Id<Enrolment> &id) const { return memory.store.find(id)->state; }
    Participant participant(const Id<GroupEdition> &edition, const Id<Enrolment> &id) const
    {
        for (const Participant &one : enrolments.of(edition))
            if (one.id == id)
                return one;
        return {};
    }
    void mark(const GroupMeeting &meeting, const Id<Enrolment> &who, const QString &state)
    {
        if (blocks(enrolments.mark(meeting.id, who, state)))
            qFatal("not noted");
    }

    mutable kit::MemoryStore memory;
    Groups groups{memory.store};
    Enrolments enrolments{memory.store};
};

} // namespace

/// Workshops in groups: days, places, the waiting list, who was there, and who may come to a reunion.
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
    void repeatedAbsenceIsFlaggedFromTheThresholdOn()
    {
        GroupKit kit(QDate(2018, 5, 30));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Enrolment> anna = kit.enrol(group, kit.client("Anna"));
        const QList<GroupMeeting> days = kit.groups.meetings(group);
        const int often = groupSettings().oftenAbsent;
        QVERIFY(often > 1);
        for (int i = 0; i < often - 1; ++i)
            kit.mark(days[i], anna, "absent");
        kit.mark(days[7], anna, "excused"); // who says so beforehand gives no signal
        QVERIFY(!kit.participant(group, anna).oftenAbsent);
        kit.mark(days[often], anna, "absent");
        QVERIFY(kit.participant(group, anna).oftenAbsent);
        QCOMPARE(kit.participant(group, anna).absent, often);
    }
    void theCertificateIsForWhoWasThereOftenEnough()
    {
        GroupKit kit(QDate(2018, 5, 30));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Enrolment> anna = kit.enrol(group, kit.client("Anna"));
        const QList<GroupMeeting> days = kit.groups.meetings(group);
        for (int i = 0; i < 6; ++i)
            kit.mark(days[i], anna, "present");
        QVERIFY(!kit.participant(group, anna).earnsCertificate); // 6 of 9 is 67%
        kit.mark(days[6], anna, "present");
        QVERIFY(kit.participant(group, anna).earnsCertificate); // 7 of 9 is 78%
    }
    void attendanceIsNotedFromTheDayItselfAndAnExcuseBefore()
    {
        GroupKit kit(QDate(2018, 3, 14));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 5);
        const Id<Enrolment> anna = kit.enrol(group, kit.client("Anna"));
        const Id<Enrolment> bert = kit.guest(group, "Bert Buiten", {});
        const QList<GroupMeeting> days = kit.groups.meetings(group);
        QVERIFY(blocks(kit.enrolments.mark(days[1].id, anna, "present")));
        kit.mark(days[1], anna, "excused");
        kit.mark(days[0], anna, "absent");
        QCOMPARE(kit.enrolments.markRest(days[0].id), 1);
        QCOMPARE(kit.participant(group, bert).present, 1);
        QCOMPARE(kit.participant(group, anna).absent, 1);
        QCOMPARE(kit.enrolments.markRest(days[1].id), 0);
        kit.mark(days[0], anna, {});
        QCOMPARE(kit.participant(group, anna).open, 1);
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
    void formerParticipantsAreThoseWhoWereThere()
    {
        GroupKit kit(QDate(2018, 6, 1));
        const Id<GroupEdition> group = kit.ladder(QDate(2018, 3, 14), 9);
        const Id<Dossier> anna = kit.client("Anna");
        const Id<Enrolment> came = kit.enrol(group, anna);
        const Id<Enrolment> never = kit.enrol(group, kit.client("Cor"));
        const Id<Enrolment> guest = kit.guest(group, "=Bert Buiten", "bert@voorbeeld.example");
        const Id<Enrolment> rather = kit.enrol(group, kit.client("Dora"));
        const Id<Dossier> dead = kit.client("Eef");
        const Id<Enrolment> died = kit.enrol(group, dead);
        const GroupMeeting day = kit.groups.meetings(group).first();
        for (const Id<Enrolment> &one : {came, guest, rather, died})
            kit.mark(day, one, "present");
        kit.mark(day, never, "absent");
        Enrolment no = *kit.memory.store.find(rather);
        no.reunion = "no";
        QVERIFY(!blocks(kit.enrolments.save(no)));
        Dossiers(kit.memory.store).close(dead, "died");
        const QList<Alumnus> people = alumni(kit.memory.store, "ladder");
        QStringList names;
        for (const Alumnus &one : people)
            names.append(one.name);
        QCOMPARE(names, QStringList({"=Bert Buiten", "Anna Proef"}));
        QTemporaryDir folder;
        const QString path = folder.filePath("uit.csv");
        exportAlumni(kit.memory.store, people, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains("'=Bert Buiten;bert@voorbeeld.example;"), qPrintable(text)); // no formula leaves the house
        QVERIFY(text.contains("Anna Proef;anna@voorbeeld.example;06 0000 0001;"));
        QCOMPARE(text.count("\r\n"), 3);
        QCOMPARE(kit.memory.store.query("select count(*) as n from operation where name = 'Export list of former participants'").first().value("n").toInt(), 1);
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
