#pragma once

#include "core/vault/rawfile.h"
#include "core/vault/seal.h"

namespace core {

/// How far the log was on the disk when the adviser was told that it was saved. Written after each commit into blocks 2 and 3 in
/// turn, without waiting for the disk: it costs nothing, survives a killed process, and makes a log that lost its end tell so.
struct Acknowledgement {
    quint64 sequence = 0;
    std::array<unsigned char, 8> salts{};
    quint32 frames = 0;
    quint64 header = 0; ///< sequence of the header at that time; that header reached the disk before, so none older may count now

    int write(RawFile &file, const Secret &macKey, const FileId &id) const;
    /// False when the block does not hold one.
    bool read(const RawFile &file, int copy, const Secret &macKey, const FileId &id);
};

} // namespace core
