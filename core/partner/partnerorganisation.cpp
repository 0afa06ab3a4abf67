#include "core/partner/partnerorganisation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PartnerOrganisation)
};

using enum Problem::Weight;

bool looksLikeMail(const QString &text) { return text.isEmpty() || (text.count(u'@') == 1 && !text.contains(u' ') && text.section(u'@', 1).contains(u'.')); }

} // namespace

template <> const Table<PartnerOrganisation> &tableOf<PartnerOrganisation>()
{
    static const Table<PartnerOrganisation> table{
        u"partner_organisations"_s,
        {column<&PartnerOrganisation::id>("id"),
         column<&PartnerOrganisation::name>("name"),
         column<&PartnerOrganisation::kind>("kind"),
         column<&PartnerOrganisation::expertise>("expertise"),
         column<&PartnerOrganisation::contactName>("contact_name"),
         column<&PartnerOrganisation::phone>("phone"),
         column<&PartnerOrganisation::email>("email"),
         column<&PartnerOrganisation::municipalities>("municipalities"),
         column<&PartnerOrganisation::since>("since"),
         column<&PartnerOrganisation::ended>("ended"),
         column<&PartnerOrganisation::note>("note")}};
    return table;
}

template <> const Table<PartnerCoach> &tableOf<PartnerCoach>()
{
    static const Table<PartnerCoach> table{
        u"partner_coaches"_s,
        {column<&PartnerCoach::id>("id"),
         column<&PartnerCoach::organisation>("organisation"),
         column<&PartnerCoach::name>("name"),
         column<&PartnerCoach::role>("role"),
         column<&PartnerCoach::expertise>("expertise"),
         column<&PartnerCoach::phone>("phone"),
         column<&PartnerCoach::email>("email"),
         column<&PartnerCoach::ended>("ended")}};
    return table;
}

template <> const Table<PartnerContract> &tableOf<PartnerContract>()
{
    static const Table<PartnerContract> table{
        u"partner_contracts"_s,
        {column<&PartnerContract::id>("id"),
         column<&PartnerContract::organisation>("organisation"),
         column<&PartnerContract::name>("name"),
         column<&PartnerContract::tender>("tender"),
         column<&PartnerContract::lot>("lot"),
         column<&PartnerContract::from>("from_day"),
         column<&PartnerContract::until>("until_day"),
         column<&PartnerContract::extendedUntil>("extended_until"),
         column<&PartnerContract::hourPrice>("hour_price_cents"),
         column<&PartnerContract::routePrice>("route_price_cents"),
         column<&PartnerContract::places>("places"),
         column<&PartnerContract::budget>("budget_cents"),
         column<&PartnerContract::note>("note")}};
    return table;
}

Catalogue partnerList(const QString &list) { return Catalogue::read(u"partner/partner"_s, list); }

QString partnerLabels(const QString &list, const QString &keys)
{
    const Catalogue catalogue = partnerList(list);
    QStringList labels;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        labels.append(catalogue.label(key));
    return labels.join(u", "_s);
}

QList<Problem> check(const PartnerOrganisation &organisation)
{
    QList<Problem> problems;
    if (organisation.name.trimmed().isEmpty())
        problems.append({Blocks, u"name"_s, Text::tr("Fill in the name of the organisation.")});
    if (organisation.kind.isEmpty())
        problems.append({Blocks, u"kind"_s, Text::tr("Choose what kind of partner it is.")});
    if (!looksLikeMail(organisation.email))
        problems.append({Warns, u"email"_s, Text::tr("This does not look like an e-mail address.")});
    if (organisation.since.isValid() && organisation.ended.isValid() && organisation.ended < organisation.since)
        problems.append({Blocks, u"ended"_s, Text::tr("The work together cannot end before it began.")});
    return problems;
}

QList<Problem> check(const PartnerCoach &coach)
{
    QList<Problem> problems;
    if (coach.name.trimmed().isEmpty())
        problems.append({Blocks, u"name"_s, Text::tr("Fill in the name of the coach.")});
    if (!looksLikeMail(coach.email))
        problems.append({Warns, u"email"_s, Text::tr("This does not look like an e-mail address.")});
    return problems;
}

QList<Problem> check(const PartnerContract &contract)
{
    QList<Problem> problems;
    if (contract.name.trimmed().isEmpty())
        problems.append({Blocks, u"name"_s, Text::tr("Give the contract a name.")});
    if (!contract.from.isValid())
        problems.append({Blocks, u"from_day"_s, Text::tr("Fill in the first day of the contract.")});
    if (contract.until.isValid() && contract.until < contract.from)
        problems.append({Blocks, u"until_day"_s, Text::tr("The contract cannot end before it begins.")});
    if (contract.extendedUntil.isValid() && (!contract.until.isValid() || contract.extendedUntil <= contract.until))
        problems.append({Blocks, u"extended_until"_s, Text::tr("An extension ends after the contract itself.")});
    if (contract.hourPrice.isZero() && contract.routePrice.isZero())
        problems.append({Warns, u"hour_price_cents"_s, Text::tr("No price was filled in: costs are then only what is booked.")});
    return problems;
}

} // namespace core
