#pragma once

#include "core/vault/layout.h"
#include "core/vault/secret.h"

#include <QByteArray>

#include <array>

namespace core {

using FileId = std::array<unsigned char, 16>;
using Digest = std::array<unsigned char, 32>;

/// Seals `plain` (XChaCha20-Poly1305, fresh random nonce) into `out`, which has room for its size + 40: text, nonce, tag.
/// `context` is not hidden, but a piece only opens again in the same context.
void seal(const Secret &key, const unsigned char *plain, qsizetype size, const QByteArray &context, unsigned char *out);

/// Opens what seal() made; false when a single bit of text or context is not the same. `size` is that of the plain text.
bool unseal(const Secret &key, const unsigned char *in, qsizetype size, const QByteArray &context, unsigned char *plain);

/// A keyed digest that only who has the key can make.
Digest authenticate(const Secret &key, const void *bytes, qsizetype size);
/// A plain digest, which tells an accident from a wrong passphrase.
Digest digest(const void *bytes, qsizetype size);

/// What a piece is and where it belongs, as the context it is sealed in.
QByteArray pageContext(const FileId &file, quint32 number);
/// `header` are the 16 bytes of the frame that say page, commit size and salts.
QByteArray frameContext(const FileId &file, quint32 index, const unsigned char *header);

void putNumber(unsigned char *out, quint32 number);
quint32 number(const unsigned char *in);

} // namespace core
