#pragma once

#include "core/vault/secret.h"

#include <optional>

namespace core {

/// The key on paper that the organisation keeps: 184 random bits and a 16-bit check, as eight groups of five signs.
class RecoveryKey {
public:
    static RecoveryKey fresh();
    /// Forgiving about case, spaces and dashes, and O for 0, I and L for 1; empty when a sign is wrong, missing or swapped.
    static std::optional<RecoveryKey> parse(const QString &text);

    /// As it is printed: XXXXX-XXXXX-… (eight groups).
    QString text() const;
    Secret secret() const;
    friend bool operator==(const RecoveryKey &, const RecoveryKey &) = default;

private:
    explicit RecoveryKey(const QString &signs) : m_signs(signs) {}
    QString m_signs; // 40 signs, no dashes
};

} // namespace core
