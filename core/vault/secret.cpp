#include "core/vault/secret.h"

#include "core/base/failure.h"

#include <sodium.h>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        throw Failure(Failure::Kind::File, u"libsodium"_s, u"no source of random numbers"_s);
}

} // namespace

Secret::Secret(qsizetype size) : m_size(size)
{
    startSodium();
    // sodium_malloc locks the pages, puts guard pages around them and wipes them in sodium_free.
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    if (!m_bytes)
        throw Failure(Failure::Kind::File, u"RAM"_s, u"no locked memory"_s);
    sodium_memzero(m_bytes, size_t(size));
}

Secret::Secret(const void *bytes, qsizetype size) : Secret(size)
{
    std::memcpy(m_bytes, bytes, size_t(size));
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::fresh()
{
    Secret key;
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

Secret Secret::ofText(const QString &text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret(bytes.constData(), bytes.size());
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return secret;
}

Secret Secret::derive(quint64 purpose) const
{
    Q_ASSERT(m_size == crypto_kdf_KEYBYTES);
    Secret key;
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), purpose, "ZKVAULT1", m_bytes);
    return key;
}

void fillRandom(void *bytes, qsizetype size)
{
    startSodium();
    randombytes_buf(bytes, size_t(size));
}

} // namespace core
