#include "ui/report/paperspanel.h"

#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/print/pdflock.h"
#include "ui/print/pdfpages.h"
#include "ui/print/pdfprinter.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace core;

class PapersPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit;
    Dossier m_dossier;
    std::unique_ptr<ui::PapersPanel> m_panel;
    QTemporaryDir m_folder;

    QTableView *received() { return m_panel->findChild<QTableView *>("received"); }
    QPushButton *button(const char *name) { return m_panel->findChild<QPushButton *>(name); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no test file");
        return file.fileName();
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        m_dossier = m_kit->dossiers.create(kit::person("Anna", "", "Bakker"));
        m_panel = std::make_unique<ui::PapersPanel>(m_kit->memory.store, m_kit->ask, m_dossier.id, nullptr);
        m_panel->follow(m_kit->memory.store);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void filesAPaperUnderTheKindThatWasChosen()
    {
        m_kit->ask.files = {file("uittreksel.txt", "KvK 12345678")};
        m_kit->ask.choices = {int(Catalogue::read("evidence_kinds").keys().indexOf("kvk-extract"))};
        button("addPaper")->click();
        QCOMPARE(received()->model()->rowCount(), 1);
        QCOMPARE(received()->model()->index(0, 0).data().toString(), "uittreksel.txt");
        const Attachment paper = Papers(m_kit->memory.store).of(m_dossier.id).first();
        QCOMPARE(paper.kind, "kvk-extract");
        QCOMPARE(m_kit->memory.store.blob(paper.hash), "KvK 12345678");
    }
    void putsAPaperInTheBinAndLetsItBeTakenBack()
    {
        Papers(m_kit->memory.store).add(m_dossier.id, "cv", "cv.txt", "Timmerman");
        QVERIFY(!button("removePaper")->isEnabled());
        received()->selectRow(0);
        button("removePaper")->click();
        QVERIFY(received()->isHidden());
        m_kit->memory.store.undo();
        QCOMPARE(received()->model()->rowCount(), 1);
    }
    void refusesAPaperThatIsTooLargeInWords()
    {
        m_kit->ask.files = {file("film.bin", QByteArray(largestPaper + 1, 'x'))};
        m_kit->ask.choices = {0};
        button("addPaper")->click();
        QCOMPARE(Papers(m_kit->memory.store).of(m_dossier.id).size(), 0);
        QCOMPARE(m_kit->ask.told.size(), 1);
    }
    void recordsWhoLookedAtAPaper()
    {
        Papers papers(m_kit->memory.store);
        papers.add(m_dossier.id, "cv", "cv.txt", "Timmerman");
        QCOMPARE(papers.open(papers.of(m_dossier.id).first()), "Timmerman");
        const auto operation = Journal(m_kit->memory.store.database()).operations(m_dossier.id.text(), 1).first();
        QCOMPARE(operation.name, "Open a paper");
        QCOMPARE(operation.changes, 0);
    }
    void aPdfIsSeenInsideTheProgram()
    {
        Document document;
        document.meta.title = "Brief";
        document.add(Paragraph{"Beste Anna"});
        document.add(PageBreak{});
        document.add(Paragraph{"Tweede bladzijde"});
        const QByteArray pdf = ui::pdfOf(ui::PageLayout(document));
        if (ui::PdfPages(pdf).state() != ui::PdfPages::State::Ready)
            QSKIP("this machine cannot show a PDF");
        Papers(m_kit->memory.store).add(m_dossier.id, "cv", "brief.pdf", pdf);
        received()->selectRow(0);
        bool seen = false;
        QTimer::singleShot(0, this, [&seen] {
            QWidget *view = QApplication::activeModalWidget();
            auto *pages = view ? view->findChild<QScrollArea *>("pdfPages") : nullptr;
            if (pages) {
                QCOMPARE(pages->widget()->findChildren<QLabel *>().size(), 2);
                const QImage first = pages->widget()->findChildren<QLabel *>().first()->grab().toImage();
                int ink = 0;
                for (int y = 0; y < first.height(); ++y)
                    for (int x = 0; x < first.width(); ++x)
                        ink += qGray(first.pixel(x, y)) < 100;
                seen = ink > 50;
            }
            if (view)
                view->close();
        });
        button("viewPaper")->click();
        QVERIFY(seen);
        QVERIFY(m_kit->ask.asked.isEmpty()); // no copy outside the vault is offered
        QCOMPARE(ui::PdfPages(ui::lockedPdf(pdf, "molen-regen-plein-321")).state(), ui::PdfPages::State::Locked);
        QCOMPARE(ui::PdfPages("geen pdf").state(), ui::PdfPages::State::Unreadable);
    }
    void asksForADocument()
    {
        QSignalSpy asked(m_panel.get(), &ui::PapersPanel::documentAsked);
        button("makeDocument")->click();
        QCOMPARE(asked.size(), 1);
    }
};

REGISTER_TEST(PapersPanelTest)
#include "paperspanel_test.moc"
