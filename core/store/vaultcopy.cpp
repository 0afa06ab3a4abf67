#include "core/store/vaultcopy.h"

#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/vault/pagecipher.h"
#include "core/vault/vaultfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Writing is the first half of the way and reading back the second.
Progress part(const Progress &whole, int half)
{
    if (!whole)
        return {};
    return [whole, half](qint64 done, qint64 total) { return whole(done + half * total, 2 * total); };
}

} // namespace

QString firstPageFault(const Vault &vault, const Progress &progress)
{
    const VaultFile &file = vault.file();
    for (quint32 page = 1; page <= file.pageCount(); ++page) {
        if (page % 256 == 0)
            report(progress, page, file.pageCount());
        if (file.pagesInWal().count(page))
            continue;
        if (const QString fault = file.pageFault(page); !fault.isEmpty())
            return fault;
    }
    return {};
}

void copyVault(const Vault &vault, const QString &path, const Progress &progress)
{
    copyVault(vault, path, vault, progress);
}

void copyVault(const Vault &vault, const QString &path, const Vault &keys, const Progress &progress)
{
    const QString unfinished = path + u".part"_s;
    try {
        {
            const Vault::Blank blank = keys.blankCopy(unfinished);
            pagecipher::copyDatabase(vault.address().name, blank.uri, part(progress, 0));
        }
        {
            const Vault copy = keys.openCopy(unfinished, Vault::Access::ReadOnly);
            if (const QString fault = firstPageFault(copy, part(progress, 1)); !fault.isEmpty())
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
