#include "core/debt/offer.h"

#include "core/base/format.h"
#include "core/debt/debtboard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtOffer)
};

} // namespace

template <> const Table<DebtOffer> &tableOf<DebtOffer>()
{
    static const Table<DebtOffer> table{
        QStringLiteral("debt_offers"),
        {column<&DebtOffer::id>("id"),
         column<&DebtOffer::dossier>("dossier"),
         column<&DebtOffer::day>("day"),
         column<&DebtOffer::method>("method"),
         column<&DebtOffer::available>("available_cents"),
         column<&DebtOffer::month>("month_cents"),
         column<&DebtOffer::months>("months"),
         column<&DebtOffer::ratio>("ratio"),
         column<&DebtOffer::answerBy>("answer_by"),
         column<&DebtOffer::loan>("loan"),
         column<&DebtOffer::answer>("answer"),
         column<&DebtOffer::accepted>("accepted"),
         column<&DebtOffer::starts>("starts"),
         column<&DebtOffer::ended>("ended"),
         column<&DebtOffer::outcome>("outcome"),
         column<&DebtOffer::remark>("remark")}};
    return table;
}

template <> const Table<DebtShare> &tableOf<DebtShare>()
{
    static const Table<DebtShare> table{
        QStringLiteral("debt_shares"),
        {column<&DebtShare::id>("id"),
         column<&DebtShare::dossier>("dossier"),
         column<&DebtShare::offer>("offer"),
         column<&DebtShare::debt>("debt"),
         column<&DebtShare::place>("place"),
         column<&DebtShare::creditor>("creditor"),
         column<&DebtShare::rank>("rank"),
         column<&DebtShare::treatment>("treatment"),
         column<&DebtShare::claim>("claim_cents"),
         column<&DebtShare::secured>("secured_cents"),
         column<&DebtShare::offered>("offered_cents"),
         column<&DebtShare::sent>("sent"),
         column<&DebtShare::reminded>("reminded"),
         column<&DebtShare::reply>("reply"),
         column<&DebtShare::replied>("replied"),
         column<&DebtShare::reason>("reason")}};
    return table;
}

QList<CreditorOffer> creditorsOf(const QList<DebtShare> &shares)
{
    QList<CreditorOffer> creditors;
    for (const DebtShare &share : shares) {
        // What is paid in full stays apart from what the same creditor is asked to forgive.
        const QString key = creditorKey(share.creditor) + (share.treatment == "full"_L1 ? u"/full"_s : QString());
        auto found = std::find_if(creditors.begin(), creditors.end(), [&](const CreditorOffer &one) { return one.id == key; });
        if (found == creditors.end()) {
            creditors.append({key, share.creditor, {}, {}, {}, share.sent, share.reminded, share.reply, share.replied, share.reason, share.debt.isEmpty()});
            found = std::prev(creditors.end());
        }
        found->shares.append(share);
        found->claim += share.counted();
        found->offered += share.offered;
        found->conditional = found->conditional && share.debt.isEmpty();
    }
    return creditors;
}

bool isAsked(const CreditorOffer &creditor) { return creditor.shares.first().treatment != "full"_L1 && !creditor.claim.isZero(); }

Agreement agreementOf(const QList<CreditorOffer> &creditors)
{
    Agreement agreement;
    for (const CreditorOffer &creditor : creditors) {
        agreement.offered += creditor.offered;
        if (!isAsked(creditor))
            continue;
        ++agreement.asked;
        agreement.claim += creditor.claim;
        agreement.forgiven += creditor.forgiven();
        if (creditor.reply == "yes"_L1) {
            ++agreement.agreed;
            agreement.agreedClaim += creditor.claim;
        } else if (creditor.reply == "no"_L1) {
            ++agreement.refused;
            agreement.refusedClaim += creditor.claim;
        }
    }
    return agreement;
}

QString sentence(const Agreement &agreement)
{
    return Text::tr("%1 of %2 creditors agree: %3 of %4 (%5).")
        .arg(QString::number(agreement.agreed), QString::number(agreement.asked), format(agreement.agreedClaim), format(agreement.claim), format(agreement.agreedClaim.shareOf(agreement.claim)));
}

} // namespace core
