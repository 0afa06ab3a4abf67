#include "core/sync/homecoming.h"

#include "core/archive/handover.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/merge.h"
#include "core/dossier/notes.h"
#include "core/dossier/papers.h"
#include "core/dossier/task.h"
#include "core/partner/partners.h"
#include "core/report/issued.h"
#include "core/store/journal.h"
#include "core/vault/vault.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/everytable.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// A dossier goes along to a kitchen table and comes home, while the office works on: nothing is lost, nothing is overwritten unasked.
class TravelTest : public QObject {
    Q_OBJECT

    static inline const QString passphrase = "vier rode fietsen";

    struct Trunk {
        Trunk(const QString &path, const Clock &clock) : vault(Vault::open(path, passphrase)), store(vault.address(), {"A. Adviseur", "laptop-3"}, clock) {}
        Vault vault;
        Store store;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kit::MemoryStore> m_office;
    std::unique_ptr<Dossiers> m_dossiers;
    Dossier m_dossier;

    QString path() const { return m_folder->filePath("mee.kluis"); }
    void pack() { takeAlong(m_office->store, {{m_dossier.id}, QDate(2026, 3, 9), path(), passphrase, KeyCost::cheap()}); }
    static Person clientIn(Store &store, const Id<Dossier> &dossier) { return store.select<Person>("dossier = ? and role = 'client'", {dossier.text()}).first(); }
    static void change(Store &store, const Id<Dossier> &dossier, QString Person::*column, const QString &value)
    {
        Person person = clientIn(store, dossier);
        person.*column = value;
        store.write({"Change"}, [&](Writer &writer) { writer.put(person); });
    }
    static void note(Store &store, const Id<Dossier> &dossier, const QString &text)
    {
        Note note;
        note.dossier = dossier;
        note.kind = "visit";
        note.day = QDate(2026, 3, 2);
        note.text = text;
        QVERIFY(!blocks(Notes(store).add(note)));
    }
    QStringList notes(const Id<Dossier> &dossier) const
    {
        QStringList texts;
        for (const Note &note : Notes(m_office->store).of(dossier))
            texts.append(note.text);
        return texts;
    }
    Homecoming home(const HomeChoices &choices = {})
    {
        Trunk trunk(path(), m_office->clock);
        const Homecoming found = readHome(m_office->store, trunk.store);
        bringHome(m_office->store, trunk.store, found, choices);
        return found;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_dossiers = std::make_unique<Dossiers>(m_office->store);
        Person anna = kit::person("Anna", "van der", "Bakker", QDate(1980, 5, 1), "999993653");
        anna.phone = "06 0000 1111";
        m_dossier = m_dossiers->create(anna, kit::business("Broodjes Anna", "12345678"), kit::route("starter", "plan", QDate(2026, 1, 5)));
    }

    void theOfficeKnowsThatItIsOutAndUntilWhen()
    {
        QVERIFY(!tripOf(m_office->store, m_dossier.id));
        pack();
        QCOMPARE(tripOf(m_office->store, m_dossier.id)->until, QDate(2026, 3, 9));
        home();
        QVERIFY(!tripOf(m_office->store, m_dossier.id));
    }
    void thePackageHoldsThisDossierAndNoOther()
    {
        m_dossiers->create(kit::person("Bram", "", "Jansen"));
        pack();
        Trunk trunk(path(), m_office->clock);
        QCOMPARE(trunk.store.select<Dossier>().size(), 1);
        QCOMPARE(trunk.store.select<Person>().size(), 1);
        QCOMPARE(trunk.store.select<Business>().size(), 1);
        QCOMPARE(packageLabel(trunk.store)->dossiers, QStringList{m_dossier.id.text()});
    }
    void theSizeSaidBeforeGrowsWithThePapers()
    {
        const qint64 bare = sizeOfPackage(m_office->store, {m_dossier.id});
        Papers(m_office->store).add(m_dossier.id, "id", "paspoort.jpg", QByteArray(50'000, 'x'));
        QVERIFY(sizeOfPackage(m_office->store, {m_dossier.id}) >= bare + 50'000);
    }
    void whatWasWrittenAtTheTableComesHome()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
            change(trunk.store, m_dossier.id, &Person::phone, "06 0000 2222");
            Papers(trunk.store).add(m_dossier.id, "id", "paspoort.jpg", "foto");
        }
        home();
        QVERIFY(notes(m_dossier.id).contains("Twee nieuwe klanten."));
        QCOMPARE(clientIn(m_office->store, m_dossier.id).phone, "06 0000 2222");
        const QList<Attachment> papers = Papers(m_office->store).of(m_dossier.id);
        QCOMPARE(papers.size(), 1);
        QCOMPARE(m_office->store.blob(papers.first().hash), QByteArray("foto"));
    }
    void everyTableTravelsAndComesHome()
    {
        kit::EveryTable every(m_office->store, m_dossier.id, "thuis");
        every.fill();
        pack();
        QStringList changed;
        {
            Trunk trunk(path(), m_office->clock);
            for (const auto &[table, row] : every.rows()) {
                const QList<Row> taken = trunk.store.selectRows(table, "id = ?", {row.value("id")});
                if (table == "trips") { // the trip itself is known at the office only
                    QVERIFY(taken.isEmpty());
                    continue;
                }
                QVERIFY2(taken.size() == 1, qPrintable(table));
                QVERIFY2(Journal::sameRow(taken.first(), m_office->store.selectRows(table, "id = ?", {row.value("id")}).first()), qPrintable(table));
                if (const QString column = every.wordsOf(table); !column.isEmpty()) {
                    trunk.store.write({"Change"}, [&, table = table, row = row](Writer &writer) { writer.putRow(table, {{"id", row.value("id")}, {column, "onderweg"}}); });
                    changed.append(table);
                }
            }
        }
        QVERIFY(changed.size() > 50);
        QCOMPARE(home().conflicts(), 0);
        for (const auto &[table, row] : every.rows())
            if (changed.contains(table))
                QVERIFY2(m_office->store.selectRows(table, "id = ?", {row.value("id")}).first().value(every.wordsOf(table)) == "onderweg", qPrintable(table));
    }
    void whatIsMadeOnTheWayInEveryTableComesHome()
    {
        pack();
        std::unique_ptr<kit::EveryTable> every;
        {
            Trunk trunk(path(), m_office->clock);
            every = std::make_unique<kit::EveryTable>(trunk.store, m_dossier.id, "onderweg");
            every->fill();
        }
        home();
        for (const auto &[table, row] : every->rows())
            QVERIFY2(m_office->store.selectRows(table, "id = ?", {row.value("id")}).size() == 1, qPrintable(table));
    }
    void aTaskWithoutADossierComesHomeToo()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            Task task = kit::task({}, QDate(2026, 3, 20), "Folders bijbestellen");
            trunk.store.write({"Change"}, [&](Writer &writer) { writer.put(task); });
        }
        QVERIFY(home().lost.isEmpty());
        QCOMPARE(m_office->store.select<Task>("done is null").first().title, QString("Folders bijbestellen"));
    }
    void thePartnerOfAReferralGoesAlong()
    {
        Partners partners(m_office->store);
        const PartnerOrganisation coach{Id<PartnerOrganisation>::fresh(), "Coach Voorbeeld", "coach", {}, {}, {}, {}, {}, {}, {}, {}};
        QVERIFY(!blocks(partners.save(coach)));
        PartnerContract contract;
        contract.id = Id<PartnerContract>::fresh();
        contract.organisation = coach.id;
        contract.name = "Perceel 2";
        contract.from = QDate(2026, 1, 1);
        QVERIFY(!blocks(partners.save(contract)));
        Referral referral = partners.proposal(m_dossier.id, coach.id);
        referral.purpose = "Een opdracht vinden";
        QCOMPARE(referral.contract, contract.id.text());
        QVERIFY(!blocks(partners.save(referral)));
        pack();
        Trunk trunk(path(), m_office->clock);
        QCOMPARE(Partners(trunk.store).referralsOf(m_dossier.id).first().organisation, QString("Coach Voorbeeld"));
        QCOMPARE(trunk.store.select<PartnerContract>().size(), 1);
    }
    void aPaperMadeOnTheWayHasANumberOfItsOwn()
    {
        pack();
        QCOMPARE(IssuedPapers(m_office->store).nextNumber(m_dossier.id), m_dossier.number + "/1");
        Trunk trunk(path(), m_office->clock);
        QCOMPARE(IssuedPapers(trunk.store).nextNumber(m_dossier.id), m_dossier.number + "/1m");
    }
    void whatTheOfficeChangedMeanwhileStays()
    {
        pack();
        change(m_office->store, m_dossier.id, &Person::email, "anna@voorbeeld.example");
        {
            Trunk trunk(path(), m_office->clock);
            change(trunk.store, m_dossier.id, &Person::phone, "06 0000 2222");
        }
        QCOMPARE(home().conflicts(), 0);
        const Person anna = clientIn(m_office->store, m_dossier.id);
        QCOMPARE(anna.email, "anna@voorbeeld.example");
        QCOMPARE(anna.phone, "06 0000 2222");
    }
    void aConflictIsForAPersonToSettle_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QStringList>("refused");
        QTest::newRow("the office") << int(Kept::Office) << "06 0000 3333" << QStringList{"06 0000 2222"};
        QTest::newRow("the visit") << int(Kept::Visit) << "06 0000 2222" << QStringList{"06 0000 3333"};
        QTest::newRow("written anew") << int(Kept::Typed) << "06 0000 4444" << QStringList{"06 0000 2222", "06 0000 3333"};
        QTest::newRow("as it was") << int(Kept::Start) << "06 0000 1111" << QStringList{"06 0000 2222", "06 0000 3333"};
    }
    void aConflictIsForAPersonToSettle()
    {
        QFETCH(int, kept);
        QFETCH(QString, phone);
        QFETCH(QStringList, refused);
        pack();
        change(m_office->store, m_dossier.id, &Person::phone, "06 0000 3333");
        {
            Trunk trunk(path(), m_office->clock);
            change(trunk.store, m_dossier.id, &Person::phone, "06 0000 2222");
        }
        HomeChoices choices;
        {
            Trunk trunk(path(), m_office->clock);
            const qint64 before = Journal(m_office->store.database()).lastSequence();
            const Homecoming found = readHome(m_office->store, trunk.store);
            QCOMPARE(found.conflicts(), 1);
            QCOMPARE(found.rows.first().conflicts.first().start.toString(), "06 0000 1111");
            choices.insert(Homecoming::keyOf(found.rows.first(), found.rows.first().conflicts.first()), {Kept(kept), "06 0000 4444"});
            QCOMPARE(Journal(m_office->store.database()).lastSequence(), before); // looking writes nothing
        }
        home(choices);
        QCOMPARE(clientIn(m_office->store, m_dossier.id).phone, phone);
        const QString remark = notes(m_dossier.id).join('\n');
        for (const QString &value : refused)
            QVERIFY2(remark.contains(value), qPrintable(remark));
        QVERIFY(!remark.contains(phone));
    }
    void aPackageThatComesBackTwiceBringsNothingTwice()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
        }
        home();
        const Homecoming again = home();
        QVERIFY(again.rows.isEmpty());
        QVERIFY(again.cameHome.isValid());
        QCOMPARE(notes(m_dossier.id).size(), 1);
    }
    void whatComesHomeFollowsAMergedDossier()
    {
        pack();
        const Dossier other = m_dossiers->create(kit::person("Anna", "", "Bakker"));
        QVERIFY(!blocks(DossierMerge(m_office->store).merge(m_dossier.id, other.id)));
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
        }
        home();
        QVERIFY(notes(other.id).contains("Twee nieuwe klanten."));
    }
    void aDossierThatIsGoneIsNamedAndStaysInThePackage()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
        }
        m_dossiers->remove(m_dossier.id);
        const Homecoming found = home();
        QCOMPARE(found.lost, QStringList{m_dossier.id.text()});
        QVERIFY(found.rows.isEmpty());
        Trunk trunk(path(), m_office->clock);
        QCOMPARE(trunk.store.select<Note>().size(), 1);
    }
    void aVaultThatIsNoPackageIsRefused()
    {
        kit::MemoryStore other;
        QVERIFY_THROWS_EXCEPTION(Failure, readHome(m_office->store, other.store));
    }
    void aPackageThatIsLateComesHomeLikeAnyOther()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
        }
        m_office->clock.set(QDateTime(QDate(2026, 6, 30), QTime(12, 0)));
        change(m_office->store, m_dossier.id, &Person::phone, "06 0000 3333");
        home();
        QVERIFY(notes(m_dossier.id).contains("Twee nieuwe klanten."));
        QCOMPARE(clientIn(m_office->store, m_dossier.id).phone, "06 0000 3333");
        QVERIFY(!tripOf(m_office->store, m_dossier.id));
    }
    void aDossierThatWasHandedOverMeanwhileKeepsItsNewOwner()
    {
        pack();
        QVERIFY(!blocks(Handovers(m_office->store).offer({m_dossier.id}, "B. Collega", "Ander gebied")));
        QList<Id<Handover>> offered;
        for (const Handover &handover : Handovers(m_office->store).of(m_dossier.id))
            offered.append(handover.id);
        Handovers(m_office->store).accept(offered);
        QCOMPARE(m_office->store.find(m_dossier.id)->owner, "B. Collega");
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
            change(trunk.store, m_dossier.id, &Person::phone, "06 0000 2222");
        }
        home();
        QCOMPARE(m_office->store.find(m_dossier.id)->owner, "B. Collega");
        QVERIFY(notes(m_dossier.id).contains("Twee nieuwe klanten."));
        QCOMPARE(clientIn(m_office->store, m_dossier.id).phone, "06 0000 2222");
    }
    void aPackageThatIsHalfOrTamperedWithTakesNothingAndLosesNothing_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"half", "one byte of each page"})
            QTest::newRow(damage) << damage;
    }
    void aPackageThatIsHalfOrTamperedWithTakesNothingAndLosesNothing()
    {
        QFETCH(QString, damage);
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            note(trunk.store, m_dossier.id, "Twee nieuwe klanten.");
        }
        QFile whole(path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        whole.close();
        const auto put = [&](const QByteArray &bytes) {
            QFile file(path());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("not written");
        };
        QByteArray bad = good;
        if (damage == "half") {
            bad.truncate(good.size() / 2);
        } else {
            // So that whatever is read meets it.
            for (qsizetype at = 4096 + 2000; at < bad.size(); at += 4096)
                bad[at] = char(bad[at] ^ 1);
        }
        put(bad);
        const qint64 before = Journal(m_office->store.database()).lastSequence();
        bool refused = false;
        try {
            home();
        } catch (const Failure &) {
            refused = true;
        }
        QVERIFY(refused);
        QCOMPARE(Journal(m_office->store.database()).lastSequence(), before);
        QVERIFY(tripOf(m_office->store, m_dossier.id)); // still out
        put(good);
        home();
        QVERIFY(notes(m_dossier.id).contains("Twee nieuwe klanten."));
    }
    void comingHomeIsOneStepToTakeBack()
    {
        pack();
        {
            Trunk trunk(path(), m_office->clock);
            change(trunk.store, m_dossier.id, &Person::phone, "06 0000 2222");
        }
        home();
        m_office->store.undo();
        QCOMPARE(clientIn(m_office->store, m_dossier.id).phone, "06 0000 1111");
        QVERIFY(tripOf(m_office->store, m_dossier.id));
    }
    void noValueIsLostWhateverBothSidesDo()
    {
        const QList<QString Person::*> columns{&Person::phone, &Person::email, &Person::street, &Person::city};
        for (const quint32 seed : {1u, 2u, 3u, 4u}) {
            init();
            pack();
            QRandomGenerator random(seed);
            QHash<int, QString> office;
            QHash<int, QString> visit;
            const Person start = clientIn(m_office->store, m_dossier.id);
            {
                Trunk trunk(path(), m_office->clock);
                for (int turn = 0; turn < 12; ++turn) {
                    const int column = random.bounded(int(columns.size()));
                    const QString value = QString("waarde %1").arg(turn);
                    const bool isOffice = random.bounded(2) == 0;
                    change(isOffice ? m_office->store : trunk.store, m_dossier.id, columns[column], value);
                    (isOffice ? office : visit).insert(column, value);
                }
            }
            home();
            const Person after = clientIn(m_office->store, m_dossier.id);
            const QString remarks = notes(m_dossier.id).join('\n');
            for (int column = 0; column < columns.size(); ++column) {
                const QString expected = office.contains(column) ? office[column] : visit.value(column, start.*columns[column]);
                QCOMPARE(after.*columns[column], expected);
                if (office.contains(column) && visit.contains(column))
                    QVERIFY2(remarks.contains(visit[column]), qPrintable(QString("seed %1: %2").arg(seed).arg(remarks)));
            }
        }
    }
};

REGISTER_TEST(TravelTest)
#include "travel_test.moc"
