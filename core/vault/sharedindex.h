#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace core {

/// SQLite's index of the write-ahead log, in the memory of this process instead of in a file: one process at a time has a
/// vault open, so its connections can share it here, and a vault on a read-only stick can be looked at.
class SharedIndex {
public:
    /// What one connection holds.
    struct Holder {
        quint32 shared = 0;
        quint32 exclusive = 0;
        bool mapped = false;
    };

    int map(Holder &holder, int region, int size, bool extend, void volatile **out);
    int lock(Holder &holder, int first, int count, int flags);
    void release(Holder &holder);
    void barrier();

private:
    void unlock(Holder &holder, int first, int count);

    // SQLite calls from the thread of each connection.
    std::mutex m_mutex;
    std::vector<std::unique_ptr<char[]>> m_regions;
    std::array<int, 8> m_locks{}; // -1 exclusive, otherwise how many share
    int m_holders = 0;
};

} // namespace core
