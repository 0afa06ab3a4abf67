#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// A calculation kept in a dossier as it was reckoned: later rules or a later version of the program do not change it.
struct Calculation {
    Id<Calculation> id;
    Id<Dossier> dossier;
    QString calculator; ///< its name, such as "pto-month"
    QDate day;          ///< the rules are of this day
    QDateTime made;
    QString adviser;
    QString input;      ///< JSON
    QString answer;     ///< JSON as toJson() writes it: outcome, steps, warnings, rules used
    QString rules;      ///< keys of the rules used, with a space between
    QString note;
    bool operator==(const Calculation &) const = default;
};

template <> const Table<Calculation> &tableOf<Calculation>();

} // namespace core
