#pragma once

#include "core/rendement/rendement.h"

namespace core {

/// What the municipality saved on benefits in a year, dossier by dossier.
struct Yields {
    QList<RendementRow> rows;
    QList<RendementDoubt> doubts;
};

/// Benefit saved by who left it, from the day after it ended, for as many months as was assumed, until a new benefit starts; and
/// the part of the norm that part-time entrepreneurs earned. Counts up to and including `until`, the end of the year or today.
Yields yieldsOf(const Store &store, const KpiFacts &facts, const AssumedValues &values, int year, QDate until);

/// The part of a monthly norm that belongs to some days, month by month, each rounded half up to the cent.
Money normOver(Money norm, QDate first, QDate last);

} // namespace core
