#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

struct PtoTerms;

/// A cost of the business with its receipt, or kilometres driven for it.
struct PtoCost {
    Id<PtoCost> id;
    Id<Dossier> dossier;
    QDate day;  ///< on the receipt
    QDate paid; ///< null: on that day
    QString supplier;
    QString what;
    QString kind; ///< key from resources/pto/cost_kinds.json
    Money amount; ///< VAT included; follows from the kilometres where there are any
    Money vat;
    int kilometres = 0;
    Percentage privateShare; ///< what of it is private use
    QDate approved;  ///< day on which the adviser approved the purchase; null: not
    int years = 0;     ///< over which the purchase is spread; 0: not
    Money rest;        ///< what it is worth after them
    QString judgement; ///< empty: as the rules say; accepted, refused: the adviser decided, with a reason
    QString reason;
    bool operator==(const PtoCost &) const = default;

    Month countsIn(const QString &system) const { return Month::of(system == QLatin1String("cash") && paid.isValid() ? paid : day); }
};

template <> const Table<PtoCost> &tableOf<PtoCost>();

/// What is wrong with a cost before it is written.
QList<Problem> check(const PtoCost &cost, const PtoTerms &terms, QDate today);

} // namespace core
