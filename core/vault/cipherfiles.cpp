#include "core/vault/cipherfiles.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

namespace core {

namespace {

// Before SQLite looks at the log it wants the page size from the start of page 1. When that page is in the log, what stands in
// the file may be half written by a checkpoint that was cut short, so it is told what is the same in every vault.
void fillStartOfPageOne(unsigned char *plain)
{
    std::memset(plain, 0, layout::page);
    std::memcpy(plain, "SQLite format 3", 16);
    plain[16] = layout::page >> 8;
    plain[18] = plain[19] = 2; // write-ahead log
    plain[20] = layout::sealed;
    plain[21] = 64;
    plain[22] = plain[23] = 32;
}

} // namespace

PagesFile::~PagesFile()
{
    // SQLite does not ask for a sync after each kind of close; what was written must still become the present state.
    if (!m_raw->isReadOnly())
        m_vault->commitPages();
}

int PagesFile::read(unsigned char *out, int size, qint64 offset)
{
    unsigned char plain[layout::page];
    int result = SQLITE_OK;
    const bool looksOnlyAtStart = offset + size <= 100 && m_vault->pagesInWal().count(1) != 0;
    while (size > 0) {
        const int skip = int(offset % layout::page);
        const int here = std::min(size, layout::page - skip);
        int rc = m_vault->readPage(*m_raw, quint32(offset / layout::page) + 1, plain);
        if (rc == SQLITE_CORRUPT && looksOnlyAtStart) {
            takeDamage();
            fillStartOfPageOne(plain);
            rc = SQLITE_OK;
        }
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
            return rc;
        if (rc != SQLITE_OK)
            result = rc;
        std::memcpy(out, plain + skip, size_t(here));
        out += here;
        offset += here;
        size -= here;
    }
    sodium_memzero(plain, sizeof plain);
    return result;
}

int PagesFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    if (size != layout::page || offset % layout::page != 0)
        return SQLITE_IOERR_WRITE;
    return m_vault->writePage(*m_raw, quint32(offset / layout::page) + 1, bytes);
}

int PagesFile::truncate(qint64 size)
{
    return m_vault->truncate(*m_raw, quint32((size + layout::page - 1) / layout::page));
}

int PagesFile::sync()
{
    if (const int rc = m_raw->sync())
        return rc;
    return m_vault->commitPages();
}

int PagesFile::size(qint64 *out)
{
    *out = qint64(m_vault->pageCount()) * layout::page;
    return SQLITE_OK;
}

LogFile::~LogFile()
{
    flush();
}

int LogFile::readFrame(quint32 index, unsigned char *plain)
{
    unsigned char bytes[layout::frame];
    if (const int rc = m_raw->read(bytes, layout::frame, layout::frameAt(index)))
        return rc;
    return m_vault->openWalFrame(index, bytes, plain);
}

int LogFile::writeFrame(quint32 index, const unsigned char *plain)
{
    if (const int rc = m_vault->frameComing(index, number(plain + 4) != 0))
        return rc;
    unsigned char bytes[layout::frame];
    m_vault->sealWalFrame(index, plain, bytes);
    return m_raw->write(bytes, layout::frame, layout::frameAt(index));
}

int LogFile::flush()
{
    if (!m_head)
        return SQLITE_OK;
    // Only the head was written anew: SQLite corrects the checksums of a transaction that touched a page twice.
    const Head head = *m_head;
    m_head.reset();
    unsigned char plain[layout::frame];
    if (const int rc = readFrame(head.index, plain))
        return rc == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : rc;
    std::copy(head.bytes.begin(), head.bytes.end(), plain);
    return writeFrame(head.index, plain);
}

int LogFile::read(unsigned char *out, int size, qint64 offset)
{
    if (const int rc = flush())
        return rc;
    if (offset < layout::walHeader)
        return m_raw->read(out, size, offset);
    unsigned char plain[layout::frame];
    while (size > 0) {
        const quint32 index = quint32((offset - layout::walHeader) / layout::frame) + 1;
        const int skip = int((offset - layout::walHeader) % layout::frame);
        const int here = std::min(size, layout::frame - skip);
        if (const int rc = readFrame(index, plain)) {
            std::memset(out, 0, size_t(size));
            return rc;
        }
        std::memcpy(out, plain + skip, size_t(here));
        out += here;
        offset += here;
        size -= here;
    }
    sodium_memzero(plain, sizeof plain);
    return SQLITE_OK;
}

int LogFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    if (offset == 0 && size == layout::walHeader) {
        m_head.reset();
        if (const int rc = m_vault->beginWal(bytes))
            return rc;
        return m_raw->write(bytes, size, 0);
    }
    const quint32 index = quint32((offset - layout::walHeader) / layout::frame) + 1;
    const int skip = int((offset - layout::walHeader) % layout::frame);
    if (skip == 0 && size == layout::frameHeader) {
        if (const int rc = flush())
            return rc;
        m_head = Head{index, {}};
        std::copy_n(bytes, layout::frameHeader, m_head->bytes.begin());
        return SQLITE_OK;
    }
    if (skip != layout::frameHeader || size != layout::page)
        return SQLITE_IOERR_WRITE;
    unsigned char plain[layout::frame];
    if (m_head && m_head->index == index) {
        std::copy(m_head->bytes.begin(), m_head->bytes.end(), plain);
        m_head.reset();
    } else {
        if (const int rc = flush())
            return rc;
        if (const int rc = readFrame(index, plain))
            return rc;
    }
    std::memcpy(plain + layout::frameHeader, bytes, layout::page);
    return writeFrame(index, plain);
}

int LogFile::truncate(qint64 size)
{
    m_head.reset();
    if (size == 0)
        if (const int rc = m_vault->endWal())
            return rc;
    return m_raw->truncate(size);
}

int LogFile::sync()
{
    if (const int rc = flush())
        return rc;
    if (const int rc = m_raw->sync())
        return rc;
    m_vault->walSynced();
    return SQLITE_OK;
}

int LogFile::size(qint64 *out)
{
    *out = m_raw->size();
    if (*out > 0 && m_vault->use() == VaultFile::Use::ReadOnly)
        *out = layout::frameAt(m_vault->walFrames() + 1);
    return *out < 0 ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

MemoryFile::~MemoryFile()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

int MemoryFile::read(unsigned char *out, int size, qint64 offset)
{
    const qint64 there = std::clamp<qint64>(qint64(m_bytes.size()) - offset, 0, size);
    std::copy_n(m_bytes.data() + offset, there, out);
    std::memset(out + there, 0, size_t(size - there));
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int MemoryFile::write(const unsigned char *bytes, int size, qint64 offset)
{
    if (m_readOnly)
        return SQLITE_READONLY;
    if (qint64(m_bytes.size()) < offset + size)
        m_bytes.resize(size_t(offset + size));
    std::copy_n(bytes, size, m_bytes.data() + offset);
    return SQLITE_OK;
}

int MemoryFile::truncate(qint64 size)
{
    if (qint64(m_bytes.size()) > size)
        m_bytes.resize(size_t(size));
    return SQLITE_OK;
}

int MemoryFile::size(qint64 *out)
{
    *out = qint64(m_bytes.size());
    return SQLITE_OK;
}

} // namespace core
