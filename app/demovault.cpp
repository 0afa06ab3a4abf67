#include "app/demovault.h"

#include "core/demo/demo.h"
#include "core/dossier/search.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app {

QString demoPassphrase()
{
    return u"oefenen met verzonnen mensen"_s;
}

core::Vault makeDemoVault(const QTemporaryDir &folder, const core::RuleBook &rules, const core::Clock &clock, const core::Progress &progress)
{
    // Nobody's secrets are in it, so its key may be cheap.
    core::Vault vault = core::Vault::create(folder.filePath(u"oefenkluis.kluis"_s), u"A. Adviseur"_s, demoPassphrase(), core::RecoveryKey::fresh(), core::KeyCost::cheap());
    core::Store store(vault.address(), {vault.adviser(), QSysInfo::machineHostName()}, clock);
    core::Search search(store);
    core::fillWithDemo(store, rules, {}, progress);
    return vault;
}

} // namespace app
