#include "core/base/identifiers.h"
#include "core/demo/demo.h"
#include "core/dossier/merge.h"
#include "core/dossier/notes.h"
#include "core/store/journal.h"
#include "core/walkin/walkinretention.h"
#include "core/walkin/walkinyear.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The walk-in hour as an adviser keeps it, on 2 March 2026.
class WalkInsTest : public QObject {
    Q_OBJECT

    struct Office {
        kit::MemoryStore memory{QDate(2026, 3, 2)};
        Store &store = memory.store;
        WalkIns walkIns{store};
        Prevention prevention{store};

        WalkInContact contact(QDate day, const QString &result = {}, const QString &municipality = "assen") const
        {
            WalkInContact one = walkIns.fresh();
            one.day = day;
            one.municipality = municipality;
            one.legalForm = "sole-trader";
            one.questions = "rent";
            one.result = result;
            return one;
        }
        WalkInContact recorded(const WalkInContact &contact)
        {
            if (blocks(walkIns.record(contact)))
                qFatal("not recorded");
            return *walkIns.find(contact.id);
        }
        Id<Dossier> dossier(const QString &name) { return Dossiers(store).create(kit::person(name, {}, "Proef", QDate(1980, 2, 3))).id; }
        int served(int year = 2026) { return walkInYear(store, {year, {}}).served(); }
        QList<Task> openTasks() const { return store.select<Task>("done is null order by due"); }
    };
    static QStringList fields(const QList<Problem> &problems)
    {
        QStringList names;
        for (const Problem &problem : problems)
            if (problem.weight == Problem::Weight::Blocks)
                names.append(problem.field);
        return names;
    }

private slots:
    void needsADayAPlaceAMunicipalityAndAQuestion()
    {
        Office office;
        QCOMPARE(fields(office.walkIns.record(WalkInContact{Id<WalkInContact>::fresh(), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}})), QStringList({"day", "place", "municipality", "questions"}));
        WalkInContact tomorrow = office.contact(QDate(2026, 3, 3));
        QCOMPARE(fields(office.walkIns.record(tomorrow)), QStringList("day"));
        QCOMPARE(office.served(), 0);
    }
    void keepsNoBsnInItsNote()
    {
        Office office;
        WalkInContact contact = office.contact(QDate(2026, 3, 2));
        contact.note = "klant met 999900006 belt terug";
        QVERIFY(Bsn::parse(u"999900006"));
        QCOMPARE(fields(office.walkIns.record(contact)), QStringList("note"));
        contact.note = "factuur 123456789 en 06 12345678";
        QVERIFY(!blocks(office.walkIns.record(contact)));
    }
    void remindsOfAftercareWithoutTheNote()
    {
        Office office;
        WalkInContact contact = office.contact(QDate(2026, 3, 2));
        contact.aftercare = QDate(2026, 3, 16);
        contact.note = "bakkerij op de hoek";
        office.recorded(contact);
        QCOMPARE(office.openTasks().size(), 1);
        QCOMPARE(office.openTasks().first().due, QDate(2026, 3, 16));
        QVERIFY(office.openTasks().first().dossier.isNull());
        QVERIFY(!office.openTasks().first().title.contains("bakkerij"));
        contact.aftercare = QDate(2026, 3, 20);
        office.recorded(contact);
        QCOMPARE(office.openTasks().size(), 1);
        QCOMPARE(office.openTasks().first().due, QDate(2026, 3, 20));
        contact.aftercare = {};
        office.recorded(contact);
        QCOMPARE(office.openTasks().size(), 0);
    }
    void countsWhoComesBackOnce()
    {
        Office office;
        const WalkInContact first = office.recorded(office.contact(QDate(2026, 1, 8)));
        office.recorded(office.contact(QDate(2026, 1, 9), "answered"));
        WalkInContact again = office.walkIns.again(first.id);
        again.result = "payment-arrangement";
        again = office.recorded(again);
        // Who comes back a third time is still the same entrepreneur.
        WalkInContact third = office.walkIns.again(again.id);
        office.recorded(third);
        QCOMPARE(third.follows, first.id.text());
        const WalkInYear year = walkInYear(office.store, {2026, {}});
        QCOMPARE(year.served(), 2);
        QCOMPARE(year.figure("served", "contacts").count(), 4);
        QCOMPARE(year.figure("result", "payment-arrangement").ids, QStringList(again.id.text()));
        QCOMPARE(year.figure("result", "").count(), 0);
        QCOMPARE(year.figure("outcome", "solved").count(), 2);
    }
    void removingTheFirstContactKeepsTheOthersTogether()
    {
        Office office;
        const WalkInContact first = office.recorded(office.contact(QDate(2026, 1, 8)));
        const WalkInContact second = office.recorded(office.walkIns.again(first.id));
        const WalkInContact third = office.recorded(office.walkIns.again(first.id));
        office.walkIns.remove(first.id);
        QCOMPARE(office.served(), 1);
        QCOMPARE(office.walkIns.find(third.id)->root(), office.walkIns.find(second.id)->root());
        office.store.undo();
        QCOMPARE(office.walkIns.find(third.id)->root(), first.id.text());
    }
    void tyingToADossierLeavesTheCountAsItIs()
    {
        Office office;
        WalkInContact contact = office.contact(QDate(2026, 2, 10), "eviction-prevented");
        contact.aftercare = QDate(2026, 3, 30);
        contact.note = "kapsalon";
        office.recorded(contact);
        const WalkInContact other = office.recorded(office.contact(QDate(2026, 2, 11), "answered"));
        const Id<Dossier> bram = office.dossier("Bram");
        QVERIFY(!blocks(office.walkIns.tie(contact.id, bram)));
        QVERIFY(!blocks(office.walkIns.tie(other.id, bram)));
        const WalkInYear year = walkInYear(office.store, {2026, {}});
        QCOMPARE(year.served(), 2);
        QCOMPARE(year.figure("served", "dossiers").count(), 2);
        QVERIFY(blocks(office.walkIns.tie(contact.id, bram)));
        // The dossier tells of it, and its work list too.
        const QList<Note> notes = office.store.select<Note>("dossier = ? and kind = 'walk-in' order by day", {bram.text()});
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().day, QDate(2026, 2, 10));
        QVERIFY(notes.first().text.contains("kapsalon"));
        QCOMPARE(office.openTasks().first().dossier, bram);
        // Who comes back afterwards belongs to it at once.
        office.recorded(office.walkIns.again(contact.id));
        QCOMPARE(office.store.select<WalkInTie>("dossier = ?", {bram.text()}).size(), 3);
        QCOMPARE(office.served(), 2);
    }
    void untyingTakesAllOfItBackAndLeavesTheCountAsItIs()
    {
        Office office;
        WalkInContact contact = office.contact(QDate(2026, 2, 10), "answered");
        contact.aftercare = QDate(2026, 3, 30);
        contact.note = "kapsalon";
        office.recorded(contact);
        const WalkInContact second = office.recorded(office.walkIns.again(contact.id));
        const Id<Dossier> bram = office.dossier("Bram");
        const int before = office.served();
        QVERIFY(!blocks(office.walkIns.tie(contact.id, bram)));
        QCOMPARE(office.served(), before);
        const auto notes = [&] { return office.store.select<Note>("dossier = ? and kind = 'walk-in'", {bram.text()}); };
        QCOMPARE(notes().size(), 2);
        office.walkIns.untie(second.id); // either contact stands for both
        QCOMPARE(office.served(), before);
        QVERIFY(office.store.select<WalkInTie>().isEmpty());
        QVERIFY(notes().isEmpty());
        QVERIFY(office.openTasks().first().dossier.isNull());
        const QList<JournalOperation> last = Journal(office.store.database()).operations(bram.text(), 1);
        QCOMPARE(last.first().name, QString("Untie walk-in contact from dossier"));
        // It can be tied elsewhere now, and all of it can be taken back.
        const Id<Dossier> anna = office.dossier("Anna");
        QVERIFY(!blocks(office.walkIns.tie(contact.id, anna)));
        QCOMPARE(office.walkIns.rows({2026, {}}).first().dossier, anna);
        office.store.undo();
        office.store.undo();
        office.store.undo();
        QCOMPARE(office.walkIns.rows({2026, {}}).first().dossier, bram);
        QCOMPARE(notes().size(), 2);
        QCOMPARE(office.served(), before);
    }
    void aNoteToWhichSomebodyAddedStaysWhenTheContactGoes()
    {
        Office office;
        const WalkInContact contact = office.recorded(office.contact(QDate(2026, 2, 10), "answered"));
        const Id<Dossier> bram = office.dossier("Bram");
        QVERIFY(!blocks(office.walkIns.tie(contact.id, bram)));
        const Note note = office.store.select<Note>("dossier = ? and kind = 'walk-in'", {bram.text()}).first();
        QVERIFY(!blocks(Notes(office.store).addendum(note.id, "Later nog gebeld.")));
        office.walkIns.untie(contact.id);
        QVERIFY(office.store.find(note.id));
        QVERIFY(office.store.select<WalkInTie>().isEmpty());
    }
    void aSignalComesOutOfTheDossierAndIsFollowedAgain()
    {
        Office office;
        EarlySignal signal;
        signal.id = Id<EarlySignal>::fresh();
        signal.received = QDate(2026, 2, 20);
        signal.source = "landlord";
        signal.kinds = "rent";
        signal.followUp = QDate(2026, 3, 6);
        QVERIFY(!blocks(office.prevention.record(signal)));
        const Id<Dossier> bram = office.dossier("Bram");
        QVERIFY(!blocks(office.prevention.tie(signal.id, bram)));
        QVERIFY(office.openTasks().isEmpty());
        office.prevention.untie(signal.id);
        QVERIFY(office.store.find(signal.id)->isOpen());
        QCOMPARE(office.openTasks().size(), 1);
        QVERIFY(office.store.select<Note>("dossier = ?", {bram.text()}).isEmpty());
        QVERIFY(!blocks(office.prevention.tie(signal.id, bram)));
    }
    void theCountOutlivesTheDossierAndGoesAlongWhenDossiersMerge()
    {
        Office office;
        const WalkInContact contact = office.recorded(office.contact(QDate(2026, 2, 10), "answered"));
        const Id<Dossier> bram = office.dossier("Bram");
        const Id<Dossier> anna = office.dossier("Anna");
        QVERIFY(!blocks(office.walkIns.tie(contact.id, bram)));
        QVERIFY(!blocks(DossierMerge(office.store).merge(bram, anna)));
        QCOMPARE(office.walkIns.rows({2026, {}}).first().dossier, anna);
        QCOMPARE(office.served(), 1);
        Dossiers(office.store).remove(anna);
        QCOMPARE(office.served(), 1);
        QVERIFY(office.walkIns.rows({2026, {}}).first().dossier.isNull());
        office.store.undo();
        QCOMPARE(office.walkIns.rows({2026, {}}).first().dossier, anna);
    }
    void everyFigureOpensTheRowsItCounts()
    {
        Office office;
        office.recorded(office.contact(QDate(2026, 1, 8), "debt-help", "tynaarlo"));
        office.recorded(office.contact(QDate(2026, 1, 9), "answered"));
        office.recorded(office.contact(QDate(2026, 1, 9)));
        office.recorded(office.contact(QDate(2025, 12, 31), "answered"));
        OutreachActivity meeting{Id<OutreachActivity>::fresh(), QDate(2026, 2, 1), "meeting", "Signalen", {}, {}, {}, 24, {}, {}};
        QVERIFY(!blocks(office.prevention.record(meeting)));
        const WalkInYear year = walkInYear(office.store, {2026, {}});
        QSet<QString> known;
        for (const WalkInRow &row : year.contacts)
            known.insert(row.id.text());
        int inGroups = 0;
        for (const WalkInFigure &figure : year.figures) {
            QCOMPARE(QSet<QString>(figure.ids.begin(), figure.ids.end()).size(), figure.count());
            if (figure.group == "activity")
                continue;
            for (const QString &id : figure.ids)
                QVERIFY2(known.contains(id), qPrintable(figure.label));
            inGroups += figure.group == "result" || figure.group == "form" || figure.group == "municipality" || figure.group == "outcome" ? figure.count() : 0;
        }
        // Each of these groups tells every entrepreneur once.
        QCOMPARE(inGroups, 4 * year.served());
        QCOMPARE(year.served(), 3);
        QCOMPARE(year.figure("activity", "meeting").reach, 24);
        const WalkInYear tynaarlo = walkInYear(office.store, {2026, "tynaarlo"});
        QCOMPARE(tynaarlo.served(), 1);
        QCOMPARE(tynaarlo.figure("outcome", "lasting").count(), 1);
        QCOMPARE(tynaarlo.figure("activity", "meeting").count(), 1);
        QCOMPARE(tynaarlo.helpedShare(), Percentage::percent(100));
        QCOMPARE(year.helpedShare().thousandths(), 66667);
    }
    void aSignalIsFollowedAndBecomesAContact()
    {
        Office office;
        EarlySignal signal;
        signal.id = Id<EarlySignal>::fresh();
        signal.received = QDate(2026, 2, 20);
        signal.source = "landlord";
        signal.kinds = "rent water";
        signal.municipality = "assen";
        signal.who = "Bakkerij Proef";
        signal.followUp = QDate(2026, 3, 6);
        QVERIFY(!blocks(office.prevention.record(signal)));
        QCOMPARE(office.openTasks().first().due, QDate(2026, 3, 6));
        QVERIFY(!office.openTasks().first().title.contains("Bakkerij"));
        WalkInContact contact = office.prevention.contactFrom(signal.id);
        QCOMPARE(contact.questions, QString("rent energy"));
        QCOMPARE(contact.municipality, QString("assen"));
        contact.result = "payment-arrangement";
        office.recorded(contact);
        const EarlySignal after = *office.store.find(signal.id);
        QCOMPARE(after.outcome, QString("walk-in"));
        QCOMPARE(after.outcomeDay, QDate(2026, 3, 2));
        QCOMPARE(office.openTasks().size(), 0);
        // One act, one step back.
        office.store.undo();
        QVERIFY(office.store.find(signal.id)->isOpen());
        QVERIFY(!office.walkIns.find(contact.id));
    }
    void aSignalBecomesADossierWithANote()
    {
        Office office;
        EarlySignal signal;
        signal.id = Id<EarlySignal>::fresh();
        signal.received = QDate(2026, 2, 20);
        signal.source = "energy";
        signal.kinds = "energy";
        QVERIFY(!blocks(office.prevention.record(signal)));
        const Id<Dossier> bram = office.dossier("Bram");
        QVERIFY(!blocks(office.prevention.tie(signal.id, bram)));
        QCOMPARE(office.store.find(signal.id)->outcome, QString("dossier"));
        QCOMPARE(office.store.select<Note>("dossier = ?", {bram.text()}).size(), 1);
        QCOMPARE(office.prevention.signalsOf(2026, {}).first().dossier, bram);
        QCOMPARE(walkInYear(office.store, {2026, {}}).figure("signal", "dossier").count(), 1);
    }
    void wordsGoAfterTheirTermAndTheCountStays()
    {
        Office office;
        WalkInContact old = office.contact(QDate(2025, 1, 20), "answered");
        old.note = "geheim van de smid";
        office.recorded(old);
        old.note = "geheim van de bakker";
        office.recorded(old);
        WalkInContact kept = office.contact(QDate(2025, 4, 1), "answered");
        kept.note = "nog geen jaar oud";
        office.recorded(kept);
        WalkInContact open = office.contact(QDate(2025, 1, 21));
        open.note = "nazorg loopt nog";
        open.aftercare = QDate(2025, 2, 1);
        office.recorded(open);
        WalkInRetention retention(office.store);
        const QList<OldText> due = retention.due();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().words, QStringList("geheim van de bakker"));
        QCOMPARE(due.first().due, QDate(2026, 1, 20));
        const int before = office.served(2025);
        retention.remove(due);
        QCOMPARE(office.served(2025), before);
        QCOMPARE(office.walkIns.find(old.id)->note, QString());
        QCOMPARE(office.walkIns.find(old.id)->textRemoved, QDate(2026, 3, 2));
        QCOMPARE(office.walkIns.find(kept.id)->note, QString("nog geen jaar oud"));
        QVERIFY(retention.due().isEmpty());
        // Nothing remembers the words, also not the audit trail; that somebody recorded and changed it stays.
        const QList<Row> changes = office.store.query("select before, after from change where row = ?", {old.id.text()});
        QCOMPARE(changes.size(), 3);
        for (const Row &row : changes) {
            QVERIFY(!row.value("before").toString().contains("geheim"));
            QVERIFY(!row.value("after").toString().contains("geheim"));
        }
        QVERIFY(office.store.query("select 1 from purge_permit").isEmpty());
        QVERIFY(!office.store.undoText().contains("term"));
    }
    void theYear2018ComesOutOfTheRecordsAsTheReportHasIt()
    {
        kit::MemoryStore memory(QDate(2026, 11, 26));
        fillWithDemo(memory.store, RuleBook::builtIn(), {});
        const WalkInYear year = walkInYear(memory.store, {2018, {}});
        QCOMPARE(year.served(), 9);
        QCOMPARE(year.helpedShare(), Percentage::percent(100));
        for (const char *result : {"payment-arrangement", "debt-help"})
            QVERIFY(year.figure("result", result).count() > 1);
        QCOMPARE(year.figure("result", "eviction-prevented").count(), 1);
        QCOMPARE(year.figure("form", "sole-trader").count() + year.figure("form", "freelancer").count(), 9);
        QVERIFY(!year.activities.isEmpty());
    }
};

REGISTER_TEST(WalkInsTest)
#include "walkins_test.moc"
