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

/// What is asked: which year, quarter or month, which part of the office.
struct KpiQuestion {
    int year = 0;
    QString municipality; ///< key; empty: all
    QString adviser;      ///< owner of the dossier; empty: all
    int quarter = 0;      ///< 1 to 4; 0: the whole year
    int month = 0;        ///< 1 to 12; goes before a quarter
    bool isWholeYear() const { return quarter == 0 && month == 0; }
};

/// The days over which a result is measured.
struct KpiPeriod {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return day >= first && day <= last; }
    /// Whole calendar months that have begun by `today`.
    int monthsUntil(QDate today) const;
    bool operator==(const KpiPeriod &) const = default;
};

/// The measuring period that a definition sets for a question: it ends `periodShift` months before the end of the year or quarter.
KpiPeriod periodOf(const KpiDefinition &definition, const KpiQuestion &question);

/// A figure without its list, for the points of a chart.
struct KpiTally {
    int numerator = 0;
    int denominator = 0;
    /// Thousandths of a percent, or of a person; nullopt when there was nothing to count.
    std::optional<qint64> valueThousandths(bool persons) const;
};

/// A figure with the list it was counted from; every number here is made from `rows` and nothing else.
struct KpiResult {
    KpiDefinition definition;
    KpiQuestion question;
    int measuredMonths = 12; ///< fewer in the running year
    QList<KpiRow> rows;

    KpiPeriod period() const { return periodOf(definition, question); }
    QList<KpiRow> rowsWith(KpiRow::Verdict verdict) const;
    int countOf(KpiRow::Verdict verdict) const;
    /// Successes, or months with income.
    int numerator() const;
    /// Counted routes, or measured months.
    int denominator() const;
    /// Thousandths of a percent for routes; thousandths of a person for pto. Zero when there is nothing to count.
    qint64 valueThousandths() const;
    bool reached() const;
    /// Nothing was counted, so there is no value either.
    bool isEmpty() const;

    /// Mean months of service of the counted routes, in tenths.
    int averageMonthsTenths() const;
    int totalMonths() const;

    // pto
    Money earned() const;
    Money norm() const;
    Money averageEarned() const; ///< per person per month with income
    Money averageNorm() const;
    Percentage earnedShare() const; ///< of those two
    /// Persons who earned at least the agreed part of their own norm over their months with income.
    int personsAtGoal() const;

private:
    Money sum(Money KpiRow::*member) const;
};

} // namespace core
