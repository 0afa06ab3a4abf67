#include "core/vault/vaultfile.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};

thread_local QString damage;

int asDamage(const QString &what)
{
    damage = what;
    return SQLITE_CORRUPT;
}

} // namespace

QString takeDamage()
{
    return std::exchange(damage, {});
}

VaultFile::VaultFile(const QString &path, Use use, const LockedFile &locked, Secret dataKey)
    : m_path(path), m_use(use), m_id(locked.header().file), m_dataKey(std::move(dataKey)), m_pageKey(m_dataKey.derive(layout::PageKey)), m_walKey(m_dataKey.derive(layout::WalKey))
    , m_macKey(m_dataKey.derive(layout::MacKey))
    , m_raw(RawFile::open(path, RawFile::Kind::Main, use == Use::ReadOnly ? RawFile::Mode::ReadOnly : RawFile::Mode::ReadWrite))
    , m_header(locked.header())
{
    if (!m_raw || (m_raw->isReadOnly() && use != Use::ReadOnly))
        throw Failure(Failure::Kind::NoPermission, path);
    if (!Header::isAuthentic(locked.blocks[locked.present], m_macKey))
        damaged(Text::tr("the header was changed"));
    const int other = 1 - locked.present;
    m_headerWhole = locked.isWhole && Header::isAuthentic(locked.blocks[other], m_macKey) && locked.copies[other].sequence + 1 == m_header.sequence;
    if (!m_headerWhole)
        m_notices.append(Text::tr("one of the two copies of the header was not whole, as after a power failure; the other one was used"));
    openWal();
    openMap();
    if (use == Use::ReadWrite)
        heal();
}

VaultFile::VaultFile(const QString &path, const Header &header, Secret dataKey)
    : m_path(path), m_use(Use::Building), m_id(header.file), m_dataKey(std::move(dataKey)), m_pageKey(m_dataKey.derive(layout::PageKey)), m_walKey(m_dataKey.derive(layout::WalKey))
    , m_macKey(m_dataKey.derive(layout::MacKey)), m_header(header)
{
    QFile::remove(path);
    m_raw = RawFile::open(path, RawFile::Kind::Main, RawFile::Mode::Create);
    if (!m_raw)
        throw Failure(Failure::Kind::NoPermission, path);
    m_header.pageCount = 0;
    m_header.mapSlot = 0;
    m_header.wal = {};
    m_header.root = m_map.root(m_macKey, m_id);
    int rc = SQLITE_OK;
    for (int copy = 0; copy < 2 && rc == SQLITE_OK; ++copy)
        rc = writeHeader(m_header);
    for (int copy = 0; copy < 2 && rc == SQLITE_OK; ++copy)
        rc = writeAck(0);
    if (rc != SQLITE_OK)
        throw Failure(rc == SQLITE_FULL ? Failure::Kind::DiskFull : Failure::Kind::File, path);
}

VaultFile::~VaultFile() = default;

Header VaultFile::header() const
{
    const std::lock_guard guard(m_mutex);
    return m_header;
}

void VaultFile::changeHeader(const std::function<void(Header &)> &change)
{
    const std::lock_guard guard(m_mutex);
    Header next = m_header;
    change(next);
    // Twice: an old passphrase must not live on in the other copy.
    for (int copy = 0; copy < 2; ++copy) {
        if (const int rc = writeHeader(next))
            throw Failure(rc == SQLITE_FULL ? Failure::Kind::DiskFull : Failure::Kind::File, m_path);
        next = m_header;
    }
}

int VaultFile::writeHeader(Header next)
{
    // How far the last log came must be known for certain before a header says that it is over.
    if (m_ackLoose)
        if (const int rc = m_raw->sync())
            return rc;
    m_ackLoose = false;
    next.sequence = m_header.sequence + 1;
    const QByteArray block = next.encode(m_macKey);
    if (const int rc = m_raw->write(block.constData(), layout::page, layout::headerAt(int(next.sequence % 2))))
        return rc;
    if (const int rc = m_raw->sync())
        return rc;
    m_header = next;
    return SQLITE_OK;
}

int VaultFile::writeAck(quint32 frames)
{
    Acknowledgement next = m_ack;
    ++next.sequence;
    next.frames = frames;
    next.header = m_header.sequence;
    std::copy_n(m_header.wal.begin() + 16, next.salts.size(), next.salts.begin());
    if (const int rc = next.write(*m_raw, m_macKey, m_id))
        return rc;
    m_ack = next;
    m_ackLoose = true;
    return SQLITE_OK;
}

bool VaultFile::isOfThisLog(const Acknowledgement &ack) const
{
    return m_header.hasWal() && std::equal(ack.salts.begin(), ack.salts.end(), m_header.wal.begin() + 16);
}

quint32 VaultFile::pageCount() const
{
    const std::lock_guard guard(m_mutex);
    return m_map.count();
}

int VaultFile::readPage(const RawFile &raw, quint32 page, unsigned char *plain) const
{
    PageMap::Mark mark = 0;
    {
        const std::lock_guard guard(m_mutex);
        if (page > m_map.count()) {
            std::fill_n(plain, layout::page, static_cast<unsigned char>(0));
            return SQLITE_IOERR_SHORT_READ;
        }
        mark = m_map.mark(page);
    }
    std::fill_n(plain + layout::content, layout::sealed, static_cast<unsigned char>(0));
    if (mark == 0) { // never written: SQLite leaves out the page that holds its locks
        std::fill_n(plain, layout::content, static_cast<unsigned char>(0));
        return SQLITE_OK;
    }
    unsigned char bytes[layout::page];
    const int rc = raw.read(bytes, layout::page, layout::pageAt(page));
    if (rc == SQLITE_IOERR_SHORT_READ)
        return asDamage(Text::tr("the file was cut off before page %1").arg(page));
    if (rc != SQLITE_OK)
        return rc;
    if (PageMap::markOf(bytes) == mark && unseal(m_pageKey, bytes, layout::content, pageContext(m_id, page), plain))
        return SQLITE_OK;
    return asDamage(faultIn(page, bytes));
}

QString VaultFile::faultIn(quint32 page, const unsigned char *sealedPage) const
{
    unsigned char plain[layout::page];
    if (unseal(m_pageKey, sealedPage, layout::content, pageContext(m_id, page), plain))
        return Text::tr("page %1 of %2 is an older version, put back into a newer file").arg(page).arg(pageCount());
    return Text::tr("page %1 of %2 was changed outside the program").arg(page).arg(pageCount());
}

QString VaultFile::pageFault(quint32 page) const
{
    // Asked outside SQLite's own locks: nobody may write the page between looking up its mark and reading it.
    const std::lock_guard guard(m_mutex);
    unsigned char plain[layout::page];
    const int rc = readPage(*m_raw, page, plain);
    const QString found = takeDamage();
    return rc == SQLITE_OK ? QString() : found.isEmpty() ? Text::tr("page %1 could not be read").arg(page) : found;
}

int VaultFile::writePage(RawFile &raw, quint32 page, const unsigned char *plain)
{
    unsigned char bytes[layout::page];
    seal(m_pageKey, plain, layout::content, pageContext(m_id, page), bytes);
    const std::lock_guard guard(m_mutex);
    if (const int rc = raw.write(bytes, layout::page, layout::pageAt(page)))
        return rc;
    m_map.set(page, PageMap::markOf(bytes));
    m_pagesAhead = true;
    return SQLITE_OK;
}

int VaultFile::truncate(RawFile &raw, quint32 pages)
{
    const std::lock_guard guard(m_mutex);
    if (pages != m_map.count()) {
        m_map.resize(pages);
        m_pagesAhead = true;
    }
    return raw.size() == layout::pageAt(pages + 1) ? SQLITE_OK : raw.truncate(layout::pageAt(pages + 1));
}

int VaultFile::commitPages()
{
    const std::lock_guard guard(m_mutex);
    if (!m_pagesAhead)
        return SQLITE_OK;
    if (const int rc = m_raw->sync())
        return rc;
    Header next = m_header;
    next.pageCount = m_map.count();
    next.root = m_map.root(m_macKey, m_id);
    if (m_mapFile) {
        next.mapSlot = quint8(1 - m_header.mapSlot);
        if (const int rc = m_map.save(*m_mapFile, next.mapSlot))
            return rc;
    }
    if (const int rc = writeHeader(next))
        return rc;
    m_pagesAhead = false;
    return SQLITE_OK;
}

/// Before a log is over its name must stand in an acknowledgement, so that what is left of it is known for what it is.
int VaultFile::nameLog()
{
    return m_header.hasWal() && !isOfThisLog(m_ack) ? writeAck(0) : SQLITE_OK;
}

int VaultFile::beginWal(const unsigned char *walHeader)
{
    const std::lock_guard guard(m_mutex);
    // A new log may only begin when the old one has gone into the pages for good.
    if (const int rc = commitPages())
        return rc;
    Header next = m_header;
    std::copy_n(walHeader, layout::walHeader, next.wal.begin());
    if (next.wal == m_header.wal)
        return SQLITE_OK;
    m_commitComing = 0;
    if (const int rc = nameLog())
        return rc;
    return writeHeader(next);
}

int VaultFile::endWal()
{
    const std::lock_guard guard(m_mutex);
    if (const int rc = commitPages())
        return rc;
    Header next = m_header;
    next.wal = {};
    m_commitComing = 0;
    if (m_use == Use::ReadOnly)
        return SQLITE_OK;
    if (const int rc = nameLog())
        return rc;
    for (int copy = 0; copy < 2; ++copy)
        if (const int rc = writeHeader(next))
            return rc;
    return SQLITE_OK;
}

void VaultFile::sealWalFrame(quint32 index, const unsigned char *plain, unsigned char *out) const
{
    sealFrame(m_walKey, m_id, index, plain, out);
}

int VaultFile::openWalFrame(quint32 index, const unsigned char *in, unsigned char *plain) const
{
    if (unsealFrame(m_walKey, m_id, index, in, plain))
        return SQLITE_OK;
    return asDamage(Text::tr("piece %1 of the log of latest changes (%2) was changed outside the program").arg(index).arg(walPath()));
}

int VaultFile::frameComing(quint32 index, bool isCommit)
{
    const std::lock_guard guard(m_mutex);
    // A commit that failed after all is written over; it must not be missed later.
    if (isOfThisLog(m_ack) && index <= m_ack.frames)
        if (const int rc = writeAck(index - 1))
            return rc;
    if (isCommit)
        m_commitComing = index;
    else if (index <= m_commitComing)
        m_commitComing = 0;
    return SQLITE_OK;
}

void VaultFile::walSynced()
{
    const std::lock_guard guard(m_mutex);
    if (m_commitComing == 0)
        return;
    // The commit itself is safe; a note that could not be written only makes a later loss harder to notice.
    writeAck(m_commitComing);
    m_commitComing = 0;
}

} // namespace core
