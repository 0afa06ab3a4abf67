#include "core/demo/demo.h"
#include "core/finance/financialplan.h"
#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "core/report/reports.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "ui/print/pagelayout.h"
#include "ui/print/paperstyle.h"
#include "ui/print/typesetter.h"

#include <QTest>

using namespace core;

/// Every paper, for every receiver, made of the practice caseload: what a reader would stumble over on any of its pages.
class EveryPaperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    RuleBook m_rules = RuleBook::builtIn();
    QList<Id<Dossier>> m_dossiers;

    Document documentOf(const Report &report, const Receiver &receiver, const Id<Dossier> &dossier)
    {
        ReportRequest request{m_kit->store, m_rules, m_kit->clock, report.id};
        if (report.about == Report::About::Dossier)
            request.dossier = dossier;
        request.year = report.about == Report::About::Office ? 2018 : 0;
        request.receiver = receiver;
        return makeDocument(request);
    }
    /// Whether anything is drawn left or right of the room for text.
    static bool spills(const QImage &page, qreal dotsPerInch)
    {
        const int left = int(ui::paper::marginLeft / ui::paper::unitsPerInch * dotsPerInch) - 2;
        const int right = page.width() - int(ui::paper::marginRight / ui::paper::unitsPerInch * dotsPerInch) + 2;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if ((x < left || x >= right) && qGray(page.pixel(x, y)) < 245)
                    return true;
        return false;
    }

    /// No empty page, nothing past its foot, no heading left behind.
    static void fillsItsPages(const Document &document)
    {
        const QList<ui::Piece> pieces = ui::Typesetter::set(document);
        const auto pages = ui::paginate(pieces, {ui::paper::portraitHeight, ui::paper::landscapeHeight, 0});
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(!pages[page].pieces.isEmpty());
            const ui::PlacedPiece &last = pages[page].pieces.last();
            QVERIFY(last.y + pieces[last.piece].height <= (pages[page].landscape ? ui::paper::landscapeHeight : ui::paper::portraitHeight) + 0.5);
            QVERIFY2(!pieces[last.piece].keepWithNext || page + 1 == pages.size(), qPrintable(QString("page %1 ends with \"%2\"").arg(page + 1).arg(pieces[last.piece].bookmark)));
        }
    }

private slots:
    void initTestCase()
    {
        m_kit = std::make_unique<kit::MemoryStore>(QDate(2026, 11, 26));
        fillWithDemo(m_kit->store, m_rules, {});
        for (const FinancialPlan &plan : m_kit->store.select<FinancialPlan>())
            m_dossiers.append(plan.dossier);
        for (const Dossier &dossier : m_kit->store.select<Dossier>(QStringLiteral("warning <> '' order by number")))
            m_dossiers.append(dossier.id);
        QVERIFY(m_dossiers.size() >= 4);
    }
    void looksWell_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("receiver");
        for (const Report &report : core::reports())
            for (const Receiver &receiver : core::receivers())
                if (report.about == Report::About::Office || !receiver.officeOnly)
                    QTest::addRow("%s for %s", qPrintable(report.id), qPrintable(receiver.id)) << report.id << receiver.id;
    }
    void looksWell()
    {
        QFETCH(QString, report);
        QFETCH(QString, receiver);
        const Report &made = *findReport(report);
        for (const Id<Dossier> &dossier : made.about == Report::About::Office ? m_dossiers.first(1) : m_dossiers) {
            const Document document = documentOf(made, receiverOf(receiver), dossier);
            QVERIFY(!document.meta.letterhead.name.isEmpty());
            QVERIFY(document.meta.dataDate.isValid());
            QCOMPARE(document.meta.dossier.isEmpty(), made.about == Report::About::Office);
            fillsItsPages(document);
        }
    }
    void everyLetterLooksWell_data()
    {
        QTest::addColumn<QString>("key");
        for (const LetterTemplate &form : letterTemplates())
            QTest::newRow(qPrintable(form.key)) << form.key;
    }
    void everyLetterLooksWell()
    {
        QFETCH(QString, key);
        const LetterTemplate &form = *findLetterTemplate(key);
        int made = 0;
        for (const Dossier &dossier : m_kit->store.select<Dossier>()) {
            ReportRequest request{m_kit->store, m_rules, m_kit->clock, letterReport(key), dossier.id};
            const QList<LetterSubject> subjects = letterSubjects(form, request);
            if (!form.record.isEmpty() && subjects.isEmpty())
                continue;
            const LetterSubject subject = subjects.value(0);
            request.item = subject.item;
            request.receiver = receiverOf(subject.receiver.isEmpty() ? form.receivers.first() : subject.receiver);
            request.receiverName = subject.receiverName;
            const LetterFields known = knownFields(request);
            LetterAnswers answers;
            for (const LetterAsk &ask : openAsks(form, known, answers))
                answers.words[ask.key] = {ask.kind == LetterAsk::Kind::Choice ? ask.choices.first() : QString("Een antwoord van gewone lengte, zoals een adviseur het typt.")};
            const Document document = makeLetter(letterOf(form, known, answers), request);
            QVERIFY(!document.meta.letterhead.name.isEmpty());
            QVERIFY2(openFields(toText(document)).isEmpty(), qPrintable(toText(document)));
            fillsItsPages(document);
            const ui::PageLayout layout(document);
            for (int page = 0; page < layout.pageCount(); ++page)
                QVERIFY2(!spills(layout.image(page, 48), 48), qPrintable(QString("page %1").arg(page + 1)));
            if (++made == 5)
                break;
        }
        if (made == 0)
            QSKIP("the practice caseload has no case for this letter");
    }
    void staysInsideItsMargins()
    {
        constexpr qreal dotsPerInch = 48;
        for (const Report &report : core::reports()) {
            const ui::PageLayout layout(documentOf(report, receiverOf("internal"), m_dossiers.first()));
            for (int page = 0; page < layout.pageCount(); ++page)
                QVERIFY2(!spills(layout.image(page, dotsPerInch), dotsPerInch), qPrintable(QString("%1, page %2").arg(report.id).arg(page + 1)));
        }
    }
};

REGISTER_TEST(EveryPaperTest)
#include "everypaper_test.moc"
