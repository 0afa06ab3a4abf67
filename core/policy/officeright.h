#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"

namespace core {

/// That somebody of the office may do something that not everybody may.
struct OfficeRight {
    Id<OfficeRight> id;
    QString holder;  ///< name the adviser works under
    QString may;     ///< key from resources/policy/rights.json
    QDate from;
    QDate until;     ///< null: until it is taken back
    QString givenBy;
    QDate given;
    QString note;
    bool operator==(const OfficeRight &) const = default;

    bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || until >= day); }
};

template <> const Table<OfficeRight> &tableOf<OfficeRight>();

/// Whether this right can be written: a holder, a right that exists, days in order.
QList<Problem> check(const OfficeRight &right);

} // namespace core
