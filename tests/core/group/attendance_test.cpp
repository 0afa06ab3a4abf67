#include "core/group/enrolments.h"

#include "core/group/alumni.h"
#include "tests/kit/groups.h"
#include "tests/kit/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using kit::GroupKit;

/// Who was there, who was often not, who earned a certificate, and who may come to a reunion.
class AttendanceTest : public QObject {
    Q_OBJECT

private slots:
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
};

REGISTER_TEST(AttendanceTest)
#include "attendance_test.moc"
