#pragma once

#include "app/cli/options.h"
#include "core/dossier/search.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <functional>

namespace cli {

/// A vault with everything that joins its writes, as long as one call lasts.
struct OpenVault {
    explicit OpenVault(core::Vault opened);

    core::Vault vault;
    core::Clock clock;
    core::Store store;
    core::Search search; ///< keeps its index up to date with what the call writes
};

/// --vault and --passphrase-file, which every call on a vault has.
void addVaultOptions(Options &options);

/// The passphrase from the file that `option` names (its first line), or typed on the terminal. Never from the line or the environment.
/// nullopt when there is neither; that was said then.
std::optional<QString> passphrase(const Options &options, Terminal &terminal, const QString &option, const QString &question);

/// Opens the vault that the options name; what was put right at opening is said. The exit code comes from `work`, or from the missing passphrase.
Exit withVault(const Options &options, Terminal &terminal, core::Vault::Access access, const std::function<Exit(core::Vault &)> &work);
Exit withStore(const Options &options, Terminal &terminal, const std::function<Exit(OpenVault &)> &work);

} // namespace cli
