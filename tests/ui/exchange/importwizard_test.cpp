#include "core/debt/debt.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/person.h"
#include "core/store/journal.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/theme.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

using namespace core;

class ImportWizardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::FileStore> m_kit;
    kit::ScriptedAsk m_ask;
    std::unique_ptr<ui::ImportWizard> m_wizard;
    QTemporaryDir m_folder;
    QTranslator m_dutch;

    Store &store() { return *m_kit->store; }
    static QString sample(const char *name) { return QStringLiteral(SOURCE_DIR "/tests/files/exchange/") + name; }
    template <class T> T *find(const char *name) { return m_wizard->findChild<T *>(QString::fromLatin1(name)); }
    QPushButton *next() { return find<QPushButton>("next"); }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    static void choose(QComboBox *box, const QString &key)
    {
        const int index = box->findData(key);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    /// The picture, when somebody wants to look: ZAAKWIJZER_PICTURES names a folder.
    static void picture(QWidget *widget, const char *name)
    {
        QApplication::processEvents();
        if (const QByteArray folder = qgetenv("ZAAKWIJZER_PICTURES"); !folder.isEmpty())
            widget->grab().save(QString::fromLocal8Bit(folder) + '/' + name + ".png");
    }
    void openBroken()
    {
        m_wizard->openFile(sample("caseload_broken.csv"));
        press("next");
        choose(find<QComboBox>("fixed_benefit_kind"), "participatiewet");
        press("next");
        QTRY_COMPARE(find<QTableView>("lines")->model()->rowCount(), 14);
    }

    /// Up to the check of a file with this many good rows.
    void showMany(int rows)
    {
        QByteArray many("Achternaam\n");
        for (int i = 0; i < rows; ++i)
            many += "Naam" + QByteArray::number(i) + '\n';
        QFile file(m_folder.filePath("rows.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(many) > 0);
        file.close();
        m_wizard->openFile(file.fileName());
        press("next");
        press("next");
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("lines")->model()->rowCount(), rows, 20'000);
        QTRY_VERIFY(next()->isEnabled());
    }

private slots:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::ThemeKind::Light);
        if (!qEnvironmentVariableIsEmpty("ZAAKWIJZER_PICTURES") && m_dutch.load(":/i18n/zaakwijzer_nl.qm"))
            qApp->installTranslator(&m_dutch);
    }
    void init()
    {
        m_kit = std::make_unique<kit::FileStore>();
        m_ask = {};
        m_wizard = std::make_unique<ui::ImportWizard>(store(), m_ask);
        m_wizard->show();
    }
    void cleanup() { m_wizard.reset(); }

    void doesNotGoOnWithoutAFile()
    {
        QVERIFY(!next()->isEnabled());
        picture(m_wizard.get(), "import_1_empty");
        m_ask.files = {sample("caseload_windows1252.csv")};
        press("chooseFile");
        QVERIFY(next()->isEnabled());
        QCOMPARE(find<QComboBox>("encoding")->currentData().toString(), "Windows-1252");
        QCOMPARE(find<QComboBox>("separator")->currentData().toString(), ";");
        QVERIFY(find<QTableView>("preview")->model()->index(0, 4).data().toString() == QString::fromUtf8("Bérgh"));
        picture(m_wizard.get(), "import_1_file");
    }
    void readsAgainInAnotherEncoding()
    {
        m_wizard->openFile(sample("caseload_windows1252.csv"));
        choose(find<QComboBox>("encoding"), "ISO-8859-15");
        QVERIFY(!find<QTableView>("preview")->model()->index(0, 11).data().toString().contains(QString::fromUtf8("’")));
        choose(find<QComboBox>("separator"), ",");
        QVERIFY(find<QTableView>("preview")->model()->columnCount() < 5);
    }
    void goesFromFileToDossiersAndBack()
    {
        m_wizard->openFile(sample("caseload_windows1252.csv"));
        press("next");
        picture(m_wizard.get(), "import_2_columns");
        QCOMPARE(find<QComboBox>("target1")->currentData().toString(), "bsn");
        press("next");
        QTRY_COMPARE(find<QTableView>("lines")->model()->rowCount(), 3);
        QVERIFY2(store().select<Dossier>().isEmpty(), "written before the user saw it");
        QTRY_VERIFY(next()->text().contains('3'));
        picture(m_wizard.get(), "import_3_check");
        press("next");
        QCOMPARE(store().select<Dossier>().size(), 3);
        QVERIFY(find<QLabel>("summary")->text().contains("3 of 3") || find<QLabel>("summary")->text().contains("3 van"));
        picture(m_wizard.get(), "import_4_done");
        press("undo");
        QVERIFY(store().select<Dossier>().isEmpty());
        QVERIFY(!find<QPushButton>("undo")->isVisible());
        QVERIFY(m_ask.told.isEmpty());
    }
    void showsEachRefusalWithItsReasonAndSavesThem()
    {
        openBroken();
        QAbstractItemModelTester tester(find<QTableView>("lines")->model());
        find<QTableView>("lines")->selectRow(7);
        QVERIFY(find<QLabel>("detail")->text().contains("Amsterdam"));
        picture(m_wizard.get(), "import_3_broken");
        choose(find<QComboBox>("filter"), find<QComboBox>("filter")->itemData(3).toString());
        const int refused = find<QTableView>("lines")->model()->rowCount();
        QVERIFY(refused > 8 && refused < 14);
        const QString path = m_folder.filePath("refused.csv");
        m_ask.files = {path};
        press("saveRefused");
        QVERIFY(QFile::exists(path));
        QVERIFY(store().select<Dossier>().isEmpty());
    }
    void letsTheUserDecideAboutDoubles()
    {
        for (int round = 0; round < 2; ++round) {
            m_wizard = std::make_unique<ui::ImportWizard>(store(), m_ask);
            m_wizard->show();
            m_wizard->openFile(sample("caseload_windows1252.csv"));
            press("next");
            press("next");
            QTRY_COMPARE(find<QTableView>("lines")->model()->rowCount(), 3);
            if (round == 0) {
                QTRY_VERIFY(next()->isEnabled());
                press("next");
            }
        }
        QVERIFY(!next()->isEnabled());
        picture(m_wizard.get(), "import_3_doubles");
        find<QTableView>("lines")->selectRow(0);
        press("update");
        QVERIFY(next()->isEnabled() && next()->text().contains('1'));
        press("skip");
        QVERIFY(!next()->isEnabled());
    }
    void remembersTheColumnsForTheNextFile()
    {
        m_wizard->openFile(sample("caseload_windows1252.csv"));
        press("next");
        choose(find<QComboBox>("target4"), "first_name");
        QVERIFY2(!next()->isEnabled(), "no name is mapped any more");
        choose(find<QComboBox>("target2"), "last_name");
        QVERIFY(next()->isEnabled());
        press("next");
        QTRY_COMPARE(find<QTableView>("lines")->model()->rowCount(), 3);
        m_wizard = std::make_unique<ui::ImportWizard>(store(), m_ask);
        m_wizard->show();
        m_wizard->openFile(sample("caseload_windows1252.csv"));
        press("next");
        QCOMPARE(find<QComboBox>("target2")->currentData().toString(), "last_name");
        QCOMPARE(find<QComboBox>("target4")->currentData().toString(), "first_name");
    }
    void takesAListThatNamesNoDossierForTheOneItWasOpenedFrom()
    {
        const Dossier dossier = Dossiers(store()).create(kit::person("Fenna", {}, "Proef", QDate(1979, 5, 6), "999900006"));
        QFile file(m_folder.filePath("schulden.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Schuldeiser;Bedrag\nBelastingdienst;5.150,00\nGarage;1.240,00\n") > 0);
        file.close();
        m_wizard->beginFor("debts", store().find(dossier.id)->number);
        m_wizard->openFile(file.fileName());
        press("next");
        QVERIFY(next()->isEnabled());
        picture(m_wizard.get(), "import_2_debts");
        press("next");
        QTRY_COMPARE(find<QTableView>("lines")->model()->rowCount(), 2);
        QTRY_VERIFY(next()->isEnabled());
        press("next");
        const QList<Debt> debts = store().select<Debt>();
        QCOMPARE(debts.size(), 2);
        QVERIFY(debts[0].dossier == dossier.id && debts[1].dossier == dossier.id);
        // the same headings from another dossier, or from none: nothing is left of this number
        m_wizard = std::make_unique<ui::ImportWizard>(store(), m_ask);
        m_wizard->show();
        choose(find<QComboBox>("layout"), "debts");
        m_wizard->openFile(file.fileName());
        press("next");
        QVERIFY(!next()->isEnabled());
    }
    void goesAwayInTheMiddleOfItsWork()
    {
        QByteArray many("Achternaam\n");
        for (int i = 0; i < 3000; ++i)
            many += "Naam" + QByteArray::number(i) + '\n';
        QFile file(m_folder.filePath("many.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(many) > 0);
        file.close();
        m_wizard->openFile(file.fileName());
        press("next");
        press("next");
        m_wizard.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QCoreApplication::sendPostedEvents();
        QVERIFY(store().select<Dossier>().isEmpty());
    }
    void aLongImportMayBeStoppedAndThenLeavesNothing()
    {
        showMany(9000); // long enough to be seen on a fast machine
        QTimer stopper;
        bool seen = false;
        connect(&stopper, &QTimer::timeout, m_wizard.get(), [&] {
            auto *window = m_wizard->findChild<QProgressDialog *>();
            if (!window || window->value() < 20)
                return;
            seen = true;
            window->cancel();
        });
        stopper.start(1);
        press("next");
        QVERIFY2(seen, "nobody saw how far it was");
        QVERIFY(store().select<Dossier>().isEmpty());
        QVERIFY(find<QTableView>("lines")->isVisible());
        QVERIFY(next()->isEnabled());
        stopper.stop();
        press("next");
        QCOMPARE(store().select<Dossier>().size(), 9000);
        seen = false;
        stopper.start(1);
        press("undo"); // stopped as well
        QVERIFY(seen);
        QCOMPARE(store().select<Dossier>().size(), 9000);
        stopper.stop();
        press("undo");
        QVERIFY(store().select<Dossier>().isEmpty());
    }
    void worksWithTheKeyboardAlone()
    {
        m_wizard->openFile(sample("caseload_windows1252.csv"));
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
        QVERIFY(find<QComboBox>("target0")->isVisible());
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
        QTRY_VERIFY(find<QTableView>("lines")->isVisible());
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
        QCOMPARE(store().select<Dossier>().size(), 3);
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(store().select<Dossier>().size(), 3);
    }
    void writesOutWhatWasAskedAndNotesIt()
    {
        ui::ExportDialog dialog(store(), m_ask);
        dialog.show();
        picture(&dialog, "export");
        const QString path = m_folder.filePath("d.csv");
        choose(dialog.findChild<QComboBox *>("format"), "csv");
        m_ask.files = {path};
        QTest::mouseClick(dialog.findChild<QPushButton *>("write"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(Journal(store().database()).operations({}, 1).size(), 1);
        QCOMPARE(Journal(store().database()).operations({}, 1).first().name, "Export dossiers");
        picture(&dialog, "export_done");
        m_ask.files = {"/no/such/folder/d.csv"};
        QTest::mouseClick(dialog.findChild<QPushButton *>("write"), Qt::LeftButton);
        QTRY_COMPARE(m_ask.told.size(), 1);
        QCOMPARE(Journal(store().database()).operations({}, 10).size(), 1);
    }
};

REGISTER_TEST(ImportWizardTest)
#include "importwizard_test.moc"
