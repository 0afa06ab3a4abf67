#include "tests/kit/registry.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/ruletree.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using ui::RuleTree;

/// The adviser checks what the program counts with.
class RulesPageTest : public QObject {
    Q_OBJECT

    const core::RuleBook m_book = core::RuleBook::builtIn();
    const core::FixedClock m_clock{QDate(2026, 8, 3)};
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
        m_page = std::make_unique<ui::RulesPage>(m_book, m_clock);
        m_page->resize(1160, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

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
        QVERIFY(find<QCheckBox>("changedOnly")->text().contains("31-12-2017"));
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

    void leavesOnlyWhatChanged()
    {
        find<QCheckBox>("changedOnly")->setChecked(true);
        QCOMPARE(tree()->shown(), tree()->changed());
        QVERIFY(tree()->shown() > 20);
        QVERIFY(line("Rente op bedrijfskapitaal per jaar, vast voor de hele looptijd")->isHidden());
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
        QCOMPARE(tree()->chosen(), "pto.hours.week");
        QCOMPARE(find<QTableView>("ruleHistory")->currentIndex().siblingAtColumn(2).data().toString(), "Tynaarlo");
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
    }
};

REGISTER_TEST(RulesPageTest)
#include "rulespage_test.moc"
