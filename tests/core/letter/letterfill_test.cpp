#include "core/base/failure.h"
#include "core/letter/letterfill.h"
#include "core/letter/lettermarkup.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// Filling a template in, and reading what an adviser made of it.
class LetterFillTest : public QObject {
    Q_OBJECT

    static LetterTemplate form(const QString &text, const QString &asks = "[]")
    {
        const QString json = QString(R"({"key":"test","nl":"Proef","en":"Test","about_nl":"a","about_en":"a","group":"contact","receivers":["client"],"address":"none","signs":false,
            "date":"2026-11-26","source":"eigen","subject":"Over {client.name}","asks":%1,"text":%2})").arg(asks, text);
        return readLetterTemplate(json.toUtf8(), "test.json");
    }
    static QString filled(const QString &text, const LetterFields &known, const LetterAnswers &answers = {}, const QString &asks = "[]")
    {
        return fillLetter(form(text, asks), known, answers).text;
    }

private slots:
    void aFieldTakesItsValueAndAnUnknownOneStands()
    {
        QCOMPARE(filled(R"(["Beste {client.name}, kom op {meeting.day}."])", {{"client.name", {"Bram Proef"}}}), QString("Beste Bram Proef, kom op {meeting.day}."));
    }
    void aListAloneOnItsLineBecomesAsManyLines()
    {
        const LetterFields known{{"papers.open", {"Bankafschrift", "Huurcontract"}}};
        QCOMPARE(filled(R"(["- {papers.open}"])", known), QString("- Bankafschrift\n- Huurcontract"));
        QCOMPARE(filled(R"(["Breng mee: {papers.open}."])", known), QString("Breng mee: Bankafschrift, Huurcontract."));
    }
    void aConditionChoosesWhatStands_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("stands");
        QTest::newRow("known") << "a" << "ja";
        QTest::newRow("unknown") << "c" << "nee";
        QTest::newRow("absent") << "!c" << "ja";
        QTest::newRow("both") << "a & b" << "ja";
        QTest::newRow("one of two is not both") << "a & c" << "nee";
        QTest::newRow("one of two") << "c | b" << "ja";
        QTest::newRow("these words") << "b=twee woorden" << "ja";
        QTest::newRow("other words") << "b=drie" << "nee";
    }
    void aConditionChoosesWhatStands()
    {
        QFETCH(QString, condition);
        const QString text = QString(R"([{"if":"%1","text":["ja"],"else":["nee"]}])").arg(condition);
        QTEST(filled(text, {{"a", {"x"}}, {"b", {"twee woorden"}}}), "stands");
    }
    void anAnswerGoesBeforeWhatIsKnownAndThatBeforeAProposal()
    {
        const QString asks = R"([{"key":"by","nl":"Voor","en":"By","proposal":"de 10e"}])";
        QCOMPARE(filled(R"(["{by}"])", {}, {}, asks), QString("de 10e"));
        QCOMPARE(filled(R"(["{by}"])", {{"by", {"de 12e"}}}, {}, asks), QString("de 12e"));
        QCOMPARE(filled(R"(["{by}"])", {{"by", {"de 12e"}}}, {{{"by", {"de 15e"}}}, {}}, asks), QString("de 15e"));
    }
    void aProposalThatWaitsForSomethingIsNone()
    {
        const QString asks = R"([{"key":"first","nl":"Eerst","en":"First","proposal":"{next.step}","optional":true}])";
        QCOMPARE(filled(R"([{"if":"first","text":["Eerst: {first}"],"else":["Niets"]}])", {}, {}, asks), QString("Niets"));
        QCOMPARE(filled(R"([{"if":"first","text":["Eerst: {first}"]}])", {{"next.step", {"bellen"}}}, {}, asks), QString("Eerst: bellen"));
    }
    void onlyWhatIsMissingIsAsked()
    {
        const QString asks = R"([{"key":"meeting.day","nl":"Dag","en":"Day","kind":"day"},{"key":"meeting.time","nl":"Tijd","en":"Time","kind":"time"}])";
        const LetterTemplate letter = form(R"(["Kom op {meeting.day} om {meeting.time} naar {client.municipality}."])", asks);
        QStringList keys;
        for (const LetterAsk &ask : openAsks(letter, {{"meeting.day", {"maandag"}}, {"client.name", {"Bram"}}}, {}))
            keys.append(ask.key);
        QCOMPARE(keys, QStringList({"meeting.time", "client.municipality"}));
    }
    void anAnsweredQuestionStaysInTheForm()
    {
        const LetterTemplate letter = form(R"(["Naar {client.municipality}."])");
        QCOMPARE(openAsks(letter, {{"client.name", {"Bram"}}}, {{{"client.municipality", {"Assen"}}}, {}}).size(), 1);
    }
    void theTaskOfALetterTakesItsDay()
    {
        LetterTemplate letter = form(R"(["x"])");
        letter.task = {"paper", "Stukken van {client.name}", "papers.by"};
        QVERIFY(!taskOf(letter, {}, {}, QDate(2026, 3, 2)));
        const auto task = taskOf(letter, {{"client.name", {"Bram"}}}, {{}, {{"papers.by", QDate(2026, 3, 20)}}}, QDate(2026, 3, 2));
        QCOMPARE(task->title, QString("Stukken van Bram"));
        QCOMPARE(task->due, QDate(2026, 3, 20));
        letter.task.due = "+14";
        QCOMPARE(taskOf(letter, {}, {}, QDate(2026, 3, 2))->due, QDate(2026, 3, 16));
    }
    void whatWasEditedByHandStillTakesAnswers()
    {
        QCOMPARE(withField("Kom op {meeting.day}, graag.", "meeting.day", {"maandag"}), QString("Kom op maandag, graag."));
        QCOMPARE(withField("Kom op {meeting.day}.", "meeting.day", {}), QString("Kom op {meeting.day}."));
    }
    void markupBecomesBlocks()
    {
        const QList<Block> blocks = letterBlocks("Beste Bram,\n\nEerste zin.\nTweede zin.\n\n# Kop\nDag :: maandag\nTijd :: 10:00\n- een\n- twee\n1. eerst\n2. dan\n[ ] hokje\n"
                                                "| A | B |\n| 1 | 2 |\n! Let op | Dit is zo.\n~ klein\n---\n__ Klant | Bram");
        QCOMPARE(blocks.size(), 12);
        QCOMPARE(std::get<Paragraph>(blocks[1]).text, QString("Eerste zin.\nTweede zin."));
        QCOMPARE(std::get<Heading>(blocks[2]).level, 2);
        QCOMPARE(std::get<Facts>(blocks[3]).rows.size(), 2);
        QCOMPARE(std::get<Bullets>(blocks[4]).items, QStringList({"een", "twee"}));
        QVERIFY(std::get<Bullets>(blocks[5]).numbered);
        QCOMPARE(std::get<CheckList>(blocks[6]).items.size(), 1);
        QCOMPARE(std::get<TableBlock>(blocks[7]).rows, QList<QStringList>({{"1", "2"}}));
        QCOMPARE(std::get<Notice>(blocks[8]).text, QString("Dit is zo."));
        QVERIFY(std::get<Paragraph>(blocks[9]).style == Paragraph::Style::Small);
        QVERIFY(std::holds_alternative<PageBreak>(blocks[10]));
        QCOMPARE(std::get<SignatureBlock>(blocks[11]).signatories.first().name, QString("Bram"));
    }
    void aFileThatIsWrongSaysWhere()
    {
        const auto refused = [](const QString &replaced, const QString &by) {
            QString json = R"({"key":"t","nl":"P","en":"T","about_nl":"a","about_en":"a","group":"contact","receivers":["client"],"date":"2026-11-26","source":"s","subject":"S","text":["x"]})";
            try {
                readLetterTemplate(json.replace(replaced, by).toUtf8(), "t.json");
            } catch (const Failure &failure) {
                return failure.detail();
            }
            return QString();
        };
        QCOMPARE(refused("zzz", "zzz"), QString());
        QVERIFY(refused("contact", "onbekend").contains("onbekend"));
        QVERIFY(refused("\"subject\":\"S\",", "").contains("subject"));
        QVERIFY(refused("\"subject\"", "\"onderwerp\":\"x\",\"subject\"").contains("onderwerp"));
    }
};

REGISTER_TEST(LetterFillTest)
#include "letterfill_test.moc"
