#include "core/plan/checklistfacts.h"

#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/store/store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

void addPerson(KnownFacts &facts, const Person &client)
{
    if (!client.languageLevel.isEmpty())
        facts[u"language-help"_s] = {yesNo(QStringList{u"A0"_s, u"A1"_s, u"A2"_s, u"B1"_s}.contains(client.languageLevel))};
    if (!client.residenceStatus.isEmpty())
        facts[u"newcomer"_s] = {yesNo(client.residenceStatus.startsWith("asylum"_L1) || client.residenceStatus == "temporary-protection"_L1)};
}

void addRoutes(KnownFacts &facts, const QList<Route> &routes, QDate today)
{
    QStringList running;
    for (const Route &route : routes)
        if (!route.end.isValid() || route.end >= today)
            running.append(route.kind);
    facts[u"route"_s] = running;
    if (running.contains("statushouder"_L1))
        facts[u"newcomer"_s] = {u"yes"_s};
    if (running.contains("debts"_L1))
        facts[u"debts"_s] = {u"yes"_s};
}

} // namespace

ChecklistFacts::ChecklistFacts()
{
    const Catalogue facts = Catalogue::read(u"plan_facts"_s);
    for (const QString &key : facts.keys()) {
        const CatalogueEntry *entry = facts.find(key);
        m_facts.append({key, entry->label(), entry->fields["help"_L1].toString(), facts.within(key, u"values"_s), entry->fields["dossier"_L1].toBool()});
    }
}

const ChecklistFact *ChecklistFacts::find(const QString &key) const
{
    for (const ChecklistFact &fact : m_facts)
        if (fact.key == key)
            return &fact;
    return nullptr;
}

KnownFacts dossierFacts(const Store &store, const Id<Dossier> &dossier, QDate today)
{
    const QVariantList of{dossier.text()};
    KnownFacts facts;
    for (const Person &client : store.select<Person>(u"dossier = ? and role = 'client' limit 1"_s, of))
        addPerson(facts, client);
    addRoutes(facts, store.select<Route>(u"dossier = ?"_s, of), today);
    for (const Business &business : store.select<Business>(u"dossier = ? order by end_day is null, start_day"_s, of))
        if (!business.legalForm.isEmpty())
            facts[u"legal-form"_s] = {business.legalForm};
    for (const Household &household : store.select<Household>(u"dossier = ? order by since"_s, of)) {
        facts[u"partner"_s] = {yesNo(household.kind == "couple"_L1)};
        if (!household.housing.isEmpty())
            facts[u"housing"_s] = {household.housing};
    }
    for (const Benefit &benefit : store.select<Benefit>(u"dossier = ? and (until_day is null or until_day >= ?) order by from_day"_s, {dossier.text(), toSql(today)}))
        facts[u"benefit"_s] = {benefit.kind};
    return facts;
}

} // namespace core
