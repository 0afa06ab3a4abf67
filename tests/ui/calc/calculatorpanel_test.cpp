#include "ui/calc/calculatorpanel.h"

#include "core/base/format.h"
#include "core/dossier/household.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/calc/calcform.h"
#include "ui/calc/stepstable.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace core;

namespace {

/// Fatima's dossier with the tab for calculators on screen.
struct Desk {
    explicit Desk(bool known = true)
    {
        if (known) {
            Benefit benefit{Id<Benefit>::fresh(), pto.dossier, "participatiewet", Money::cents(140150), QDate(2025, 1, 1), {}, {}};
            Household home{Id<Household>::fresh(), pto.dossier, "single", 0, "rent", QDate(2025, 1, 1), {}};
            pto.memory.store.write(Op{"Test"}, [&](Writer &writer) {
                writer.put(benefit);
                writer.put(home);
            });
            pto.grant(QDate(2026, 1, 1));
            pto.work(QDate(2026, 3, 3), HourQuantity::hours(6));
            pto.earn(Month(2026, 1), Money::euros(500), Money::euros(100), Money::cents(140150), Money::euros(400));
            pto.earn(Month(2026, 2), Money::euros(800), Money::euros(200), Money::cents(140150), Money::euros(600));
        }
        reopen();
    }
    void reopen()
    {
        panel = std::make_unique<ui::CalculatorPanel>(kept, rules, drafts, pto.memory.clock, ask, pto.dossier);
        panel->follow(pto.memory.store);
        panel->resize(1120, 560);
        panel->show();
    }
    template <class T> T *find(const QString &name) { return panel->findChild<T *>(name); }
    ui::CalcForm *form() { return qobject_cast<ui::CalcForm *>(find<QScrollArea>("formArea")->widget()); }
    QWidget *editor(const QString &key) { return form()->field(key)->editor(); }
    void type(const QString &key, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(editor(key));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(const QString &key, const QString &value)
    {
        auto *box = qobject_cast<ui::ChoiceEdit *>(editor(key));
        box->setValue(value);
        emit box->activated(box->currentIndex());
    }
    QString outcome(const QString &key)
    {
        settle();
        auto *tile = find<QWidget>("outcome-" + key);
        return tile ? tile->findChild<QLabel *>("value")->text() : QString();
    }
    QString said() { return find<ui::Notice>("calcNotice")->text(); }
    ui::StepsTable *steps()
    {
        settle();
        return find<ui::StepsTable>("steps");
    }
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    kit::PtoKit pto{QDate(2026, 3, 18)};
    RuleBook rules = RuleBook::builtIn();
    Drafts drafts{pto.memory.store};
    Calculations kept{pto.memory.store};
    kit::ScriptedAsk ask;
    std::unique_ptr<ui::CalculatorPanel> panel;
};

} // namespace

class CalculatorPanelTest : public QObject {
    Q_OBJECT

private slots:
    void everyCalculatorHasItsForm()
    {
        Desk desk;
        for (const Calculator &calculator : calculators()) {
            desk.panel->choose(calculator.name);
            for (const CalcField &field : inputFields(calculator))
                QVERIFY2(desk.form()->field(field.key), qPrintable(calculator.name + ": " + field.key));
        }
        QVERIFY(desk.ask.told.isEmpty());
    }

    void everyExampleComesOutOnScreenAsOnTheCommandLine()
    {
        Desk desk(false);
        for (const Calculator &calculator : calculators()) {
            const QJsonObject example = calculator.schema()["example"].toObject();
            desk.panel->choose(calculator.name);
            desk.form()->setInput(example);
            QCOMPARE(desk.form()->input(), example);
            emit desk.form()->edited();
            const CalcAnswer answer = calculator.run(example, desk.rules, QDate(2026, 3, 18));
            QVERIFY2(desk.steps(), qPrintable(calculator.name));
            QCOMPARE(desk.steps()->rowCount(), int(answer.steps.size()));
            const QString key = headlines(calculator).first();
            for (const CalcField &field : outputFields(calculator))
                if (field.key == key)
                    QCOMPARE(desk.outcome(key), shown(field, answer.outcome[key]));
        }
    }

    void fillsInWhatTheRecordKnowsAndSaysSo()
    {
        Desk desk;
        desk.panel->choose("pto-month");
        QCOMPARE(desk.form()->input()["month"].toString(), "2026-02");
        QCOMPARE(desk.form()->input()["turnover_cents"].toInteger(), 80000);
        QCOMPARE(desk.form()->input()["norm_incl_cents"].toInteger(), 140150);
        QVERIFY(desk.form()->field("norm_incl_cents")->isFromRecord());
        QVERIFY(!desk.find<QLabel>("origin-norm_incl_cents")->text().isEmpty());
        desk.type("norm_incl_cents", "1000");
        QVERIFY(!desk.form()->field("norm_incl_cents")->isFromRecord());
        desk.panel->choose("benefit-norm");
        QCOMPARE(desk.form()->input()["birth_date"].toString(), "1988-04-02");
        QCOMPARE(desk.form()->input()["household"].toString(), "single");
        desk.panel->choose("pto-year");
        QCOMPARE(desk.form()->input()["months"].toArray().size(), 2);
        desk.panel->choose("bbz-eligibility");
        QCOMPARE(desk.form()->input()["general_assistance"].toBool(), true);
        QVERIFY(!desk.form()->input().contains("viable"));
    }

    void reckonsWhileTheAdviserTypes()
    {
        Desk desk(false);
        desk.panel->choose("pto-month");
        QVERIFY(!desk.said().isEmpty());
        QVERIFY(!desk.find<QPushButton>("keep")->isEnabled());
        desk.type("month", "2026-07");
        desk.type("norm_incl_cents", "1419,46");
        desk.type("turnover_cents", "605");
        desk.type("vat_cents", "105");
        desk.type("costs_cents", "100");
        desk.choose("tax", "gross");
        desk.choose("exemption", "n");
        QCOMPARE(desk.outcome("paid_cents"), format(Money::cents(106349)));
        QVERIFY(desk.find<QPushButton>("keep")->isEnabled());
        QVERIFY(desk.find<ui::Notice>("warnings"));
        desk.type("turnover_cents", "12,345");
        QVERIFY(desk.said().contains("Turnover") || desk.said().contains("Omzet"));
        QVERIFY(!desk.steps());
    }

    void saysInWordsOfTheFormWhatDoesNotFit()
    {
        Desk desk;
        desk.panel->choose("pto-month");
        desk.choose("tax", "gross");
        desk.choose("exemption", "none");
        desk.type("vat_cents", "900");
        QVERIFY2(!desk.said().contains("vat_cents"), qPrintable(desk.said()));
        QVERIFY(!desk.said().isEmpty());
    }

    void stopsWithTheRuleThatIsMissing()
    {
        Desk desk;
        desk.panel->choose("benefit-norm");
        desk.type("on", "1-7-2030");
        QVERIFY2(desk.said().contains("pw.norm.21.a.incl"), qPrintable(desk.said()));
        QVERIFY(!desk.find<QPushButton>("keep")->isEnabled());
    }

    void goesFromAStepToItsRule()
    {
        Desk desk;
        desk.panel->choose("benefit-norm");
        QSignalSpy asked(desk.panel.get(), &ui::CalculatorPanel::ruleAsked);
        desk.steps()->setCurrentCell(0, 0);
        QTest::keyClick(desk.steps(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), "pw.norm.21.a.incl");
    }

    void opensWithTheCalculatorOfTheRoute()
    {
        Desk desk;
        QCOMPARE(desk.panel->calculator(), "pto-month");
        for (const auto &[kind, calculator] : {std::pair("starter", "bbz-eligibility"), std::pair("debts", "debt-distribution"), std::pair("stopping", "ioaz-test")}) {
            Desk other;
            Route route = other.pto.memory.store.select<Route>().first();
            route.kind = kind;
            other.pto.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(route); });
            other.reopen();
            QCOMPARE(other.panel->calculator(), calculator);
        }
    }

    void keepsACalculationAndOpensItAgain()
    {
        Desk desk;
        desk.panel->choose("pto-month");
        desk.choose("tax", "gross");
        desk.choose("exemption", "none");
        const QString paid = desk.outcome("paid_cents");
        QTest::mouseClick(desk.find<QPushButton>("keep"), Qt::LeftButton);
        const QList<Calculation> all = desk.kept.of(desk.pto.dossier);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().calculator, "pto-month");
        QCOMPARE(all.first().adviser, "A. Adviseur");
        QVERIFY(all.first().rules.contains("kpi.pto.share"));
        QCOMPARE(desk.find<QListWidget>("kept")->count(), 1);
        desk.panel->choose("hours-test");
        desk.find<QListWidget>("kept")->setCurrentRow(0);
        emit desk.find<QListWidget>("kept")->itemActivated(desk.find<QListWidget>("kept")->item(0));
        QCOMPARE(desk.panel->calculator(), "pto-month");
        QCOMPARE(desk.outcome("paid_cents"), paid);
        QVERIFY(!desk.find<QPushButton>("keep")->isEnabled());
        desk.type("costs_cents", "0");
        QVERIFY(desk.outcome("paid_cents") != paid);
        QVERIFY(desk.find<QPushButton>("keep")->isEnabled());
    }

    void removesAfterAsking()
    {
        Desk desk;
        desk.panel->choose("benefit-norm");
        QTest::mouseClick(desk.find<QPushButton>("keep"), Qt::LeftButton);
        desk.ask.confirms = {false, true};
        QTest::mouseClick(desk.find<QPushButton>("removeKept"), Qt::LeftButton);
        QCOMPARE(desk.kept.of(desk.pto.dossier).size(), 1);
        desk.find<QListWidget>("kept")->setCurrentRow(0);
        QTest::mouseClick(desk.find<QPushButton>("removeKept"), Qt::LeftButton);
        QCOMPARE(desk.kept.of(desk.pto.dossier).size(), 0);
        desk.pto.memory.store.undo();
        QCOMPARE(desk.kept.of(desk.pto.dossier).size(), 1);
    }

    void rowsCanBeAddedAndTakenAway()
    {
        Desk desk;
        desk.panel->choose("pto-year");
        QTest::mouseClick(desk.find<QPushButton>("addRow-months"), Qt::LeftButton);
        QCOMPARE(desk.form()->input()["months"].toArray().size(), 2); // an empty row is none
        auto *table = desk.find<QTableWidget>("rows-months");
        QCOMPARE(table->rowCount(), 3);
        QTest::mouseClick(desk.find<QPushButton>("removeRow-months"), Qt::LeftButton);
        QCOMPARE(table->rowCount(), 2);
    }

    void aDocumentIsAboutWhatIsKept()
    {
        Desk desk;
        desk.panel->choose("benefit-norm");
        QSignalSpy asked(desk.panel.get(), &ui::CalculatorPanel::documentAsked);
        QTest::mouseClick(desk.find<QPushButton>("document"), Qt::LeftButton);
        QCOMPARE(desk.kept.of(desk.pto.dossier).size(), 1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), desk.kept.of(desk.pto.dossier).first().id.text());
    }

    void fitsWithoutScrollingSideways()
    {
        Desk desk;
        const QByteArray folder = qgetenv("CALC_PICTURES");
        if (!folder.isEmpty())
            ui::applyTheme(*qApp, ui::ThemeKind::Light);
        for (const Calculator &calculator : calculators()) {
            desk.panel->choose(calculator.name);
            if (desk.form()->input().size() < 2 || !desk.find<QPushButton>("keep")->isEnabled()) {
                desk.form()->setInput(calculator.schema()["example"].toObject());
                emit desk.form()->edited();
            }
            QCoreApplication::processEvents();
            const auto *area = desk.find<QScrollArea>("formArea");
            QVERIFY2(desk.form()->minimumSizeHint().width() <= area->viewport()->width(), qPrintable(calculator.name));
            QTest::qWait(30);
            if (!folder.isEmpty())
                QVERIFY(desk.panel->grab().save(QString::fromUtf8(folder) + '/' + calculator.name + ".png"));
        }
    }

    void whatWasTypedIsThereAfterALock()
    {
        Desk desk;
        desk.panel->choose("hours-test");
        desk.type("business_minutes", "1300");
        desk.panel->keepDrafts();
        desk.panel.reset();
        desk.reopen();
        QCOMPARE(desk.panel->calculator(), "hours-test");
        QCOMPARE(desk.form()->input()["business_minutes"].toInteger(), 1300 * 60);
    }
};

REGISTER_TEST(CalculatorPanelTest)
#include "calculatorpanel_test.moc"
