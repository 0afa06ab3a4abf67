#include "core/vault/header.h"

#include <QtEndian>

#include <cstring>

namespace core {

namespace {

constexpr char magic[] = "ZAAKWIJZER KLUIS"; // 16 signs
constexpr qsizetype macAt = layout::page - 64;
constexpr qsizetype digestAt = layout::page - 32;

/// Walks a block from front to back; the same walk writes and reads, so the two cannot differ.
template <class Byte>
struct Walk {
    Byte *at;

    template <class Bytes> void bytes(Bytes &field)
    {
        if constexpr (std::is_const_v<Byte>)
            std::copy(at, at + field.size(), field.begin());
        else
            std::copy(field.begin(), field.end(), at);
        at += field.size();
    }
    template <class Number> void number(Number &field)
    {
        if constexpr (std::is_const_v<Byte>)
            field = qFromBigEndian<Number>(at);
        else
            qToBigEndian(field, at);
        at += sizeof(Number);
    }
    void slot(KeySlot &slot)
    {
        quint8 kind = quint8(slot.kind);
        number(kind);
        slot.kind = KeySlot::Kind(kind);
        number(slot.cost.passes);
        number(slot.cost.memory);
        bytes(slot.salt);
        bytes(slot.wrapped);
    }
    void header(Header &header)
    {
        bytes(header.file);
        number(header.sequence);
        for (KeySlot &each : header.slots_)
            slot(each);
        bytes(header.profile);
        number(header.pageCount);
        number(header.mapSlot);
        bytes(header.root);
        bytes(header.wal);
    }
};

constexpr qsizetype bodyAt = 16 + 4;

} // namespace

QByteArray Header::encode(const Secret &macKey) const
{
    QByteArray block(layout::page, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(block.data());
    std::memcpy(bytes, magic, 16);
    putNumber(bytes + 16, layout::formatVersion);
    Header copy = *this;
    Walk<unsigned char>{bytes + bodyAt}.header(copy);
    const Digest mac = authenticate(macKey, bytes, macAt);
    std::copy(mac.begin(), mac.end(), bytes + macAt);
    const Digest plain = digest(bytes, digestAt);
    std::copy(plain.begin(), plain.end(), bytes + digestAt);
    return block;
}

Header::Verdict Header::decode(const QByteArray &block, Header &header)
{
    if (block.size() < layout::page || !block.startsWith(QByteArrayView(magic, 16)))
        return Verdict::NotAVault;
    const auto *bytes = reinterpret_cast<const unsigned char *>(block.constData());
    const Digest plain = digest(bytes, digestAt);
    if (!std::equal(plain.begin(), plain.end(), bytes + digestAt))
        return Verdict::Damaged;
    if (number(bytes + 16) > layout::formatVersion)
        return Verdict::TooNew;
    Walk<const unsigned char>{bytes + bodyAt}.header(header);
    for (const KeySlot &slot : header.slots_)
        if (slot.kind != KeySlot::Kind::None && !slot.cost.isSane())
            return Verdict::Damaged;
    return header.mapSlot <= 1 ? Verdict::Good : Verdict::Damaged;
}

bool Header::isAuthentic(const QByteArray &block, const Secret &macKey)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(block.constData());
    const Digest mac = authenticate(macKey, bytes, macAt);
    return std::equal(mac.begin(), mac.end(), bytes + macAt);
}

QString Header::adviser(const Secret &dataKey) const
{
    QByteArray name(256, '\0');
    if (!unseal(dataKey.derive(layout::ProfileKey), profile.data(), name.size(), QByteArray("A") + QByteArray(reinterpret_cast<const char *>(file.data()), 16),
                reinterpret_cast<unsigned char *>(name.data())))
        return {};
    return QString::fromUtf8(name.constData());
}

void Header::setAdviser(const QString &name, const Secret &dataKey)
{
    // Padded to one length, so that the file does not even tell how long the name is; cut between letters, never inside one.
    QString fitting = name;
    while (fitting.toUtf8().size() > 255)
        fitting.chop(1);
    QByteArray padded = fitting.toUtf8();
    padded.append(256 - padded.size(), '\0');
    seal(dataKey.derive(layout::ProfileKey), reinterpret_cast<const unsigned char *>(padded.constData()), padded.size(),
         QByteArray("A") + QByteArray(reinterpret_cast<const char *>(file.data()), 16), profile.data());
}

} // namespace core
