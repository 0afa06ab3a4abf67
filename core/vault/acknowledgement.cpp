#include "core/vault/acknowledgement.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace core {

namespace {

constexpr int bodySize = 1 + 16 + 8 + 8 + 4 + 8; // sort, file, sequence, salts, frames, header

void encode(const Acknowledgement &ack, const FileId &id, unsigned char *out)
{
    *out++ = 'S';
    out = std::copy(id.begin(), id.end(), out);
    qToBigEndian(ack.sequence, out);
    out = std::copy(ack.salts.begin(), ack.salts.end(), out + 8);
    putNumber(out, ack.frames);
    qToBigEndian(ack.header, out + 4);
}

} // namespace

int Acknowledgement::write(RawFile &file, const Secret &macKey, const FileId &id) const
{
    unsigned char block[layout::page]{};
    encode(*this, id, block);
    const Digest mac = authenticate(macKey, block, bodySize);
    std::copy(mac.begin(), mac.end(), block + bodySize);
    return file.write(block, layout::page, layout::ackAt(int(sequence % 2)));
}

bool Acknowledgement::read(const RawFile &file, int copy, const Secret &macKey, const FileId &id)
{
    unsigned char block[layout::page];
    if (file.read(block, layout::page, layout::ackAt(copy)) != SQLITE_OK)
        return false;
    const Digest mac = authenticate(macKey, block, bodySize);
    const unsigned char *tail = block + bodySize + mac.size();
    if (!std::equal(mac.begin(), mac.end(), block + bodySize) || std::any_of(tail, static_cast<const unsigned char *>(block) + layout::page, [](unsigned char byte) { return byte != 0; }))
        return false;
    sequence = qFromBigEndian<quint64>(block + 17);
    std::copy(block + 25, block + 33, salts.begin());
    frames = number(block + 33);
    header = qFromBigEndian<quint64>(block + 37);
    return block[0] == 'S' && std::equal(id.begin(), id.end(), block + 1) && int(sequence % 2) == copy;
}

} // namespace core
