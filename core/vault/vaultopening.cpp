// How an existing file is judged before SQLite sees any of it.
#include "core/base/failure.h"
#include "core/vault/vaultfile.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};
} // namespace

LockedFile::LockedFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw Failure(Failure::Kind::File, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::NoPermission, path, file.errorString());
    Header::Verdict verdicts[layout::headerCopies];
    for (int copy = 0; copy < layout::headerCopies; ++copy) {
        blocks[copy] = file.read(layout::page);
        verdicts[copy] = Header::decode(blocks[copy], copies[copy]);
        // Each copy has its own place, so that two copies that changed places are noticed.
        if (verdicts[copy] == Header::Verdict::Good && int(copies[copy].sequence % 2) != copy)
            verdicts[copy] = Header::Verdict::Damaged;
        if (verdicts[copy] == Header::Verdict::TooNew)
            throw Failure(Failure::Kind::VaultTooNew, Text::tr("file format %1").arg(number(reinterpret_cast<const unsigned char *>(blocks[copy].constData()) + 16)));
    }
    using enum Header::Verdict;
    if (verdicts[0] == NotAVault && verdicts[1] == NotAVault)
        throw Failure(Failure::Kind::VaultDamaged, Text::tr("%1 is not a vault").arg(path));
    if (verdicts[0] != Good && verdicts[1] != Good)
        throw Failure(Failure::Kind::VaultDamaged, Text::tr("both copies of the header were changed"));
    isWhole = verdicts[0] == Good && verdicts[1] == Good;
    present = verdicts[1] == Good && (verdicts[0] != Good || copies[1].sequence > copies[0].sequence) ? 1 : 0;
}

void VaultFile::damaged(const QString &what) const
{
    throw Failure(Failure::Kind::VaultDamaged, what, m_path);
}

bool VaultFile::isNewerLog(const RawFile &wal) const
{
    // A log that was finished is the one last acknowledged; the disk knew that before its header said that it was over.
    Header itsOwn = m_header;
    if (wal.read(itsOwn.wal.data(), layout::walHeader, 0) != SQLITE_OK || std::equal(m_ack.salts.begin(), m_ack.salts.end(), itsOwn.wal.begin() + 16))
        return false;
    return inspectWal(wal, itsOwn, m_walKey).frames > 0;
}

void VaultFile::openWal()
{
    Acknowledgement copies[layout::ackCopies];
    for (int copy = 0; copy < layout::ackCopies; ++copy) {
        if (!copies[copy].read(*m_raw, copy, m_macKey, m_id)) {
            m_ackWhole = false;
            continue;
        }
        if (copies[copy].sequence > m_ack.sequence)
            m_ack = copies[copy];
    }
    if (!m_ackWhole)
        m_notices.append(Text::tr("a note on how far the latest changes had been saved was not whole, as after a power failure"));
    if (m_ack.header > m_header.sequence)
        damaged(Text::tr("the newest header was changed, or put back to an older one; changes that were saved under it would be missing"));
    const quint32 promised = isOfThisLog(m_ack) ? m_ack.frames : 0;
    WalContent content;
    const auto wal = RawFile::exists(walPath()) ? RawFile::open(walPath(), RawFile::Kind::Wal, RawFile::Mode::ReadOnly) : nullptr;
    if (wal)
        content = inspectWal(*wal, m_header, m_walKey);
    if (content.frames < promised) {
        if (!content.isOurs)
            damaged(Text::tr("the log of latest changes (%1) is missing or belongs to another moment; changes that were saved are in it").arg(walPath()));
        damaged(Text::tr("the log of latest changes (%1) was changed or cut off after piece %2 of %3").arg(walPath()).arg(content.frames).arg(promised));
    }
    if (wal && !content.isOurs && isNewerLog(*wal))
        damaged(Text::tr("the log of latest changes (%1) has saved changes of another moment than the file; the file may be an older one, put back into its place. "
                         "If the older file is meant, put the log away").arg(walPath()));
    m_walVoid = !content.isOurs || content.frames == 0;
    m_walFrames = content.frames;
    m_walPages = content.pages;
}

void VaultFile::openMap()
{
    // A checkpoint that was cut short leaves pages half written; all of those are in the log, so the file may then have any size.
    if (m_walFrames == 0 && m_raw->size() != layout::pageAt(m_header.pageCount + 1))
        damaged(m_raw->size() < layout::pageAt(m_header.pageCount + 1) ? Text::tr("the file was cut off") : Text::tr("something was added to the end of the file"));
    const auto file = RawFile::exists(mapPath()) ? RawFile::open(mapPath(), RawFile::Kind::Main, RawFile::Mode::ReadOnly) : nullptr;
    m_mapWhole = file && m_map.load(*file, m_header.mapSlot, m_header.pageCount) && m_map.root(m_macKey, m_id) == m_header.root;
    if (m_mapWhole)
        return;
    const bool scanned = m_map.scan(*m_raw, m_header.pageCount);
    if (!scanned || m_map.root(m_macKey, m_id) != m_header.root) {
        for (quint32 page = 1; page <= m_map.count() && m_walFrames == 0; ++page) {
            if (const QString fault = pageFault(page); !fault.isEmpty())
                damaged(fault);
        }
        damaged(m_walFrames == 0 ? Text::tr("one or more pages are an older version, put back into a newer file")
                                 : Text::tr("pages do not belong to this moment of the file, and the list of pages (%1) is missing or was changed").arg(mapPath()));
    }
    if (file)
        m_notices.append(Text::tr("the list of pages (%1) did not fit and has been made anew from the file").arg(mapPath()));
}

void VaultFile::heal()
{
    int rc = SQLITE_OK;
    if (m_walVoid && RawFile::exists(walPath()))
        rc = RawFile::remove(walPath(), true);
    else if (!m_walVoid) {
        // What follows the last whole transaction was never acknowledged; without it there is nothing to mistake for an answer.
        const auto wal = RawFile::open(walPath(), RawFile::Kind::Wal, RawFile::Mode::ReadWrite);
        if (!wal)
            throw Failure(Failure::Kind::NoPermission, walPath());
        if (wal->size() != layout::frameAt(m_walFrames + 1))
            rc = wal->truncate(layout::frameAt(m_walFrames + 1));
    }
    m_mapFile = RawFile::open(mapPath(), RawFile::Kind::Main, RawFile::Mode::Create);
    if (!m_mapFile)
        throw Failure(Failure::Kind::NoPermission, mapPath());
    // The half that goes with the header must be whole before the first page is written over.
    if (rc == SQLITE_OK && !m_mapWhole)
        rc = m_map.save(*m_mapFile, m_header.mapSlot);
    if (rc == SQLITE_OK && m_walVoid && m_header.hasWal())
        rc = endWal();
    if (rc == SQLITE_OK && !m_headerWhole)
        rc = writeHeader(m_header);
    const quint32 promised = isOfThisLog(m_ack) ? m_ack.frames : 0;
    for (int copy = 0; copy < layout::ackCopies && rc == SQLITE_OK && (!m_ackWhole || m_walFrames > promised); ++copy)
        rc = writeAck(m_walFrames);
    if (rc != SQLITE_OK)
        throw Failure(rc == SQLITE_FULL ? Failure::Kind::DiskFull : Failure::Kind::File, m_path);
}

} // namespace core
