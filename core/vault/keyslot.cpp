#include "core/vault/keyslot.h"

#include "core/base/failure.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Secret stretch(const Secret &phrase, const KeySlot &slot)
{
    static_assert(crypto_pwhash_argon2id_SALTBYTES == 16);
    Secret key;
    const int rc = crypto_pwhash_argon2id(key.data(), quint64(key.size()), reinterpret_cast<const char *>(phrase.data()), quint64(phrase.size()),
                                          slot.salt.data(), slot.cost.passes, size_t(slot.cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (rc != 0)
        throw Failure(Failure::Kind::File, u"RAM"_s, u"not enough memory to make the key"_s);
    return key;
}

// Everything that stands beside the wrapped key, so that nobody can make a slot cheaper or turn it into another kind.
QByteArray contextOf(const KeySlot &slot, const FileId &file)
{
    QByteArray context(1 + 16 + 1 + 8 + 8 + 16, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(context.data());
    *at++ = 'K';
    at = std::copy(file.begin(), file.end(), at);
    *at++ = quint8(slot.kind);
    qToBigEndian(slot.cost.passes, at);
    qToBigEndian(slot.cost.memory, at + 8);
    std::copy(slot.salt.begin(), slot.salt.end(), at + 16);
    return context;
}

} // namespace

KeySlot KeySlot::lock(Kind kind, const Secret &phrase, const Secret &dataKey, const KeyCost &cost, const FileId &file)
{
    KeySlot slot;
    slot.kind = kind;
    slot.cost = cost;
    fillRandom(slot.salt.data(), qsizetype(slot.salt.size()));
    seal(stretch(phrase, slot), dataKey.data(), dataKey.size(), contextOf(slot, file), slot.wrapped.data());
    return slot;
}

std::optional<Secret> KeySlot::open(const Secret &phrase, const FileId &file) const
{
    Secret dataKey;
    if (!unseal(stretch(phrase, *this), wrapped.data(), dataKey.size(), contextOf(*this, file), dataKey.data()))
        return std::nullopt;
    return dataKey;
}

} // namespace core
