#include "core/vault/recoverykey.h"

#include "core/vault/seal.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Crockford's alphabet: no I, L, O or U, so that a printed sign is read only one way.
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype randomBytes = 23;
constexpr qsizetype allBytes = 25;
constexpr qsizetype signCount = 40;

void addCheck(unsigned char *bytes)
{
    const Digest check = digest(bytes, randomBytes);
    bytes[randomBytes] = check[0];
    bytes[randomBytes + 1] = check[1];
}

} // namespace

RecoveryKey RecoveryKey::fresh()
{
    Secret bytes(allBytes);
    fillRandom(bytes.data(), randomBytes);
    addCheck(bytes.data());
    QString signs;
    for (qsizetype i = 0; i < signCount; ++i) {
        int value = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value * 2 + ((bytes.data()[bit / 8] >> (7 - bit % 8)) & 1);
        signs.append(alphabet.at(value));
    }
    return RecoveryKey(signs);
}

std::optional<RecoveryKey> RecoveryKey::parse(const QString &text)
{
    QString signs;
    Secret bytes(allBytes);
    for (const QChar typed : text.toUpper()) {
        if (typed.isSpace() || typed == u'-' || typed == u'\u2013')
            continue;
        const QChar sign = typed == u'O' ? QChar(u'0') : typed == u'I' || typed == u'L' ? QChar(u'1') : typed;
        const qsizetype value = QString(alphabet).indexOf(sign);
        if (value < 0 || signs.size() == signCount)
            return std::nullopt;
        for (qsizetype i = 0; i < 5; ++i) {
            const qsizetype bit = signs.size() * 5 + i;
            if ((value >> (4 - i)) & 1)
                bytes.data()[bit / 8] |= static_cast<unsigned char>(1 << (7 - bit % 8));
        }
        signs.append(sign);
    }
    if (signs.size() != signCount)
        return std::nullopt;
    Secret checked = bytes.copy();
    addCheck(checked.data());
    if (!std::equal(bytes.data(), bytes.data() + allBytes, checked.data()))
        return std::nullopt;
    return RecoveryKey(signs);
}

QString RecoveryKey::text() const
{
    QStringList groups;
    for (qsizetype i = 0; i < m_signs.size(); i += 5)
        groups.append(m_signs.mid(i, 5));
    return groups.join(u'-');
}

Secret RecoveryKey::secret() const
{
    return Secret::ofText(m_signs);
}

} // namespace core
