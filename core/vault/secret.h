#pragma once

#include <QString>

namespace core {

/// Bytes in locked memory that never reach the swap file and are wiped when they go.
class Secret {
public:
    static constexpr qsizetype keySize = 32;

    explicit Secret(qsizetype size = keySize);
    Secret(const void *bytes, qsizetype size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A new random key.
    static Secret fresh();
    /// A passphrase as bytes; the same letters always give the same bytes, however the keyboard composes accents.
    static Secret ofText(const QString &text);
    /// A key of its own for one purpose, made from this one; `purpose` is a small number that never changes its meaning.
    Secret derive(quint64 purpose) const;
    Secret copy() const { return Secret(m_bytes, m_size); }

    const unsigned char *data() const { return m_bytes; }
    unsigned char *data() { return m_bytes; }
    qsizetype size() const { return m_size; }

private:
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Random bytes from the operating system.
void fillRandom(void *bytes, qsizetype size);

} // namespace core
