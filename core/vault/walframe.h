#pragma once

#include "core/vault/header.h"
#include "core/vault/rawfile.h"

#include <set>

namespace core {

/// Seals one frame of the write-ahead log: page, commit size and salts stay readable (and are bound), checksum and page do not.
/// `plain` and `out` are 4120 bytes as SQLite writes them.
void sealFrame(const Secret &walKey, const FileId &file, quint32 index, const unsigned char *plain, unsigned char *out);
bool unsealFrame(const Secret &walKey, const FileId &file, quint32 index, const unsigned char *in, unsigned char *plain);

/// What the log on the disk is worth.
struct WalContent {
    bool isOurs = false;      ///< it is the log the header speaks of; any other one is void
    quint32 frames = 0;       ///< as far as whole transactions reach
    std::set<quint32> pages;  ///< pages that have a newer version in it
};

/// Authenticates the log frame by frame and follows SQLite's own checksums, so that what SQLite will accept is known beforehand.
WalContent inspectWal(const RawFile &wal, const Header &header, const Secret &walKey);

} // namespace core
