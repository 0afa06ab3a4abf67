#include "ui/pto/ptooverviewpage.h"

#include "core/pto/missingmonths.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace core;

/// The rail's place for the hours of everybody, on 18 March 2026: February is the month to hand in.
class PtoOverviewPageTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            other = kit.client("Joop", "Anders");
            kit.grant(QDate(2026, 2, 1));
            kit.decide(kit::PtoKit::permissionFor(other, QDate(2026, 2, 1)));
            kit.work(QDate(2026, 2, 10), HourQuantity::hours(21));
            kit::PtoKit::must(kit.book.months().declareNil(other, Month(2026, 2)));
            page = std::make_unique<ui::PtoOverviewPage>(kit.book, rules, kit.memory.clock, ask);
            page->follow(kit.memory.store);
            page->resize(1100, 600);
            page->show();
            table = page->findChild<QTableView *>("ptoTable");
        }
        QStringList names() const
        {
            QStringList names;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                names.append(table->model()->index(row, 0).data().toString());
            return names;
        }
        QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }

        kit::PtoKit kit{QDate(2026, 3, 18)};
        RuleBook rules = RuleBook::builtIn();
        kit::ScriptedAsk ask;
        Id<Dossier> other;
        std::unique_ptr<ui::PtoOverviewPage> page;
        QTableView *table = nullptr;
    };

private slots:
    void beginsAtTheLastEndedMonthWithEverybody()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.page->month(), Month(2026, 2));
        QCOMPARE(desk.names(), (QStringList{"Anders, Joop", "Proef, Fatima"}));
        QCOMPARE(desk.text(0, 7), QString("Declared, nothing worked"));
        QCOMPARE(desk.text(1, 4), QString("21:00"));
        QCOMPARE(desk.text(1, 5), QString("21:00 of 20:00"));
        QCOMPARE(desk.page->findChild<QLabel *>("count")->text(), QString("2 client(s) · 1 not handed in"));
    }
    void showsOnlyWhoHasNotHandedInAsTheCounterCounts()
    {
        Desk desk;
        desk.page->findChild<QToolButton *>("nextMonth")->click();
        desk.page->showMissing();
        QCOMPARE(desk.names(), QStringList{"Proef, Fatima"});
        QCOMPARE(int(desk.names().size()), int(clientsMissingMonths(desk.kit.memory.store, QDate(2026, 3, 18)).size()));
        kit::PtoKit::must(desk.kit.book.months().declare(desk.kit.dossier, Month(2026, 2)));
        QVERIFY(!desk.table->isVisible());
        QVERIFY(desk.page->findChild<QLabel *>("empty")->text().contains("Everybody has handed in"));
    }
    void enterOpensTheDossierAtItsHours()
    {
        Desk desk;
        QSignalSpy opened(desk.page.get(), &ui::Page::openDossier);
        desk.table->setCurrentIndex(desk.table->model()->index(1, 0));
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), desk.kit.dossier.text());
        QCOMPARE(opened.first().at(1).toString(), QString("pto"));
    }
    void anotherMonthIsOneClickAway()
    {
        Desk desk;
        desk.page->findChild<QToolButton *>("previousMonth")->click();
        QCOMPARE(desk.page->month(), Month(2026, 1));
        QVERIFY(desk.names().isEmpty());
        QVERIFY(desk.page->findChild<QLabel *>("empty")->isVisible());
    }
};

REGISTER_TEST(PtoOverviewPageTest)
#include "ptooverviewpage_test.moc"
