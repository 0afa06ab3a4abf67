#pragma once

#include "core/vault/vault.h"
#include "ui/shell/preferences.h"

#include <optional>

namespace ui {
class Ask;
}

namespace app {

/// Asks until a vault is open: the one of last time, another one, or a new one. Nothing when the user leaves. `path` becomes
/// where it stands.
std::optional<core::Vault> unlock(QString &path, ui::Ask &ask);

} // namespace app
