#pragma once

#include "core/rendement/rendement.h"

namespace core {

/// What partner organisations cost for referrals of clients in a year, one row per entry of hours or invoice and one per route that a
/// contract pays at once, on the day the partner accepted. Amounts below zero.
QList<RendementRow> partnerCostRows(const Store &store, const KpiFacts &facts, int year);

} // namespace core
