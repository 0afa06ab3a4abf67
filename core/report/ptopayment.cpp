#include "core/report/ptopayment.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/calculators.h"
#include "core/pto/ptowork.h"
#include "core/report/dossierhead.h"
#include "core/report/ptomoney.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoPayment)
};

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

bool isWithheld(Document &document, const ReportRequest &request)
{
    if (request.shows(u"benefit"_s))
        return false;
    document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get what is about the benefit.")});
    return true;
}

CalcAnswer storedAnswer(const QString &json) { return answerFrom(QJsonDocument::fromJson(json.toUtf8()).object()); }
Money moneyIn(const CalcAnswer &answer, QLatin1StringView key) { return Money::cents(answer.outcome[key].toInteger()); }

/// The month that is asked for, else the last one that was settled, else the last one that ended.
Month monthOf(const ReportRequest &request, const PtoWork &work)
{
    if (!request.month.isNull())
        return request.month;
    const QList<MonthSettlement> settled = work.settlements.settlements(request.dossier, Month(request.yearOrNow(), 1), Month(request.yearOrNow(), 12));
    return settled.isEmpty() ? Month::of(request.clock.today()).previous() : settled.last().month;
}

void addPayment(Document &document, const CalcAnswer &answer, Month month)
{
    const Money buffer = moneyIn(answer, "buffer_cents"_L1);
    const Money benefit = benefitIn(answer.outcome);
    const QString when = format(month.next());
    if (benefit.isZero()) {
        document.add(Paragraph{Text::tr("In %1 you get no benefit.").arg(when), Paragraph::Style::Strong});
        document.add(Paragraph{Text::tr("In %1 you earned as much as your benefit or more. You keep what you earned.").arg(format(month))});
        return;
    }
    document.add(Paragraph{Text::tr("In %1 you get %2.").arg(when, format(moneyIn(answer, "paid_cents"_L1))), Paragraph::Style::Strong});
    document.add(Paragraph{Text::tr("This is your benefit for %1. Of what you earned in your business, %2 is taken off your benefit. "
                                    "We also keep %3 holiday allowance for you. You get that later.")
                               .arg(format(month), format(moneyIn(answer, "counted_cents"_L1)), format(moneyIn(answer, "holiday_cents"_L1)))});
    if (!buffer.isZero())
        document.add(Paragraph{Text::tr("%1 of it comes from your bufferbudget, because income of earlier months was taken off too.").arg(format(buffer))});
}

void addOthers(Document &document, const QList<OtherTurnover> &others, Money benefit, Money total)
{
    TableBlock table;
    table.columns = {{Text::tr("If you"), Align::Left, 3}, {Text::tr("Benefit"), Align::Right, 2}, {Text::tr("Business and benefit together"), Align::Right, 3}, {Text::tr("Difference for you"), Align::Right, 2}};
    for (const OtherTurnover &other : others) {
        const bool more = other.change > Money();
        table.rows.append({more ? Text::tr("earn %1 more").arg(format(other.change)) : Text::tr("earn %1 less").arg(format(-other.change)), format(other.benefit), format(other.total), format(other.total - total)});
    }
    table.rows.insert(1, {Text::tr("earn what you earned"), format(benefit), format(total), format(Money())});
    table.strongRows.insert(1);
    document.add(Heading{Text::tr("What if you earn more or less?"), 2});
    document.add(table);
}

void addOutcome(Document &document, const YearAccount &account, const CalcAnswer &answer)
{
    Facts facts{{{Text::tr("Norm of these months"), format(moneyIn(answer, "norm_cents"_L1))}, {Text::tr("Income that counts"), format(moneyIn(answer, "counted_cents"_L1))}}};
    facts.rows.append({Text::tr("Tax and premiums by the assessments"), account.assessed.isValid() ? Text::tr("%1 (%2)").arg(format(account.tax), format(account.assessed)) : Text::tr("no assessment yet")});
    if (!account.correction.isZero())
        facts.rows.append({Text::tr("Correction of the result"), Text::tr("%1: %2").arg(format(account.correction), account.correctionNote)});
    facts.rows.append({Text::tr("Right to benefit"), format(moneyIn(answer, "benefit_cents"_L1))});
    facts.rows.append({Text::tr("Benefit as it was settled"), format(moneyIn(answer, "benefit_settled_cents"_L1))});
    if (account.decided.isValid()) {
        facts.rows.append({Text::tr("Decided on"), Text::tr("%1, by %2").arg(format(account.decided), account.author)});
        facts.rows.append({Text::tr("Objection until"), format(objectionUntil(account.decided))});
    }
    document.add(facts);
    const Money back = moneyIn(answer, "back_payment_cents"_L1);
    const Money recovery = moneyIn(answer, "recovery_cents"_L1);
    if (!back.isZero())
        document.add(Paragraph{Text::tr("You still get %1.").arg(format(back)), Paragraph::Style::Strong});
    else if (recovery.isZero())
        document.add(Paragraph{Text::tr("It comes out even: nothing is paid back on either side."), Paragraph::Style::Strong});
    else {
        document.add(Paragraph{Text::tr("You got %1 too much.").arg(format(recovery)), Paragraph::Style::Strong});
        if (const Money cleared = moneyIn(answer, "buffer_cents"_L1); !cleared.isZero())
            document.add(Paragraph{Text::tr("Your bufferbudget pays %1 of it.").arg(format(cleared))});
        const Money direct = moneyIn(answer, "set_off_cents"_L1);
        const Money rest = moneyIn(answer, "claim_by_decision_cents"_L1);
        if (!direct.isZero())
            document.add(Paragraph{Text::tr("%1 may be taken off your benefit at once: it is about the last six months.").arg(format(direct))});
        if (!rest.isZero())
            document.add(Paragraph{Text::tr("For %1 you first get a new decision.").arg(format(rest))});
    }
}

void addMonths(Document &document, const QJsonObject &input, const CalcAnswer &answer)
{
    const QJsonArray given = input["months"_L1].toArray();
    const QJsonArray found = answer.outcome["months"_L1].toArray();
    TableBlock table;
    table.caption = Text::tr("Per month");
    table.columns = {{Text::tr("Month"), Align::Left, 2}, {Text::tr("Norm"), Align::Right, 1}, {Text::tr("Settled then"), Align::Right, 1}, {Text::tr("Result now"), Align::Right, 1},
                     {Text::tr("Left free"), Align::Right, 1}, {Text::tr("Counts now"), Align::Right, 1}, {Text::tr("Right to benefit"), Align::Right, 1}};
    for (qsizetype i = 0; i < std::min(given.size(), found.size()); ++i) {
        const QJsonObject then = given[i].toObject();
        const QJsonObject now = found[i].toObject();
        const auto money = [](const QJsonObject &line, QLatin1StringView key) { return format(Money::cents(line[key].toInteger())); };
        const Money result = Money::cents(then["result_cents"_L1].toInteger() - then["depreciation_cents"_L1].toInteger());
        table.rows.append({format(Month::parse(then["month"_L1].toString()).value_or(Month())), money(then, "norm_incl_cents"_L1), money(then, "settled_cents"_L1), format(result),
                           money(then, "exempt_cents"_L1), money(now, "counted_cents"_L1), money(now, "benefit_cents"_L1)});
    }
    document.add(table);
}

} // namespace

Document paymentPaper(const ReportRequest &request)
{
    PtoWork work(request.store, request.rules);
    const Month month = monthOf(request, work);
    Document document = headed(request, Text::tr("What do I get?"), format(month.next()), Text::tr("The payment after income from the own business is settled"));
    if (isWithheld(document, request))
        return document;
    const std::optional<MonthSettlement> settled = work.settlements.settlement(request.dossier, month);
    const MonthCase found = work.settlements.caseOf(work.ledger.income(request.dossier, month));
    if (!settled && !found.missing.isEmpty()) {
        document.add(Notice{Text::tr("Mind"), found.missing});
        return document;
    }
    const CalcAnswer answer = settled ? storedAnswer(settled->answer) : work.settlements.reckon(found);
    if (!settled)
        document.add(Notice{Text::tr("Mind"), Text::tr("%1 is not settled yet. This is how it comes out with the figures of today.").arg(format(month))});
    addPayment(document, answer, month);
    document.add(Heading{Text::tr("This is how we reckoned"), 2});
    addCalcSteps(document, answer);
    MonthCase then = found;
    if (settled)
        then.input = QJsonDocument::fromJson(settled->input.toUtf8()).object();
    const Money benefit = benefitIn(answer.outcome);
    try {
        addOthers(document, work.settlements.otherTurnovers(then), benefit, moneyIn(answer, "result_cents"_L1) + benefit);
    } catch (const Failure &failure) {
        // What was settled stays readable when a rule for reckoning again is gone.
        document.add(Notice{Text::tr("Mind"), failure.message()});
    }
    document.add(Paragraph{Text::tr("Is something not right, or did something change? Tell your adviser within a week. You must report every change."), Paragraph::Style::Small});
    return document;
}

Document accountPaper(const ReportRequest &request)
{
    PtoWork work(request.store, request.rules);
    YearAccount account = work.accounts.account(request.dossier, request.yearOrNow());
    for (const int quarter : {1, 2, 3, 4})
        if (const YearAccount one = work.accounts.account(request.dossier, request.yearOrNow(), quarter); one.id.text() == request.item)
            account = one;
    Document document = headed(request, Text::tr("Account of part-time entrepreneurship"), account.title(), Text::tr("What was settled with the benefit against what turned out"));
    if (isWithheld(document, request))
        return document;
    const bool decided = account.decided.isValid();
    const QJsonObject input = decided ? QJsonDocument::fromJson(account.input.toUtf8()).object() : work.accounts.inputOf(account, request.clock.today());
    if (input["months"_L1].toArray().isEmpty()) {
        document.add(Paragraph{Text::tr("No month of this period was settled yet.")});
        return document;
    }
    const CalcAnswer answer = decided ? storedAnswer(account.answer) : work.accounts.reckon(input);
    if (!decided)
        document.add(Notice{Text::tr("Mind"), Text::tr("This is provisional: it has not been decided. Nobody can derive a right from it.")});
    addOutcome(document, account, answer);
    addMonths(document, input, answer);
    document.add(Heading{Text::tr("How it was calculated"), 2});
    addCalcSteps(document, answer);
    for (const QString &warning : answer.warnings)
        document.add(Paragraph{warning, Paragraph::Style::Small});
    if (!account.note.isEmpty() && request.shows(u"remarks"_s))
        document.add(Paragraph{account.note});
    if (request.shows(u"business"_s))
        addPrices(document, work.prices.of(request.dossier), request.rules, request.clock.today());
    return document;
}

} // namespace core
