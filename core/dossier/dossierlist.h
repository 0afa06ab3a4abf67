#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/routekinds.h"
#include "core/store/store.h"

namespace core {

/// What a line in the list draws attention to.
enum class Signal { Warning, NoNextStep, Overdue, LegalTermSoon, OverUsualTime, Incomplete };

/// One line of the list of dossiers.
struct DossierSummary {
    Id<Dossier> id;
    QString number;
    QString name; ///< "Berg, Fatima van der"
    QString tradeName;
    QString municipality; ///< key
    QString owner;
    QStringList routeKinds; ///< that run now
    QString routes; ///< "Starter 14/36, Schulden 3/18"
    QStringList phaseKeys; ///< "starter/plan"
    QString phases; ///< in words
    QString nextStep;
    QDate nextDay;
    QString warning;
    bool closed = false;
    QList<Signal> signs;
    bool operator==(const DossierSummary &) const = default;
};

/// What the list is narrowed to; an empty choice lets everything through.
struct DossierFilter {
    QString municipality;
    QString route;
    QString adviser;
    QString phase; ///< "starter/plan"
    std::optional<Signal> sign;
    bool closedToo = false;
    std::optional<QSet<Id<Dossier>>> among; ///< what search found

    bool lets(const DossierSummary &dossier) const;
    bool operator==(const DossierFilter &) const = default;
};

/// Every dossier that was not merged away, ordered by name; one question to the database.
QList<DossierSummary> dossierList(const Store &store);

QString signalText(Signal sign);

} // namespace core
