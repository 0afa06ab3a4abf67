#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// A decision that part of the income stays free in some months (Participatiewet art. 31 (2) n, r, y; art. 34a from 2027).
struct PtoExemption {
    Id<PtoExemption> id;
    Id<Dossier> dossier;
    QString kind = QStringLiteral("n"); ///< n, r, y, new, new-y, new-aow: key from resources/pto/exemptions.json
    QDate decided;
    Month from;
    Month until; ///< null: as long as the law allows
    int usedBefore = 0; ///< months used before the records of this program begin
    bool prolonged = false; ///< more hours are not possible: the term of art. 34a (1) a does not end it (art. 34a (2))
    QString grounds; ///< why the work helps towards a job
    bool operator==(const PtoExemption &) const = default;

    bool covers(Month month) const { return month >= from && (until.isNull() || month <= until); }
    /// A term that runs on from its first month, also through months without income.
    bool runsOn() const { return kind == QLatin1String("r") || kind == QLatin1String("new"); }
};

template <> const Table<PtoExemption> &tableOf<PtoExemption>();

QList<Problem> check(const PtoExemption &exemption, const QList<PtoExemption> &others);

} // namespace core
