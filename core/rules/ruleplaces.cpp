#include "core/rules/ruleplaces.h"

#include "core/rules/rulebook.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QChar ofOffice = u'!';
constexpr QChar ofDossier = u'#';

} // namespace

QString overridePlace(const QString &municipality) { return ofOffice + municipality; }

QString dossierPlace(const QString &dossier) { return ofDossier + dossier; }

QString scopeOf(const QString &municipality, const QString &dossier) { return dossier.isEmpty() ? municipality : municipality + dossierPlace(dossier); }

QString municipalityOf(const QString &scope) { return scope.section(ofDossier, 0, 0); }

bool isOverride(const QString &place) { return place.startsWith(ofOffice) || place.startsWith(ofDossier); }

QStringList overridePlaces(const QString &scope)
{
    const QString municipality = municipalityOf(scope);
    QStringList places;
    if (municipality.size() < scope.size())
        places.append(scope.mid(municipality.size()));
    if (!municipality.isEmpty())
        places.append(overridePlace(municipality));
    places.append(overridePlace());
    return places;
}

bool isOverride(const RuleValue &value) { return isOverride(value.municipality); }

} // namespace core
