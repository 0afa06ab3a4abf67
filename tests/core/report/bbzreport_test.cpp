#include "core/report/bbzreport.h"

#include "core/bbz/bbzbook.h"
#include "core/bbz/livingledger.h"
#include "core/bbz/loanbook.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"

#include <QTest>

using namespace core;

/// The Bbz on paper: a loan over a year, the determination of a book year, the sheet behind a decision.
class BbzReportTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::MemoryStore> m_memory;
    Id<Dossier> m_dossier;

    QString text(const QString &report, int year = 0, const QString &receiver = "client")
    {
        ReportRequest request{m_memory->store, m_rules, m_memory->clock, report, m_dossier, year};
        request.receiver = receiverOf(receiver);
        return toText(makeDocument(request));
    }

private slots:
    void init()
    {
        m_memory = std::make_unique<kit::MemoryStore>(QDate(2026, 3, 2));
        m_dossier = Dossiers(m_memory->store).create(kit::person("Bram", {}, "Proef", QDate(1980, 2, 3)), std::nullopt, kit::route("established", "decision", QDate(2025, 9, 1))).id;
    }

    void theStatementBeginsWhereTheYearBeforeEnded()
    {
        LoanBook book(m_memory->store, m_rules);
        Loan loan = loanProposal(m_dossier, "established", QDate(2025, 10, 1), book.rulesOn(m_dossier, QDate(2025, 10, 1)));
        loan.principal = Money::euros(20000);
        loan.firstDue = QDate(2025, 11, 1);
        QVERIFY(!blocks(book.grant(loan)));
        for (const LoanTurn &turn : repaymentPlan(loan).mid(0, 3)) {
            LoanEntry paid;
            paid.id = Id<LoanEntry>::fresh();
            paid.loan = loan.id;
            paid.day = turn.day;
            paid.kind = "payment";
            paid.amount = turn.payment();
            QVERIFY(!blocks(book.record(paid)));
        }
        const QString before = text("loan-statement", 2025);
        const QString now = text("loan-statement", 2026);
        const QString end = QString::number(book.account(loan, QDate(2025, 12, 31)).balance().toCents() / 100 % 1000);
        QVERIFY2(before.contains(end) && now.contains(end), qPrintable(now));
        QVERIFY(text("loan-statement", 2024).contains("no loan"));
    }
    void theStatementTellsTheLivingCostsThatWereLentToTheCent()
    {
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = m_dossier;
        award.from = QDate(2024, 7, 1);
        award.until = QDate(2024, 12, 31);
        award.month = Money::cents(50001);
        BookYear year;
        year.id = Id<BookYear>::fresh();
        year.dossier = m_dossier;
        year.year = 2024;
        year.lent = Money::cents(300006);
        year.gift = Money::cents(200003);
        year.claim = year.claimed = Money::cents(100003);
        year.determined = QDate(2025, 9, 1);
        LivingEntry paid{Id<LivingEntry>::fresh(), m_dossier, 2024, QDate(2025, 11, 3), "repaid", Money::cents(40001), {}};
        m_memory->store.write(Op{"Test"}, [&](Writer &writer) {
            writer.put(award);
            writer.put(year);
            writer.put(paid);
        });
        const QString lent = text("loan-statement", 2024);
        QVERIFY2(lent.contains("Living costs that were lent") && lent.contains("3.000,06") && lent.contains("not determined yet"), qPrintable(lent));
        const QString after = text("loan-statement", 2025);
        for (const char *piece : {"Becomes a gift", "Claimed back", "2.000,03", "400,01", "600,02", "to be repaid"})
            QVERIFY2(after.contains(piece), qPrintable(after));
        QVERIFY(!text("loan-statement", 2025, "partner-organisation").contains("2.000,03"));
    }
    void theDeterminationShowsStepsSourcesAndTheTax()
    {
        BbzBook book(m_memory->store, m_rules);
        BookYear year = book.proposal(m_dossier, 2018);
        year.result = Money::euros(6000);
        year.lent = Money::euros(3000);
        year.months = 6;
        year.accountsReceived = QDate(2019, 6, 20);
        QVERIFY(!blocks(book.save(year)));
        const QString provisional = text("bbz-determination");
        QVERIFY2(provisional.contains("provisional"), qPrintable(provisional));
        QVERIFY(provisional.contains("2.966,04"));
        QVERIFY(provisional.contains("art. 6"));
        year.determined = QDate(2019, 8, 20);
        year.gift = Money::cents(596604);
        QVERIFY(!blocks(book.determine(year, false)));
        const QString fixed = text("bbz-determination");
        QVERIFY(!fixed.contains("provisional"));
        QVERIFY(fixed.contains("final levy"));
    }
    void theDecisionSheetNamesTermAndConditions()
    {
        BbzBook book(m_memory->store, m_rules);
        BbzApplication application;
        application.id = Id<BbzApplication>::fresh();
        application.dossier = m_dossier;
        application.received = QDate(2026, 2, 2);
        application.setGate("viable", "yes");
        QVERIFY(!blocks(book.save(application)));
        const QString sheet = text("bbz-decision");
        QVERIFY2(sheet.contains("4 mei 2026"), qPrintable(sheet));
        QVERIFY(sheet.contains("art. 35"));
    }
    void whoMayNotSeeABenefitGetsNoneOfIt()
    {
        QVERIFY(text("bbz-decision", 0, "partner-organisation").contains("does not get"));
    }
};

REGISTER_TEST(BbzReportTest)
#include "bbzreport_test.moc"
