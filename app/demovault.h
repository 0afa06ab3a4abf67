#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/rules/rulebook.h"
#include "core/vault/vault.h"

class QTemporaryDir;

namespace app {

/// What opens the practice vault after it was locked.
QString demoPassphrase();

/// A vault with made-up people, in a folder that goes when the program ends. Throws Failure(Cancelled).
core::Vault makeDemoVault(const QTemporaryDir &folder, const core::RuleBook &rules, const core::Clock &clock, const core::Progress &progress = {});

} // namespace app
