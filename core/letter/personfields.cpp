#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/policy/officeaccount.h"
#include "core/store/settings.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QStringList addressOf(const Person &person)
{
    const QString street = QStringList{person.street, person.houseNumber}.join(u' ').simplified();
    const QString place = QStringList{person.postcode, person.city}.join(u"  "_s).trimmed();
    // Half an address is none: the letter would not arrive.
    return street.isEmpty() || place.isEmpty() ? QStringList() : QStringList{street, place};
}

} // namespace

void addPersonFields(const LetterSource &source, LetterFields &fields)
{
    const Person &client = source.client;
    fields[u"client.name"_s] = {fullName(client)};
    fields[u"client.last"_s] = {QStringList{client.prefix, client.lastName}.join(u' ').simplified()};
    fields[u"client.address"_s] = addressOf(client);
    fields[u"client.birth"_s] = {dutchDay(client.birthDate)};
    fields[u"client.bsn"_s] = {client.bsn};
    fields[u"client.phone"_s] = {client.phone};
    fields[u"client.mail"_s] = {client.email};
    fields[u"client.contact"_s] = {client.phone, client.email};
    fields[u"client.municipality"_s] = {dutchLabel(Catalogue::municipalities(), client.municipality)};
    if (!client.languageLevel.isEmpty())
        fields[u"client.language"_s] = {dutchLabel(Catalogue::read(u"language_levels"_s), client.languageLevel)};
    for (const Person &person : source.facts.persons)
        if (person.role == "partner"_L1)
            fields[u"partner.name"_s] = {fullName(person)};

    if (!source.facts.businesses.isEmpty()) {
        const Business &business = source.facts.businesses.first();
        fields[u"business.name"_s] = {business.tradeName};
        fields[u"business.kvk"_s] = {business.kvkNumber};
        fields[u"business.trade"_s] = {business.sector};
        if (!business.legalForm.isEmpty())
            fields[u"business.form"_s] = {dutchLabel(Catalogue::legalForms(), business.legalForm)};
    }

    const Dossier &dossier = source.facts.dossier;
    fields[u"dossier.number"_s] = {dossier.number};
    fields[u"dossier.opened"_s] = {dutchDay(dossier.opened)};
    fields[u"dossier.warning"_s] = {dossier.warning};
    fields[u"owner.name"_s] = {dossier.owner};
    if (const auto account = officeAccount(source.request.store, client.municipality))
        fields[u"office.account"_s] = {account->words()};
    const Settings settings(source.request.store);
    for (const char *what : {"function", "phone", "mail", "present"})
        fields[u"owner."_s + QLatin1StringView(what)] = {settings.value(u"signature/%1/%2"_s.arg(dossier.owner, QLatin1StringView(what)))};
    fields[u"today"_s] = {dutchDay(source.today)};
    fields[u"receiver.name"_s] = {source.request.receiverName};
    fields[u"purpose"_s] = {source.request.purpose};
}

} // namespace core
