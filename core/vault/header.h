#pragma once

#include "core/vault/keyslot.h"

#include <QString>

namespace core {

/// Block 0 or 1 of a vault file: the ways in, and which state of the pages and of the write-ahead log is the present one.
struct Header {
    static constexpr int slotCount = 4;
    using WalHeader = std::array<unsigned char, layout::walHeader>;

    FileId file{};
    quint64 sequence = 0; ///< counts the times it was written; the highest valid copy is the present one
    std::array<KeySlot, slotCount> slots_{};
    std::array<unsigned char, 256 + layout::sealed> profile{}; ///< the adviser's name, sealed
    quint32 pageCount = 0;
    quint8 mapSlot = 0; ///< which half of the map file goes with `root`
    Digest root{};      ///< digest of the nonces of all pages: fixes which version of each page is the present one
    WalHeader wal{};    ///< the header of the write-ahead log that belongs to it; all zero when there is none

    bool hasWal() const { return wal != WalHeader{}; }
    QByteArray encode(const Secret &macKey) const;

    enum class Verdict { Good, NotAVault, Damaged, TooNew };
    /// Reads a block without a key: what it says can only be trusted after isAuthentic().
    static Verdict decode(const QByteArray &block, Header &header);
    static bool isAuthentic(const QByteArray &block, const Secret &macKey);

    QString adviser(const Secret &dataKey) const;
    void setAdviser(const QString &name, const Secret &dataKey);
};

} // namespace core
