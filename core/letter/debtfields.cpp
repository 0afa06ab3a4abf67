#include "core/base/format.h"
#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Rule<RuleCount> replyRule{"debt.reply.days"};
constexpr Rule<RuleCount> reminderRule{"debt.reminder.days"};

/// What one letter to a creditor is about.
struct CreditorCase {
    DebtOffer offer;
    CreditorOffer creditor;
    QList<CreditorOffer> all;
    QList<Debt> debts; ///< of this creditor
};

QString cell(QString text) { return text.replace(u'|', u'/'); }

/// The share of the creditor as a table, with its head and sum.
QStringList shareRows(const CreditorCase &about)
{
    const QList<DebtShare> &shares = about.creditor.shares;
    const bool covered = std::any_of(shares.begin(), shares.end(), [](const DebtShare &share) { return !share.secured.isZero(); });
    const auto row = [&](QStringList cells, const char *start = "|") {
        if (!covered)
            cells.removeAt(3);
        return QLatin1StringView(start) + u' ' + cells.join(u" | "_s) + u" |"_s;
    };
    QStringList rows{row({u"Uw kenmerk"_s, u"Rang"_s, u"Uw vordering >"_s, u"Gedekt door zekerheid >"_s, u"Percentage >"_s, u"U krijgt >"_s, u"Kwijtschelding >"_s})};
    const Catalogue ranks = debtList(u"ranks"_s);
    Money claim;
    for (const DebtShare &share : shares) {
        QString reference;
        for (const Debt &debt : about.debts)
            if (debt.id.text() == share.debt)
                reference = debt.reference.isEmpty() ? formatShort(debt.origin) : debt.reference;
        rows.append(row({share.debt.isEmpty() ? u"btw"_s : cell(reference), dutchLabel(ranks, share.rank), format(share.claim), format(share.secured), format(share.share()),
                         format(share.offered), format(share.forgiven())}));
        claim += share.claim;
    }
    if (shares.size() > 1)
        rows.append(row({u"Samen"_s, {}, format(claim), format(claim - about.creditor.claim), {}, format(about.creditor.offered), format(about.creditor.forgiven())}, "|="));
    return rows;
}

void addOffer(const CreditorCase &about, LetterFields &fields)
{
    const DebtOffer &offer = about.offer;
    const Agreement agreement = agreementOf(about.all);
    Money claims;
    for (const CreditorOffer &one : about.all)
        claims += one.claim;
    fields[u"debt.claims"_s] = {format(claims)};
    fields[u"debt.creditors"_s] = {QString::number(about.all.size())};
    fields[u"debt.method"_s] = {offer.method};
    fields[u"debt.months"_s] = {QString::number(offer.months)};
    fields[u"debt.month"_s] = {format(offer.month)};
    fields[u"debt.available"_s] = {format(offer.available)};
    const bool isEqual = offer.ratio == Percentage::percent(100);
    fields[isEqual ? u"debt.equal"_s : u"debt.ratio"_s] = {offer.ratio == Percentage::percent(200) ? u"het dubbele"_s : format(offer.ratio)};
    fields[u"debt.forgiven"_s] = {format(about.creditor.forgiven())};
    fields[u"debt.sent"_s] = {dutchDay(about.creditor.sent.isValid() ? about.creditor.sent : offer.day)};
    fields[u"debt.agreed"_s] = {QString::number(agreement.agreed)};
    fields[u"debt.asked"_s] = {QString::number(agreement.asked)};
    fields[u"debt.starts"_s] = {dutchDay(offer.starts)};
    fields[u"debt.last"_s] = {dutchDay(offer.lastDay())};
    fields[u"debt.ended"_s] = {dutchDay(offer.ended)};
    fields[u"debt.day"_s] = {dutchDay(offer.day)};
    fields[u"debt.shares"_s] = shareRows(about);
    if (std::any_of(about.creditor.shares.begin(), about.creditor.shares.end(), [](const DebtShare &share) { return share.debt.isEmpty(); }))
        fields[u"debt.conditional"_s] = {u"ja"_s};
}

/// Whom it goes to, and by what the creditor knows the claim.
void addCreditor(const LetterSource &source, const CreditorCase &about, LetterFields &fields)
{
    const Debt debt = about.debts.value(0);
    const QString &creditor = about.creditor.creditor;
    fields[u"debt.creditor"_s] = {creditor};
    // The collector acts for the creditor and gets the letter in its place.
    fields[u"receiver.name"_s] = {debt.collector.isEmpty() ? creditor : debt.collector};
    fields[u"receiver.address"_s] = debt.collector.isEmpty() ? QStringList{debt.address, u"%1  %2"_s.arg(debt.postcode, debt.city).trimmed()} : QStringList{u"namens %1"_s.arg(creditor)};
    QStringList references;
    for (const Debt &one : about.debts)
        for (const QString &reference : {one.reference, one.collectorReference})
            if (!reference.isEmpty() && !references.contains(reference))
                references.append(reference);
    fields[u"debt.theirs"_s] = {references.join(u", "_s)};
    fields[u"debt.born"_s] = {dutchDay(source.client.birthDate)};
    // A public creditor knows the claim by the BSN; nobody else may have it.
    const Catalogue kinds = debtList(u"kinds"_s);
    const CatalogueEntry *kind = kinds.find(debt.kind);
    if (kind && kind->fields["public"_L1].toBool())
        fields[u"debt.bsn"_s] = {source.client.bsn};
    if (kind && kind->fields["meter"_L1].toBool())
        fields[u"debt.meter"_s] = {u"ja"_s};
}

/// Every open debt of the creditor that one debt belongs to.
QList<Debt> together(const QList<Debt> &debts, const QString &item)
{
    QString key;
    for (const Debt &debt : debts)
        if (debt.id.text() == item)
            key = creditorKey(debt.creditor);
    QList<Debt> same;
    for (const Debt &debt : debts)
        if (debt.isOpen() && !key.isEmpty() && creditorKey(debt.creditor) == key)
            same.append(debt);
    return same;
}

std::optional<CreditorCase> caseOf(const ReportRequest &request, bool byDebt)
{
    const QList<Debt> debts = DebtBook(request.store, request.rules).debts(request.dossier);
    CreditorCase about;
    if (byDebt) {
        about.debts = together(debts, request.item);
        if (about.debts.isEmpty())
            return std::nullopt;
        about.creditor.creditor = about.debts.first().creditor;
        return about;
    }
    const OfferBook book(request.store, request.rules);
    for (const DebtOffer &offer : book.offers(request.dossier)) {
        about.all = book.creditors(offer.id);
        for (const CreditorOffer &creditor : std::as_const(about.all)) {
            QSet<QString> theirs;
            bool meant = false;
            for (const DebtShare &share : creditor.shares) {
                theirs.insert(share.debt);
                meant |= share.id.text() == request.item;
            }
            if (!meant)
                continue;
            about.offer = offer;
            about.creditor = creditor;
            for (const Debt &debt : debts)
                if (theirs.contains(debt.id.text()))
                    about.debts.append(debt);
            return about;
        }
    }
    return std::nullopt;
}

} // namespace

/// A creditor, and what it is offered.
void addDebtFields(const LetterSource &source, LetterFields &fields)
{
    const bool byDebt = source.record == "debt"_L1;
    if (!byDebt && !source.record.startsWith("creditor"_L1))
        return;
    const ReportRequest &request = source.request;
    const std::optional<CreditorCase> about = caseOf(request, byDebt);
    if (!about)
        return;
    addCreditor(source, *about, fields);
    if (!byDebt)
        addOffer(*about, fields);
    const auto days = [&](Rule<RuleCount> rule) { return source.today.addDays(int(request.rules.on(source.today)[rule])); };
    const QDate by = source.record == "creditor-silent"_L1 ? days(reminderRule) : about->offer.answerBy.isValid() && about->offer.answerBy >= source.today ? about->offer.answerBy : days(replyRule);
    fields[u"debt.answer"_s] = {dutchDay(by)};
}

} // namespace core
