#include "core/vault/seal.h"

#include <QtEndian>

#include <sodium.h>

namespace core {

void seal(const Secret &key, const unsigned char *plain, qsizetype size, const QByteArray &context, unsigned char *out)
{
    static_assert(layout::nonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    static_assert(layout::sealed == layout::nonce + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    unsigned char *nonce = out + size;
    randombytes_buf(nonce, layout::nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(out, nonce + layout::nonce, nullptr, plain, quint64(size),
                                                        reinterpret_cast<const unsigned char *>(context.constData()), quint64(context.size()), nullptr, nonce, key.data());
}

bool unseal(const Secret &key, const unsigned char *in, qsizetype size, const QByteArray &context, unsigned char *plain)
{
    const unsigned char *nonce = in + size;
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain, nullptr, in, quint64(size), nonce + layout::nonce,
                                                               reinterpret_cast<const unsigned char *>(context.constData()), quint64(context.size()), nonce, key.data()) == 0;
}

Digest authenticate(const Secret &key, const void *bytes, qsizetype size)
{
    Digest out;
    crypto_generichash(out.data(), out.size(), static_cast<const unsigned char *>(bytes), quint64(size), key.data(), size_t(key.size()));
    return out;
}

Digest digest(const void *bytes, qsizetype size)
{
    Digest out;
    crypto_generichash(out.data(), out.size(), static_cast<const unsigned char *>(bytes), quint64(size), nullptr, 0);
    return out;
}

QByteArray pageContext(const FileId &file, quint32 number)
{
    QByteArray context(1 + qsizetype(file.size()) + 4, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(context.data());
    *at = 'P';
    std::copy(file.begin(), file.end(), at + 1);
    putNumber(at + 1 + file.size(), number);
    return context;
}

QByteArray frameContext(const FileId &file, quint32 index, const unsigned char *header)
{
    QByteArray context(1 + qsizetype(file.size()) + 4 + 16, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(context.data());
    *at = 'W';
    std::copy(file.begin(), file.end(), at + 1);
    putNumber(at + 1 + file.size(), index);
    std::copy(header, header + 16, at + 1 + file.size() + 4);
    return context;
}

void putNumber(unsigned char *out, quint32 number)
{
    qToBigEndian(number, out);
}

quint32 number(const unsigned char *in)
{
    return qFromBigEndian<quint32>(in);
}

} // namespace core
