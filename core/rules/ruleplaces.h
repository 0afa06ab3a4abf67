#pragma once

#include <QStringList>

namespace core {

struct RuleValue;

// Where a rule holds. What the law says stands under no place or under a municipality. What somebody decided otherwise stands in a place of its own that is
// looked at first: one dossier, one municipality, all of them. There a value that is abolished means: from this day on nothing else holds.

/// The place of what a municipality decided otherwise; without one: what holds for all of them.
QString overridePlace(const QString &municipality = {});
/// The place of what was decided for one dossier.
QString dossierPlace(const QString &dossier);
/// What to hand to RuleBook::on() as the municipality, so that a decision about this dossier counts too.
QString scopeOf(const QString &municipality, const QString &dossier);
QString municipalityOf(const QString &scope);
/// Whether something was decided otherwise here, and is not the law itself.
bool isOverride(const QString &place);
/// The places of decisions that hold for a municipality or scope, the one that goes first in front.
QStringList overridePlaces(const QString &scope);
/// Whether a value holds by a decision of the office and not by the law or a published policy.
bool isOverride(const RuleValue &value);

} // namespace core
