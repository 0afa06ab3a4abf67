#include "core/debt/debtbook.h"
#include "core/report/issued.h"
#include "core/task/tasks.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/letter/letterdialog.h"
#include "ui/report/pagepreview.h"
#include "ui/report/signaturepad.h"
#include "ui/report/signdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// Writing a letter through the window.
class LetterDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::PtoKit> m_kit;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<ui::LetterDialog> m_dialog;
    kit::ScriptedAsk m_ask;
    RuleBook m_rules = RuleBook::builtIn();
    QTemporaryDir m_folder;

    template <class W> W *the(const QString &name) { return m_dialog->findChild<W *>(name); }
    void open(const QString &letter)
    {
        m_dialog.reset();
        m_dialog = std::make_unique<ui::LetterDialog>(
            ui::LetterDesk{m_kit->memory.store, m_rules, *m_tasks, *m_drafts, m_kit->memory.clock, m_ask}, ui::LetterWish{m_kit->dossier, letter});
        m_dialog->show();
    }
    void answer(const QString &key, const QString &text)
    {
        auto *edit = the<QLineEdit>("ask-" + key);
        QVERIFY2(edit, qPrintable(key));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
        QTest::qWait(350);
    }
    QString text() { return the<ui::LetterText>("text")->toPlainText(); }
    QList<Issued> issued() { return IssuedPapers(m_kit->memory.store).list(m_kit->dossier); }
    /// An invitation with everything filled in.
    void fillInvitation()
    {
        open("invitation");
        answer("meeting.day", "30-3-2026");
        answer("meeting.time", "10:30");
        auto *place = the<QComboBox>("ask-meeting.place");
        place->setCurrentIndex(place->findData("bij u thuis"));
        QTest::qWait(350);
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::PtoKit>();
        m_tasks = std::make_unique<Tasks>(m_kit->memory.store);
        m_drafts = std::make_unique<Drafts>(m_kit->memory.store);
        m_ask = {};
        Person client = Dossiers(m_kit->memory.store).facts(m_kit->dossier).client();
        client.street = "Brink";
        client.houseNumber = "3";
        client.postcode = "9401 AB";
        client.city = "Assen";
        Dossiers(m_kit->memory.store).save(client);
    }
    void cleanup() { m_dialog.reset(); }

    void asksOnlyWhatIsMissingAndShowsItInTheText()
    {
        open("invitation");
        QVERIFY(the<QLineEdit>("ask-meeting.day"));
        QVERIFY(!the<QLineEdit>("ask-client.name"));
        QVERIFY2(text().contains("«Day of the talk»"), qPrintable(text()));
        answer("meeting.day", "30-3-2026");
        QVERIFY2(text().contains("maandag 30 maart 2026"), qPrintable(text()));
        QCOMPARE(the<QLineEdit>("subject")->text(), QString("Uitnodiging voor een gesprek op maandag 30 maart 2026"));
        QCOMPARE(the<ui::PagePreview>("preview")->pageCount(), 1);
    }
    void whatTheDossierKnowsIsAskedOnlyOnRequest()
    {
        QVERIFY(!blocks(m_tasks->add(kit::task(m_kit->dossier, QDate(2026, 3, 24), "Gesprek", "appointment"))));
        open("invitation");
        QVERIFY(!the<QLineEdit>("ask-meeting.day"));
        QVERIFY(text().contains("dinsdag 24 maart 2026"));
        the<QCheckBox>("askAll")->click();
        answer("meeting.day", "30-3-2026");
        QVERIFY(text().contains("maandag 30 maart 2026"));
    }
    void aLetterWithHolesStaysHere()
    {
        open("invitation");
        the<QPushButton>("save")->click();
        QCOMPARE(issued().size(), 0);
        QCOMPARE(m_dialog->focusWidget(), the<QLineEdit>("ask-meeting.day"));
    }
    void savingRecordsNumberReceiverAndWordsAndLeavesItsTask()
    {
        fillInvitation();
        const QString path = m_folder.filePath("brief.pdf");
        m_ask.files = {path};
        the<QPushButton>("save")->click();
        QVERIFY(QFile::exists(path));
        const Issued paper = issued().value(0);
        QCOMPARE(paper.number, QString("2026-0001/1"));
        QCOMPARE(paper.report, QString("letter/invitation"));
        QCOMPARE(paper.receiver, QString("client"));
        QCOMPARE(paper.dataDay, QDate(2026, 3, 18));
        QVERIFY(paper.letter.contains("bij u thuis"));
        QVERIFY(!paper.attachment.isEmpty());
        const QList<Task> tasks = m_tasks->of(m_kit->dossier);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().due, QDate(2026, 3, 30));
        QCOMPARE(tasks.first().cause, paper.id.text());
    }
    void wordsChangedByHandGoOutAndAnswersStillFindTheirPlace()
    {
        open("invitation");
        auto *edit = the<ui::LetterText>("text");
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, " Neem uw hond gerust mee.");
        QTest::qWait(350);
        QVERIFY(the<QPushButton>("again")->isVisible());
        answer("meeting.day", "30-3-2026");
        QVERIFY2(text().contains("maandag 30 maart 2026") && text().contains("Neem uw hond"), qPrintable(text()));
        the<QPushButton>("again")->click();
        QVERIFY(!text().contains("hond"));
        QVERIFY(text().contains("maandag 30 maart 2026"));
    }
    void whatWasTypedIsBackAfterTheVaultLocked()
    {
        open("invitation");
        answer("meeting.time", "14:00");
        auto *edit = the<ui::LetterText>("text");
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, " Tot dan.");
        m_dialog.reset();
        open("invitation");
        QVERIFY2(text().endsWith("Tot dan."), qPrintable(text()));
        QCOMPARE(the<QLineEdit>("ask-meeting.time")->text(), QString("14:00"));
    }
    void aFileWithAPassphraseOpensOnlyWithIt()
    {
        fillInvitation();
        the<QCheckBox>("locks")->click();
        const QString path = m_folder.filePath("dicht.pdf");
        m_ask.files = {path};
        the<QPushButton>("save")->click();
        QVERIFY(!QFile::exists(path)); // no passphrase yet
        the<QLineEdit>("passphrase")->setText("molen-regen-plein-321");
        the<QPushButton>("save")->click();
        QVERIFY(QFile::exists(path));
        QVERIFY(issued().first().locked);
        const QString reader = QStandardPaths::findExecutable("pdftotext");
        if (reader.isEmpty())
            QSKIP("pdftotext is not here");
        QVERIFY(QProcess::execute(reader, {path, "-"}) != 0);
        QProcess read;
        read.start(reader, {"-upw", "molen-regen-plein-321", path, "-"});
        QVERIFY(read.waitForFinished(20000));
        QVERIFY(QString::fromUtf8(read.readAllStandardOutput()).contains("bij u thuis"));
    }
    void printingRecordsToo()
    {
        fillInvitation();
        m_dialog->choosePrinter = [this](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath("printed.pdf"));
            return true;
        };
        the<QPushButton>("print")->click();
        QCOMPARE(issued().size(), 1);
        QVERIFY(issued().first().fileName.isEmpty());
    }
    void aLetterAboutARecordAsksWhichOneAndKnowsItsReceiver()
    {
        DebtBook debts(m_kit->memory.store, m_rules);
        for (const char *creditor : {"Garage", "Drukker"}) {
            Debt debt;
            debt.id = Id<Debt>::fresh();
            debt.dossier = m_kit->dossier;
            debt.creditor = creditor;
            debt.principal = Money::euros(500);
            QVERIFY(!blocks(debts.save(debt)));
        }
        open("debt-balance");
        auto *record = the<QComboBox>("record");
        QVERIFY(record->isVisible());
        QCOMPARE(record->count(), 2);
        record->setCurrentIndex(record->findText("Drukker"));
        QCOMPARE(the<QLineEdit>("receiverName")->text(), QString("Drukker"));
        const QString path = m_folder.filePath("saldo.pdf");
        m_ask.files = {path};
        the<QPushButton>("save")->click();
        QVERIFY(QFile::exists(path));
        QCOMPARE(issued().value(0).receiverName, QString("Drukker"));
        QCOMPARE(issued().value(0).report, QString("letter/debt-balance"));
        open("invitation");
        QVERIFY(!the<QComboBox>("record")->isVisible());
    }
    void agreementsAreSignedAtTheTableAndKeepTheSignatureOfTheirOwnPaper()
    {
        open("agreements");
        auto *sign = the<QPushButton>("sign");
        QVERIFY(sign->isVisible());
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<ui::SignDialog *>(QApplication::activeModalWidget());
            auto *pad = dialog->findChild<ui::SignaturePad *>();
            QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 60));
            QTest::mouseMove(pad, QPoint(90, 20));
            QTest::mouseMove(pad, QPoint(160, 70));
            QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(240, 30));
            dialog->findChild<QPushButton *>("keep")->click();
        });
        sign->click();
        const QList<Signature> set = Signatures(m_kit->memory.store).of(m_kit->dossier);
        QCOMPARE(set.size(), 1);
        m_ask.files = {m_folder.filePath("afspraken.pdf")};
        the<QPushButton>("save")->click();
        QCOMPARE(issued().size(), 1);
        QCOMPARE(set.first().item, issued().first().id.text());
        QVERIFY(set.first().words.contains("Onze afspraken"));
        open("invitation");
        QVERIFY(!the<QPushButton>("sign")->isVisible());
    }
    void theReceiverDecidesWhatIsLeftOut()
    {
        open("referral");
        QVERIFY(the<QLabel>("leftOut")->text().contains("BSN"));
        QVERIFY(the<QLineEdit>("receiverName")->isVisible());
    }
};

REGISTER_TEST(LetterDialogTest)
#include "letterdialog_test.moc"
