#pragma once

#include "core/vault/rawfile.h"
#include "core/vault/seal.h"

#include <set>
#include <vector>

namespace core {

/// Which version of each page is the present one, told by the first eight bytes of its nonce. A page is sealed under a fresh
/// nonce each time, so an older page that is put back does not match, however genuine it is. The digest of the whole map
/// stands in the header. The map is kept beside the vault in two halves that take turns, so that the half that goes with the
/// header on the disk is never the one being written.
class PageMap {
public:
    using Mark = quint64;
    static Mark markOf(const unsigned char *sealedPage);

    quint32 count() const { return quint32(m_marks.size()); }
    /// 0 for a page that was never written.
    Mark mark(quint32 page) const { return page >= 1 && page <= count() ? m_marks[page - 1] : 0; }
    void set(quint32 page, Mark mark);
    void resize(quint32 count);
    Digest root(const Secret &macKey, const FileId &file) const;

    /// Reads half `slot` of the map file; false when it is not there or too short.
    bool load(const RawFile &file, int slot, quint32 count);
    /// Reads the marks out of the vault itself; false when the file is too short.
    bool scan(const RawFile &vault, quint32 count);
    /// Writes what changed since half `slot` was written last. Answers SQLite's result code.
    int save(RawFile &file, int slot);

private:
    static constexpr int chunkMarks = layout::page / int(sizeof(Mark));
    void touchAll();

    std::vector<Mark> m_marks;
    std::set<quint32> m_stale[2]; // chunks that differ from what stands in each half
};

} // namespace core
