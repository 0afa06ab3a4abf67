#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/bank/bankdialog.h"
#include "ui/bank/bankmodel.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

/// The adviser lays a statement beside the dossier and ticks what belongs to the business.
class BankDialogTest : public QObject {
    Q_OBJECT

    struct Desk {
        kit::PtoKit kit{QDate(2026, 8, 3)};
        const core::RuleBook rules = core::RuleBook::builtIn();
        core::PtoLedger ledger{kit.memory.store, rules};
        core::BankBook book{kit.memory.store, ledger};
        kit::ScriptedAsk ask;
    };
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::BankDialog> m_dialog;

    template <class W> W *find(const char *name) { return m_dialog->findChild<W *>(name); }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    static QString sample(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/bank/") + name; }
    void open(const char *name)
    {
        m_desk->ask.files = {sample(name)};
        press("chooseBank");
    }
    void tick(int row)
    {
        auto *table = find<QTableView>("bankLines");
        QVERIFY(table->model()->setData(table->model()->index(row, ui::BankModel::Tick), Qt::Checked, Qt::CheckStateRole));
    }

private slots:
    void init()
    {
        m_dialog.reset();
        m_desk = std::make_unique<Desk>();
        m_dialog = std::make_unique<ui::BankDialog>(m_desk->book, m_desk->ask, m_desk->kit.dossier);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void nothingIsKeptBeforeSomethingIsTicked()
    {
        open("fatima.camt053.xml");
        QCOMPARE(find<QTableView>("bankLines")->model()->rowCount(), 5);
        QVERIFY(!find<QPushButton>("keepBankLines")->isEnabled());
        QVERIFY(find<ui::Notice>("bankNotice")->text().contains("tick"));
        QVERIFY(find<QLabel>("bankFacts")->text().contains("NL91ABNA0417164300"));
    }

    void keepsWhatWasTickedAndRecognisesItAfterwards()
    {
        open("fatima.camt053.xml");
        tick(0);
        QVERIFY(find<QLabel>("bankSum")->text().contains("605,00"));
        press("keepBankLines");
        QCOMPARE(m_desk->book.lines(m_desk->kit.dossier).size(), 1);
        QCOMPARE(find<QTableView>("keptBankLines")->model()->rowCount(), 1);
        auto *table = find<QTableView>("bankLines");
        QVERIFY(!table->model()->index(0, ui::BankModel::Tick).data(Qt::CheckStateRole).isValid());
        open("fatima.mt940");
        QVERIFY(find<ui::Notice>("bankNotice")->text().contains("recognised"));
    }

    void ticksAllThatCameIn()
    {
        open("fatima.camt053.xml");
        press("tickReceived");
        QVERIFY(find<QPushButton>("keepBankLines")->text().contains("3"));
        press("keepBankLines");
        for (const core::BankLine &line : m_desk->book.lines(m_desk->kit.dossier))
            QVERIFY(line.amount > core::Money());
    }

    void aLineThatIsNotBookedCannotBeTicked()
    {
        open("fatima.camt053.xml");
        auto *model = find<QTableView>("bankLines")->model();
        QVERIFY(!model->setData(model->index(4, ui::BankModel::Tick), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!(model->flags(model->index(4, ui::BankModel::Tick)) & Qt::ItemIsUserCheckable));
        QVERIFY(model->index(4, ui::BankModel::Match).data().toString().contains("not booked"));
    }

    void removesAKeptLine()
    {
        open("fatima.camt053.xml");
        tick(0);
        press("keepBankLines");
        find<QTableView>("keptBankLines")->selectRow(0);
        m_desk->ask.confirms = {true};
        press("removeBankLine");
        QVERIFY(m_desk->book.lines(m_desk->kit.dossier).isEmpty());
    }

    void saysWhatIsNoStatement()
    {
        m_dialog->showFile(QStringLiteral(SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(find<ui::Notice>("bankNotice")->text().contains("CAMT.053"));
        QCOMPARE(find<QTableView>("bankLines")->model()->rowCount(), 0);
        m_dialog->showFile(sample("nergens"));
        QCOMPARE(m_desk->ask.told.size(), 1);
    }

    void isAModelThatKeepsItsWord()
    {
        QAbstractItemModelTester tester(find<QTableView>("bankLines")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open("ing.csv");
        tick(0);
        open("rabobank.csv");
    }

    void hasAPicture()
    {
        const QString folder = qEnvironmentVariable("ZAAKWIJZER_PICTURES");
        if (folder.isEmpty())
            QSKIP("ZAAKWIJZER_PICTURES names no folder");
        ui::applyTheme(*qApp, ui::ThemeKind::Light);
        QTranslator dutch;
        QVERIFY(dutch.load(":/i18n/zaakwijzer_nl.qm"));
        QCoreApplication::installTranslator(&dutch);
        init();
        open("fatima.camt053.xml");
        tick(0);
        press("keepBankLines");
        press("tickReceived");
        QCoreApplication::processEvents();
        QVERIFY(m_dialog->grab().save(folder + "/bank.png"));
    }
};

REGISTER_TEST(BankDialogTest)
#include "bankdialog_test.moc"
