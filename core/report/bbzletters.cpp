#include "core/report/bbzletters.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/bbz/bbzbook.h"
#include "core/bbz/arrears.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/wantedpapers.h"
#include "core/calc/calculators.h"
#include "core/report/lettertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzLetters)
};

/// The Dutch name of a choice, whatever the language of the interface.
QString dutch(const QString &list, const QString &key)
{
    const Catalogue all = Catalogue::read(u"bbz/kinds"_s, list);
    const CatalogueEntry *entry = all.find(key);
    return entry ? entry->nl : key;
}

/// A paper about something that is not there yet.
Document nothingYet(const QString &title, const QString &why)
{
    Document document;
    document.meta.title = title;
    document.add(Title{title});
    document.add(Notice{Text::tr("Mind"), why});
    return document;
}

/// "€ 20.000 als lening, met 8 % rente per jaar, in 60 maanden: eerst € 405,53 op 1 april 2018, het laatst op 1 maart 2023. Voor: oven."
QString loanLine(const Loan &loan)
{
    QStringList parts{u"%1: %2"_s.arg(dutch(u"loans"_s, loan.kind), format(loan.principal))};
    parts.append(loan.bearsInterest() ? u"met %1 rente per jaar"_s.arg(format(loan.interest)) : u"zonder rente"_s);
    const QList<LoanTurn> plan = repaymentPlan(loan);
    if (!plan.isEmpty()) {
        const Money usual = plan.size() > 1 ? plan.at(1).payment() : plan.first().payment();
        const QString turn = loan.halfYearly ? u"per half jaar"_s : u"per maand"_s;
        const QString scheme = loan.scheme == "linear"_L1 ? u"%1 %2 in de tweede termijn, daarna steeds minder"_s : u"%1 %2"_s;
        parts.append(u"u betaalt "_s + scheme.arg(format(usual), turn));
        parts.append(u"de eerste keer %1 op %2, de laatste keer op %3"_s.arg(format(plan.first().payment()), format(plan.first().day), format(plan.last().day)));
    }
    QString line = parts.join(u", "_s) + u'.';
    if (!loan.purpose.isEmpty())
        line += u" U gebruikt het voor: %1."_s.arg(loan.purpose);
    return loan.collateral.isEmpty() ? line : line + u" Zekerheid: %1."_s.arg(loan.collateral);
}

QString awardLine(const LivingAward &award)
{
    const QString form = award.form == "gift"_L1 ? u"als gift"_s : u"als lening zonder rente"_s;
    return u"Van %1 tot en met %2: %3 per maand, %4."_s.arg(format(award.from), format(award.until), format(award.month), form);
}

/// Fills in what was granted on an application.
void addGranted(LetterWords &words, const ReportRequest &request, const BbzApplication &application)
{
    const QString id = application.id.text();
    QStringList purposes;
    for (const LivingAward &award : BbzBook(request.store, request.rules).awards(request.dossier)) {
        if (award.application != id)
            continue;
        words.lists[u"awards"_s].append(awardLine(award));
        words.flag(u"awards"_s);
        words.flag(award.form == "gift"_L1 ? u"award-gift"_s : u"award-loan"_s);
        if (application.kind == "stopping"_L1) {
            words.values[u"end_by"_s] = format(award.until);
            words.flag(u"end-by"_s);
        }
    }
    for (const Loan &loan : LoanBook(request.store, request.rules).loans(request.dossier)) {
        // A preparation credit was given before, and a rest loan comes after.
        if (loan.application != id || loan.kind == "rest"_L1 || (loan.kind == "preparation"_L1) != (application.kind == "preparation"_L1))
            continue;
        words.lists[u"loans"_s].append(loanLine(loan));
        words.flag(u"loans"_s);
        words.flag(u"capital-granted"_s);
        words.flag(u"loan-"_s + loan.kind);
        words.flag(u"interest"_s, words.flags.contains(u"interest"_s) || loan.bearsInterest());
        purposes.append(loan.purpose);
    }
    for (const CapitalGift &gift : CapitalBook(request.store, request.rules).gifts(request.dossier)) {
        if (gift.application != id)
            continue;
        words.lists[u"gifts"_s].append(u"%1 als gift (Bbz art. %2)%3"_s.arg(format(gift.amount), gift.article, gift.purpose.isEmpty() ? u"."_s : u", voor: %1."_s.arg(gift.purpose)));
        words.flag(u"gifts"_s);
        words.flag(u"capital-granted"_s);
        words.flag(u"gift-"_s + gift.article);
        purposes.append(gift.purpose);
    }
    purposes.removeAll(QString());
    words.values[u"purpose"_s] = purposes.join(u", "_s);
    words.flag(u"purpose"_s, !purposes.isEmpty());
}

void addAdvice(LetterWords &words, const BbzApplication &application)
{
    if (application.bureau.isEmpty() || application.advice.isEmpty())
        return;
    words.values[u"bureau"_s] = application.bureau;
    words.values[u"advice_received"_s] = format(application.adviceReceived);
    words.flag(u"advice-"_s + application.advice);
    words.flag(u"viability"_s);
}

/// The conditions that were not met, in Dutch.
QStringList failedConditions(const ReportRequest &request, const BbzApplication &application)
{
    QStringList failed;
    const Catalogue all = Catalogue::read(u"bbz/gates"_s);
    for (const Gate &gate : gatesOf(application, letterClient(request), request.rules)) {
        if (!gate.fails())
            continue;
        const CatalogueEntry *entry = all.find(gate.key);
        failed.append(u"%1 (%2)"_s.arg(entry ? entry->nl : gate.text, gate.article));
    }
    return failed;
}

std::optional<BbzApplication> applicationOf(const ReportRequest &request)
{
    if (const auto named = request.store.find(Id<BbzApplication>::parse(request.item)); named && named->dossier == request.dossier)
        return named;
    const QList<BbzApplication> all = BbzBook(request.store, request.rules).applications(request.dossier);
    // The newest that was decided on; a draft for the newest when none was.
    for (const BbzApplication &one : all)
        if (!one.isOpen())
            return one;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

TableBlock openTable(const LoanAccount &account)
{
    TableBlock table{{}, {{u"Termijn van"_s, Align::Left, 3}, {u"Nog te betalen"_s, Align::Right, 2}}, {}, {}, {}};
    Money sum;
    for (const OpenDue &due : account.open) {
        if (due.day >= account.day)
            continue;
        table.rows.append({format(due.day), format(due.amount)});
        sum += due.amount;
    }
    table.foot = {u"Samen"_s, format(sum)};
    return table;
}

/// What every letter about a loan knows on its day.
LetterWords loanWords(const Loan &loan, const LoanAccount &account, QDate day)
{
    LetterWords words;
    words.day = day;
    const QString kind = dutch(u"loans"_s, loan.kind);
    words.values = {{u"loan"_s, u"%1 van %2"_s.arg(kind.left(1).toLower() + kind.mid(1), format(loan.paidOut))},
                    {u"balance"_s, format(account.balance())},
                    {u"payoff"_s, format(account.payoff())},
                    {u"day"_s, format(day)},
                    {u"pay_by"_s, format(day.addDays(14))}};
    words.flag(u"since-2020"_s, day.year() >= 2020);
    return words;
}

Document arrearsLetter(const ReportRequest &request, const Loan &loan, const QString &stage, QDate day)
{
    const QList<LoanEntry> entries = LoanBook(request.store, request.rules).entries(loan.id);
    const LoanAccount account = loanAccount(loan, entries, day);
    LetterWords words = loanWords(loan, account, day);
    words.values[u"amount"_s] = format(arrears(account, entries).amount);
    words.tables[u"open"_s] = openTable(account);
    return letter(request, stage, words);
}

Document claimLetter(const ReportRequest &request, const Loan &loan)
{
    const QDate day = std::max(loan.claimed, std::min(request.clock.today(), loan.closed.isValid() ? loan.closed : request.clock.today()));
    const LoanAccount account = LoanBook(request.store, request.rules).account(loan, day);
    LetterWords words = loanWords(loan, account, day);
    words.values[u"claimed"_s] = format(loan.claimed);
    words.values[u"reason"_s] = loan.claimReason;
    words.values[u"pay_by"_s] = format(day.addDays(42));
    words.facts[u"sums"_s] = {{{u"Nog af te lossen"_s, format(account.principal)}, {u"Rente"_s, format(account.interest + account.accrued)}, {u"Vooruitbetaald"_s, format(account.credit)},
                               {u"Samen"_s, format(account.payoff())}}};
    words.flag(u"claim"_s);
    words.flag(u"yes"_s);
    words.flag(u"decided"_s);
    words.lists[u"articles"_s] = letterLines(u"articles"_s, words).filter(QRegularExpression(u"art\\. (39:|43|58|40)"_s));
    return letter(request, u"claimed"_s, words);
}

Document deferralLetter(const ReportRequest &request, const Loan &loan, const LoanEntry &pause)
{
    const LoanAccount account = LoanBook(request.store, request.rules).account(loan, pause.day);
    LetterWords words = loanWords(loan, account, pause.day);
    words.values[u"from"_s] = format(pause.day);
    words.values[u"until"_s] = format(pause.until);
    words.values[u"reason"_s] = pause.note;
    words.flag(u"principal-only"_s, pause.part == "principal"_L1);
    words.flag(u"yes"_s);
    return letter(request, u"deferral"_s, words);
}

} // namespace

Document decisionLetter(const ReportRequest &request)
{
    const std::optional<BbzApplication> application = applicationOf(request);
    if (!application)
        return nothingYet(Text::tr("Decision letter Bbz"), Text::tr("There is no Bbz application in this dossier."));
    LetterWords words;
    words.day = application->decided;
    QStringList asked;
    if (application->asksLiving)
        asked.append(u"geld om van te leven"_s);
    if (!application->asksCapital.isZero())
        asked.append(u"bedrijfskapitaal van %1"_s.arg(format(application->asksCapital)));
    words.values = {{u"received"_s, format(application->received)}, {u"asked"_s, asked.isEmpty() ? u"bijstand"_s : asked.join(u" en "_s)},
                    {u"grounds"_s, application->grounds}, {u"refused_part"_s, application->refusedPart}};
    words.flag(application->kind);
    words.flag(u"draft"_s, application->isOpen());
    words.flag(u"decided"_s, !application->isOpen());
    words.flag(u"since-2026"_s, application->received.year() >= 2026);
    words.flag(application->decision);
    words.flag(u"yes"_s, application->decision == "granted"_L1 || application->decision == "partly"_L1);
    words.flag(u"no"_s, application->decision == "refused"_L1);
    addGranted(words, request, *application);
    addAdvice(words, *application);
    words.lists[u"failed"_s] = failedConditions(request, *application);
    words.flag(u"failed"_s, !words.lists.value(u"failed"_s).isEmpty());
    words.lists[u"duties"_s] = letterLines(u"duties"_s, words) + application->duties.split(u'\n', Qt::SkipEmptyParts);
    words.lists[u"articles"_s] = letterLines(u"articles"_s, words);
    return letter(request, u"decision"_s, words);
}

Document applicationLetter(const ReportRequest &request)
{
    const BbzBook book(request.store, request.rules);
    std::optional<BbzSuspension> asked = request.store.find(Id<BbzSuspension>::parse(request.item));
    std::optional<BbzApplication> application;
    if (asked && asked->dossier == request.dossier) {
        application = request.store.find(asked->application);
    } else {
        asked.reset();
        application = request.store.find(Id<BbzApplication>::parse(request.item));
        const QList<BbzApplication> all = book.applications(request.dossier);
        if (!application || application->dossier != request.dossier)
            application = all.isEmpty() ? std::nullopt : std::optional(all.first());
    }
    if (!application)
        return nothingYet(Text::tr("Letter about a Bbz application"), Text::tr("There is no Bbz application in this dossier."));
    if (!asked)
        for (const BbzSuspension &one : book.suspensions(application->id))
            if (!one.completed.isValid())
                asked = one;
    LetterWords words;
    words.values[u"received"_s] = format(application->received);
    if (!asked && application->extended.isValid()) {
        words.day = application->extended;
        words.values[u"reason"_s] = application->extensionReason;
        words.values[u"due"_s] = format(book.term(*application).due);
        return letter(request, u"extension"_s, words);
    }
    words.lists[u"missing"_s] = asked ? asked->what.split(u'\n', Qt::SkipEmptyParts) : missingPapers(*application);
    if (words.lists.value(u"missing"_s).isEmpty())
        return nothingYet(Text::tr("Letter about a Bbz application"), Text::tr("Nothing is missing and the term was not extended: there is no letter to send."));
    words.day = asked ? asked->asked : request.clock.today();
    words.values[u"answer_by"_s] = asked ? format(asked->answerBy) : QString();
    words.flag(u"answer-by"_s, asked && asked->answerBy.isValid());
    return letter(request, u"completion"_s, words);
}

Document loanLetter(const ReportRequest &request)
{
    const LoanBook book(request.store, request.rules);
    if (const auto entry = request.store.find(Id<LoanEntry>::parse(request.item)); entry && entry->dossier == request.dossier)
        if (const auto loan = request.store.find(entry->loan)) {
            if (entry->kind == "pause"_L1)
                return deferralLetter(request, *loan, *entry);
            if (entry->kind == "notice"_L1 && arrearsStages().contains(entry->part))
                return arrearsLetter(request, *loan, entry->part, entry->day);
        }
    QList<Loan> loans = book.loans(request.dossier);
    if (!request.item.isEmpty())
        loans.removeIf([&](const Loan &loan) { return loan.id.text() != request.item; });
    const QDate today = request.clock.today();
    for (const Loan &loan : std::as_const(loans)) {
        if (loan.claimed.isValid())
            return claimLetter(request, loan);
        const QList<LoanEntry> entries = book.entries(loan.id);
        const Arrears late = arrears(loanAccount(loan, entries, today), entries);
        const QString stage = late.next.isEmpty() ? late.sent : late.next;
        if (late.any() && !stage.isEmpty())
            return arrearsLetter(request, loan, stage, late.next.isEmpty() ? late.sentOn : today);
    }
    return nothingYet(Text::tr("Letter about a loan"), Text::tr("Nothing is overdue for a letter, and nothing was decided on deferral or a claim."));
}

Document determinationLetter(const ReportRequest &request)
{
    std::optional<BookYear> year = request.store.find(Id<BookYear>::parse(request.item));
    if (!year || year->dossier != request.dossier) {
        year.reset();
        for (const BookYear &one : BbzBook(request.store, request.rules).years(request.dossier))
            if ((request.year == 0 || one.year <= request.year) && (!year || (one.determined.isValid() && !year->determined.isValid())))
                year = one;
    }
    if (!year)
        return nothingYet(Text::tr("Letter with the determination of a book year"), Text::tr("No figures have been recorded for this book year."));
    LetterWords words;
    words.day = year->determined;
    words.flag(u"draft"_s, !year->determined.isValid());
    words.flag(u"decided"_s, year->determined.isValid());
    const CalcAnswer answer = calculator(u"bbz-determination"_s)->run(determinationInput(*year), request.rules, request.clock.today());
    if (!year->determined.isValid()) {
        takeOutcome(*year, answer.outcome);
        year->claimed = year->claim;
    }
    const QDate day = year->determined.isValid() ? year->determined : request.clock.today();
    words.values = {{u"year"_s, QString::number(year->year)}, {u"lent"_s, format(year->lent)}, {u"extra"_s, format(year->extra)}, {u"claimed"_s, format(year->claimed)},
                    {u"kept"_s, format(year->kept)}, {u"weighing"_s, year->weighing}, {u"decided_year"_s, QString::number(day.year())}, {u"pay_by"_s, format(day.addDays(42))},
                    {u"repay_from"_s, u"1 januari %1"_s.arg(year->year + 1)}};
    words.flag(u"extra"_s, !year->extra.isZero());
    words.flag(u"claimed"_s, !year->claimed.isZero());
    words.flag(u"kept"_s, !year->kept.isZero());
    words.flag(u"weighing"_s, !year->weighing.isEmpty());
    words.flag(u"final-levy"_s, giftTax(day) == GiftTax::FinalLevy);
    words.facts[u"outcome"_s] = {{{u"Bijstand die u leende"_s, format(year->lent)}, {u"Wordt een gift"_s, format(year->gift)}, {u"Blijft een lening"_s, format(year->kept)},
                                  {u"Betaalt u terug"_s, format(year->claimed)}}};
    TableBlock steps{{}, {{u"Stap"_s, Align::Left, 5}, {u"Bedrag"_s, Align::Right, 0}, {u"Regel"_s, Align::Left, 4}}, {}, {}, {}};
    for (const Step &step : answer.steps)
        steps.rows.append({step.text, step.amount ? format(*step.amount) : QString(), step.source.section(u", http"_s, 0, 0)});
    words.tables[u"steps"_s] = steps;
    return letter(request, u"determination"_s, words);
}

Document compensationLetter(const ReportRequest &request)
{
    const std::optional<Compensation> compensation = BbzBook(request.store, request.rules).compensation(request.dossier);
    if (!compensation || compensation->gifts().isZero())
        return nothingYet(Text::tr("Statement for the compensation 2014 to 2016"), Text::tr("No gift of 2014, 2015 or 2016 has been recorded."));
    LetterWords words;
    words.day = compensation->statementReceived;
    TableBlock gifts{{}, {{u"Jaar waarin de lening een gift werd"_s, Align::Left, 3}, {u"Bedrag"_s, Align::Right, 1}}, {}, {}, {}};
    for (const auto &[year, amount] : {std::pair{2014, compensation->gift2014}, {2015, compensation->gift2015}, {2016, compensation->gift2016}})
        if (!amount.isZero())
            gifts.rows.append({QString::number(year), format(amount)});
    gifts.foot = {u"Samen"_s, format(compensation->gifts())};
    words.tables[u"gifts"_s] = gifts;
    return letter(request, u"compensation"_s, words);
}

} // namespace core
