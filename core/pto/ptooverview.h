#pragma once

#include "core/pto/ptoassessment.h"
#include "core/pto/ptomonth.h"
#include "core/store/store.h"

namespace core {

/// How one part-time entrepreneur stands in a month, for the overview of all of them.
struct PtoOverviewRow {
    Id<Dossier> id;
    QString number;
    QString name; ///< "Berg, Fatima van der"
    QString municipality; ///< key
    QString owner;
    HourQuantity worked;   ///< in the month, with or without permission
    HourUse fullestWeek;   ///< of the weeks that touch the month
    int weeksOver = 0;
    HourUse year;          ///< from 1 January up to the end of the month
    PtoMonth month;        ///< state of the month
    bool expected = false; ///< the client has to hand in this month: a permission holds in it
    QList<Month> openMonths; ///< ended months, this one and the eleven before it, that were not handed in
    bool operator==(const PtoOverviewRow &other) const { return id == other.id; }

    bool isMissing() const { return !openMonths.isEmpty(); }
};

/// Everybody who has to hand in this month or did, or still has to hand in one of the eleven months before it; by name.
/// A month is asked for when a permission holds in it, the route is not over and the dossier is open.
QList<PtoOverviewRow> ptoOverview(const Store &store, const RuleBook &rules, Month month, QDate today);

/// Months that are looked back over for what was not handed in, the shown one included.
constexpr int overviewMonths = 12;

} // namespace core
