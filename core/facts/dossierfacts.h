#pragma once

#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"
#include "core/store/store.h"

#include <QJsonValue>
#include <QMap>

namespace core {

/// Something the record knows that a calculator asks for.
struct KnownFact {
    QJsonValue value; ///< as the calculator takes it
    QString origin;   ///< where in the dossier it stands, in words
};

/// What a dossier knows on a day, by the names that the calculators' fields carry as "fact". What is not in the record is left out, never guessed.
QMap<QString, KnownFact> dossierFacts(Store &store, const RuleBook &rules, const Id<Dossier> &dossier, QDate today);

} // namespace core
