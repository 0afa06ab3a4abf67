#include "core/demo/demobbz.h"

#include "core/bbz/bbzapplication.h"
#include "core/bbz/compensation.h"
#include "core/bbz/livingcosts.h"
#include "core/bbz/loanaccount.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What every record of one dossier needs.
struct Pen {
    DemoPeople &people;
    Writer &writer;
    const DemoDossier &made;
    QDate today;
    const RuleBook &rules;

    BbzApplication application(const QString &kind, QDate received) const
    {
        BbzApplication application;
        application.id = people.id<BbzApplication>();
        application.dossier = made.dossier.id;
        application.kind = kind;
        application.received = received;
        return application;
    }
    LivingAward award(const BbzApplication &application, QDate from, QDate until, Money month) const
    {
        LivingAward award;
        award.id = people.id<LivingAward>();
        award.dossier = made.dossier.id;
        award.application = application.id.text();
        award.from = from;
        award.until = until;
        award.month = month;
        award.decided = application.decided;
        return award;
    }
    LoanEntry entry(const Loan &loan, QDate day, const QString &kind, Money amount, const QString &note = {}) const
    {
        LoanEntry entry;
        entry.id = people.id<LoanEntry>();
        entry.dossier = loan.dossier;
        entry.loan = loan.id;
        entry.day = day;
        entry.kind = kind;
        entry.amount = amount;
        entry.note = note;
        return entry;
    }
    Loan loan(const BbzApplication &application, QDate paidOut, Money principal, int months) const
    {
        Loan loan = loanProposal(made.dossier.id, application.kind, paidOut, rules.on(application.received));
        loan.id = people.id<Loan>();
        loan.application = application.id.text();
        loan.ruleDay = application.received;
        loan.principal = principal;
        loan.months = months;
        return loan;
    }
    /// The payout and the turns up to `last`, each paid on its day, but for the newest `missed`.
    void writeLoan(const Loan &loan, QDate last, int missed) const
    {
        writer.put(loan);
        writer.put(entry(loan, loan.paidOut, u"payout"_s, loan.principal));
        QList<LoanTurn> turns = repaymentPlan(loan);
        turns.removeIf([last](const LoanTurn &turn) { return turn.day > last; });
        for (const LoanTurn &turn : turns.mid(0, turns.size() - missed))
            writer.put(entry(loan, turn.day, u"payment"_s, turn.payment(), u"overgemaakt"_s));
    }
};

QString writeStarter(const Pen &pen)
{
    // The term of thirteen weeks ends nine days from now, as the task on the desk says.
    BbzApplication application = pen.application(u"starter"_s, pen.today.addDays(9 - 13 * 7));
    application.asksCapital = Money::euros(14500);
    application.gates = u"benefit:yes control:yes dependent:yes hours:yes requirements:yes"_s;
    application.bureau = u"Adviesbureau De Peilstok"_s;
    application.adviceAsked = application.received.addDays(12);
    application.adviceReceived = application.received.addDays(61);
    application.advice = u"viable-if"_s;
    application.adviceNote = u"Levensvatbaar als de huurprijs van de werkplaats lager uitkomt dan in het plan staat."_s;
    pen.writer.put(application);
    Loan credit = pen.loan(application, application.received.addDays(-40), Money::euros(2400), 36);
    credit.kind = u"preparation"_s;
    credit.interest = {};
    credit.purpose = u"gereedschap en proefopstelling"_s;
    credit.firstDue = Month::of(pen.today).plus(6).firstDay();
    pen.writeLoan(credit, pen.today, 0);
    return application.id.text();
}

QString writeEstablished(const Pen &pen, Money norm)
{
    BbzApplication application = pen.application(u"established"_s, pen.today.addMonths(-19));
    application.asksCapital = Money::euros(28000);
    application.gates = u"control:yes dependent:yes financing:yes hours:yes months-active:yes requirements:yes viable:yes"_s;
    application.bureau = u"Adviesbureau De Peilstok"_s;
    application.adviceAsked = application.received.addDays(9);
    application.adviceReceived = application.received.addDays(48);
    application.advice = u"viable"_s;
    application.decision = u"granted"_s;
    application.decided = application.received.addDays(70);
    application.grounds = u"Levensvatbaar volgens het advies; de bank financiert niet."_s;
    pen.writer.put(application);
    const QDate from = Month::of(application.received).firstDay();
    const LivingAward award = pen.award(application, from, from.addMonths(6).addDays(-1), norm.share(Percentage::percent(70), Rounding::HalfUp));
    pen.writer.put(award);
    Loan loan = pen.loan(application, application.decided.addDays(6), Money::euros(28000), 60);
    loan.purpose = u"oven, koeling en werkvoorraad"_s;
    loan.collateral = u"pandrecht op de oven en de koeling"_s;
    pen.writeLoan(loan, pen.today, 2);
    BookYear year;
    year.id = pen.people.id<BookYear>();
    year.dossier = pen.made.dossier.id;
    year.year = from.year();
    const LentInYear lent = lentIn({award}, year.year);
    year.lent = lent.lent;
    year.months = std::max(1, lent.months);
    year.result = Money::euros(11840);
    year.otherIncome = Money::euros(2150);
    year.wealthKnown = true;
    year.ownWealth = Money::euros(21500);
    year.totalWealth = Money::euros(64000);
    year.accountsReceived = QDate(year.year + 1, 6, 12);
    if (year.accountsReceived < pen.today)
        pen.writer.put(year);
    return {};
}

QString writeOlder(const Pen &pen, Money norm)
{
    BbzApplication application = pen.application(u"established"_s, QDate(2014, 11, 3));
    application.gates = u"control:yes dependent:yes financing:yes hours:yes months-active:yes requirements:yes viable:yes"_s;
    application.decision = u"granted"_s;
    application.decided = QDate(2015, 1, 19);
    application.grounds = u"Tijdelijke terugval door de verbouwing van de winkelstraat; het bedrijf is levensvatbaar."_s;
    pen.writer.put(application);
    pen.writer.put(pen.award(application, QDate(2015, 1, 1), QDate(2015, 12, 31), norm.share(Percentage::percent(40), Rounding::HalfUp)));
    Compensation compensation;
    compensation.id = pen.people.id<Compensation>();
    compensation.dossier = pen.made.dossier.id;
    compensation.gift2016 = Money::euros(5760);
    compensation.allowanceLost = u"yes"_s;
    compensation.statementAsked = QDate(2019, 2, 4);
    compensation.statementReceived = QDate(2019, 3, 1);
    compensation.applied = QDate(2019, 3, 11);
    compensation.outcome = u"granted"_s;
    compensation.outcomeDay = QDate(2019, 9, 30);
    compensation.result = Money::euros(1142);
    pen.writer.put(compensation);
    return {};
}

} // namespace

QString writeBbz(DemoPeople &people, Writer &writer, const DemoDossier &made, int index, QDate today, const RuleBook &rules)
{
    const Pen pen{people, writer, made, today, rules};
    switch (index) {
    case 2:
        return writeStarter(pen);
    case 3:
        return writeEstablished(pen, made.benefit.norm);
    case 8:
        return writeOlder(pen, made.benefit.norm);
    default:
        return {};
    }
}

} // namespace core
