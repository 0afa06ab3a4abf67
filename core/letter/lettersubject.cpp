#include "core/letter/lettersubject.h"

#include "core/base/format.h"
#include "core/bbz/arrears.h"
#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/bbz/wantedpapers.h"
#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LetterSubject)
};

using Subjects = QList<LetterSubject>;

QString loanLabel(const Loan &loan) { return Text::tr("%1, %2").arg(format(loan.principal), formatShort(loan.paidOut)); }

Subjects applications(const ReportRequest &request, bool decidedFirst)
{
    QList<BbzApplication> all = BbzBook(request.store, request.rules).applications(request.dossier);
    if (decidedFirst)
        std::stable_partition(all.begin(), all.end(), [](const BbzApplication &one) { return !one.isOpen(); });
    Subjects subjects;
    for (const BbzApplication &one : std::as_const(all))
        subjects.append({one.id.text(), Text::tr("Application of %1").arg(formatShort(one.received))});
    return subjects;
}

/// Loans that are behind, then the letters of this stage that were recorded.
Subjects lateLoans(const ReportRequest &request, const QString &stage)
{
    const LoanBook book(request.store, request.rules);
    Subjects subjects;
    Subjects recorded;
    for (const Loan &loan : book.loans(request.dossier)) {
        const QList<LoanEntry> entries = book.entries(loan.id);
        if (arrears(loanAccount(loan, entries, request.clock.today()), entries).any())
            subjects.append({loan.id.text(), loanLabel(loan)});
        for (const LoanEntry &entry : entries)
            if (entry.kind == "notice"_L1 && entry.part == stage)
                recorded.prepend({entry.id.text(), Text::tr("%1, recorded on %2").arg(loanLabel(loan), formatShort(entry.day))});
    }
    return subjects + recorded;
}

Subjects claimedLoans(const ReportRequest &request)
{
    Subjects subjects;
    for (const Loan &loan : LoanBook(request.store, request.rules).loans(request.dossier))
        if (loan.claimed.isValid())
            subjects.append({loan.id.text(), loanLabel(loan)});
    return subjects;
}

Subjects pauses(const ReportRequest &request)
{
    const LoanBook book(request.store, request.rules);
    Subjects subjects;
    for (const Loan &loan : book.loans(request.dossier))
        for (const LoanEntry &entry : book.entries(loan.id))
            if (entry.kind == "pause"_L1)
                subjects.prepend({entry.id.text(), Text::tr("%1 to %2").arg(formatShort(entry.day), formatShort(entry.until))});
    return subjects;
}

Subjects bookYears(const ReportRequest &request)
{
    Subjects subjects;
    for (const BookYear &year : BbzBook(request.store, request.rules).years(request.dossier))
        subjects.append({year.id.text(), QString::number(year.year)});
    return subjects;
}

Subjects compensations(const ReportRequest &request)
{
    const auto compensation = BbzBook(request.store, request.rules).compensation(request.dossier);
    return compensation && !compensation->gifts().isZero() ? Subjects{{compensation->id.text(), u"2014–2016"_s}} : Subjects();
}

/// A public creditor knows a claim by the BSN; who has no debt of its own here, only a claim of VAT, is the tax office.
LetterSubject subjectOf(const QString &item, const QString &creditor, const Debt *debt)
{
    bool isPublic = !debt;
    if (debt) {
        const Catalogue kinds = debtList(u"kinds"_s);
        const CatalogueEntry *kind = kinds.find(debt->kind);
        isPublic = kind && kind->fields["public"_L1].toBool();
    }
    // The collector acts for the creditor and gets the letter in its place.
    const QString name = debt && !debt->collector.isEmpty() ? debt->collector : creditor;
    return {item, creditor, isPublic ? u"public-creditor"_s : u"creditor"_s, name};
}

Subjects debtCreditors(const ReportRequest &request)
{
    QStringList seen;
    Subjects subjects;
    for (const Debt &debt : DebtBook(request.store, request.rules).debts(request.dossier)) {
        const QString key = creditorKey(debt.creditor);
        if (!debt.isOpen() || debt.isConfirmed() || seen.contains(key))
            continue;
        seen.append(key);
        subjects.append(subjectOf(debt.id.text(), debt.creditor, &debt));
    }
    return subjects;
}

bool fits(const DebtOffer &offer, const CreditorOffer &creditor, const QString &record)
{
    if (!isAsked(creditor) || creditor.conditional)
        return false;
    if (record == "creditor-silent"_L1)
        return creditor.sent.isValid() && creditor.reply.isEmpty() && offer.isOpen();
    if (record == "creditor-accepted"_L1)
        return offer.accepted.isValid();
    return record != "creditor-discharged"_L1 || offer.outcome == "discharged"_L1;
}

Subjects offerCreditors(const ReportRequest &request, const QString &record)
{
    const OfferBook book(request.store, request.rules);
    Subjects subjects;
    for (const DebtOffer &offer : book.offers(request.dossier)) {
        for (const CreditorOffer &creditor : book.creditors(offer.id)) {
            if (!fits(offer, creditor, record))
                continue;
            subjects.append(creditorSubject(request, creditor));
        }
        if (!subjects.isEmpty())
            break; // the newest offer is the one that counts
    }
    return subjects;
}

QString applicationLetter(const ReportRequest &request)
{
    const BbzBook book(request.store, request.rules);
    if (const auto asked = request.store.find(Id<BbzSuspension>::parse(request.item)); asked && asked->dossier == request.dossier)
        return u"bbz-completion"_s;
    const auto application = request.store.find(Id<BbzApplication>::parse(request.item));
    if (!application || application->dossier != request.dossier)
        return {};
    const QList<BbzSuspension> suspensions = book.suspensions(application->id);
    const bool isAsked = std::any_of(suspensions.begin(), suspensions.end(), [](const BbzSuspension &one) { return !one.completed.isValid(); });
    if (!isAsked && application->extended.isValid())
        return u"bbz-extension"_s;
    return isAsked || !missingPapers(*application).isEmpty() ? u"bbz-completion"_s : QString();
}

QString loanLetter(const ReportRequest &request)
{
    if (const auto entry = request.store.find(Id<LoanEntry>::parse(request.item)); entry && entry->dossier == request.dossier)
        return entry->kind == "pause"_L1 ? u"loan-deferral"_s : entry->kind == "notice"_L1 && arrearsStages().contains(entry->part) ? u"loan-"_s + entry->part : QString();
    const auto loan = request.store.find(Id<Loan>::parse(request.item));
    if (!loan || loan->dossier != request.dossier)
        return {};
    if (loan->claimed.isValid())
        return u"loan-claimed"_s;
    const QList<LoanEntry> entries = LoanBook(request.store, request.rules).entries(loan->id);
    const Arrears late = arrears(loanAccount(*loan, entries, request.clock.today()), entries);
    const QString stage = late.next.isEmpty() ? late.sent : late.next;
    return late.any() && !stage.isEmpty() ? u"loan-"_s + stage : QString();
}

} // namespace

LetterSubject creditorSubject(const ReportRequest &request, const CreditorOffer &creditor)
{
    const DebtShare &first = creditor.shares.first();
    const std::optional<Debt> debt = request.store.find(Id<Debt>::parse(first.debt));
    return subjectOf(first.id.text(), creditor.creditor, debt ? &*debt : nullptr);
}

bool isLetterRecord(const QString &record)
{
    static const QSet<QString> known{u"application"_s, u"decision"_s, u"loan"_s, u"claimed-loan"_s, u"pause"_s, u"book-year"_s, u"compensation"_s,
                                     u"debt"_s, u"creditor"_s, u"creditor-silent"_s, u"creditor-accepted"_s, u"creditor-discharged"_s};
    return known.contains(record);
}

QList<LetterSubject> letterSubjects(const LetterTemplate &form, const ReportRequest &request)
{
    const QString &record = form.record;
    if (record == "application"_L1 || record == "decision"_L1)
        return applications(request, record == "decision"_L1);
    if (record == "loan"_L1)
        return lateLoans(request, form.key.section(u'-', 1));
    if (record == "claimed-loan"_L1)
        return claimedLoans(request);
    if (record == "pause"_L1)
        return pauses(request);
    if (record == "book-year"_L1)
        return bookYears(request);
    if (record == "compensation"_L1)
        return compensations(request);
    if (record == "debt"_L1)
        return debtCreditors(request);
    return record.startsWith("creditor"_L1) ? offerCreditors(request, record) : Subjects();
}

QString letterAbout(const ReportRequest &request)
{
    const QString key = request.report.section(u'/', 1);
    if (findLetterTemplate(key))
        return key;
    return key == "bbz-application"_L1 ? applicationLetter(request) : key == "loan"_L1 ? loanLetter(request) : QString();
}

} // namespace core
