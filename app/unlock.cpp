#include "app/unlock.h"

#include "ui/base/ask.h"
#include "ui/vault/newvaultwizard.h"
#include "ui/vault/unlockdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Unlock)
};

std::optional<core::Vault> makeNew(QString &path, ui::Ask &ask)
{
    ui::NewVaultWizard wizard(path, ask);
    if (wizard.exec() != QDialog::Accepted)
        return std::nullopt;
    std::optional<core::Vault> vault = wizard.takeVault();
    if (vault)
        path = vault->path();
    return vault;
}

} // namespace

std::optional<core::Vault> unlock(QString &path, ui::Ask &ask)
{
    if (!QFileInfo::exists(path))
        return makeNew(path, ask);
    for (;;) {
        ui::UnlockDialog dialog(path, ask);
        if (dialog.exec() == QDialog::Accepted)
            return dialog.takeVault();
        if (dialog.wantsOtherVault()) {
            if (const QString other = ask.openFile(Text::tr("Open another vault"), Text::tr("Vaults (*.kluis)")); !other.isEmpty())
                path = other;
        } else if (dialog.wantsNewVault()) {
            QString fresh = QFileInfo(path).dir().filePath(u"dossiers.kluis"_s);
            if (std::optional<core::Vault> vault = makeNew(fresh, ask)) {
                path = fresh;
                return vault;
            }
        } else {
            return std::nullopt;
        }
    }
}

} // namespace app
