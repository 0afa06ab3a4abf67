#pragma once

#include "core/dossier/dossier.h"
#include "core/kpi/kpidefinition.h"

namespace core {

/// One line of the list behind a figure: a dossier, whether it was counted, and why.
struct KpiRow {
    enum class Verdict { Counted, LeftOut, InDoubt };

    Id<Dossier> dossier;
    QString number;
    QString name;
    QString municipality;
    Verdict verdict = Verdict::Counted;
    bool success = false;  ///< counted in the numerator
    QString reason;
    QDate start;           ///< of the route
    QDate end;
    int months = 0;        ///< of service, or with income
    Money earned;          ///< pto: over all months with income
    Money norm;            ///< pto: over the same months
};

/// What is asked: which year, which part of the office.
struct KpiQuestion {
    int year = 0;
    QString municipality; ///< key; empty: all
    QString adviser;      ///< owner of the dossier; empty: all
};

/// A figure with the list it was counted from; every number here is made from `rows` and nothing else.
struct KpiResult {
    KpiDefinition definition;
    KpiQuestion question;
    int measuredMonths = 12; ///< fewer in the running year
    QList<KpiRow> rows;

    QList<KpiRow> rowsWith(KpiRow::Verdict verdict) const;
    /// Successes, or months with income.
    int numerator() const;
    /// Counted routes, or measured months.
    int denominator() const;
    /// Thousandths of a percent for routes; thousandths of a person for pto. Zero when there is nothing to count.
    qint64 valueThousandths() const;
    bool reached() const;

    /// Mean months of service of the counted routes, in tenths.
    int averageMonthsTenths() const;

    // pto
    Money averageEarned() const; ///< per person per month with income
    Money averageNorm() const;
    Percentage earnedShare() const; ///< of those two
    /// Persons who earned at least the agreed part of their own norm over their months with income.
    int personsAtGoal() const;

private:
    Money sum(Money KpiRow::*member) const;
};

} // namespace core
