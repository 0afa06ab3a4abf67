#include "core/report/debtreport.h"

#include "core/base/format.h"
#include "core/base/identifiers.h"
#include "core/bbz/loan.h"
#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"
#include "core/dossier/person.h"
#include "core/report/dossierhead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtReport)
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

/// Who may not see debts gets none of it.
bool isWithheld(Document &document, const ReportRequest &request)
{
    if (request.shows(u"debts"_s))
        return false;
    document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get what is owed.")});
    return true;
}

void addTotals(Document &document, const DebtTotals &totals)
{
    TableBlock table;
    table.columns = {{{}, Align::Left, 3}, {Text::tr("Preferent"), Align::Right, 2}, {Text::tr("Secured"), Align::Right, 2}, {Text::tr("Concurrent"), Align::Right, 2}, {Text::tr("Together"), Align::Right, 2}};
    const auto row = [](const QString &name, const DebtTotals::Side &side) { return QStringList{name, format(side.preferent), format(side.secured), format(side.concurrent), format(side.all())}; };
    table.rows = {row(Text::tr("Business"), totals.business), row(Text::tr("Private"), totals.personal)};
    table.foot = {Text::tr("Together"), format(totals.business.preferent + totals.personal.preferent), format(totals.business.secured + totals.personal.secured),
                  format(totals.business.concurrent + totals.personal.concurrent), format(totals.all())};
    document.add(Heading{Text::tr("Totals"), 2});
    document.add(table);
    document.add(Facts{{{Text::tr("Debts and creditors"), Text::tr("%1 debts of %2 creditors").arg(totals.debts).arg(totals.creditors)}, {Text::tr("Of which disputed"), format(totals.disputed)},
                        {Text::tr("Of which not confirmed by the creditor"), format(totals.unconfirmed)}}});
}

void addThreats(Document &document, const QList<Debt> &debts, QDate today)
{
    const QList<DebtThreat> threats = threatsOf(debts, today);
    if (threats.isEmpty())
        return;
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 2}, {Text::tr("What threatens"), Align::Left, 4}, {Text::tr("Creditor"), Align::Left, 3}, {Text::tr("Days left"), Align::Right, 1}, {Text::tr("Who acts"), Align::Left, 3}};
    for (const DebtThreat &threat : threats)
        table.rows.append({formatShort(threat.debt.threatDay), debtLabel(u"threats"_s, threat.debt.threat), threat.debt.creditor, QString::number(threat.daysLeft),
                           u"%1 %2"_s.arg(debtLabel(u"actors"_s, threat.debt.threatActor), threat.debt.threatAction).trimmed()});
    document.add(Heading{Text::tr("Most urgent first"), 2});
    document.add(table);
}

void addDebts(Document &document, const QList<Debt> &debts, bool business)
{
    TableBlock table;
    table.wide = true;
    table.columns = {{Text::tr("Creditor"), Align::Left, 4}, {Text::tr("Reference"), Align::Left, 3}, {Text::tr("Kind"), Align::Left, 3}, {Text::tr("Rank"), Align::Left, 3}, {Text::tr("Title"), Align::Left, 2},
                     {Text::tr("Collector"), Align::Left, 3}, {Text::tr("Principal"), Align::Right, 2}, {Text::tr("Interest and costs"), Align::Right, 2}, {Text::tr("Claim"), Align::Right, 2}};
    Money sum;
    for (const Debt &debt : debts) {
        if (!debt.isOpen() || debt.business != business)
            continue;
        const QString state = debt.disputed ? Text::tr("disputed") : debt.isConfirmed() ? QString() : Text::tr("not confirmed");
        const QString seizure = debt.seizure.isEmpty() ? QString() : debtLabel(u"seizures"_s, debt.seizure);
        const QString rank = debt.ground.isEmpty() ? debtLabel(u"ranks"_s, debt.rank) : u"%1: %2"_s.arg(debtLabel(u"ranks"_s, debt.rank), debtLabel(u"grounds"_s, debt.ground));
        table.rows.append({state.isEmpty() ? debt.creditor : u"%1 (%2)"_s.arg(debt.creditor, state), debt.reference, debtLabel(u"kinds"_s, debt.kind), rank,
                           (debtLabel(u"titles"_s, debt.title) + u"\n"_s + seizure).trimmed(), debt.collector, format(debt.principal), format(debt.interest + debt.costs), format(debt.amount())});
        sum += debt.amount();
    }
    if (table.rows.isEmpty())
        return;
    table.caption = business ? Text::tr("Business debts") : Text::tr("Private debts");
    table.foot = {Text::tr("Together"), {}, {}, {}, {}, {}, {}, {}, format(sum)};
    document.add(table);
}

void addSteps(Document &document, const QList<Step> &steps)
{
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 6}, {Text::tr("Amount"), Align::Right, 2}, {Text::tr("Source"), Align::Left, 3}};
    for (const Step &step : steps)
        table.rows.append({step.text, step.amount ? format(*step.amount) : QString(), step.source.section(u", http"_s, 0, 0) + (step.verified ? QString() : u' ' + Text::tr("(not verified)"))});
    document.add(table);
}

std::optional<DebtOffer> chosenOffer(const ReportRequest &request, const OfferBook &book, bool accepted)
{
    if (!request.item.isEmpty())
        return request.store.find(Id<DebtOffer>::parse(request.item));
    const QList<DebtOffer> all = book.offers(request.dossier);
    for (const DebtOffer &offer : all)
        if (!accepted || offer.accepted.isValid())
            return offer;
    return std::nullopt;
}

void addOfferFacts(Document &document, const ReportRequest &request, const DebtOffer &offer)
{
    Facts facts{{{Text::tr("Offer of"), format(offer.day)}, {Text::tr("Method"), debtLabel(u"methods"_s, offer.method)}, {Text::tr("To be divided"), format(offer.available)}}};
    if (offer.isMediation())
        facts.rows.append({Text::tr("Reserved"), Text::tr("%1 a month, %2 months").arg(format(offer.month)).arg(offer.months)});
    facts.rows.append({Text::tr("Preferent against concurrent"), format(offer.ratio)});
    if (const auto loan = request.store.find(Id<Loan>::parse(offer.loan)))
        facts.rows.append({Text::tr("Paid by a Bbz loan"), Text::tr("%1 of %2").arg(format(loan->principal), format(loan->paidOut))});
    if (offer.answerBy.isValid())
        facts.rows.append({Text::tr("Answer asked by"), format(offer.answerBy)});
    if (offer.accepted.isValid())
        facts.rows.append({Text::tr("Agreed on"), format(offer.accepted)});
    if (offer.ended.isValid())
        facts.rows.append({Text::tr("Ended"), u"%1: %2"_s.arg(format(offer.ended), debtLabel(u"outcomes"_s, offer.outcome))});
    document.add(facts);
}

void addDivision(Document &document, const QList<CreditorOffer> &creditors)
{
    TableBlock table;
    table.columns = {{Text::tr("Creditor"), Align::Left, 4}, {Text::tr("Rank"), Align::Left, 2}, {Text::tr("Takes part with"), Align::Right, 2}, {Text::tr("Share"), Align::Right, 2},
                     {Text::tr("Gets"), Align::Right, 2}, {Text::tr("Forgiven"), Align::Right, 2}, {Text::tr("Answer"), Align::Left, 5}};
    Money claims;
    Money offered;
    Bullets refusals; // too long for a cell beside so many amounts
    for (const CreditorOffer &creditor : creditors) {
        QStringList ranks;
        for (const DebtShare &share : creditor.shares)
            if (const QString rank = debtLabel(u"ranks"_s, share.rank); !ranks.contains(rank))
                ranks.append(rank);
        const QString answer = !isAsked(creditor) ? Text::tr("paid in full") : creditor.reply == "yes"_L1 ? Text::tr("agrees, %1").arg(formatShort(creditor.replied))
                               : creditor.reply == "no"_L1 ? Text::tr("refuses, %1").arg(formatShort(creditor.replied)) : Text::tr("no answer yet");
        if (creditor.reply == "no"_L1 && !creditor.reason.isEmpty())
            refusals.items.append(Text::tr("%1 refuses: %2").arg(creditor.creditor, creditor.reason));
        table.rows.append({creditor.creditor, ranks.join(u", "_s), format(creditor.claim), format(creditor.share()), format(creditor.offered), format(creditor.forgiven()), answer});
        claims += creditor.claim;
        offered += creditor.offered;
    }
    table.foot = {Text::tr("Together"), {}, format(claims), {}, format(offered), format(claims - offered), {}};
    document.add(Heading{Text::tr("Division"), 2});
    document.add(table);
    document.add(Paragraph{sentence(agreementOf(creditors)), Paragraph::Style::Strong});
    if (!refusals.items.isEmpty())
        document.add(refusals);
}

void addPayments(Document &document, const OfferBook &book, const DebtOffer &offer)
{
    const QList<DebtShare> shares = book.shares(offer.id);
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 2}, {Text::tr("What"), Align::Left, 4}, {Text::tr("Creditor"), Align::Left, 4}, {Text::tr("Amount"), Align::Right, 2}};
    const QList<DebtPayment> payments = book.payments(offer.id);
    for (auto payment = payments.crbegin(); payment != payments.crend(); ++payment) {
        QString creditor;
        for (const DebtShare &share : shares)
            if (share.id.text() == payment->share)
                creditor = share.creditor;
        table.rows.append({formatShort(payment->day), debtLabel(u"payments"_s, payment->kind), creditor, format(payment->amount)});
    }
    if (table.rows.isEmpty())
        return;
    document.add(Heading{Text::tr("Payments"), 2});
    document.add(table);
}

void addReviews(Document &document, const OfferBook &book, const DebtOffer &offer)
{
    TableBlock table;
    table.columns = {{Text::tr("Due"), Align::Left, 2}, {Text::tr("Held"), Align::Left, 2}, {Text::tr("Reserved from then on"), Align::Right, 2}, {Text::tr("What came out"), Align::Left, 6}};
    for (const DebtReview &review : book.reviews(offer.id))
        table.rows.append({formatShort(review.due), formatShort(review.held), review.held.isValid() ? format(review.month) : QString(), review.finding});
    if (table.rows.isEmpty())
        return;
    document.add(Heading{Text::tr("Yearly talks"), 2});
    document.add(table);
}

} // namespace

Document debtOverview(const ReportRequest &request)
{
    Document document = headed(request, Text::tr("Overview of debts"), {}, Text::tr("All debts of the dossier, business and private"));
    if (isWithheld(document, request))
        return document;
    const QList<Debt> debts = DebtBook(request.store, request.rules).debts(request.dossier);
    if (debts.isEmpty()) {
        document.add(Paragraph{Text::tr("No debt has been recorded.")});
        return document;
    }
    addTotals(document, totalsOf(debts));
    addThreats(document, debts, request.clock.today());
    addDebts(document, debts, true);
    addDebts(document, debts, false);
    return document;
}

Document debtDivisionReport(const ReportRequest &request)
{
    const OfferBook book(request.store, request.rules);
    const std::optional<DebtOffer> offer = chosenOffer(request, book, false);
    Document document = headed(request, Text::tr("Offer to the creditors"), offer ? format(offer->day) : QString(), Text::tr("What each creditor gets, and how that was worked out"));
    if (isWithheld(document, request))
        return document;
    if (!offer) {
        document.add(Paragraph{Text::tr("No offer has been made.")});
        return document;
    }
    addOfferFacts(document, request, *offer);
    addDivision(document, book.creditors(offer->id));
    if (offer->isMediation() && request.shows(u"private-budget"_s)) {
        const QList<DebtCapacity> capacities = DebtBook(request.store, request.rules).capacities(request.dossier);
        const auto then = std::find_if(capacities.begin(), capacities.end(), [&](const DebtCapacity &one) { return one.day <= offer->day; });
        if (then != capacities.end()) {
            document.add(Heading{Text::tr("Repayment capacity"), 2});
            addSteps(document, reckon(*then, request.rules, offer->day).steps);
        }
    }
    document.add(Heading{Text::tr("How it was divided"), 2});
    addSteps(document, answerOf(*offer).steps);
    return document;
}

Document debtProgressReport(const ReportRequest &request)
{
    const OfferBook book(request.store, request.rules);
    const std::optional<DebtOffer> offer = chosenOffer(request, book, true);
    Document document = headed(request, Text::tr("Progress of the debt arrangement"), offer ? format(offer->starts) : QString(), Text::tr("What was reserved and paid under an arrangement"));
    if (isWithheld(document, request))
        return document;
    if (!offer) {
        document.add(Paragraph{Text::tr("The creditors have not agreed to an offer.")});
        return document;
    }
    addOfferFacts(document, request, *offer);
    const ArrangementState state = book.state(*offer);
    Facts facts{{{Text::tr("Term"), offer->isMediation() ? Text::tr("%1 to %2").arg(format(offer->starts), format(offer->lastDay())) : Text::tr("paid at once")},
                 {Text::tr("Reserved up to today"), format(state.reserved)}, {Text::tr("Should have been reserved"), format(state.expected)}, {Text::tr("Behind"), format(state.behind())},
                 {Text::tr("Paid to creditors"), format(state.paid)}, {Text::tr("In the fund"), format(state.inFund())}, {Text::tr("Still to be paid"), format(state.owed)}}};
    document.add(Heading{Text::tr("How it stands"), 2});
    document.add(facts);
    addDivision(document, book.creditors(offer->id));
    addReviews(document, book, *offer);
    addPayments(document, book, *offer);
    return document;
}

Document courtFileReport(const ReportRequest &request)
{
    const OfferBook book(request.store, request.rules);
    const QList<CourtFile> all = book.courtFiles(request.dossier);
    std::optional<CourtFile> file = request.item.isEmpty() ? std::nullopt : request.store.find(Id<CourtFile>::parse(request.item));
    if (!file && !all.isEmpty())
        file = all.first();
    Document document = headed(request, Text::tr("File for the court"), file ? debtLabel(u"courts"_s, file->kind) : QString(), Text::tr("What the file must hold and what is missing"));
    if (isWithheld(document, request))
        return document;
    if (!file) {
        document.add(Paragraph{Text::tr("No request to the court is being made.")});
        return document;
    }
    const Person client = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()}).value(0);
    Facts who{{{Text::tr("Born"), request.shows(u"birth-date"_s) ? format(client.birthDate) : QString()}}};
    if (const auto bsn = Bsn::parse(client.bsn))
        who.rows.append({Text::tr("BSN"), request.shows(u"bsn"_s) ? bsn->text() : bsn->masked()});
    who.rows.append({Text::tr("Filed"), format(file->filed)});
    if (file->decided.isValid())
        who.rows.append({Text::tr("Judgment"), u"%1: %2"_s.arg(format(file->decided), debtLabel(u"court_outcomes"_s, file->outcome))});
    document.add(who);
    const QList<CourtItem> items = book.items(*file);
    const int missing = missingOf(items);
    document.add(missing == 0 ? Notice{Text::tr("Complete"), Text::tr("Everything on the list is there.")}
                              : Notice{Text::tr("Not complete"), Text::tr("%n item(s) missing.", nullptr, missing)});
    for (const bool present : {false, true}) {
        TableBlock table;
        table.columns = {{Text::tr("What the file holds"), Align::Left, 6}, {Text::tr("Found in the dossier"), Align::Left, 5}, {Text::tr("Article"), Align::Left, 3}};
        for (const CourtItem &item : items)
            if (item.present == present)
                table.rows.append({item.title, item.papers > 0 ? Text::tr("%n paper(s)", nullptr, item.papers) : item.why, item.article + (item.verified ? QString() : u' ' + Text::tr("(not verified)"))});
        if (table.rows.isEmpty())
            continue;
        document.add(Heading{present ? Text::tr("There") : Text::tr("Missing"), 2});
        document.add(table);
    }
    if (const auto offer = request.store.find(Id<DebtOffer>::parse(file->offer))) {
        document.add(Heading{Text::tr("The offer"), 2});
        addOfferFacts(document, request, *offer);
        addDivision(document, book.creditors(offer->id));
    }
    const QList<Debt> debts = DebtBook(request.store, request.rules).debts(request.dossier);
    addTotals(document, totalsOf(debts));
    addThreats(document, debts, request.clock.today());
    addDebts(document, debts, true);
    addDebts(document, debts, false);
    return document;
}

} // namespace core
