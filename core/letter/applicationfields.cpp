#include "core/base/format.h"
#include "core/bbz/bbzbook.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/wantedpapers.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The Dutch name of a choice of the Bbz.
QString bbzWord(const QString &list, const QString &key) { return dutchLabel(Catalogue::read(u"bbz/kinds"_s, list), key); }

/// "Bedrijfskapitaal: € 20.000, met 8 % rente per jaar, u betaalt € 405,53 per maand, de eerste keer … op 1 april 2018, de laatste keer op …"
QString loanLine(const Loan &loan)
{
    QStringList parts{u"%1: %2"_s.arg(bbzWord(u"loans"_s, loan.kind), format(loan.principal))};
    parts.append(loan.bearsInterest() ? u"met %1 rente per jaar"_s.arg(format(loan.interest)) : u"zonder rente"_s);
    const QList<LoanTurn> plan = repaymentPlan(loan);
    if (!plan.isEmpty()) {
        const Money usual = plan.size() > 1 ? plan.at(1).payment() : plan.first().payment();
        const QString turn = loan.halfYearly ? u"per half jaar"_s : u"per maand"_s;
        const QString scheme = loan.scheme == "linear"_L1 ? u"%1 %2 in de tweede termijn, daarna steeds minder"_s : u"%1 %2"_s;
        parts.append(u"u betaalt "_s + scheme.arg(format(usual), turn));
        parts.append(u"de eerste keer %1 op %2, de laatste keer op %3"_s.arg(format(plan.first().payment()), dutchDay(plan.first().day), dutchDay(plan.last().day)));
    }
    QString line = parts.join(u", "_s) + u'.';
    if (!loan.purpose.isEmpty())
        line += u" U gebruikt het voor: %1."_s.arg(loan.purpose);
    return loan.collateral.isEmpty() ? line : line + u" Zekerheid: %1."_s.arg(loan.collateral);
}

QString awardLine(const LivingAward &award)
{
    const QString form = award.form == "gift"_L1 ? u"als gift"_s : u"als lening zonder rente"_s;
    return u"Van %1 tot en met %2: %3 per maand, %4."_s.arg(dutchDay(award.from), dutchDay(award.until), format(award.month), form);
}

const QStringList yes{u"ja"_s};

/// What was granted on an application.
void addGranted(const ReportRequest &request, const BbzApplication &application, LetterFields &fields)
{
    const QString id = application.id.text();
    QStringList purposes;
    for (const LivingAward &award : BbzBook(request.store, request.rules).awards(request.dossier)) {
        if (award.application != id)
            continue;
        fields[u"bbz.awards"_s].append(awardLine(award));
        fields[award.form == "gift"_L1 ? u"bbz.award-gift"_s : u"bbz.award-loan"_s] = yes;
        fields[u"bbz.end"_s] = {dutchDay(award.until)};
    }
    for (const Loan &loan : LoanBook(request.store, request.rules).loans(request.dossier)) {
        // A preparation credit was given before, and a rest loan comes after.
        if (loan.application != id || loan.kind == "rest"_L1 || (loan.kind == "preparation"_L1) != (application.kind == "preparation"_L1))
            continue;
        fields[u"bbz.loans"_s].append(loanLine(loan));
        fields[u"bbz.capital"_s] = yes;
        fields[u"bbz.loan."_s + loan.kind] = yes;
        if (loan.bearsInterest())
            fields[u"bbz.interest"_s] = yes;
        purposes.append(loan.purpose);
    }
    for (const CapitalGift &gift : CapitalBook(request.store, request.rules).gifts(request.dossier)) {
        if (gift.application != id)
            continue;
        fields[u"bbz.gifts"_s].append(u"%1 als gift (Bbz art. %2)%3"_s.arg(format(gift.amount), gift.article, gift.purpose.isEmpty() ? u"."_s : u", voor: %1."_s.arg(gift.purpose)));
        fields[u"bbz.capital"_s] = yes;
        fields[u"bbz.gift."_s + gift.article] = yes;
        purposes.append(gift.purpose);
    }
    purposes.removeAll(QString());
    fields[u"bbz.purpose"_s] = {purposes.join(u", "_s)};
}

/// The conditions that were not met.
QStringList failedConditions(const LetterSource &source, const BbzApplication &application)
{
    QStringList failed;
    const Catalogue names = Catalogue::read(u"bbz/gates"_s);
    for (const Gate &gate : gatesOf(application, source.client, source.request.rules)) {
        if (!gate.fails())
            continue;
        const CatalogueEntry *entry = names.find(gate.key);
        failed.append(u"%1 (%2)"_s.arg(entry ? entry->nl : gate.text, gate.article));
    }
    return failed;
}

void addDecision(const LetterSource &source, const BbzApplication &application, LetterFields &fields)
{
    fields[u"bbz.decision"_s] = {application.decision};
    fields[u"bbz.grounds"_s] = {application.grounds};
    fields[u"bbz.refused"_s] = {application.refusedPart};
    if (application.decision == "granted"_L1 || application.decision == "partly"_L1)
        fields[u"bbz.granted"_s] = yes;
    if (!application.isOpen()) {
        fields[u"bbz.decided"_s] = {dutchDay(application.decided)};
        fields[u"letter.day"_s] = {dutchDay(application.decided)};
    }
    fields[u"letter.objection"_s] = {dutchDay(objectionUntil(application.isOpen() ? source.today : application.decided))};
    if (!application.bureau.isEmpty() && !application.advice.isEmpty()) {
        fields[u"bbz.bureau"_s] = {application.bureau};
        fields[u"bbz.advice"_s] = {application.advice};
        fields[u"bbz.advice.day"_s] = {dutchDay(application.adviceReceived)};
    }
    fields[u"bbz.failed"_s] = failedConditions(source, application);
    fields[u"bbz.duties"_s] = application.duties.split(u'\n', Qt::SkipEmptyParts);
    addGranted(source.request, application, fields);
}

/// What is asked, or why it takes longer.
void addRequest(const LetterSource &source, const BbzApplication &application, std::optional<BbzSuspension> asked, LetterFields &fields)
{
    const BbzBook book(source.request.store, source.request.rules);
    if (!asked)
        for (const BbzSuspension &one : book.suspensions(application.id))
            if (!one.completed.isValid())
                asked = one;
    fields[u"bbz.missing"_s] = asked ? asked->what.split(u'\n', Qt::SkipEmptyParts) : missingPapers(application);
    if (asked)
        fields[u"bbz.answer"_s] = {dutchDay(asked->answerBy)};
    fields[u"bbz.reason"_s] = {application.extensionReason};
    if (application.extended.isValid())
        fields[u"bbz.due"_s] = {dutchDay(book.term(application).due)};
    const bool extends = source.request.report.endsWith("bbz-extension"_L1);
    fields[u"letter.day"_s] = {dutchDay(extends ? application.extended : asked ? asked->asked : QDate())};
}

} // namespace

/// An application for the Bbz: what was asked, decided, is missing.
void addApplicationFields(const LetterSource &source, LetterFields &fields)
{
    if (source.record != "application"_L1 && source.record != "decision"_L1)
        return;
    const ReportRequest &request = source.request;
    std::optional<BbzSuspension> asked = request.store.find(Id<BbzSuspension>::parse(request.item));
    const auto application = request.store.find(asked ? asked->application : Id<BbzApplication>::parse(request.item));
    if (!application || application->dossier != request.dossier)
        return;
    QStringList wanted;
    if (application->asksLiving)
        wanted.append(u"geld om van te leven"_s);
    if (!application->asksCapital.isZero())
        wanted.append(u"bedrijfskapitaal van %1"_s.arg(format(application->asksCapital)));
    fields[u"bbz.received"_s] = {dutchDay(application->received)};
    fields[u"bbz.asked"_s] = {wanted.isEmpty() ? u"bijstand"_s : dutchList(wanted)};
    fields[u"bbz.kind"_s] = {application->kind};
    if (application->received.year() >= 2026)
        fields[u"bbz.since2026"_s] = yes;
    source.record == "decision"_L1 ? addDecision(source, *application, fields) : addRequest(source, *application, asked, fields);
}

} // namespace core
