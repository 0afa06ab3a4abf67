#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// The account of a calendar year or of one quarter: what was settled per month against what turned out.
struct YearAccount {
    Id<YearAccount> id;
    Id<Dossier> dossier;
    int year = 0;
    int quarter = 0; ///< 1 to 4; 0: the whole year
    QDate assessed;  ///< day of the tax assessments; null: there are none yet
    Money tax;       ///< income tax and premiums by them
    Money correction; ///< of the result by the figures of the year, such as depreciation; counts in the last month
    QString correctionNote;
    Money buffer;    ///< of what was paid too much: cleared from the bufferbudget of the year (art. 34b)
    QDate decided;   ///< null: provisional
    QString author;
    Money back;      ///< still to be paid to the client
    Money recovery;  ///< too much was paid
    Money setOff;    ///< of the recovery: may be taken off running benefit at once (art. 58 (4))
    Money claim;     ///< of the recovery: needs a revised decision first
    QString input;   ///< JSON of the calculator pto-year as it was decided
    QString answer;
    QString note;
    bool operator==(const YearAccount &) const = default;

    Month first() const { return Month(year, quarter == 0 ? 1 : 3 * quarter - 2); }
    Month last() const { return Month(year, quarter == 0 ? 12 : 3 * quarter); }
    /// "2026" or "third quarter of 2026".
    QString title() const;
    /// One row per dossier, year and quarter on every device.
    static Id<YearAccount> idOf(const Id<Dossier> &dossier, int year, int quarter);
};

template <> const Table<YearAccount> &tableOf<YearAccount>();

} // namespace core
