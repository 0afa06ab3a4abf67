#pragma once

#include "core/dossier/task.h"
#include "core/rules/rulebook.h"
#include "core/store/store.h"

namespace core {

/// Something in a dossier that asks for a step nobody planned yet.
struct RadarSignal {
    QString id; ///< kind and row: the same signal has the same id tomorrow
    QString kind; ///< key from resources/office/radar.json
    QString label;
    Id<Dossier> dossier;
    QString number;
    QString name; ///< "Berg, Fatima van der"
    QString owner;
    QString what; ///< "Toestemming tot en met 31 mei 2026"
    QDate day; ///< since when, or until when
    Task step; ///< the task that is proposed, ready to be added
    bool operator==(const RadarSignal &other) const { return id == other.id && what == other.what; }
};

/// Everything the radar sees in the open dossiers of an adviser (empty: of everyone), most pressing first. What already has an
/// open task with this cause is left out.
QList<RadarSignal> radar(const Store &store, const RuleBook &rules, const QString &adviser);

} // namespace core
