#include "core/partner/referral.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Referral)
};

using enum Problem::Weight;

} // namespace

template <> const Table<Referral> &tableOf<Referral>()
{
    static const Table<Referral> table{
        u"partner_referrals"_s,
        {column<&Referral::id>("id"),
         column<&Referral::dossier>("dossier"),
         column<&Referral::organisation>("organisation"),
         column<&Referral::coach>("coach"),
         column<&Referral::contract>("contract"),
         column<&Referral::expertise>("expertise"),
         column<&Referral::purpose>("purpose"),
         column<&Referral::made>("made"),
         column<&Referral::consent>("consent"),
         column<&Referral::consentHow>("consent_how"),
         column<&Referral::shared>("shared"),
         column<&Referral::answerBy>("answer_by"),
         column<&Referral::state>("state"),
         column<&Referral::answered>("answered"),
         column<&Referral::rejectReason>("reject_reason"),
         column<&Referral::due>("due"),
         column<&Referral::result>("result"),
         column<&Referral::resultDay>("result_day"),
         column<&Referral::resultNote>("result_note"),
         column<&Referral::independentSince>("independent_since"),
         column<&Referral::attribution>("attribution"),
         column<&Referral::adviser>("adviser")}};
    return table;
}

template <> const Table<PartnerHours> &tableOf<PartnerHours>()
{
    static const Table<PartnerHours> table{
        u"partner_hours"_s,
        {column<&PartnerHours::id>("id"),
         column<&PartnerHours::dossier>("dossier"),
         column<&PartnerHours::referral>("referral"),
         column<&PartnerHours::day>("day"),
         column<&PartnerHours::worked>("minutes"),
         column<&PartnerHours::cost>("cost_cents"),
         column<&PartnerHours::invoice>("invoice"),
         column<&PartnerHours::note>("note")}};
    return table;
}

QList<Problem> check(const Referral &referral, QDate today)
{
    QList<Problem> problems;
    if (referral.organisation.isEmpty())
        problems.append({Blocks, u"organisation"_s, Text::tr("Choose the partner first.")});
    if (referral.purpose.trimmed().isEmpty())
        problems.append({Blocks, u"purpose"_s, Text::tr("Write what the partner is asked to do: that is what may be shared for.")});
    if (!referral.made.isValid() || referral.made > today)
        problems.append({Blocks, u"made"_s, Text::tr("Fill in the day of the referral, today at the latest.")});
    if (referral.consent.isValid() && referral.consent > today)
        problems.append({Blocks, u"consent"_s, Text::tr("The consent cannot be of a day to come.")});
    if (!referral.consent.isValid() && referral.isOpen())
        problems.append({Warns, u"consent"_s, Text::tr("The client has not agreed yet: no extract can be made.")});
    if (referral.consent.isValid() && referral.consentHow.isEmpty())
        problems.append({Warns, u"consent_how"_s, Text::tr("How did the client agree?")});
    if (referral.state != "asked"_L1 && referral.state != "withdrawn"_L1 && !referral.answered.isValid())
        problems.append({Blocks, u"answered"_s, Text::tr("Fill in the day on which the partner answered.")});
    if (referral.answered.isValid() && referral.answered < referral.made)
        problems.append({Blocks, u"answered"_s, Text::tr("The answer cannot be before the referral.")});
    if (referral.state == "rejected"_L1 && referral.rejectReason.trimmed().isEmpty())
        problems.append({Blocks, u"reject_reason"_s, Text::tr("Write why the partner said no.")});
    if (referral.state == "done"_L1 && (referral.result.isEmpty() || !referral.resultDay.isValid()))
        problems.append({Blocks, referral.result.isEmpty() ? u"result"_s : u"result_day"_s, Text::tr("What is finished has a result and a day.")});
    if (referral.state != "done"_L1 && !referral.result.isEmpty())
        problems.append({Blocks, u"state"_s, Text::tr("There is a result: set the state to finished.")});
    if (referral.state == "done"_L1 && referral.attribution.isEmpty())
        problems.append({Warns, u"attribution"_s, Text::tr("To whom is the result counted?")});
    const Catalogue results = partnerList(u"results"_s);
    const CatalogueEntry *result = results.find(referral.result);
    if (result && result->fields["since"_L1].toBool() && !referral.independentSince.isValid())
        problems.append({Blocks, u"independent_since"_s, Text::tr("Fill in since when the client is independent of the benefit.")});
    if (referral.state == "accepted"_L1 && !referral.due.isValid())
        problems.append({Warns, u"due"_s, Text::tr("No day is set for the result: nobody will be reminded.")});
    return problems;
}

QList<Problem> check(const PartnerHours &hours, const Referral &referral, QDate today)
{
    QList<Problem> problems;
    if (!hours.day.isValid() || hours.day > today || hours.day < referral.made)
        problems.append({Blocks, u"day"_s, Text::tr("Fill in a day between the referral and today.")});
    if (hours.worked.toMinutes() == 0 && hours.cost.isZero())
        problems.append({Blocks, u"minutes"_s, Text::tr("Fill in hours, costs or both.")});
    return problems;
}

QString resultSentence(const Referral &referral)
{
    if (referral.result.isEmpty())
        return {};
    QString words = partnerLabels(u"results"_s, referral.result);
    if (referral.independentSince.isValid())
        words = Text::tr("%1 since %2").arg(words, format(referral.independentSince));
    if (!referral.attribution.isEmpty())
        words += u", "_s + partnerLabels(u"attributions"_s, referral.attribution).toLower();
    return words;
}

Money costOf(const PartnerHours &hours, const PartnerContract &contract)
{
    if (!hours.cost.isZero())
        return hours.cost;
    return Money::cents((contract.hourPrice.toCents() * hours.worked.toMinutes() * 2 + 60) / 120);
}

} // namespace core
