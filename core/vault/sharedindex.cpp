#include "core/vault/sharedindex.h"

#include <sqlite3.h>

#include <algorithm>

namespace core {

int SharedIndex::map(Holder &holder, int region, int size, bool extend, void volatile **out)
{
    const std::lock_guard guard(m_mutex);
    if (!holder.mapped) {
        holder.mapped = true;
        ++m_holders;
    }
    while (extend && int(m_regions.size()) <= region) {
        m_regions.push_back(std::make_unique<char[]>(size_t(size)));
        std::fill_n(m_regions.back().get(), size, '\0');
    }
    *out = region < int(m_regions.size()) ? m_regions[size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int SharedIndex::lock(Holder &holder, int first, int count, int flags)
{
    const std::lock_guard guard(m_mutex);
    if (flags & SQLITE_SHM_UNLOCK) {
        unlock(holder, first, count);
        return SQLITE_OK;
    }
    const bool exclusive = flags & SQLITE_SHM_EXCLUSIVE;
    quint32 &held = exclusive ? holder.exclusive : holder.shared;
    for (int i = first; i < first + count; ++i) {
        const int &present = m_locks[size_t(i)];
        if (!(held & (1u << i)) && (exclusive ? present != 0 : present < 0))
            return SQLITE_BUSY;
    }
    for (int i = first; i < first + count; ++i) {
        if (held & (1u << i))
            continue;
        m_locks[size_t(i)] = exclusive ? -1 : m_locks[size_t(i)] + 1;
        held |= 1u << i;
    }
    return SQLITE_OK;
}

void SharedIndex::unlock(Holder &holder, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        const quint32 bit = 1u << i;
        if (holder.exclusive & bit)
            m_locks[size_t(i)] = 0;
        else if (holder.shared & bit)
            --m_locks[size_t(i)];
        holder.exclusive &= ~bit;
        holder.shared &= ~bit;
    }
}

void SharedIndex::release(Holder &holder)
{
    const std::lock_guard guard(m_mutex);
    unlock(holder, 0, int(m_locks.size()));
    if (!holder.mapped)
        return;
    holder.mapped = false;
    // The next one to come builds the index anew from the log, as after a crash.
    if (--m_holders == 0)
        m_regions.clear();
}

void SharedIndex::barrier()
{
    const std::lock_guard guard(m_mutex);
}

} // namespace core
