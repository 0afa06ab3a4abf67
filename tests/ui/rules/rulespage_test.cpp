#include "core/rules/ruleplaces.h"
#include "ui/base/draftkeeper.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/rules/overridedialog.h"
#include "ui/rules/rightspanel.h"
#include "ui/rules/ruleimportdialog.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/ruletree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using ui::RuleTree;

/// The adviser checks what the program counts with.
class RulesPageTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();

    /// The office of an adviser, with one part-time entrepreneur.
    struct Office : kit::PtoKit {
        explicit Office(const core::RuleBook &builtIn) : kit::PtoKit(QDate(2026, 8, 3)), rules(memory.store, builtIn), policies(memory.store, rules), drafts(memory.store) {}
        void mayEverything()
        {
            for (const char *right : {"rights.give", "rules.override", "rules.import"})
                must(policies.give({core::Id<core::OfficeRight>::fresh(), "A. Adviseur", right, QDate(2026, 1, 1), {}, {}, {}, {}}));
        }
        core::OfficeRules rules;
        core::Policies policies;
        core::Drafts drafts;
        kit::ScriptedAsk ask;
    };
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::RulesPage> m_page;

    template <class W> W *find(const char *name) { return m_page->findChild<W *>(name); }
    RuleTree *tree() { return find<RuleTree>("rules"); }
    QTreeWidgetItem *line(const QString &title)
    {
        const auto found = tree()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive, RuleTree::Name);
        return found.isEmpty() ? nullptr : found.first();
    }
    void type(QWidget *field, const QString &text)
    {
        qobject_cast<QLineEdit *>(field)->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    const QString m_single = QString::fromUtf8("Norm incl.: alleenstaande (ouder) 21 tot AOW");

private slots:
    void init()
    {
        m_page.reset();
        m_office = std::make_unique<Office>(m_book);
        m_page = std::make_unique<ui::RulesPage>(m_office->policies, m_office->drafts, m_office->memory.clock, m_office->ask);
        m_page->follow(m_office->memory.store);
        m_page->resize(1160, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void showsWhatIsInForceTodayByLaw()
    {
        QVERIFY(tree()->topLevelItemCount() >= 8);
        QCOMPARE(line(m_single)->text(RuleTree::Value), "1.419,46");
        QCOMPARE(line(m_single)->text(RuleTree::Unit), "euro");
        QCOMPARE(line(m_single)->text(RuleTree::Since), "1-7-2026");
        QCOMPARE(line(m_single)->text(RuleTree::Before), "was 1.401,50");
        QVERIFY(line(m_single)->text(RuleTree::Article).contains("art. 21"));
        QVERIFY(line(m_single)->text(RuleTree::Source).contains("wetten.overheid.nl"));
    }

    void goesToAnotherDay()
    {
        type(find<QWidget>("day"), "1-3-2018");
        QCOMPARE(line(m_single)->text(RuleTree::Value), "992,12");
        QVERIFY(find<ui::ChoiceEdit>("which")->itemText(1).contains("31-12-2017"));
    }

    void marksWhatNobodyVerifiedWithAShapeAndAWord()
    {
        QTreeWidgetItem *item = line(QString::fromUtf8("Parttime ondernemen: uren per jaar hoogstens"));
        QCOMPARE(item->text(RuleTree::Checked), "not verified");
        QVERIFY(!item->icon(RuleTree::Checked).isNull());
        QVERIFY(line(m_single)->icon(RuleTree::Checked).isNull());
    }

    void saysWhenAnAmountIsNotKnown()
    {
        type(find<QWidget>("day"), "1-2-2027");
        QCOMPARE(line(m_single)->text(RuleTree::Value), QString::fromUtf8("–"));
        QCOMPARE(line(m_single)->text(RuleTree::Checked), "amount not known");
    }

    void findsByAnyWordOfTheRule()
    {
        auto *search = find<QLineEdit>("search");
        QTest::keyClicks(search, "urencriterium wet ib");
        QVERIFY(tree()->shown() > 0 && tree()->shown() < 10);
        QVERIFY(!line("Urencriterium: uren per kalenderjaar")->isHidden());
        QVERIFY(line(m_single)->isHidden());
        search->clear();
        QTest::keyClicks(search, "zeemeermin");
        QCOMPARE(tree()->shown(), 0);
        QVERIFY(find<ui::Notice>("nothing")->isVisible());
    }

    void pick(RuleTree::Which which)
    {
        auto *choice = find<ui::ChoiceEdit>("which");
        choice->setCurrentIndex(int(which));
        emit choice->activated(int(which));
    }
    void leavesOnlyWhatChanged()
    {
        pick(RuleTree::Which::Changed);
        QCOMPARE(tree()->shown(), tree()->count(RuleTree::Which::Changed));
        QVERIFY(tree()->shown() > 20);
        QVERIFY(line("Rente op bedrijfskapitaal per jaar, vast voor de hele looptijd")->isHidden());
    }

    void leavesOnlyWhatNobodyVerified()
    {
        pick(RuleTree::Which::Unverified);
        QCOMPARE(tree()->shown(), tree()->count(RuleTree::Which::Unverified));
        QVERIFY(tree()->shown() > 5);
        QVERIFY(line(m_single)->isHidden());
        QVERIFY(!line(QString::fromUtf8("Parttime ondernemen: uren per jaar hoogstens"))->isHidden());
    }

    void showsTheWholeHistoryOfAChosenRule()
    {
        m_page->choose("bbz.living.starter.months");
        QVERIFY(find<QLabel>("ruleTitle")->text().startsWith("Levensonderhoud starter"));
        QVERIFY(find<ui::Notice>("ruleNote")->text().contains("Stb. 2025, 220"));
        m_page->choose("pw.norm.21.a.incl");
        auto *table = find<QTableView>("ruleHistory");
        QCOMPARE(table->model()->rowCount(), m_book.history("pw.norm.21.a.incl").size());
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), "1-7-2026");
        QVERIFY(!find<ui::Notice>("ruleNote")->isVisible());
    }

    void keepsTheChosenRuleOnAnotherDay()
    {
        m_page->choose("pw.norm.21.a.incl");
        type(find<QWidget>("day"), "1-3-2020");
        QCOMPARE(tree()->chosen(), "pw.norm.21.a.incl");
        QCOMPARE(find<QTableView>("ruleHistory")->currentIndex().siblingAtColumn(0).data().toString(), "1-1-2020");
    }

    void showsTheChoiceOfAMunicipality()
    {
        m_page->choose("pto.hours.week");
        auto *municipality = find<ui::ChoiceEdit>("municipality");
        municipality->setValue("tynaarlo");
        emit municipality->activated(municipality->currentIndex());
        QCOMPARE(tree()->chosen(), "pto.hours.week");
        QCOMPARE(find<QTableView>("ruleHistory")->currentIndex().siblingAtColumn(2).data().toString(), "Tynaarlo");
    }

    void withoutARightNothingCanBeSet()
    {
        QVERIFY(!find<QPushButton>("setOtherwise")->isEnabled());
        QVERIFY(find<QPushButton>("setOtherwise")->toolTip().contains("Settings"));
        m_office->mayEverything();
        QVERIFY(find<QPushButton>("setOtherwise")->isEnabled());
    }

    /// Opens the window on a rule.
    ui::OverrideDialog *setOtherwise(const char *rule, const char *municipality = "assen")
    {
        m_office->mayEverything();
        auto *whom = find<ui::ChoiceEdit>("municipality");
        whom->setValue(municipality);
        emit whom->activated(whom->currentIndex());
        m_page->choose(rule);
        QTest::mouseClick(find<QPushButton>("setOtherwise"), Qt::LeftButton);
        return m_page->findChild<ui::OverrideDialog *>("overrideDialog");
    }

    void setsAPolicyOtherwiseWithAReason()
    {
        auto *dialog = setOtherwise("pto.hours.week");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ui::ChoiceEdit *>("overrideRule")->value(), "pto.hours.week");
        QVERIFY(dialog->findChild<QLabel *>("overrideNow")->text().contains("20"));
        type(dialog->findChild<QWidget *>("overrideValue"), "25");
        QTest::mouseClick(dialog->findChild<QPushButton *>("overrideStore"), Qt::LeftButton);
        QVERIFY(m_office->policies.overrides().isEmpty()); // no reason, no decision
        dialog->findChild<QPlainTextEdit *>("reason")->setPlainText("Besluit van het college");
        QTest::mouseClick(dialog->findChild<QPushButton *>("overrideStore"), Qt::LeftButton);
        QCOMPARE(m_office->policies.overrides().size(), 1);
        QTreeWidgetItem *item = line("Parttime ondernemen: uren per week hoogstens");
        QCOMPARE(item->text(RuleTree::Value), "25");
        QCOMPARE(item->text(RuleTree::Checked), "set otherwise");
        QVERIFY(find<ui::Notice>("ruleNote")->text().contains("Besluit van het college"));
        pick(RuleTree::Which::Overridden);
        QCOMPARE(tree()->shown(), 1);
    }

    void endsAndWithdrawsADecision()
    {
        setsAPolicyOtherwiseWithAReason();
        QVERIFY(find<QPushButton>("endOverride")->isVisible());
        m_office->ask.texts = {"31-8-2026"};
        QTest::mouseClick(find<QPushButton>("endOverride"), Qt::LeftButton);
        QCOMPARE(m_office->policies.overrides().first().until, QDate(2026, 8, 31));
        type(find<QWidget>("day"), "1-9-2026");
        QCOMPARE(line("Parttime ondernemen: uren per week hoogstens")->text(RuleTree::Value), "20");
        type(find<QWidget>("day"), "3-8-2026");
        m_page->choose("pto.hours.week");
        m_office->ask.confirms = {true};
        QTest::mouseClick(find<QPushButton>("withdrawOverride"), Qt::LeftButton);
        QVERIFY(m_office->policies.overrides().isEmpty());
    }

    void decidesForOneDossier()
    {
        m_office->mayEverything();
        m_page->choose("pto.hours.week", m_office->dossier);
        QVERIFY(find<ui::ChoiceEdit>("municipality")->currentText().contains("Fatima"));
        QTest::mouseClick(find<QPushButton>("setOtherwise"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ui::OverrideDialog *>("overrideDialog");
        type(dialog->findChild<QWidget *>("overrideValue"), "28");
        dialog->findChild<QPlainTextEdit *>("reason")->setPlainText("Zie beschikking");
        QTest::mouseClick(dialog->findChild<QPushButton *>("overrideStore"), Qt::LeftButton);
        QCOMPARE(m_office->policies.overrides(m_office->dossier).size(), 1);
        QCOMPARE(line("Parttime ondernemen: uren per week hoogstens")->text(RuleTree::Value), "28");
        m_page->choose("pto.hours.week");
        auto *whom = find<ui::ChoiceEdit>("municipality");
        whom->setValue("assen");
        emit whom->activated(whom->currentIndex());
        QCOMPARE(line("Parttime ondernemen: uren per week hoogstens")->text(RuleTree::Value), "20");
    }

    void whatWasTypedSurvivesALock()
    {
        auto *dialog = setOtherwise("pto.hours.week");
        dialog->findChild<QPlainTextEdit *>("reason")->setPlainText("Half geschreven");
        m_page->keepDrafts();
        delete dialog;
        QTest::mouseClick(find<QPushButton>("setOtherwise"), Qt::LeftButton);
        QCOMPARE(m_page->findChild<ui::OverrideDialog *>("overrideDialog")->findChild<QPlainTextEdit *>("reason")->toPlainText(), "Half geschreven");
    }

    void everyPolicyHasItsField()
    {
        auto *dialog = setOtherwise("pto.settlement.tax");
        auto *rule = dialog->findChild<ui::ChoiceEdit *>("overrideRule");
        for (int i = 0; i < rule->count(); ++i) {
            rule->setCurrentIndex(i);
            emit rule->activated(i);
            QVERIFY2(dialog->findChild<QWidget *>("overrideValue"), qPrintable(rule->currentData().toString()));
        }
    }

    void showsWhatAFileWouldChangeAndTakesItOver()
    {
        m_office->mayEverything();
        QTemporaryDir folder;
        QFile file(folder.filePath("2027.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"rules": [{"key": "pw.norm.21.a.incl", "unit": "eurocent", "title": "t", "values": [{"from": "2027-01-01", "value": 143500, "source": "tabel"}]},
                       {"key": "pw.norm.21.b.incl", "unit": "eurocent", "title": "t", "values": [{"from": "2026-07-01", "value": 202779, "source": "tabel"}]}]})");
        file.close();
        QTest::mouseClick(find<QPushButton>("readInRules"), Qt::LeftButton);
        auto *dialog = m_page->findChild<ui::RuleImportDialog *>("ruleImportDialog");
        QVERIFY(!dialog->findChild<QPushButton *>("takeRules")->isEnabled());
        m_office->ask.files = {file.fileName()};
        QTest::mouseClick(dialog->findChild<QPushButton *>("chooseRules"), Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>("ruleLines");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), "changed");
        QCOMPARE(table->model()->index(0, 4).data().toString(), "1.419,46");
        QCOMPARE(table->model()->index(0, 5).data().toString(), "1.435,00");
        QVERIFY(dialog->findChild<QLabel *>("ruleCounts")->text().contains("the same 1"));
        QTest::mouseClick(dialog->findChild<QPushButton *>("takeRules"), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QTableView *>("ruleFiles")->model()->rowCount(), 1);
        type(find<QWidget>("day"), "1-2-2027");
        QCOMPARE(line(m_single)->text(RuleTree::Value), "1.435,00");
        dialog->findChild<QTableView *>("ruleFiles")->selectRow(0);
        m_office->ask.confirms = {true};
        QTest::mouseClick(dialog->findChild<QPushButton *>("removeRules"), Qt::LeftButton);
        QCOMPARE(line(m_single)->text(RuleTree::Checked), "amount not known");
    }

    void rightsAreGivenInTheSettings()
    {
        ui::RightsPanel panel(m_office->policies, m_office->memory.clock, m_office->ask);
        panel.show();
        auto *may = panel.findChild<ui::ChoiceEdit *>("may");
        may->setValue("rights.give");
        QTest::mouseClick(panel.findChild<QPushButton *>("giveRight"), Qt::LeftButton);
        may->setValue("rules.override");
        QTest::mouseClick(panel.findChild<QPushButton *>("giveRight"), Qt::LeftButton);
        auto *table = panel.findChild<QTableView *>("rights");
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(m_office->policies.may("rules.override"));
        table->selectRow(1);
        m_office->ask.confirms = {true};
        QTest::mouseClick(panel.findChild<QPushButton *>("takeBackRight"), Qt::LeftButton);
        QVERIFY(!m_office->policies.may("rules.override"));
    }

    void isAModelThatKeepsItsWord()
    {
        QAbstractItemModelTester tester(find<QTableView>("ruleHistory")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->choose("bbz.tax.share");
        m_page->choose("pto.hours.week");
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
        m_page->choose("pw.norm.21.a.incl");
        QCoreApplication::processEvents();
        QVERIFY(m_page->grab().save(folder + "/rules.png"));
        m_office->mayEverything();
        core::RuleOverride decided;
        decided.id = core::Id<core::RuleOverride>::fresh();
        decided.rule = "pto.hours.week";
        decided.municipality = "assen";
        decided.from = QDate(2026, 7, 1);
        decided.amount = 1410;
        decided.reason = QString::fromUtf8("Het college staat 23,5 uur toe, administratie meegerekend");
        decided.reference = "Z2026-0815";
        kit::PtoKit::must(m_office->policies.decide(decided));
        auto *dialog = setOtherwise("pto.hours.week");
        QVERIFY(m_page->grab().save(folder + "/rules-set-otherwise.png"));
        QCoreApplication::processEvents();
        QVERIFY(dialog->grab().save(folder + "/rules-override.png"));
        ui::RuleImportDialog reading(m_office->policies, m_office->ask);
        reading.setAttribute(Qt::WA_DeleteOnClose, false);
        reading.showFile(QStringLiteral(SOURCE_DIR "/tests/files/rules/half-year.csv"));
        reading.show();
        QCoreApplication::processEvents();
        QVERIFY(reading.grab().save(folder + "/rules-import.png"));
        ui::RightsPanel panel(m_office->policies, m_office->memory.clock, m_office->ask);
        panel.resize(1160, 640);
        panel.show();
        QCoreApplication::processEvents();
        QVERIFY(panel.grab().save(folder + "/rights.png"));
    }
};

REGISTER_TEST(RulesPageTest)
#include "rulespage_test.moc"
