#pragma once

#include "core/base/record.h"

namespace core {

/// Amounts that were read in from one file, such as those of a new half-year; kept as a rule file of their own over those of the program.
struct RuleFile {
    Id<RuleFile> id;
    QString name;     ///< of the file it was read from
    QDateTime added;
    QString adviser;
    QDate first;      ///< the earliest day one of its values starts
    qint64 amounts = 0; ///< how many values
    QString content;  ///< JSON as in resources/rules
    QString remark;
    bool operator==(const RuleFile &) const = default;
};

template <> const Table<RuleFile> &tableOf<RuleFile>();

} // namespace core
