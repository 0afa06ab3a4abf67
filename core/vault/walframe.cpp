#include "core/vault/walframe.h"

#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace core {

namespace {

constexpr int boundBytes = 16; // page number, commit size, salts
constexpr int checksumBytes = layout::frameHeader - boundBytes;

/// SQLite's own running checksum over the plain log; in which byte order stands in the log's first number.
struct Checksum {
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(const unsigned char *bytes, int size)
    {
        for (int i = 0; i < size; i += 8) {
            first += word(bytes + i) + second;
            second += word(bytes + i + 4) + first;
        }
    }
    quint32 word(const unsigned char *at) const { return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at); }
};

} // namespace

void sealFrame(const Secret &walKey, const FileId &file, quint32 index, const unsigned char *plain, unsigned char *out)
{
    // SQLite's checksum would tell something of the page, so it is sealed together with it.
    unsigned char hidden[checksumBytes + layout::content];
    unsigned char box[sizeof hidden + layout::sealed];
    std::memcpy(hidden, plain + boundBytes, checksumBytes);
    std::memcpy(hidden + checksumBytes, plain + layout::frameHeader, layout::content);
    seal(walKey, hidden, sizeof hidden, frameContext(file, index, plain), box);
    std::memcpy(out, plain, boundBytes);
    std::memcpy(out + boundBytes, box, sizeof box);
}

bool unsealFrame(const Secret &walKey, const FileId &file, quint32 index, const unsigned char *in, unsigned char *plain)
{
    static_assert(boundBytes + checksumBytes + layout::content + layout::sealed == layout::frame);
    unsigned char hidden[checksumBytes + layout::content];
    if (!unseal(walKey, in + boundBytes, sizeof hidden, frameContext(file, index, in), hidden))
        return false;
    std::memcpy(plain, in, boundBytes);
    std::memcpy(plain + boundBytes, hidden, sizeof hidden);
    std::memset(plain + layout::frame - layout::sealed, 0, layout::sealed);
    return true;
}

WalContent inspectWal(const RawFile &wal, const Header &header, const Secret &walKey)
{
    WalContent content;
    Header::WalHeader found{};
    if (!header.hasWal() || wal.read(found.data(), int(found.size()), 0) != SQLITE_OK || found != header.wal)
        return content;
    content.isOurs = true;
    Checksum sum;
    sum.bigEndian = found[3] & 1;
    sum.add(found.data(), layout::walHeader - 8);
    std::set<quint32> pending;
    unsigned char sealedFrame[layout::frame];
    unsigned char plain[layout::frame];
    for (quint32 index = 1; wal.read(sealedFrame, layout::frame, layout::frameAt(index)) == SQLITE_OK; ++index) {
        if (!std::equal(sealedFrame + 8, sealedFrame + 16, found.data() + 16) || !unsealFrame(walKey, header.file, index, sealedFrame, plain))
            break;
        sum.add(plain, 8);
        sum.add(plain + layout::frameHeader, layout::page);
        if (number(plain + 16) != sum.first || number(plain + 20) != sum.second)
            break;
        pending.insert(number(plain));
        if (number(plain + 4) != 0) { // a commit: all up to here is one whole
            content.frames = index;
            content.pages.merge(pending);
            pending.clear();
        }
    }
    return content;
}

} // namespace core
