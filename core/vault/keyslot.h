#pragma once

#include "core/vault/seal.h"

#include <optional>

namespace core {

/// What one guess costs an attacker (and one unlock the adviser): Argon2id passes and bytes of memory.
struct KeyCost {
    quint64 passes = 4;
    quint64 memory = 128ull << 20;
    friend bool operator==(const KeyCost &, const KeyCost &) = default;

    /// For tests only: opens in a millisecond, protects nothing.
    static KeyCost cheap() { return {1, 8192}; }
    /// False for numbers that a damaged or hostile file could use to take all memory.
    bool isSane() const { return passes >= 1 && passes <= 50 && memory >= 8192 && memory <= (1ull << 30); }
};

/// One way into the vault: the data key, wrapped with a key made from a passphrase or a recovery key.
struct KeySlot {
    enum class Kind : quint8 { None = 0, Passphrase = 1, Recovery = 2 };
    Kind kind = Kind::None;
    KeyCost cost;
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, Secret::keySize + layout::sealed> wrapped{};

    static KeySlot lock(Kind kind, const Secret &phrase, const Secret &dataKey, const KeyCost &cost, const FileId &file);
    /// The data key; empty when the phrase is not the one of this slot.
    std::optional<Secret> open(const Secret &phrase, const FileId &file) const;
};

} // namespace core
