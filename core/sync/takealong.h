#pragma once

#include "core/base/progress.h"
#include "core/sync/trip.h"
#include "core/vault/keyslot.h"

namespace core {

/// Which dossiers go along, where to and until when.
struct TravelWish {
    QList<Id<Dossier>> dossiers;
    QDate until;
    QString path;       ///< of the package: a vault file of its own
    QString passphrase; ///< of the package, at least Vault::shortestPassphrase characters
    KeyCost cost = {};  ///< of making the key out of the passphrase
};

/// What stands in a package about itself.
struct PackageLabel {
    QString id;
    QString adviser;
    QDateTime taken;
    QDate until;
    QStringList dossiers; ///< ids
};

/// About how many bytes the package will have.
qint64 sizeOfPackage(const Store &office, const QList<Id<Dossier>> &dossiers);

/// Writes the dossiers with all that belongs to them into a sealed vault of their own, and records at the office that they
/// are out. Throws Failure; then there is no package and no record.
void takeAlong(Store &office, const TravelWish &wish, const Progress &progress = {});

/// The label of an opened package; nullopt for a vault that is none.
std::optional<PackageLabel> packageLabel(Store &package);

} // namespace core
