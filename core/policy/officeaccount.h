#pragma once

#include "core/base/problem.h"
#include "core/store/store.h"

namespace core {

/// The account on which clients of a municipality pay back.
struct OfficeAccount {
    Id<OfficeAccount> id;
    QString municipality; ///< key; empty: of all that have none of their own
    QString iban;
    QString holder;  ///< in whose name it stands
    QString adviser; ///< who recorded it
    QDate day;       ///< and when
    bool operator==(const OfficeAccount &) const = default;

    /// "NL91 ABNA 0417 1643 00 op naam van gemeente Assen", as a letter says it.
    QString words() const;
};

template <> const Table<OfficeAccount> &tableOf<OfficeAccount>();

/// That of the municipality, otherwise that of all; nullopt when neither was recorded.
std::optional<OfficeAccount> officeAccount(const Store &store, const QString &municipality);
/// The one that was recorded for exactly this municipality.
std::optional<OfficeAccount> recordedAccount(const Store &store, const QString &municipality);
/// Keeps the account of a municipality, with who did it and when; an empty number takes it away. Refuses a number that cannot be.
[[nodiscard]] QList<Problem> saveAccount(Store &store, const QString &municipality, const QString &iban, const QString &holder);

} // namespace core
