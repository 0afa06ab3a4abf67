#include "core/store/vaultcopy.h"

#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/vault/pagecipher.h"
#include "core/vault/vaultfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

QString firstPageFault(const Vault &vault)
{
    const VaultFile &file = vault.file();
    for (quint32 page = 1; page <= file.pageCount(); ++page) {
        if (file.pagesInWal().count(page))
            continue;
        if (const QString fault = file.pageFault(page); !fault.isEmpty())
            return fault;
    }
    return {};
}

void copyVault(const Vault &vault, const QString &path)
{
    copyVault(vault, path, vault);
}

void copyVault(const Vault &vault, const QString &path, const Vault &keys)
{
    const QString unfinished = path + u".part"_s;
    try {
        {
            const Vault::Blank blank = keys.blankCopy(unfinished);
            pagecipher::copyDatabase(vault.address().name, blank.uri);
        }
        {
            const Vault copy = keys.openCopy(unfinished, Vault::Access::ReadOnly);
            if (const QString fault = firstPageFault(copy); !fault.isEmpty())
                throw Failure(Failure::Kind::VaultDamaged, fault, path);
        }
        if (!platform::syncFile(unfinished))
            throw Failure(Failure::Kind::File, path);
        platform::replaceFile(unfinished, path);
    } catch (const Failure &) {
        QFile::remove(unfinished);
        throw;
    }
}

} // namespace core
