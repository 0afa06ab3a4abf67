#include "core/base/failure.h"
#include "core/dossier/dossier.h"
#include "core/dossier/note.h"
#include "core/store/drafts.h"
#include "core/store/journal.h"
#include "core/store/settings.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QSignalSpy>
#include <QTest>

using namespace core;

constexpr Op edit{"Edit"};
constexpr Op peek{"Show BSN"};

class StoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    Dossier m_dossier;

    Store &store() { return m_kit->store; }
    void put(const Dossier &dossier)
    {
        store().write(edit, [&](Writer &writer) { writer.put(dossier); });
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_dossier = {};
        m_dossier.id = Id<Dossier>::fresh();
        m_dossier.number = "2026-0001";
        m_dossier.opened = QDate(2026, 3, 2);
    }
    void keepsWhatItIsGiven()
    {
        QSignalSpy changed(&store(), &Store::changed);
        put(m_dossier);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<Changes>().touches<Dossier>());
        QVERIFY(store().find(m_dossier.id) == m_dossier);
    }
    void recordsWhoChangedWhatFromWhatToWhat()
    {
        put(m_dossier);
        m_dossier.warning = "Hond";
        put(m_dossier);
        const auto moments = Journal(store().database()).history("dossiers", m_dossier.id.text(), "warning");
        QCOMPARE(moments.size(), 2);
        QCOMPARE(moments.first().adviser, "A. Adviseur");
        QCOMPARE(moments.first().before.toString(), "");
        QCOMPARE(moments.first().after.toString(), "Hond");
    }
    void recordsNothingWhenNothingChanged()
    {
        put(m_dossier);
        const qint64 before = Journal(store().database()).lastSequence();
        put(m_dossier);
        QCOMPARE(Journal(store().database()).lastSequence(), before);
    }
    void undoesAndRedoesInOneStepEach()
    {
        put(m_dossier);
        m_dossier.warning = "Hond";
        put(m_dossier);
        store().undo();
        QCOMPARE(store().find(m_dossier.id)->warning, "");
        store().redo();
        QCOMPARE(store().find(m_dossier.id)->warning, "Hond");
        store().undo();
        store().undo();
        QVERIFY(!store().find(m_dossier.id));
        QVERIFY(!store().canUndo());
        store().redo();
        QVERIFY(store().find(m_dossier.id));
    }
    void refusesToUndoWhatChangedSince()
    {
        put(m_dossier);
        const QString first = Journal(store().database()).operations({}, 1).first().id;
        m_dossier.owner = "B. Collega";
        put(m_dossier);
        QVERIFY_THROWS_EXCEPTION(Failure, store().revert(first, edit));
        QCOMPARE(store().find(m_dossier.id)->owner, "B. Collega");
    }
    void undoesARowThatNamedOnlySomeColumns()
    {
        store().write(edit, [&](Writer &writer) { writer.putRow("dossiers", {{"id", m_dossier.id.text()}, {"number", "2026-0001"}, {"opened", "2026-03-02"}}); });
        store().undo();
        QVERIFY(!store().find(m_dossier.id));
    }
    void keepsWhatWasRemovedInTheBin()
    {
        put(m_dossier);
        store().write(edit, [&](Writer &writer) { writer.remove(m_dossier.id); });
        const Journal journal(store().database());
        QCOMPARE(journal.bin({}, 10).size(), 1);
        QCOMPARE(journal.bin({}, 10).first().content.value("number").toString(), "2026-0001");
        store().revert(journal.bin({}, 10).first().operation, edit);
        QVERIFY(journal.bin({}, 10).isEmpty());
        QVERIFY(store().find(m_dossier.id) == m_dossier);
    }
    void leavesNothingBehindAfterAFailure()
    {
        QSignalSpy changed(&store(), &Store::changed);
        Dossier same = m_dossier;
        same.id = Id<Dossier>::fresh();
        QVERIFY_THROWS_EXCEPTION(Failure, store().write(edit, [&](Writer &writer) {
            writer.put(m_dossier);
            writer.put(same);
        }));
        QVERIFY(store().select<Dossier>().isEmpty());
        QVERIFY(Journal(store().database()).operations({}, 10).isEmpty());
        QCOMPARE(changed.size(), 0);
    }
    void tellsLookingFromChanging()
    {
        put(m_dossier);
        store().look(peek, m_dossier.id.text(), "BSN");
        const auto operations = Journal(store().database()).operations(m_dossier.id.text(), 10);
        QCOMPARE(operations.size(), 2);
        QCOMPARE(operations.first().name, "Show BSN");
        QCOMPARE(operations.first().changes, 0);
        QCOMPARE(operations.last().changes, 1);
    }
    void refusesToTouchTheAuditTrail()
    {
        put(m_dossier);
        QVERIFY_THROWS_EXCEPTION(Failure, store().database().exec("delete from change"));
        QVERIFY_THROWS_EXCEPTION(Failure, store().database().exec("update change set after = ''"));
        QVERIFY_THROWS_EXCEPTION(Failure, store().database().exec("update operation set adviser = 'x'"));
    }
    void keepsTheSameBytesOnce()
    {
        QString first;
        QString second;
        store().write(edit, [&](Writer &writer) {
            first = writer.putBlob("foto");
            second = writer.putBlob("foto");
            writer.put(m_dossier);
        });
        QCOMPARE(first, second);
        QCOMPARE(store().blob(first), "foto");
        QCOMPARE(store().database().value("select count(*) from blobs").toInt(), 1);
    }
    void letsWhoMayOnlyLookReadAndKeepsNothing()
    {
        const kit::FileStore file;
        file.store->write(edit, [&](Writer &writer) { writer.put(m_dossier); });
        Store looking({file.path(), {}, true}, {"A. Adviseur", "laptop-1"}, file.clock);
        looking.look(peek, m_dossier.id.text(), "bsn");
        Drafts(looking).save(m_dossier.id.text(), "note", {{"text", "Half"}});
        Settings(looking).set("width", "12");
        QVERIFY(looking.find(m_dossier.id) == m_dossier);
        QVERIFY_THROWS_EXCEPTION(Failure, looking.write(edit, [&](Writer &writer) { writer.remove(m_dossier.id); }));
        QCOMPARE(Settings(looking).value("width"), QString());
        QCOMPARE(Drafts(looking).all().size(), 0);
        QCOMPARE(Journal(looking.database()).operations({}, 10).size(), 1);
    }
};

REGISTER_TEST(StoreTest)
#include "store_test.moc"
