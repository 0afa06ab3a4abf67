#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/report/issued.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/report/documentdialog.h"
#include "ui/report/pagepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

class DocumentDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<ui::DocumentDialog> m_dialog;
    kit::ScriptedAsk m_ask;
    RuleBook m_rules = RuleBook::builtIn();
    Id<Dossier> m_dossier;
    QTemporaryDir m_folder;

    template <class W> W *the(const char *name) { return m_dialog->findChild<W *>(name); }
    void choose(const char *box, const QString &key)
    {
        auto *combo = the<QComboBox>(box);
        const int row = combo->findData(key);
        QVERIFY2(row >= 0, qPrintable(key));
        combo->setCurrentIndex(row);
    }
    QList<Issued> issued() { return IssuedPapers(m_kit->store).list(m_dossier); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        const Dossier dossier{Id<Dossier>::fresh(), "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}};
        m_dossier = dossier.id;
        Person client;
        client.id = Id<Person>::fresh();
        client.dossier = m_dossier;
        client.role = "client";
        client.lastName = "Veen";
        QList<Note> notes;
        for (int i = 0; i < 60; ++i)
            notes.append({Id<Note>::fresh(), m_dossier, "phone", QDate(2026, 1, 6).addDays(i), "A. Adviseur", 10, "Gesproken over de voortgang.", m_kit->clock.now(), {}});
        m_kit->store.write(Op{"Test"}, [&](Writer &writer) {
            writer.put(dossier);
            writer.put(client);
            for (const Note &note : notes)
                writer.put(note);
        });
        m_ask = {};
        m_dialog = std::make_unique<ui::DocumentDialog>(ReportRequest{m_kit->store, m_rules, m_kit->clock, {}, m_dossier}, m_ask);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }
    void asksForTheReceiverFirst()
    {
        QCOMPARE(m_dialog->focusWidget(), the<QComboBox>("receiver"));
        QVERIFY(!the<QPushButton>("save")->isEnabled());
        QCOMPARE(the<ui::PagePreview>("preview")->pageCount(), 0);
    }
    void showsWhatIsLeftOutAndThePages()
    {
        choose("receiver", "client");
        QVERIFY(the<QLabel>("leftOut")->isVisible());
        QVERIFY(the<QLabel>("leftOut")->text().contains("ote") || the<QLabel>("leftOut")->text().contains("otities"));
        QVERIFY(!the<QCheckBox>("part-notes")->isEnabled());
        QVERIFY(!the<QCheckBox>("part-notes")->isChecked());
        QVERIFY(the<QCheckBox>("part-person")->isEnabled());
        QVERIFY(the<ui::PagePreview>("preview")->pageCount() >= 1);
        QVERIFY(the<QPushButton>("save")->isEnabled());
        const int pages = the<ui::PagePreview>("preview")->pageCount();
        choose("receiver", "internal");
        QVERIFY(the<QCheckBox>("part-notes")->isChecked());
        QVERIFY(the<ui::PagePreview>("preview")->pageCount() > pages);
    }
    void neverOffersAPaperAboutAClientToThePublic() { QCOMPARE(the<QComboBox>("receiver")->findData("public"), -1); }
    void followsThePartsThatAreTicked()
    {
        choose("receiver", "internal");
        const int pages = the<ui::PagePreview>("preview")->pageCount();
        the<QCheckBox>("part-notes")->click();
        QVERIFY(the<ui::PagePreview>("preview")->pageCount() < pages);
    }
    void asksForWhatIsMissingBeforeAnythingGoesOut()
    {
        choose("receiver", "partner-organisation");
        m_ask.files = {m_folder.filePath("no.pdf")};
        the<QPushButton>("save")->click();
        QVERIFY(!QFile::exists(m_folder.filePath("no.pdf")));
        QCOMPARE(m_dialog->focusWidget(), the<QLineEdit>("receiverName"));
        QVERIFY(issued().isEmpty());
    }
    void anyPaperCanBeGivenAsAFileWithAPassphrase()
    {
        choose("receiver", "client");
        const QString path = m_folder.filePath("dicht.pdf");
        m_ask.files = {path};
        the<QCheckBox>("locks")->click();
        the<QLineEdit>("passphrase")->setText("kort");
        the<QPushButton>("save")->click();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_dialog->focusWidget(), the<QLineEdit>("passphrase"));
        the<QLineEdit>("passphrase")->setText("molen-regen-plein-321");
        the<QPushButton>("save")->click();
        QVERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Encrypt"));
        QVERIFY(issued().first().locked);
    }
    void savesThePdfAndRecordsTheIssue()
    {
        QSignalSpy spy(m_dialog.get(), &ui::DocumentDialog::issued);
        const QString path = m_folder.filePath("uit.pdf");
        choose("receiver", "partner-organisation");
        QTest::keyClicks(the<QLineEdit>("receiverName"), "Stichting Voorbeeld");
        QTest::keyClicks(the<QLineEdit>("purpose"), "Overleg over begeleiding");
        m_ask.files = {path};
        the<QPushButton>("save")->click();
        QCOMPARE(m_ask.told, QStringList());
        QVERIFY(QFile::exists(path));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(issued().size(), 1);
        QCOMPARE(issued().first().receiver, "partner-organisation");
        QCOMPARE(issued().first().receiverName, "Stichting Voorbeeld");
        QCOMPARE(issued().first().purpose, "Overleg over begeleiding");
        QCOMPARE(issued().first().fileName, "uit.pdf");
        QVERIFY(!issued().first().attachment.isEmpty());
    }
    void recordsNothingWhenTheFileCannotBeWritten()
    {
        choose("receiver", "client");
        m_ask.files = {m_folder.filePath("missing/uit.pdf")};
        the<QPushButton>("save")->click();
        QCOMPARE(m_ask.told.size(), 1);
        QVERIFY(issued().isEmpty());
    }
    void recordsNothingWhenTheUserStops()
    {
        choose("receiver", "client");
        the<QPushButton>("save")->click();
        QVERIFY(issued().isEmpty());
        QVERIFY(m_ask.told.isEmpty());
    }
    void printsAndRecordsThat()
    {
        choose("receiver", "client");
        const QString path = m_folder.filePath("printer.pdf");
        m_dialog->choosePrinter = [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        };
        the<QCheckBox>("keepCopy")->setChecked(false);
        the<QPushButton>("print")->click();
        QVERIFY(QFile(path).size() > 1000);
        QCOMPARE(issued().size(), 1);
        QCOMPARE(issued().first().fileName, "");
        QCOMPARE(issued().first().attachment, "");
    }
    void goesThroughThePagesByKeyboard()
    {
        choose("receiver", "internal");
        auto *preview = the<ui::PagePreview>("preview");
        QVERIFY(preview->pageCount() > 2);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->currentPage(), 1);
        QVERIFY(the<QLabel>("place")->text().contains("2"));
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->currentPage(), 0);
    }
    void fitsASmallLaptop()
    {
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1366);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 720);
    }
};

REGISTER_TEST(DocumentDialogTest)
#include "documentdialog_test.moc"
