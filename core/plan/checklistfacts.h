#pragma once

#include "core/dossier/dossier.h"
#include "core/plan/condition.h"
#include "core/rules/catalogue.h"

namespace core {

class Store;

/// A fact that decides which items apply, with the question that finds it out.
struct ChecklistFact {
    QString key;
    QString question;
    QString help;
    Catalogue values;
    bool fromDossier = false; ///< the dossier may already say it; then it is not asked here
};

/// The facts that conditions may speak of, from resources/office/plan_facts.json.
class ChecklistFacts {
public:
    ChecklistFacts();
    const ChecklistFact *find(const QString &key) const;
    const QList<ChecklistFact> &all() const { return m_facts; }

private:
    QList<ChecklistFact> m_facts;
};

/// What the records of a dossier say by themselves: routes, legal form, home, household, residence, language, benefit.
KnownFacts dossierFacts(const Store &store, const Id<Dossier> &dossier, QDate today);

} // namespace core
