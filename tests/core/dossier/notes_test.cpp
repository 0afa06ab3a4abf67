#include "core/dossier/notes.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/routes.h"
#include "core/dossier/timeline.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class NotesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Notes> m_notes;
    Dossier m_dossier;

    Note written(const QString &text)
    {
        Note note = kit::note(m_dossier.id, m_kit->clock.today(), text);
        note.id = Id<Note>::fresh();
        [&] { QVERIFY(!blocks(m_notes->add(note))); }();
        return *m_kit->store.find(note.id);
    }
    void hoursPass(int hours) { m_kit->clock.set(m_kit->clock.now().addSecs(hours * 3600)); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_notes = std::make_unique<Notes>(m_kit->store);
        m_dossier = Dossiers(m_kit->store).create(kit::person("Anna", "", "Bakker"));
    }
    void writesWhoAndWhen()
    {
        const Note note = written("Gebeld over het plan");
        QCOMPARE(note.author, "A. Adviseur");
        QCOMPARE(note.written, m_kit->clock.now());
    }
    void letsANoteBeCorrectedWithinADay()
    {
        Note note = written("Gebeld over het plna");
        hoursPass(23);
        note.text = "Gebeld over het plan";
        QVERIFY(!blocks(m_notes->change(note)));
        QCOMPARE(m_kit->store.find(note.id)->text, "Gebeld over het plan");
        hoursPass(1);
        note.text = "Anders";
        QVERIFY(blocks(m_notes->change(note)));
        QCOMPARE(m_kit->store.find(note.id)->text, "Gebeld over het plan");
    }
    void fixesANoteEvenWhenTheCallerSaysItIsNew()
    {
        Note note = written("Afspraak gemaakt");
        hoursPass(25);
        note.written = m_kit->clock.now();
        note.text = "Geen afspraak gemaakt";
        QVERIFY(blocks(m_notes->change(note)));
        QVERIFY(blocks(m_notes->remove(note.id)));
        QCOMPARE(m_kit->store.find(note.id)->text, "Afspraak gemaakt");
    }
    void addsLaterTextAsAnAddendumOfItsOwn()
    {
        const Note note = written("Afspraak gemaakt");
        hoursPass(48);
        QVERIFY(!blocks(m_notes->addendum(note.id, "De afspraak was op 3 maart")));
        const auto notes = m_notes->of(m_dossier.id);
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().addendumTo, note.id.text());
        QVERIFY(!blocks(m_notes->addendum(notes.first().id, "Om tien uur")));
        QCOMPARE(m_notes->of(m_dossier.id).first().addendumTo, note.id.text());
    }
    void showsEverythingInOrderOfDay()
    {
        Routes routes(m_kit->store);
        Route route = kit::route("starter", "intake", QDate(2026, 1, 5));
        route.dossier = m_dossier.id;
        routes.start(route);
        routes.enterPhase(route.id, "plan", QDate(2026, 2, 10), "Intake klaar");
        m_notes->add(kit::note(m_dossier.id, QDate(2026, 1, 20), "Eerste gesprek"));
        Task task = kit::task(m_dossier.id, QDate(2026, 2, 1), "Bank bellen");
        task.done = QDate(2026, 1, 30);
        Benefit benefit;
        benefit.id = Id<Benefit>::fresh();
        benefit.dossier = m_dossier.id;
        benefit.kind = "participatiewet";
        benefit.from = QDate(2025, 12, 1);
        Dossiers(m_kit->store).save(benefit);
        m_kit->store.write(Op{"Add task"}, [&](Writer &writer) { writer.put(task); });
        written("Vandaag gebeld");
        QList<TimelineItem::Kind> kinds;
        for (const TimelineItem &item : timeline(m_kit->store, m_dossier.id))
            kinds.append(item.kind);
        using Kind = TimelineItem::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Contact, Kind::Route, Kind::Task, Kind::Contact, Kind::Route, Kind::Decision}));
        QCOMPARE(timeline(m_kit->store, m_dossier.id).at(1).text, "Intake klaar");
    }
};

REGISTER_TEST(NotesTest)
#include "notes_test.moc"
