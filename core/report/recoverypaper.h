#pragma once

#include "core/report/document.h"

namespace core {

/// The recovery key of a vault, for the organisation's safe. It is not about a dossier and is recorded nowhere.
/// `key` is the text of the key: groups of signs with dashes between them.
Document recoveryPaper(const QString &key, const QString &vaultName, const QString &adviser, const QDateTime &made);

} // namespace core
