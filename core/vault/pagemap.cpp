#include "core/vault/pagemap.h"

#include <QtEndian>

#include <sqlite3.h>

namespace core {

namespace {

qint64 chunkAt(quint32 chunk, int slot)
{
    return (qint64(chunk) * 2 + slot) * layout::page;
}

} // namespace

PageMap::Mark PageMap::markOf(const unsigned char *sealedPage)
{
    return qFromBigEndian<Mark>(sealedPage + layout::content);
}

void PageMap::set(quint32 page, Mark mark)
{
    if (page > count())
        resize(page);
    m_marks[page - 1] = mark;
    for (auto &stale : m_stale)
        stale.insert((page - 1) / chunkMarks);
}

void PageMap::resize(quint32 newCount)
{
    m_marks.resize(newCount, 0);
    for (auto &stale : m_stale) {
        stale.erase(stale.lower_bound((newCount + chunkMarks - 1) / chunkMarks), stale.end());
        if (newCount > 0)
            stale.insert((newCount - 1) / chunkMarks);
    }
}

Digest PageMap::root(const Secret &macKey, const FileId &file) const
{
    std::vector<unsigned char> bytes(1 + file.size() + 4 + m_marks.size() * sizeof(Mark));
    unsigned char *at = bytes.data();
    *at++ = 'M';
    at = std::copy(file.begin(), file.end(), at);
    putNumber(at, count());
    qToBigEndian<Mark>(m_marks.data(), qsizetype(m_marks.size()), at + 4);
    return authenticate(macKey, bytes.data(), qsizetype(bytes.size()));
}

bool PageMap::load(const RawFile &file, int slot, quint32 newCount)
{
    m_marks.assign(newCount, 0);
    unsigned char chunk[layout::page];
    for (quint32 first = 0; first < newCount; first += chunkMarks) {
        const quint32 here = std::min<quint32>(chunkMarks, newCount - first);
        if (file.read(chunk, int(here * sizeof(Mark)), chunkAt(first / chunkMarks, slot)) != SQLITE_OK)
            return false;
        qFromBigEndian<Mark>(chunk, here, m_marks.data() + first);
    }
    touchAll();
    m_stale[slot].clear();
    return true;
}

bool PageMap::scan(const RawFile &vault, quint32 newCount)
{
    m_marks.assign(newCount, 0);
    touchAll();
    unsigned char nonce[layout::sealed];
    for (quint32 page = 1; page <= newCount; ++page) {
        if (vault.read(nonce, layout::sealed, layout::pageAt(page) + layout::content) != SQLITE_OK)
            return false;
        m_marks[page - 1] = qFromBigEndian<Mark>(nonce);
    }
    return true;
}

int PageMap::save(RawFile &file, int slot)
{
    unsigned char bytes[layout::page];
    for (const quint32 chunk : m_stale[slot]) {
        const quint32 first = chunk * chunkMarks;
        const quint32 here = std::min<quint32>(chunkMarks, count() - first);
        std::fill(std::begin(bytes), std::end(bytes), static_cast<unsigned char>(0));
        qToBigEndian<Mark>(m_marks.data() + first, here, bytes);
        if (const int rc = file.write(bytes, layout::page, chunkAt(chunk, slot)))
            return rc;
    }
    if (const int rc = file.sync())
        return rc;
    m_stale[slot].clear();
    return SQLITE_OK;
}

void PageMap::touchAll()
{
    for (auto &stale : m_stale)
        for (quint32 chunk = 0; chunk * chunkMarks < count(); ++chunk)
            stale.insert(chunk);
}

} // namespace core
