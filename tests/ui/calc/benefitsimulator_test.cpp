#include "ui/calc/benefitsimulator.h"

#include "core/finance/financialplans.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/notice.h"
#include "ui/calc/calcform.h"
#include "ui/calc/reckonpanel.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>

using namespace core;

/// Which price and how many hours end Fatima's benefit, on 2 March 2026.
class BenefitSimulatorTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            Benefit benefit{Id<Benefit>::fresh(), pto.dossier, "participatiewet", Money::cents(140150), QDate(2025, 1, 1), {}, {}};
            pto.memory.store.write(Op{"Test"}, [&](Writer &writer) { writer.put(benefit); });
            FinancialPlans plans(pto.memory.store);
            const FinancialPlan plan = plans.create(pto.dossier, "Basis");
            FinancialLine rent;
            rent.id = Id<FinancialLine>::fresh();
            rent.dossier = pto.dossier;
            rent.plan = plan.id;
            rent.section = Section::PrivateCost;
            rent.name = "huur en boodschappen";
            rent.amount = Money::euros(1800);
            plans.add(rent);
            screen = std::make_unique<ui::BenefitSimulator>(kept, rules, pto.memory.clock, ask, pto.dossier);
            screen->resize(1300, 620);
            screen->show();
        }
        template <class T> T *find(const char *name) const { return screen->findChild<T *>(name); }
        QString words() const { return find<QLabel>("simulatorWords")->text(); }
        QString cell(int row, int column) const { return find<QTableWidget>("simulatorTable")->item(row, column)->text(); }
        ui::FieldEditor *field(const char *key) const { return screen->findChild<ui::CalcForm *>()->field(key); }

        kit::PtoKit pto;
        RuleBook rules = RuleBook::builtIn();
        Calculations kept{pto.memory.store};
        kit::ScriptedAsk ask;
        std::unique_ptr<ui::BenefitSimulator> screen;
    };

private slots:
    void takesNormAndPrivateBudgetFromTheRecord()
    {
        const Desk desk;
        QCOMPARE(desk.field("norm_incl_cents")->value().toInteger(), 140150);
        QCOMPARE(desk.field("budget_cents")->value().toInteger(), 180000);
        QVERIFY(desk.field("budget_cents")->isFromRecord());
        QVERIFY(desk.find<QPushButton>("simulatorKeep")->isEnabled());
    }
    void aSliderChangesTheFieldAndTheOutcome()
    {
        const Desk desk;
        const QString before = desk.words();
        desk.find<QSlider>("slide-price_cents")->setValue(120); // 60 euros an hour
        QCOMPARE(desk.field("price_cents")->value().toInteger(), 6000);
        QVERIFY(desk.words() != before);
        // 60 x 8 hours x 46 / 12 = 1,840 less 17 % = 1,527.20: out of the benefit, but the household needs 1,800.
        QVERIFY2(desk.words().contains("1.527,20"), qPrintable(desk.words()));
        QVERIFY(desk.find<ui::Chip>("simulatorState")->text().contains("short") || desk.find<ui::Chip>("simulatorState")->text().contains("tekort"));
        desk.find<QSlider>("slide-week_minutes")->setValue(24); // 12 hours
        QVERIFY(desk.find<ui::Chip>("simulatorState")->text().contains("can end") || desk.find<ui::Chip>("simulatorState")->text().contains("kan stoppen"));
    }
    void theTableMarksWhatEndsTheBenefitAndWhatIsAboveTheCeiling()
    {
        const Desk desk;
        desk.find<QSlider>("slide-price_cents")->setValue(120);
        QVERIFY(desk.cell(2, 1).contains(QChar(0x25cf))); // 60 euros, 8 hours
        QVERIFY(desk.cell(2, 2).contains(QChar(0x25c6))); // 12 hours pay for the household
        QVERIFY(!desk.cell(2, 0).contains(QChar(0x25cf)));
        QVERIFY(desk.cell(2, 5).startsWith('(')); // 24 hours and 4 of other work
    }
    void isKeptAndPutOnPaperAsACalculation()
    {
        const Desk desk;
        QSignalSpy asked(desk.screen.get(), &ui::BenefitSimulator::documentAsked);
        QTest::mouseClick(desk.find<QPushButton>("simulatorDocument"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const QList<Calculation> all = desk.kept.of(desk.pto.dossier);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().calculator, QString("leave-benefit"));
        QCOMPARE(asked.first().first().toString(), all.first().id.text());
    }
    void sayWhatIsMissingInsteadOfGuessing()
    {
        const Desk desk;
        desk.field("norm_incl_cents")->setValue(QJsonValue(QJsonValue::Undefined));
        emit desk.screen->findChild<ui::CalcForm *>()->edited();
        QVERIFY(!desk.find<QPushButton>("simulatorKeep")->isEnabled());
        QCOMPARE(desk.find<QTableWidget>("simulatorTable")->rowCount(), 0);
    }
};

REGISTER_TEST(BenefitSimulatorTest)
#include "benefitsimulator_test.moc"
