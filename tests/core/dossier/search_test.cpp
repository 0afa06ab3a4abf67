#include "core/dossier/search.h"

#include "core/base/failure.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/duplicates.h"
#include "core/dossier/notes.h"
#include "core/dossier/soundkey.h"
#include "core/store/journal.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

class SearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Dossiers> m_dossiers;
    Dossier m_anna;

    Dossier add(const Person &person, const std::optional<Business> &business = std::nullopt) { return m_dossiers->create(person, business); }
    QStringList found(const QString &text) const
    {
        QStringList names;
        for (const SearchHit &hit : m_search->find(text))
            names.append(hit.name);
        return names;
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_search = std::make_unique<Search>(m_kit->store);
        m_dossiers = std::make_unique<Dossiers>(m_kit->store);
        Person anna = kit::person("Anna", "van der", "Meijer", QDate(1980, 5, 1), "999993653");
        anna.phone = "06-12345678";
        anna.email = "anna@tulpenhof.nl";
        anna.city = "Rolde";
        m_anna = add(anna, kit::business("Bloemen & Zo", "12345678"));
        add(kit::person("Jürgen", "", "Müller"));
        add(kit::person("Kees", "", "Janssen"));
        add(kit::person("Fatima", "", "El Amrani"), kit::business("Café d'Oude Ijssel"));
    }
    void writesWordsInOneWay()
    {
        QCOMPARE(plainText("Café  d'Oude IJssel"), "cafe doude yssel");
        QCOMPARE(plainText("Çelik-Øst ﬁets"), "celik ost fiets");
        QCOMPARE(plainText("ĳs"), plainText("ijs"));
    }
    void hearsWhatIsWrittenDifferently_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        for (const auto &[a, b] : {std::pair{"Meijer", "Meyer"}, {"Meijer", "Meier"}, {"Schmidt", "Smit"}, {"Jansen", "Janssen"}, {"Visser", "Fisser"},
                                   {"Kuiper", "Kuyper"}, {"Groot", "Grood"}, {"Christien", "Kristien"}, {"Bouwman", "Bauman"}, {"de Wit", "de Witt"},
                                   {"Philips", "Filips"}, {"Theunis", "Teunis"}, {"Bakx", "Baks"}})
            QTest::addRow("%s and %s", a, b) << QString(a) << QString(b);
    }
    void hearsWhatIsWrittenDifferently()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const auto sound = [](const QString &name) {
            QStringList keys;
            for (const QString &word : plainWords(name))
                keys.append(soundKey(word));
            return keys.join(' ');
        };
        QCOMPARE(sound(a), sound(b));
    }
    void hearsTheDifference()
    {
        QVERIFY(soundKey("bos") != soundKey("bas"));
        QVERIFY(soundKey("jansen") != soundKey("hansen"));
        QVERIFY(soundKey("vos") != soundKey("vis"));
    }
    void countsSlips()
    {
        QCOMPARE(editDistance("bakker", "bakker", 2), 0);
        QCOMPARE(editDistance("bakker", "baker", 2), 1);
        QCOMPARE(editDistance("bakker", "bkaker", 2), 1);
        QCOMPARE(editDistance("bakker", "visser", 2), 3);
    }
    void findsPerKeystroke_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const QString anna = "Meijer, Anna van der";
        QTest::newRow("first letter") << "m" << anna;
        for (const char *typed : {"me", "mei", "meij", "meije", "meijer", "meyer", "meier", "MEIJER", "anna meijer", "meijer anna", "van der meij", "bloemen", "bloem zo",
                                  "12345678", "5678", "06 12345678", "0612345678", "+31 6 12345678", "12 34 56 78", "653", "3653", "999993653", "2026-0001", "0001", "1", "rolde",
                                  "anna@tulpen", "annna", "bloeemn", "mejier"})
            QTest::newRow(typed) << QString(typed) << anna;
        QTest::newRow("accent left out") << "muller" << "Müller, Jürgen";
        QTest::newRow("accent typed") << "jürg" << "Müller, Jürgen";
        QTest::newRow("one s") << "jansen" << "Janssen, Kees";
        QTest::newRow("swapped letters") << "jnassen" << "Janssen, Kees";
        QTest::newRow("name of two words") << "el amr" << "El Amrani, Fatima";
        QTest::newRow("trade name with apostrophe") << "d'oude" << "El Amrani, Fatima";
        QTest::newRow("y for ij") << "yssel" << "El Amrani, Fatima";
    }
    void findsPerKeystroke()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY2(found(typed).contains(name), qPrintable(found(typed).join(" | ")));
    }
    void findsNothingForNothing()
    {
        QVERIFY(found("").isEmpty());
        QVERIFY(found(" - ").isEmpty());
        QVERIFY(found("qqqqqqqq").isEmpty());
        QVERIFY(found("\"; drop").isEmpty());
    }
    void putsTheSameNameBeforeWhatOnlySoundsLikeIt()
    {
        add(kit::person("Piet", "", "Jansen"));
        QCOMPARE(found("jansen"), (QStringList{"Jansen, Piet", "Janssen, Kees"}));
    }
    void saysWhyItFound()
    {
        Notes(m_kit->store).add(kit::note(m_anna.id, QDate(2026, 3, 1), "Heeft een vergunning nodig voor het terras aan de Brink in Rolde."));
        const SearchHit note = m_search->find("vergun").first();
        QCOMPARE(note.table, "notes");
        QCOMPARE(note.matched, QStringList{"vergunning"});
        QVERIFY(note.snippet.contains("Heeft een vergunning nodig"));
        QVERIFY(!note.kind.isEmpty());
        const SearchHit tail = m_search->find("3653").first();
        QCOMPARE(tail.matched, QStringList{"…3653"});
        QVERIFY(!tail.snippet.contains("999993653"));
        QCOMPARE(m_search->find("meyer").first().matched, QStringList{"Meijer"});
    }
    void findsATextByNameAndWordTogether()
    {
        Notes(m_kit->store).add(kit::note(m_anna.id, QDate(2026, 3, 1), "Vergunning aangevraagd"));
        const auto hits = m_search->find("meijer vergunning");
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().table, "notes");
        QVERIFY(found("janssen vergunning").isEmpty());
    }
    void keepsUpWithEveryChange()
    {
        Person anna = m_dossiers->facts(m_anna.id).client();
        anna.lastName = "Dijkstra";
        m_dossiers->save(anna);
        QVERIFY(found("meijer anna").isEmpty());
        QCOMPARE(found("dykstra"), QStringList{"Dijkstra, Anna van der"});
        m_kit->store.undo();
        QVERIFY(found("dijkstra").isEmpty());
        QCOMPARE(found("meijer"), QStringList{"Meijer, Anna van der"});
        m_dossiers->remove(m_anna.id);
        QVERIFY(found("meijer").isEmpty());
        QVERIFY(!m_search->index().vocabulary().contains("meyer"));
        m_kit->store.undo();
        QCOMPARE(found("meijer"), QStringList{"Meijer, Anna van der"});
    }
    void forgetsATextThatIsGone()
    {
        Note note = kit::note(m_anna.id, QDate(2026, 3, 1), "Gesprek over xylofoons");
        note.id = Id<Note>::fresh();
        Notes notes(m_kit->store);
        notes.add(note);
        QCOMPARE(found("xylofoon").size(), 1);
        note.text = "Gesprek over trommels";
        notes.change(note);
        QVERIFY(found("xylofoon").isEmpty());
        QCOMPARE(found("trommel").size(), 1);
        notes.remove(note.id);
        QVERIFY(found("trommel").isEmpty());
    }
    void leavesNothingInTheIndexWhenAWriteFails()
    {
        Person other = kit::person("Zelda", "", "Zandstra");
        other.dossier = m_anna.id;
        QVERIFY_THROWS_EXCEPTION(Failure, m_kit->store.write(Op{"Edit"}, [&](Writer &writer) {
            writer.put(other);
            writer.putRow("no_such_table", {{"id", "x"}});
        }));
        QVERIFY(found("zandstra").isEmpty());
    }
    void findsTheSameAfterARebuild()
    {
        Notes(m_kit->store).add(kit::note(m_anna.id, QDate(2026, 3, 1), "Vergunning aangevraagd"));
        m_search->index().rebuild();
        QCOMPARE(found("meijer"), QStringList{"Meijer, Anna van der"});
        QCOMPARE(found("vergunning").size(), 1);
        QCOMPARE(found("jnassen"), QStringList{"Janssen, Kees"});
    }
    void buildsItselfForAVaultThatCameWithoutIndex()
    {
        kit::FileStore file;
        Dossiers(*file.store).create(kit::person("Anna", "", "Bakker"));
        file.open();
        const Search search(*file.store);
        QCOMPARE(search.find("bakker").size(), 1);
    }
    void warnsOfDoubles()
    {
        using Reason = Duplicate::Reason;
        const auto reasons = [&](const Person &person, const QString &kvk = {}) {
            QList<Reason> list;
            for (const Duplicate &one : findDuplicates(m_kit->store, *m_search, person, kvk))
                list.append(one.reason);
            return list;
        };
        QCOMPARE(reasons(kit::person("Iemand", "", "Anders", {}, "999993653")), QList<Reason>{Reason::SameBsn});
        QCOMPARE(reasons(kit::person("Iemand", "", "Anders"), "12345678"), QList<Reason>{Reason::SameKvk});
        QCOMPARE(reasons(kit::person("Anna", "", "Meyer", QDate(1980, 5, 1))), QList<Reason>{Reason::SameNameAndBirth});
        QCOMPARE(reasons(kit::person("Ana", "", "Meier")), QList<Reason>{Reason::SoundsAlike});
        QCOMPARE(reasons(kit::person("", "", "Jansen")), QList<Reason>{Reason::SoundsAlike});
        QVERIFY(reasons(kit::person("Anna", "", "Meijer", QDate(1981, 5, 1))).isEmpty());
        QVERIFY(reasons(kit::person("Hendrik", "", "Meijer")).isEmpty());
        QVERIFY(reasons(kit::person("", "", "")).isEmpty());
    }
    void doesNotWarnOfItself()
    {
        const Person anna = m_dossiers->facts(m_anna.id).client();
        QVERIFY(findDuplicates(m_kit->store, *m_search, anna, {}, m_anna.id).isEmpty());
    }
};

REGISTER_TEST(SearchTest)
#include "search_test.moc"
