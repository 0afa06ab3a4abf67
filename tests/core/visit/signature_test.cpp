#include "core/report/signing.h"

#include "core/dossier/note.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// A signature on the screen holds for the words it was set under, and for no others.
class SignatureTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::PtoKit> m_kit;
    const Month m_february{2026, 2};

    ReportRequest request(const QString &receiver = "client") const
    {
        ReportRequest request{m_kit->memory.store, m_rules, m_kit->memory.clock, "hours", m_kit->dossier};
        request.month = m_february;
        request.receiver = receiverOf(receiver);
        return request;
    }
    SigningPlace client() const { return signingPlaces(request()).first(); }
    void sign()
    {
        Signature signature = client().paper;
        signature.strokes = "30 260 0,200 50 80,230 280 150,430 90 230";
        Signatures(m_kit->memory.store).add(signature);
    }
    static Signatory onPaper(const ReportRequest &request)
    {
        const Document document = makeDocument(request);
        for (const Block &block : document.blocks)
            if (const auto *signatures = std::get_if<SignatureBlock>(&block))
                return signatures->signatories.first();
        return {};
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::PtoKit>(QDate(2026, 3, 18));
        m_kit->grant(QDate(2026, 1, 1));
        m_kit->work(QDate(2026, 2, 10), HourQuantity::hours(5));
    }

    void nobodySignedAtFirst()
    {
        QCOMPARE(signingPlaces(request()).size(), 2);
        QVERIFY(!client().set);
        QVERIFY(onPaper(request()).strokes.isEmpty());
    }
    void standsOnThePaperWithTimeAndDevice()
    {
        sign();
        QVERIFY(client().holds);
        const Signatory signatory = onPaper(request());
        QCOMPARE(signatory.strokes.lines.size(), 1);
        QCOMPARE(signatory.signedAt, m_kit->memory.clock.now());
        QVERIFY(signatory.note.contains(m_kit->memory.store.author().device));
    }
    void holdsForEveryReceiverOfTheSameFacts()
    {
        sign();
        for (const Receiver &receiver : core::receivers())
            if (!receiver.officeOnly)
                QVERIFY2(!onPaper(request(receiver.id)).strokes.isEmpty(), qPrintable(receiver.id));
    }
    void holdsOnAfterTheOfficeWentOnWithTheMonth()
    {
        sign();
        kit::PtoKit::must(m_kit->book.months().declare(m_kit->dossier, m_february));
        QVERIFY(client().holds);
    }
    void aChangedHourTakesTheSignatureOffThePaper()
    {
        sign();
        m_kit->work(QDate(2026, 2, 11), HourQuantity::hours(2));
        QVERIFY(client().set && !client().holds);
        const Signatory signatory = onPaper(request());
        QVERIFY(signatory.strokes.isEmpty());
        QVERIFY(!signatory.signedAt.isValid());
        QVERIFY(!signatory.note.isEmpty());
        sign();
        QVERIFY(client().holds);
    }
    void isOfOneMonthOnly()
    {
        sign();
        ReportRequest january = request();
        january.month = Month(2026, 1);
        QVERIFY(!signingPlaces(january).first().set);
    }
    void aSlipOfTheHandIsNoSignature()
    {
        QVERIFY(!Strokes::parse("500 200 0,503 201 4").isSignature());
        QVERIFY(Strokes::parse("30 260 0,200 50 80").isSignature());
    }
    void strokesComeBackAsTheyWereDrawn()
    {
        const Strokes strokes{{{{1, 2, 0}, {30, 40, 12}}, {{5, 6, 400}}}};
        QCOMPARE(Strokes::parse(strokes.text()), strokes);
        QVERIFY(Strokes::parse("1 2").isEmpty());
        QVERIFY(Strokes::parse("een twee drie").isEmpty());
    }
};

REGISTER_TEST(SignatureTest)
#include "signature_test.moc"
