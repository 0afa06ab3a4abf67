#pragma once

#include "core/base/progress.h"
#include "core/vault/vault.h"

namespace core {

/// Copies an open vault, as it is at this moment, page by page to a new sealed file with the same keys, and reads every page
/// of the copy back before it gets its name. Other connections may go on writing. Throws Failure; then no file is left.
void copyVault(const Vault &vault, const QString &path, const Progress &progress = {});

/// The same with the passphrase and recovery key that `keys` has now; both have to be files of one vault.
void copyVault(const Vault &vault, const QString &path, const Vault &keys, const Progress &progress = {});

/// Authenticates all pages that are not in the log; the first fault in words, or empty.
QString firstPageFault(const Vault &vault, const Progress &progress = {});

} // namespace core
