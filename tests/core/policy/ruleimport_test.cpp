#include "core/base/failure.h"
#include "core/policy/policies.h"
#include "core/policy/ruleimport.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;
using Verdict = RuleProposal::Verdict;

/// A new half-year arrives as a file: what it would change is shown first, then it is one rule file that can go again.
class RuleImportTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = RuleBook::builtIn();
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s", qPrintable(out.fileName()));
        return out.fileName();
    }
    static QByteArray rule(const QByteArray &key, const QByteArray &values, const QByteArray &unit = "eurocent")
    {
        return "{\"key\": \"" + key + "\", \"unit\": \"" + unit + "\", \"title\": \"t\", \"values\": [" + values + "]}";
    }
    RuleImport json(const QByteArray &rules) const { return readRules(file("new.json", "{\"rules\": [" + rules + "]}"), m_book); }
    static const RuleProposal *line(const RuleImport &import, const QString &key)
    {
        for (const RuleProposal &line : import.lines)
            if (line.value.key == key)
                return &line;
        return nullptr;
    }

private slots:
    void showsWhatIsNewChangedEndedTheSameUnknownAndRefused()
    {
        const RuleImport import = json(
            rule("pw.norm.21.b.incl", R"({"from": "2027-01-01", "value": 205000, "source": "tabel"})") + ','
            + rule("pw.norm.21.a.incl", R"({"from": "2026-07-01", "value": 141947, "source": "tabel"})") + ','
            + rule("bbz.loan.interest", R"({"from": "2027-01-01", "value": null, "source": "vervallen"})", "thousandth-percent") + ','
            + rule("pw.exemption.n.cap", R"({"from": "2026-07-01", "value": 28500, "source": "tabel"})") + ','
            + rule("pw.verzonnen", R"({"from": "2027-01-01", "value": 1, "source": "s"})") + ','
            + rule("bbz.capital.starter.max", R"({"from": "2027-01-01", "value": 5000000})"));
        QVERIFY(import.fault.isEmpty());
        QCOMPARE(line(import, "pw.norm.21.b.incl")->verdict, Verdict::Changed);
        QCOMPARE(line(import, "pw.norm.21.b.incl")->before->value, 202779);
        QCOMPARE(line(import, "pw.norm.21.a.incl")->verdict, Verdict::Changed);
        QCOMPARE(line(import, "bbz.loan.interest")->verdict, Verdict::Ended);
        QCOMPARE(line(import, "pw.exemption.n.cap")->verdict, Verdict::Same);
        QCOMPARE(line(import, "pw.verzonnen")->verdict, Verdict::UnknownKey);
        QCOMPARE(line(import, "bbz.capital.starter.max")->verdict, Verdict::Refused);
        QVERIFY(line(import, "bbz.capital.starter.max")->reason.contains("source"));
        QCOMPARE(import.taken(), 3);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("word");
        const auto norm = [](const QByteArray &values) { return rule("pw.norm.21.a.incl", values); };
        QTest::newRow("another unit") << rule("pw.norm.21.a.incl", R"({"from": "2027-01-01", "value": 1, "source": "s"})", "month") << "unit";
        QTest::newRow("no day") << norm(R"({"from": "1-1-2027", "value": 1, "source": "s"})") << "first day";
        QTest::newRow("half a cent") << norm(R"({"from": "2027-01-01", "value": 141946.5, "source": "s"})") << "whole";
        QTest::newRow("no amount") << norm(R"({"from": "2027-01-01", "source": "s"})") << "amount";
        QTest::newRow("a word") << norm(R"({"from": "2027-01-01", "value": "veel", "source": "s"})") << "word";
        QTest::newRow("below nothing") << norm(R"({"from": "2027-01-01", "value": -5, "source": "s"})") << "zero";
        QTest::newRow("a municipality elsewhere") << norm(R"({"from": "2027-01-01", "value": 5, "source": "s", "municipality": "emmen"})") << "emmen";
        QTest::newRow("a decision of the office smuggled in") << norm(R"({"from": "2027-01-01", "value": 5, "source": "s", "municipality": "!assen"})") << "!assen";
        QTest::newRow("a choice that is none") << rule("pto.settlement.tax", R"({"from": "2027-01-01", "value": "gratis", "source": "s"})", "choice") << "gratis";
    }
    void refusesWithAReason()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, word);
        const RuleImport import = json(rules);
        QCOMPARE(import.lines.size(), 1);
        QCOMPARE(import.lines.first().verdict, Verdict::Refused);
        QVERIFY2(import.lines.first().reason.contains(word), qPrintable(import.lines.first().reason));
        QCOMPARE(import.taken(), 0);
    }

    void refusesTheSecondOfTwoValuesOnADay()
    {
        const RuleImport import = json(rule("pw.norm.21.a.incl", R"({"from": "2027-01-01", "value": 141950, "source": "s"}, {"from": "2027-01-01", "value": 141951, "source": "s"})"));
        QCOMPARE(import.count(Verdict::Refused), 1);
        QCOMPARE(import.taken(), 1);
    }

    void doubtsWhatDoesNotFit()
    {
        const RuleImport import = json(rule("pw.norm.21.b.incl", R"({"from": "2027-01-01", "value": 205000, "source": "s"})") + ','
                                       + rule("pw.norm.21.a.incl", R"({"from": "2027-01-01", "value": 143501, "source": "s", "verified": false})") + ','
                                       + rule("pw.norm.20.1.a.incl", R"({"from": "2027-01-01", "value": 99000, "source": "s"})"));
        QVERIFY(line(import, "pw.norm.21.b.incl")->doubts.isEmpty());
        QCOMPARE(line(import, "pw.norm.21.a.incl")->doubts.size(), 1); // 70 % of 2.050,00 is 1.435,00: a cent is rounding
        QVERIFY(line(import, "pw.norm.20.1.a.incl")->doubts.first().contains("25"));
        const RuleImport wrong = json(rule("pw.norm.21.b.incl", R"({"from": "2027-01-01", "value": 205000, "source": "s"})") + ','
                                      + rule("pw.norm.21.a.incl", R"({"from": "2027-01-01", "value": 143700, "source": "s"})"));
        QVERIFY(wrong.lines.last().doubts.first().contains("1.435,00"));
        QCOMPARE(wrong.doubtful(), 1);
    }

    void readsATableAsTheConverterDoes()
    {
        const RuleImport import = readRules(file("normen.csv", "key,household,valid_from,valid_until,amount_eur_net_month,including_holiday,source,verified\n"
                                                               "PW21.b,\"gehuwden, 21 tot AOW\",2026-07-01,2026-12-31,2027.79,yes,tabel,yes\n"
                                                               "PW21.b,\"gehuwden, 21 tot AOW\",2027-01-01,2027-06-30,2050.00,yes,tabel 2027,yes - statute text\n"
                                                               "PW21.b,\"gehuwden, 21 tot AOW\",2027-01-01,2027-06-30,1947.50,no,tabel 2027,derived: incl x 0.95\n"
                                                               "PW21.a,single,2027-01-01,2027-06-30,1435.005,yes,tabel 2027,yes\n"
                                                               "PW99,niemand,2027-01-01,2027-06-30,1.00,yes,tabel 2027,yes\n"), m_book);
        QVERIFY2(import.fault.isEmpty(), qPrintable(import.fault));
        QCOMPARE(import.count(Verdict::Same), 1);
        QCOMPARE(import.count(Verdict::Changed), 2);
        QCOMPARE(import.count(Verdict::UnknownKey), 1);
        QCOMPARE(import.count(Verdict::Refused), 1);
        QCOMPARE(line(import, "pw.norm.21.a.incl")->row, 5);
        QVERIFY(!line(import, "pw.norm.21.b.excl")->value.verified);
        QCOMPARE(line(import, "pw.norm.21.b.excl")->value.value, 194750);
    }

    void readsATableWithAColumnPerRule()
    {
        const RuleImport import = readRules(file("caps.csv", "valid_from,n_cap_eur_month,r_cap_eur_month,source\n2027-01-01,290.00,180.00,tabel 2027\n"), m_book);
        QCOMPARE(import.taken(), 2);
        QCOMPARE(line(import, "pw.exemption.n.cap")->until, QDate(2027, 6, 30));
    }

    void takesAHalfYearOverAndBack()
    {
        kit::MemoryStore memory(QDate(2027, 1, 4));
        OfficeRules office(memory.store, m_book);
        Policies policies(memory.store, office);
        const QString path = file("2027.csv", "key,household,valid_from,valid_until,amount_eur_net_month,including_holiday,source,verified\n"
                                              "PW21.a,x,2027-01-01,2027-06-30,1435.00,yes,tabel 2027,yes\n");
        const RuleImport import = readRules(path, office.book());
        QVERIFY(blocks(policies.take(import))); // nobody has the right yet
        QVERIFY(!blocks(policies.give({Id<OfficeRight>::fresh(), "A. Adviseur", "rules.import", QDate(2026, 1, 1), {}, {}, {}, {}})));
        const Rule<Money> norm{"pw.norm.21.a.incl"};
        QVERIFY_THROWS_EXCEPTION(Failure, office.book().on(QDate(2027, 1, 4))[norm]);
        QVERIFY(!blocks(policies.take(import)));
        QCOMPARE(office.book().on(QDate(2027, 1, 4))[norm], Money::cents(143500));
        // Its last day is known: after it the program stops again.
        QVERIFY_THROWS_EXCEPTION(Failure, office.book().on(QDate(2027, 7, 1))[norm]);
        QCOMPARE(policies.files().first().name, "2027.csv");
        QCOMPARE(policies.files().first().first, QDate(2027, 1, 1));
        QCOMPARE(readRules(path, office.book()).taken(), 0);
        memory.store.undo();
        QVERIFY_THROWS_EXCEPTION(Failure, office.book().on(QDate(2027, 1, 4))[norm]);
        memory.store.redo();
        QVERIFY(!blocks(policies.remove(policies.files().first().id)));
        QVERIFY_THROWS_EXCEPTION(Failure, office.book().on(QDate(2027, 1, 4))[norm]);
    }

    void aCorrectionOfThePastLeavesWhatCameAfter()
    {
        const RuleImport import = readRules(file("correctie.csv", "key,household,valid_from,valid_until,amount_eur_net_month,including_holiday,source,verified\n"
                                                                  "PW21.a,x,2025-01-01,2025-06-30,1345.46,yes,correctie,yes\n"), m_book);
        QCOMPARE(import.taken(), 1);
        RuleBook after = m_book;
        after.add(import.file().content.toUtf8(), "correctie");
        const Rule<Money> norm{"pw.norm.21.a.incl"};
        QCOMPARE(after.on(QDate(2025, 6, 30))[norm], Money::cents(134546));
        QCOMPARE(after.on(QDate(2025, 7, 1))[norm], Money::cents(136906));
    }

    void itsOwnRulesChangeNothing()
    {
        for (const char *name : {"bbz", "participatiewet", "pto", "tax", "office"}) {
            const RuleImport import = readRules(QStringLiteral(SOURCE_DIR "/resources/rules/%1.json").arg(name), m_book);
            QVERIFY(import.fault.isEmpty());
            QCOMPARE(import.count(Verdict::Same), int(import.lines.size()));
            QCOMPARE(import.taken(), 0);
        }
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("broken JSON") << QByteArray("{\"rules\": [{]}");
        QTest::newRow("other JSON") << QByteArray("{\"people\": []}");
        QTest::newRow("no rule") << QByteArray("{\"rules\": []}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another table") << QByteArray("naam;bedrag\nJan;5\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n....");
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, content);
        const RuleImport import = readRules(file("wrong", content), m_book);
        QVERIFY(!import.fault.isEmpty());
        QCOMPARE(import.taken(), 0);
    }

    void aFileThatIsNotThereIsAFailure() { QVERIFY_THROWS_EXCEPTION(Failure, readRules(m_folder.filePath("nergens.json"), m_book)); }
};

REGISTER_TEST(RuleImportTest)
#include "ruleimport_test.moc"
