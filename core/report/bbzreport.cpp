#include "core/report/bbzreport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/bbz/bbzbook.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/guarantee.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/wantedpapers.h"
#include "core/calc/calculators.h"
#include "core/dossier/person.h"
#include "core/policy/officeaccount.h"
#include "core/report/dossierhead.h"
#include "core/report/livingstatement.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzReport)
};

QString label(const QString &list, const QString &key) { return Catalogue::read(u"bbz/kinds"_s, list).label(key); }
QString shown(Money money) { return money.isZero() ? QString() : format(money); }

Document headed(const ReportRequest &request, const QString &title, const QString &subtitle, const QString &subject)
{
    Document document;
    const DossierHead head = dossierHead(request);
    document.meta.title = u"%1 %2"_s.arg(title, subtitle).trimmed();
    document.meta.subject = subject;
    document.add(Title{title, subtitle});
    Facts facts = headFacts(request, head);
    facts.rows.prepend({Text::tr("Name"), head.client});
    document.add(facts);
    return document;
}

/// Who may not see a benefit does not get what was given under the Bbz either.
bool isWithheld(Document &document, const ReportRequest &request)
{
    if (request.shows(u"benefit"_s))
        return false;
    document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get what was given under the Bbz.")});
    return true;
}

void addTerms(Document &document, const Loan &loan)
{
    Facts facts{{{Text::tr("Principal"), format(loan.principal)}, {Text::tr("Paid out"), format(loan.paidOut)}, {Text::tr("Purpose"), loan.purpose}}};
    const QString scheme = loan.scheme == "linear"_L1 ? Text::tr("linear: equal parts") : Text::tr("annuity: equal payments");
    const QString turn = loan.halfYearly ? Text::tr("half-yearly") : Text::tr("monthly");
    facts.rows.append({Text::tr("Interest a year"), loan.bearsInterest() ? format(loan.interest) : Text::tr("none")});
    if (loan.interestFrom.isValid() && loan.bearsInterest())
        facts.rows.append({Text::tr("Interest from"), format(loan.interestFrom)});
    if (loan.byIncome)
        facts.rows.append({Text::tr("Repayment"), Text::tr("half of the income above the norm, for five years after the business ended (Bbz art. 43)")});
    else
        facts.rows.append({Text::tr("Repayment"), Text::tr("%1, %2, over %3 months from %4").arg(scheme, turn).arg(loan.months).arg(format(loan.firstDue))});
    facts.rows.append({Text::tr("Collateral"), loan.collateral.isEmpty() ? Text::tr("none") : loan.collateral});
    document.add(facts);
}

QStringList lineCells(const LedgerLine &line, bool ahead)
{
    QStringList cells{formatShort(line.day), line.note.isEmpty() ? core::label(line) : u"%1: %2"_s.arg(core::label(line), line.note),
                      shown(line.toInterest), shown(line.toPrincipal)};
    if (ahead)
        cells.append(shown(-line.toCredit));
    return cells + QStringList{format(line.balance())};
}

void addLedger(Document &document, const LoanAccount &account, const Loan &loan, QDate first, QDate last)
{
    // What is paid ahead has a column only where somebody did.
    const bool ahead = std::any_of(account.lines.begin(), account.lines.end(), [](const LedgerLine &line) { return !line.toCredit.isZero(); });
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 0}, {Text::tr("What"), Align::Left, 1}, {Text::tr("Interest"), Align::Right, 0}, {Text::tr("Loan"), Align::Right, 0}};
    if (ahead)
        table.columns.append({Text::tr("Paid ahead"), Align::Right, 0});
    table.columns.append({Text::tr("Balance"), Align::Right, 0});
    Money begin;
    LedgerLine sum;
    for (const LedgerLine &line : account.lines) {
        if (line.day < first) {
            begin = line.balance();
            continue;
        }
        if (line.day > last)
            break;
        sum.toInterest += line.toInterest;
        sum.toPrincipal += line.toPrincipal;
        sum.toCredit += line.toCredit;
        table.rows.append(lineCells(line, ahead));
    }
    if (loan.paidOut < first) {
        table.rows.prepend(QStringList{formatShort(first), Text::tr("Balance at the start"), {}, {}} + (ahead ? QStringList{{}} : QStringList()) + QStringList{format(begin)});
        table.strongRows.insert(0);
    }
    LedgerLine end = sum;
    end.day = last;
    end.principal = account.principal;
    end.interest = account.interest;
    end.credit = account.credit;
    table.foot = lineCells(end, ahead);
    table.foot[1] = Text::tr("Balance at the end");
    document.add(Heading{Text::tr("What was charged and paid"), 2});
    document.add(table);
}

void addSums(Document &document, const LoanAccount &account, QDate first)
{
    Money charged;
    Money received;
    for (const LedgerLine &line : account.lines) {
        if (line.day < first)
            continue;
        if (line.kind == "due"_L1 || line.kind == "claim"_L1 || line.kind == "interest"_L1)
            charged += line.toInterest;
        else if (line.kind == "payment"_L1 || line.kind == "early"_L1)
            received -= line.change();
    }
    document.add(Heading{Text::tr("This year in short"), 2});
    document.add(Facts{{{Text::tr("Interest charged"), format(charged)}, {Text::tr("Paid by you"), format(received)}, {Text::tr("Left at the end"), format(account.balance())},
                        {Text::tr("Interest not yet charged"), format(account.accrued)}, {Text::tr("Overdue"), format(account.overdue())}}});
}

void addSecurities(Document &document, const ReportRequest &request, const Loan &loan, QDate day)
{
    TableBlock table{{}, {{Text::tr("Security"), Align::Left, 3}, {Text::tr("On"), Align::Left, 4}, {Text::tr("Registered"), Align::Left, 0}, {Text::tr("Worth for this loan"), Align::Right, 0}}, {}, {}, {}};
    const QList<Collateral> all = CapitalBook(request.store, request.rules).securities(loan.id);
    for (const Collateral &one : all)
        if (one.standsOn(day))
            table.rows.append({label(u"collateral"_s, one.kind), one.what, formatShort(one.registered), format(one.cover())});
    if (table.rows.isEmpty())
        return;
    table.foot = {Text::tr("Together"), {}, {}, format(coverOn(all, day))};
    document.add(Heading{Text::tr("Securities"), 2});
    document.add(table);
}

void addSteps(Document &document, const CalcAnswer &answer)
{
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 5}, {Text::tr("Amount"), Align::Right, 0}, {Text::tr("Source"), Align::Left, 6}};
    for (const Step &step : answer.steps)
        table.rows.append({step.text, step.amount ? format(*step.amount) : QString(), step.verified || step.source.isEmpty() ? step.source : Text::tr("%1 (not verified)").arg(step.source)});
    document.add(Heading{Text::tr("How it was calculated"), 2});
    document.add(table);
    if (!answer.warnings.isEmpty())
        document.add(Notice{Text::tr("Mind"), answer.warnings.join(u' ')});
}

void addOutcome(Document &document, const BookYear &year)
{
    Facts facts{{{Text::tr("Assistance that was lent"), format(year.lent)}, {Text::tr("Becomes a gift"), format(year.gift)}}};
    if (!year.extra.isZero())
        facts.rows.append({Text::tr("Of which paid on top"), format(year.extra)});
    if (!year.kept.isZero())
        facts.rows.append({Text::tr("Stays an interest-free loan (art. 13)"), format(year.kept)});
    facts.rows.append({Text::tr("Above the annual norm: may be claimed"), format(year.claim)});
    if (year.determined.isValid()) {
        facts.rows.append({Text::tr("Claimed back"), format(year.claimed)});
        facts.rows.append({Text::tr("Decided on"), format(year.determined)});
        facts.rows.append({Text::tr("Objection until"), format(objectionUntil(year.determined))});
    }
    document.add(Heading{Text::tr("Outcome"), 2});
    document.add(facts);
    if (!year.determined.isValid())
        return document.add(Notice{Text::tr("Mind"), Text::tr("This is provisional: the year has not been determined. Nobody can derive a right from it.")});
    document.add(Paragraph{giftTaxSentence(year.determined)});
    if (!year.weighing.isEmpty()) {
        document.add(Heading{Text::tr("How the interests were weighed"), 2});
        document.add(Paragraph{year.weighing});
    }
}

void addConditions(Document &document, const ReportRequest &request, const BbzApplication &application)
{
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    TableBlock table;
    table.columns = {{Text::tr("Condition"), Align::Left, 6}, {Text::tr("Answer"), Align::Left, 2}, {Text::tr("Source"), Align::Left, 3}};
    for (const Gate &gate : gatesOf(application, clients.value(0), request.rules))
        table.rows.append({gate.text, gate.isMet() ? Text::tr("yes") : gate.fails() ? Text::tr("no") : Text::tr("not known"), gate.article});
    document.add(Heading{Text::tr("Conditions"), 2});
    document.add(table);
}

void addAdvice(Document &document, const ReportRequest &request, const BbzApplication &application)
{
    if (application.bureau.isEmpty() && application.advice.isEmpty())
        return;
    document.add(Heading{Text::tr("Advice on viability"), 2});
    Facts facts{{{Text::tr("Bureau"), application.bureau}, {Text::tr("Asked on"), format(application.adviceAsked)}, {Text::tr("Received on"), format(application.adviceReceived)},
                 {Text::tr("Advice"), application.advice.isEmpty() ? QString() : label(u"advices"_s, application.advice)},
                 {Text::tr("Costs"), application.adviceCost.isZero() ? QString() : format(application.adviceCost)}}};
    document.add(facts);
    if (!application.adviceNote.isEmpty() && request.shows(u"remarks"_s))
        document.add(Paragraph{application.adviceNote});
}

void addAwarded(Document &document, const ReportRequest &request, const BbzApplication &application)
{
    const QString id = application.id.text();
    TableBlock living;
    living.columns = {{Text::tr("From"), Align::Left, 1}, {Text::tr("Until"), Align::Left, 1}, {Text::tr("A month"), Align::Right, 1}, {Text::tr("Form"), Align::Left, 2}};
    for (const LivingAward &award : BbzBook(request.store, request.rules).awards(request.dossier))
        if (award.application == id)
            living.rows.append({formatShort(award.from), formatShort(award.until), format(award.month), award.form == "gift"_L1 ? Text::tr("gift") : Text::tr("interest-free loan")});
    if (!living.rows.isEmpty()) {
        document.add(Heading{Text::tr("Living costs"), 2});
        document.add(living);
    }
    for (const Loan &loan : LoanBook(request.store, request.rules).loans(request.dossier))
        if (loan.application == id) {
            document.add(Heading{label(u"loans"_s, loan.kind), 2});
            addTerms(document, loan);
        }
    for (const CapitalGift &gift : CapitalBook(request.store, request.rules).gifts(request.dossier))
        if (gift.application == id) {
            document.add(Heading{label(u"gifts"_s, gift.article), 2});
            document.add(Facts{{{Text::tr("Amount"), format(gift.amount)}, {Text::tr("Paid out"), format(gift.paidOut)}, {Text::tr("Purpose"), gift.purpose}, {Text::tr("Grounds"), gift.grounds}}});
        }
    for (const Guarantee &guarantee : Guarantees(request.store, request.rules).all(request.dossier))
        if (guarantee.application == id) {
            document.add(Heading{Text::tr("Guarantee (Bbz art. 16)"), 2});
            document.add(Facts{{{Text::tr("Lender"), guarantee.lender}, {Text::tr("Amount"), format(guarantee.amount)}, {Text::tr("Until"), format(guarantee.until())}, {Text::tr("Purpose"), guarantee.purpose}}});
        }
}

/// The papers with the day on which each came in.
void addPapers(Document &document, const BbzApplication &application)
{
    TableBlock table{{}, {{Text::tr("Paper"), Align::Left, 6}, {Text::tr("Received"), Align::Left, 2}}, {}, {}, {}};
    for (const WantedPaper &paper : papersOf(application))
        table.rows.append({paper.text, paper.waived ? Text::tr("not needed") : paper.isMissing() ? Text::tr("missing") : format(paper.received)});
    document.add(Heading{Text::tr("Papers"), 2});
    document.add(table);
}

/// Where to pay, of the municipality of the client.
void addAccount(Document &document, const ReportRequest &request)
{
    const QList<Person> clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    if (const auto account = officeAccount(request.store, clients.value(0).municipality))
        document.add(Paragraph{Text::tr("You pay to account %1. Add the number of your dossier.").arg(account->words())});
    else
        document.add(Notice{Text::tr("Mind"), Text::tr("The account number of the office is not filled in (Settings, Account numbers). Fill it in before this statement goes out.")});
}

} // namespace

Document loanStatement(const ReportRequest &request)
{
    const int year = request.yearOrNow();
    Document document = headed(request, Text::tr("Loan statement"), QString::number(year), Text::tr("Loans under the Bbz: what was charged, paid and left"));
    if (isWithheld(document, request))
        return document;
    const LoanBook book(request.store, request.rules);
    const QDate first(year, 1, 1);
    const QDate last = std::min(QDate(year, 12, 31), request.clock.today());
    bool any = false;
    for (const Loan &loan : book.loans(request.dossier)) {
        if (loan.paidOut > last || (loan.closed.isValid() && loan.closed < first))
            continue;
        any = true;
        const LoanAccount account = book.account(loan, last);
        document.add(Heading{label(u"loans"_s, loan.kind), 1});
        addTerms(document, loan);
        addSums(document, account, first);
        addLedger(document, account, loan, first, last);
        addSecurities(document, request, loan, last);
    }
    any = addLivingLedger(document, request, first, last) || any;
    if (!any)
        document.add(Paragraph{Text::tr("There was no loan in this year.")});
    else
        addAccount(document, request);
    document.add(Paragraph{Text::tr("Do you see something that is not right, or can you not pay? Tell your adviser: the earlier, the more is possible."), Paragraph::Style::Small});
    return document;
}

Document determinationReport(const ReportRequest &request)
{
    const BbzBook book(request.store, request.rules);
    std::optional<BookYear> chosen;
    for (const BookYear &year : book.years(request.dossier))
        if (!chosen && (request.year == 0 || year.year <= request.year))
            chosen = year;
    Document document = headed(request, Text::tr("Determination of living costs"), chosen ? QString::number(chosen->year) : QString(),
                               Text::tr("Definitive determination of Bbz living costs over a book year (Bbz art. 12)"));
    if (isWithheld(document, request))
        return document;
    if (!chosen) {
        document.add(Paragraph{Text::tr("No figures have been recorded for this book year.")});
        return document;
    }
    try {
        const CalcAnswer answer = calculator(u"bbz-determination"_s)->run(determinationInput(*chosen), request.rules, request.clock.today());
        if (!chosen->determined.isValid())
            takeOutcome(*chosen, answer.outcome);
        addOutcome(document, *chosen);
        addSteps(document, answer);
    } catch (const Failure &failure) {
        // A year of which a rule is missing still goes on paper with what is decided, and says what is missing.
        addOutcome(document, *chosen);
        document.add(Notice{Text::tr("Mind"), failure.message()});
    }
    return document;
}

Document decisionSheet(const ReportRequest &request)
{
    const BbzBook book(request.store, request.rules);
    const QList<BbzApplication> applications = book.applications(request.dossier);
    Document document = headed(request, Text::tr("Decision data sheet Bbz"), applications.isEmpty() ? QString() : label(u"applications"_s, applications.first().kind),
                               Text::tr("What the decision on a Bbz application rests on"));
    if (isWithheld(document, request))
        return document;
    if (applications.isEmpty()) {
        document.add(Paragraph{Text::tr("There is no Bbz application in this dossier.")});
        return document;
    }
    const BbzApplication application = applications.first();
    const DecisionTerm term = book.term(application);
    Facts facts{{{Text::tr("Received"), format(application.received)}, {Text::tr("Living costs asked"), application.asksLiving ? Text::tr("yes") : Text::tr("no")},
                 {Text::tr("Capital asked"), application.asksCapital.isZero() ? Text::tr("none") : format(application.asksCapital)},
                 {Text::tr("Decide by"), Text::tr("%1 (%2)").arg(format(term.due), term.source)}}};
    if (term.suspendedDays > 0)
        facts.rows.append({Text::tr("Days that did not count"), QString::number(term.suspendedDays)});
    if (term.extended)
        facts.rows.append({Text::tr("Extended"), u"%1: %2"_s.arg(format(application.extended), application.extensionReason)});
    if (!application.isOpen()) {
        facts.rows.append({Text::tr("Decision"), label(u"decisions"_s, application.decision)});
        facts.rows.append({Text::tr("Decided on"), format(application.decided)});
        facts.rows.append({Text::tr("Objection until"), format(objectionUntil(application.decided))});
    }
    document.add(facts);
    if (!application.grounds.isEmpty()) {
        document.add(Heading{Text::tr("Grounds"), 2});
        document.add(Paragraph{application.grounds});
    }
    addConditions(document, request, application);
    addPapers(document, application);
    addAdvice(document, request, application);
    addAwarded(document, request, application);
    return document;
}

} // namespace core
