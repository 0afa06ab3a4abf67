#include "core/letter/letter.h"
#include "core/rules/catalogue.h"
#include "core/dossier/notes.h"
#include "core/dossier/papers.h"
#include "core/task/tasks.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace core;

/// Every letter the program knows, held against what a dossier can say.
class LettersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::PtoKit> m_kit;
    const RuleBook m_rules = RuleBook::builtIn();

    ReportRequest request(const QString &receiver = "client")
    {
        ReportRequest wish{m_kit->memory.store, m_rules, m_kit->memory.clock, {}, m_kit->dossier};
        wish.receiver = receiverOf(receiver);
        return wish;
    }
    void liveInAssen()
    {
        Person client = Dossiers(m_kit->memory.store).facts(m_kit->dossier).client();
        client.street = "Brink";
        client.houseNumber = "3";
        client.postcode = "9401 AB";
        client.city = "Assen";
        Dossiers(m_kit->memory.store).save(client);
    }
    static void collect(const QJsonArray &text, QStringList &lines)
    {
        for (const auto &part : text) {
            if (part.isString()) {
                lines.append(part.toString());
                continue;
            }
            const QJsonObject block = part.toObject();
            lines.append(block["if"].toString().split(QRegularExpression("[&|]")).replaceInStrings("!", "").replaceInStrings(QRegularExpression("^\\s*([^=]*?)\\s*(=.*)?$"), "{\\1}"));
            collect(block["text"].toArray(), lines);
            collect(block["else"].toArray(), lines);
        }
    }

private slots:
    void init() { m_kit = std::make_unique<kit::PtoKit>(); }

    void everyFieldIsAskedOrHasAName_data()
    {
        QTest::addColumn<QString>("key");
        for (const LetterTemplate &letter : letterTemplates())
            QTest::newRow(qPrintable(letter.key)) << letter.key;
        QVERIFY(letterTemplates().size() >= 12);
    }
    void everyFieldIsAskedOrHasAName()
    {
        QFETCH(QString, key);
        const LetterTemplate &letter = *findLetterTemplate(key);
        QStringList lines{letter.subject, letter.task.title};
        collect(letter.text, lines);
        for (const LetterAsk &ask : letter.asks)
            lines.append(ask.proposal);
        for (const QString &field : openFields(lines.join('\n')))
            QVERIFY2(letter.ask(field) || letterFieldNames().contains(field), qPrintable(field));
        if (!letter.task.due.isEmpty() && !letter.task.due.startsWith('+'))
            QVERIFY2(letter.ask(letter.task.due), qPrintable(letter.task.due));
        QVERIFY(letter.encloses.isEmpty() || findReport(letter.encloses));
    }
    void everyKnownFieldHasAName()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 12, 31));
        const LetterFields known = knownFields(request("internal"));
        for (auto field = known.cbegin(); field != known.cend(); ++field)
            QVERIFY2(letterFieldNames().contains(field.key()), qPrintable(field.key()));
    }
    void aLetterSpeaksDutchToTheClientAndCarriesItsNumber()
    {
        liveInAssen();
        const LetterTemplate &form = *findLetterTemplate("invitation");
        LetterAnswers answers;
        answers.words = {{"meeting.day", {"maandag 30 maart 2026"}}, {"meeting.time", {"10:30"}}, {"meeting.place", {"bij u thuis"}}};
        const ReportRequest wish = request();
        const LetterFields known = knownFields(wish);
        const FilledLetter filled = fillLetter(form, known, answers);
        const Letter letter{form, filled.subject, filled.text, filled.address, signatureOf(known, answers)};
        QVERIFY2(check(letter, wish).isEmpty(), qPrintable(filled.text));
        const Document document = makeLetter(letter, wish);
        const QString text = toText(document);
        QVERIFY2(text.startsWith("Gemeente Assen"), qPrintable(text));
        QVERIFY(text.contains("Fatima Proef\nBrink 3\n9401 AB  Assen"));
        QVERIFY(text.contains("Datum: 18 maart 2026"));
        QVERIFY(text.contains("Kenmerk: 2026-0001/1"));
        QVERIFY(text.contains("Tijd: 10:30 uur"));
        QVERIFY(text.contains("Met vriendelijke groet,"));
        QVERIFY(text.trimmed().endsWith("A. Adviseur"));
    }
    void aLetterWithHolesDoesNotGoOut()
    {
        const LetterTemplate &form = *findLetterTemplate("invitation");
        const ReportRequest wish = request();
        const LetterFields known = knownFields(wish);
        const FilledLetter filled = fillLetter(form, known, {});
        const QList<Problem> problems = check({form, filled.subject, filled.text, filled.address, {}}, wish);
        QVERIFY(blocks(problems));
        QVERIFY2(problems.first().text.contains("Day of the talk"), qPrintable(problems.first().text));
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.field == "client.address"; }));
    }
    void aPaperThatIsInTheDossierAndValidIsNotAsked()
    {
        const QStringList before = knownFields(request()).value("papers.open");
        QVERIFY(!before.isEmpty());
        // Whatever is asked first, hand it in for the dossier as a whole.
        const Catalogue kinds = Catalogue::read("evidence_kinds");
        for (const QString &kind : kinds.keys())
            Papers(m_kit->memory.store).add(m_kit->dossier, kind, kind + ".txt", "inhoud van " + kind.toUtf8());
        QVERIFY2(knownFields(request()).value("papers.open").isEmpty(), qPrintable(knownFields(request()).value("papers.open").join('\n')));
    }
    void aPaperThatExpiredIsAskedAgainAndSaysSo()
    {
        Papers papers(m_kit->memory.store);
        const Catalogue kinds = Catalogue::read("evidence_kinds");
        for (const QString &kind : kinds.keys())
            papers.add(m_kit->dossier, kind, kind + ".txt", "inhoud van " + kind.toUtf8());
        for (Attachment paper : papers.of(m_kit->dossier)) {
            paper.validUntil = QDate(2026, 3, 1);
            m_kit->memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(paper); });
        }
        const QStringList asked = knownFields(request()).value("papers.open");
        QVERIFY(!asked.isEmpty());
        QVERIFY2(asked.first().contains("het vorige was geldig tot en met 1 maart 2026"), qPrintable(asked.first()));
    }
    void whatTheReceiverDoesNotGetIsNotKnownToTheLetter()
    {
        Notes notes(m_kit->memory.store);
        QVERIFY(notes.add(kit::note(m_kit->dossier, QDate(2026, 3, 10), "Gesproken over de schulden.")).isEmpty());
        QVERIFY(knownFields(request("internal")).contains("contacts.last"));
        QVERIFY(!knownFields(request("client")).contains("contacts.last"));
        liveInAssen();
        QVERIFY(!knownFields(request("partner-organisation")).contains("client.birth"));
    }
    void theHandoverPageTellsWhoWhereWhatAndUntilWhen()
    {
        m_kit->grant(QDate(2026, 1, 1), QDate(2026, 5, 31));
        Notes notes(m_kit->memory.store);
        for (int day = 1; day <= 5; ++day)
            QVERIFY(!blocks(notes.add(kit::note(m_kit->dossier, QDate(2026, 3, day), QString("Contact %1").arg(day)))));
        Tasks tasks(m_kit->memory.store);
        QVERIFY(!blocks(tasks.add(kit::task(m_kit->dossier, QDate(2026, 3, 25), "Prijzen opzoeken", "promise-adviser"))));
        const LetterTemplate &form = *findLetterTemplate("handover");
        const ReportRequest wish = request("internal");
        const LetterFields known = knownFields(wish);
        const FilledLetter filled = fillLetter(form, known, {});
        const QString text = toText(makeLetter({form, filled.subject, filled.text, filled.address, {}}, wish));
        for (const char *told : {"Klant: Fatima Proef", "Parttime ondernemen: fase Parttime ondernemen", "Prijzen opzoeken: uiterlijk 25 maart 2026",
                                 "Toestemming parttime ondernemen: tot en met 31 mei 2026", "5 maart 2026", "4 maart 2026", "3 maart 2026"})
            QVERIFY2(text.contains(told), qPrintable(QString(told) + "\n\n" + text));
        QVERIFY(!text.contains("2 maart 2026,"));
    }
    void aReferralEnclosesOnlyWhatThePartnerMayHave()
    {
        liveInAssen();
        Notes notes(m_kit->memory.store);
        QVERIFY(!blocks(notes.add(kit::note(m_kit->dossier, QDate(2026, 3, 10), "Vertelt over een ziekte."))));
        const LetterTemplate &form = *findLetterTemplate("referral");
        ReportRequest wish = request("partner-organisation");
        wish.receiverName = "Qredits";
        wish.purpose = "Krediet";
        const LetterFields known = knownFields(wish);
        LetterAnswers answers;
        answers.words = {{"refer.why", {"Een klein krediet"}}, {"refer.consent", {"2 maart 2026"}}};
        const FilledLetter filled = fillLetter(form, known, answers);
        const QString text = toText(makeLetter({form, filled.subject, filled.text, filled.address, {"A. Adviseur"}}, wish));
        QVERIFY(text.contains("Een klein krediet"));
        QVERIFY(text.contains("Dossier extract") || text.contains("DOSSIER EXTRACT"));
        QVERIFY(!text.contains("ziekte"));
        QVERIFY(!text.contains("2 april 1988"));
    }
    void aSignedLetterHoldsForItsOwnWordsOnly_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"consent", "agreements", "pto-permission"})
            QTest::newRow(key) << key;
    }
    void aSignedLetterHoldsForItsOwnWordsOnly()
    {
        QFETCH(QString, key);
        liveInAssen();
        const ReportRequest wish = request();
        Letter letter = letterOf(*findLetterTemplate(key), knownFields(wish), {});
        letter.paper = Id<Issued>::fresh().text();
        const SigningPlace place = signingPlaces(letter, wish).value(0);
        QCOMPARE(place.paper.name, QString("Fatima Proef"));
        Signature signature = place.paper;
        signature.strokes = "30 260 0,200 50 80,230 280 150,430 90 230";
        Signatures(m_kit->memory.store).add(signature);
        const auto signatory = [&](const Letter &seen) {
            for (const Block &block : makeLetter(seen, wish).blocks)
                if (const auto *signatures = std::get_if<SignatureBlock>(&block))
                    return signatures->signatories.first();
            return Signatory();
        };
        const Signatory held = signatory(letter);
        QVERIFY(held.strokes.isSignature());
        QCOMPARE(held.signedAt.date(), QDate(2026, 3, 18));
        QVERIFY2(held.note.contains("in the presence of"), qPrintable(held.note));
        Letter changed = letter;
        changed.text.replace("Fatima", "Fatma");
        const Signatory lapsed = signatory(changed);
        QVERIFY(lapsed.strokes.isEmpty());
        QVERIFY2(lapsed.note.contains("does not cover"), qPrintable(lapsed.note));
        Letter other = letter;
        other.paper = Id<Issued>::fresh().text();
        QVERIFY(signatory(other).note.isEmpty());
    }
    void numbersOfPapersGoOnPerDossier()
    {
        IssuedPapers papers(m_kit->memory.store);
        QCOMPARE(papers.nextNumber(m_kit->dossier), QString("2026-0001/1"));
        Document document;
        document.meta.title = "Proef";
        const Issued first = papers.record(request(), document, {"bytes", "a.pdf", 1, "Onderwerp\n\nTekst"}, true);
        QCOMPARE(first.number, QString("2026-0001/1"));
        QCOMPARE(papers.nextNumber(m_kit->dossier), QString("2026-0001/2"));
        QCOMPARE(papers.nextNumber({}), QString("2026/1"));
        const Issued locked = papers.record(request(), document, {"bytes", "b.pdf", 1, {}, "dicht"}, true);
        QVERIFY(locked.locked);
        QVERIFY(locked.sha256 != first.sha256);
        const auto copy = m_kit->memory.store.find(Id<Attachment>::parse(locked.attachment));
        QCOMPARE(m_kit->memory.store.blob(copy->hash), QByteArray("bytes"));
    }
    void theSignatureIsAskedOnce()
    {
        LetterAnswers answers;
        answers.words = {{"owner.function", {"Adviseur ondernemers"}}, {"owner.phone", {"088 000 00 00"}}};
        rememberSignature(m_kit->memory.store, "A. Adviseur", answers);
        const LetterFields known = knownFields(request());
        QCOMPARE(signatureOf(known, {}), QStringList({"A. Adviseur", "Adviseur ondernemers", "088 000 00 00"}));
    }
    void theReminderNamesTheMonths()
    {
        m_kit->grant(QDate(2025, 12, 1), QDate(2026, 12, 31));
        const LetterFields known = knownFields(request());
        QCOMPARE(known.value("pto.missing"), QStringList({"december 2025", "januari 2026", "februari 2026"}));
        QVERIFY(openAsks(*findLetterTemplate("hours-reminder"), known, {}).first().key != "pto.missing");
    }
};

REGISTER_TEST(LettersTest)
#include "letters_test.moc"
