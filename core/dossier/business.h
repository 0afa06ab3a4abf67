#pragma once

#include "core/base/record.h"

namespace core {

struct Dossier;

/// A business of the client: running, planned or ended.
struct Business {
    Id<Business> id;
    Id<Dossier> dossier;
    QString tradeName;
    QString kvkNumber;
    QString legalForm; ///< key from resources/office/legal_forms.json
    QString vatId;
    QString iban; ///< shown masked
    QString sectorCode; ///< SBI, 2 to 5 digits
    QString sector; ///< in words
    QDate start;
    QDate end;
    bool operator==(const Business &) const = default;
};

template <> const Table<Business> &tableOf<Business>();

} // namespace core
