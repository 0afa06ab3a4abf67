#include "core/report/ptoreport.h"

#include "core/base/format.h"
#include "core/pto/ptoassessment.h"
#include "tests/kit/pto.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

/// The hours on paper: what the client signs, and what the client fills in at home.
class PtoReportTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::PtoKit> m_kit;

    Document make(const QString &report, Month month, int year = 0, const QString &receiver = "client")
    {
        ReportRequest request{m_kit->memory.store, m_rules, m_kit->memory.clock, report, m_kit->dossier, year, month};
        request.receiver = receiverOf(receiver);
        return makeDocument(request);
    }
    QString text(const QString &report, Month month, int year = 0, const QString &receiver = "client") { return toText(make(report, month, year, receiver)); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::PtoKit>(QDate(2026, 3, 18));
        m_kit->grant(QDate(2026, 1, 5), QDate(2026, 12, 31));
    }

    void belongsToAPartTimeEntrepreneur()
    {
        QStringList ids;
        const QList<Report> fitting = reportsFor(m_kit->memory.store, m_kit->dossier);
        for (const Report &report : fitting)
            ids.append(report.id);
        QVERIFY(ids.contains("hours") && ids.contains("hours-form"));
    }
    void aMonthIsToldPerDayAndWeekWithItsTotal()
    {
        m_kit->work(QDate(2026, 2, 2), HourQuantity::hours(3));
        m_kit->work(QDate(2026, 2, 2), HourQuantity::minutes(90), "travel");
        m_kit->work(QDate(2026, 2, 9), HourQuantity::hours(5));
        kit::PtoKit::must(m_kit->book.months().declare(m_kit->dossier, Month(2026, 2)));
        const QString paper = text("hours", Month(2026, 2));
        for (const QString &words : {QString("Fatima Proef"), QString(QChar(QChar::Nbsp)) + "2-2", QString("4:30"), QString("Week 7"), QString("9:30"), QString("Declared, by A. Adviseur"), QString("20:00 ("), QString("1040:00 (")})
            QVERIFY2(paper.contains(words), qPrintable(words + "\n" + paper));
        QVERIFY(paper.contains("I have worked these hours in my own business"));
        QVERIFY(!paper.contains("not been handed in"));
    }
    void hoursOverTheCeilingStandThereWithTheirReason()
    {
        m_kit->work(QDate(2026, 2, 2), HourQuantity::hours(12));
        m_kit->work(QDate(2026, 2, 3), HourQuantity::hours(12));
        QVERIFY(text("hours", Month(2026, 2)).contains("over the ceiling"));
        const IsoWeek week = IsoWeek::of(QDate(2026, 2, 2));
        kit::PtoKit::must(m_kit->book.explain(assessWeek(ptoHours(m_kit->book, m_kit->dossier, week), week, m_rules).unexplained(), "Beurs in Assen"));
        QVERIFY(text("hours", Month(2026, 2)).contains("over the ceiling: Beurs in Assen"));
        QVERIFY(text("hours", {}, 2026).contains("Beurs in Assen"));
    }
    void hoursWithoutPermissionAreToldAsSuch()
    {
        m_kit->work(QDate(2026, 1, 2), HourQuantity::hours(2));
        QVERIFY(text("hours", Month(2026, 1)).contains("without permission"));
    }
    void aMonthThatWasNotHandedInSaysSo() { QVERIFY(text("hours", Month(2026, 2)).contains("has not been handed in yet")); }
    void aNilReturnIsAStatementToo()
    {
        kit::PtoKit::must(m_kit->book.months().declareNil(m_kit->dossier, Month(2026, 2)));
        QVERIFY(text("hours", Month(2026, 2)).contains("nothing was worked this month"));
    }
    void aYearIsToldPerMonthWithTheChartAndTheStand()
    {
        m_kit->work(QDate(2026, 1, 12), HourQuantity::hours(6));
        m_kit->work(QDate(2026, 2, 9), HourQuantity::hours(5));
        const QString paper = text("hours", {}, 2026);
        for (const QString &words : {QString("11:00"), QString("Hours per week in 2026"), QString("of 1040:00"), QString("tax test of 1225:00")})
            QVERIFY2(paper.contains(words), qPrintable(words));
    }
    void theNormStaysAwayFromWhoMayNotSeeTheBenefit()
    {
        m_kit->earn(Month(2026, 2), Money::euros(500), Money::euros(79), Money::euros(1057));
        QVERIFY(text("hours", Month(2026, 2)).contains("39,8 % of the norm"));
        const QString partner = text("hours", Month(2026, 2), 0, "partner-organisation");
        QVERIFY(partner.contains(format(Money::euros(421))));
        QVERIFY(!partner.contains("of the norm"));
    }
    void theFormHasALineForEveryDayAndAPlaceToSign()
    {
        const Document form = make("hours-form", Month(2026, 2));
        int days = 0;
        bool signs = false;
        for (const Block &block : form.blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block))
                days = int(table->rows.size() - table->strongRows.size());
            signs = signs || std::holds_alternative<SignatureBlock>(block);
        }
        QCOMPARE(days, 28);
        QVERIFY(signs);
        QVERIFY(toText(form).contains("I did not work in my business this month."));
    }
    void withoutAMonthTheFormIsForThisOne() { QVERIFY(text("hours-form", {}).contains(format(Month(2026, 3)))); }
};

REGISTER_TEST(PtoReportTest)
#include "ptoreport_test.moc"
