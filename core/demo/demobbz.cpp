#include "core/demo/demobbz.h"

#include "core/bbz/capitalgift.h"
#include "core/bbz/collateral.h"
#include "core/bbz/compensation.h"
#include "core/demo/bbzpen.h"
#include "core/demo/demoending.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Pen = BbzPen;

QString writeStarter(const Pen &pen)
{
    // The term of thirteen weeks ends nine days from now, as the task on the desk says.
    BbzApplication application = pen.application(u"starter"_s, pen.today.addDays(9 - 13 * 7));
    application.asksCapital = Money::euros(10500);
    application.gates = u"benefit:yes control:yes dependent:yes financing:yes hours:yes requirements:yes"_s;
    application.bureau = u"Adviesbureau De Peilstok"_s;
    application.adviceAsked = application.received.addDays(12);
    application.adviceReceived = application.received.addDays(61);
    application.advice = u"viable-if"_s;
    application.adviceCost = Money::euros(1450);
    application.adviceNote = u"Levensvatbaar als de huurprijs van de werkplaats lager uitkomt dan in het plan staat."_s;
    Pen::receive(application, application.received.addDays(3), {u"home"_s, u"hours"_s});
    pen.put(application);
    pen.assumption(1, u"32 stuks verstelwerk per week na een half jaar"_s, u"Gesprekken met twee kledingwinkels"_s, u"high"_s, u"Winkel B zoekt ook een verstelster in dienst."_s, u"volume"_s, 15, u"likely"_s);
    pen.assumption(2, u"Klanten betalen gemiddeld 18,50 per stuk"_s, u"Prijzen van stomerij en thuisnaaisters"_s, u"high"_s, u"Thuisnaaisters vragen 15 tot 25 % minder."_s, u"price"_s, 10, u"likely"_s);
    pen.assumption(3, u"De huur blijft twee jaar 575 per maand"_s, u"Concept huurcontract"_s, u"middle"_s, u"Na twee jaar mag de verhuurder verhogen."_s, u"costs"_s, 10, u"doubtful"_s);
    pen.assumption(4, u"Privé kan het van 1.263 per maand"_s, u"Bankafschriften van drie maanden"_s, u"middle"_s, u"Energie was in de winter hoger."_s, u"private"_s, 8, QString());
    pen.assumption(5, u"De fanfare blijft klant"_s, u"Toezegging van het bestuur"_s, u"low"_s, u"Het bestuur wisselt dit jaar."_s, QString(), 0, u"doubtful"_s);
    Loan credit = pen.loan(application, application.received.addDays(-40), Money::euros(2400), 36);
    credit.kind = u"preparation"_s;
    credit.interest = {};
    credit.purpose = u"gereedschap en proefopstelling"_s;
    credit.firstDue = Month::of(pen.today).plus(6).firstDay();
    pen.writeLoan(credit, pen.today, 0);
    return application.id.text();
}

void writeSecurities(const Pen &pen, const Loan &loan)
{
    Collateral pledge;
    pledge.id = pen.people.id<Collateral>();
    pledge.dossier = loan.dossier;
    pledge.loan = loan.id;
    pledge.kind = u"pledge"_s;
    pledge.what = u"oven en koeling"_s;
    pledge.value = Money::euros(14500);
    pledge.valued = loan.paidOut;
    pledge.registered = loan.paidOut;
    pledge.registration = u"Onderhandse akte, geregistreerd bij de Belastingdienst"_s;
    pen.put(pledge);
    Collateral surety = pledge;
    surety.id = pen.people.id<Collateral>();
    surety.kind = u"surety"_s;
    surety.what = u"borgstelling door de zus van de klant"_s;
    surety.value = Money::euros(5000);
    surety.registration = u"Borgakte"_s;
    pen.put(surety);
}

QList<LivingPayment> writePayments(const Pen &pen, const LivingAward &award)
{
    QList<LivingPayment> payments;
    const QList<int> income{0, 120, 180, 240, 310, 280};
    Month month = Month::of(award.from);
    for (const int earned : income) {
        LivingPayment payment;
        payment.id = pen.people.id<LivingPayment>();
        payment.dossier = pen.made.dossier.id;
        payment.month = month;
        payment.norm = award.month;
        payment.income = Money::euros(earned);
        payment.amount = paymentFor(payment.norm, payment.income);
        payment.paid = month.lastDay();
        pen.put(payment);
        payments.append(payment);
        month = month.next();
    }
    return payments;
}

void writeEstablished(const Pen &pen, Money norm)
{
    BbzApplication application = pen.application(u"established"_s, pen.today.addMonths(-19));
    application.asksCapital = Money::euros(28000);
    application.gates = u"control:yes dependent:yes financing:yes hours:yes months-active:yes requirements:yes viable:yes"_s;
    application.bureau = u"Adviesbureau De Peilstok"_s;
    application.adviceAsked = application.received.addDays(9);
    application.adviceReceived = application.received.addDays(48);
    application.advice = u"viable"_s;
    application.adviceCost = Money::euros(1850);
    application.decision = u"granted"_s;
    application.decided = application.received.addDays(70);
    application.grounds = u"Uw lunchroom is levensvatbaar volgens het advies. De omzet liep tijdelijk terug door de verbouwing van de straat. De bank financiert niet."_s;
    application.duties = u"Stuur ons elk kwartaal een overzicht van omzet en kosten."_s;
    Pen::receive(application, application.received.addDays(5), {});
    pen.put(application);
    const QDate from = Month::of(application.received).firstDay();
    const LivingAward award = pen.award(application, from, from.addMonths(6).addDays(-1), norm.share(Percentage::percent(70), Rounding::HalfUp));
    pen.put(award);
    const QList<LivingPayment> payments = writePayments(pen, award);
    Loan loan = pen.loan(application, application.decided.addDays(6), Money::euros(28000), 60);
    loan.purpose = u"oven, koeling en werkvoorraad"_s;
    loan.collateral = u"pandrecht op de oven en de koeling; borgstelling"_s;
    pen.writeLoan(loan, pen.today, 2);
    writeSecurities(pen, loan);
    LoanEntry reminder = pen.entry(loan, pen.today.addDays(-9), u"notice"_s, {});
    reminder.part = u"reminder"_s;
    pen.put(reminder);
    const QDate test(from.year(), 12, 31);
    for (const auto &[kind, what, euros] : {std::tuple{u"equipment"_s, u"oven, koeling en meubels"_s, 31000}, {u"stock"_s, u"voorraad"_s, 2600}, {u"home"_s, u"eigen woning"_s, 218000},
                                            {u"bank"_s, u"spaarrekening"_s, 1400}, {u"mortgage"_s, u"hypotheek"_s, 181000}, {u"business-debt"_s, u"leverancier koffie"_s, 4300}})
        pen.asset(test, kind, what, euros);
    BookYear year;
    year.id = pen.people.id<BookYear>();
    year.dossier = pen.made.dossier.id;
    year.year = from.year();
    const LentInYear lent = lentIn({award}, year.year, payments);
    year.lent = lent.lent;
    year.months = std::max(1, lent.months);
    year.result = Money::euros(11840);
    year.otherIncome = Money::euros(2150);
    year.wealthKnown = true;
    year.ownWealth = Money::euros(67700);
    year.totalWealth = Money::euros(253000);
    year.accountsReceived = QDate(year.year + 1, 6, 12);
    if (year.accountsReceived < pen.today)
        pen.put(year);
}

/// A rest loan of a business that ended, with the year that was decided.
void writeRest(const Pen &pen, const BbzApplication &application)
{
    Loan rest = pen.loan(application, Month::of(pen.today.addMonths(-26)).firstDay(), Money::cents(1'184'210), 60);
    rest.kind = u"rest"_s;
    rest.interest = {};
    rest.ruleDay = rest.paidOut;
    rest.firstDue = rest.paidOut;
    rest.byIncome = true;
    rest.purpose = u"rest van het kapitaal voor de eerste winkel"_s;
    rest.remark = u"De eerste winkel stopte door ziekte; niet verwijtbaar."_s;
    pen.put(rest);
    pen.put(pen.entry(rest, rest.paidOut, u"payout"_s, rest.principal));
    AfterYear first;
    first.id = pen.people.id<AfterYear>();
    first.dossier = rest.dossier;
    first.loan = rest.id;
    first.year = rest.paidOut.year();
    first.income = Money::euros(9100);
    first.norm = Money::euros(7600);
    first.due = Money::euros(750);
    first.decided = QDate(first.year + 1, 7, 8);
    LoanEntry call = pen.entry(rest, first.decided, u"notice"_s, first.due, QString::number(first.year));
    call.part = u"call"_s;
    first.entry = call.id.text();
    pen.put(call);
    pen.put(pen.entry(rest, first.decided.addDays(30), u"payment"_s, Money::euros(750), u"overgemaakt"_s));
    pen.put(first);
    AfterYear second = first;
    second.id = pen.people.id<AfterYear>();
    second.year = first.year + 1;
    second.income = Money::euros(17350);
    second.norm = Money::euros(16540);
    second.due = {};
    second.decided = {};
    second.entry.clear();
    pen.put(second);
}

void writeStopping(const Pen &pen, Money norm)
{
    BbzApplication application = pen.application(u"stopping"_s, stoppingAsked(pen.today));
    application.gates = u"control:yes dependent:yes hours:yes not-ended:yes not-viable:yes will-end:yes"_s;
    application.decision = u"granted"_s;
    application.decided = pen.today.addDays(-20);
    application.grounds = u"Uw bedrijf is niet levensvatbaar. U stopt ermee en hebt zo lang hulp nodig om van te leven."_s;
    Pen::receive(application, application.received.addDays(6), {});
    pen.put(application);
    const QDate from = stoppingFrom(pen.today);
    pen.put(pen.award(application, from, from.addMonths(8).addDays(-1), norm.share(Percentage::percent(60), Rounding::HalfUp)));
    writeRest(pen, application);
    pen.put(floristEnding(pen.made, pen.today));
}

void writeOlder(const Pen &pen, Money norm)
{
    BbzApplication past = pen.application(u"established"_s, QDate(2014, 11, 3));
    past.gates = u"control:yes dependent:yes financing:yes hours:yes months-active:yes requirements:yes viable:yes"_s;
    past.decision = u"granted"_s;
    past.decided = QDate(2015, 1, 19);
    past.grounds = u"Tijdelijke terugval door de verbouwing van de winkelstraat; het bedrijf is levensvatbaar."_s;
    pen.put(past);
    const LivingAward lent = pen.award(past, QDate(2015, 1, 1), QDate(2015, 12, 31), Money::euros(480));
    pen.put(lent);
    BookYear year;
    year.id = pen.people.id<BookYear>();
    year.dossier = pen.made.dossier.id;
    year.year = 2015;
    year.household = u"other"_s;
    year.norm = Money::euros(16700);
    year.lent = Money::euros(5760);
    year.result = Money::euros(9800);
    year.taxShare = Percentage::percent(20);
    year.wealthKnown = true;
    year.ownWealth = Money::euros(21000);
    year.totalWealth = Money::euros(30000);
    year.accountsReceived = QDate(2016, 5, 30);
    year.determined = QDate(2016, 9, 12);
    year.gift = year.lent;
    pen.put(year);
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
    pen.put(compensation);
    BbzApplication older = pen.application(u"older"_s, pen.today.addMonths(-20));
    older.asksCapital = Money::euros(4200);
    older.gates = u"control:yes dependent:yes hours:yes not-viable:yes older-income:yes requirements:yes ten-years:yes"_s;
    older.decision = u"partly"_s;
    older.decided = older.received.addDays(55);
    older.grounds = u"U hebt al meer dan tien jaar een winkel. Het bedrijf is niet levensvatbaar, maar u verwacht meer dan het minimum van artikel 25."_s;
    older.refusedPart = u"Het geld voor een nieuwe gevelreclame: dat is niet nodig om door te gaan."_s;
    Pen::receive(older, older.received.addDays(8), {});
    pen.put(older);
    pen.put(pen.award(older, Month::of(older.received).firstDay(), Month::of(pen.today).plus(5).lastDay(), norm.share(Percentage::percent(40), Rounding::HalfUp)));
    CapitalGift gift;
    gift.id = pen.people.id<CapitalGift>();
    gift.dossier = pen.made.dossier.id;
    gift.application = older.id.text();
    gift.purpose = u"nieuwe kassa en reparatie van de koelvitrine"_s;
    gift.amount = Money::euros(3150);
    gift.ruleDay = older.received;
    gift.decided = older.decided;
    gift.paidOut = older.decided.addDays(9);
    gift.wealthKnown = true;
    gift.ownWealth = Money::euros(24300);
    gift.grounds = u"Het inkomen is al jaren laag en het eigen vermogen is onder de grens."_s;
    pen.put(gift);
    const QDate test = older.received;
    for (const auto &[kind, what, euros] : {std::tuple{u"stock"_s, u"winkelvoorraad"_s, 18500}, {u"equipment"_s, u"inrichting en vitrine"_s, 7200}, {u"bank"_s, u"spaarrekening"_s, 3100}, {u"business-debt"_s, u"leveranciers"_s, 4500}})
        pen.asset(test, kind, what, euros);
    pen.put(olderEnding(pen.made, pen.today));
}

} // namespace

QString writeBbz(DemoPeople &people, Writer &writer, const DemoDossier &made, int index, QDate today, const RuleBook &rules)
{
    BbzTermFacts facts;
    facts.born = made.client.birthDate;
    const Pen pen{people, writer, made, today, rules, &facts};
    QString open;
    switch (index) {
    case 2:
        open = writeStarter(pen);
        break;
    case 3:
        writeEstablished(pen, made.benefit.norm);
        break;
    case 5:
        writeStopping(pen, made.benefit.norm);
        break;
    case 8:
        writeOlder(pen, made.benefit.norm);
        break;
    default:
        return {};
    }
    pen.writeTerms();
    return open;
}

} // namespace core
