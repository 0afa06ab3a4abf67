#include "core/store/database.h"
#include "core/vault/vaultfile.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace core;
using kit::VaultFolder;

namespace {

const unsigned char *at(const QByteArray &bytes, qsizetype offset)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

template <class Number> Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(at(bytes, offset));
}

template <class Number> QByteArray asBytes(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Opens a sealed piece: text, nonce (24), tag (16). Empty when it does not open.
QByteArray unsealed(const QByteArray &piece, const QByteArray &context, const QByteArray &key)
{
    const qsizetype size = piece.size() - 40;
    QByteArray plain(size, '\0');
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(reinterpret_cast<unsigned char *>(plain.data()), nullptr, at(piece, 0), quint64(size), at(piece, size + 24),
                                                                       at(context, 0), quint64(context.size()), at(piece, size), at(key, 0));
    return rc == 0 ? plain : QByteArray();
}

QByteArray digestOf(const QByteArray &bytes, const QByteArray &key = {})
{
    QByteArray out(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), 32, at(bytes, 0), quint64(bytes.size()), key.isEmpty() ? nullptr : at(key, 0), size_t(key.size()));
    return out;
}

QByteArray keyFor(const QByteArray &dataKey, quint64 purpose)
{
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), 32, purpose, "ZKVAULT1", at(dataKey, 0));
    return key;
}

} // namespace

/// Reads a vault with libsodium and the offsets of docs/vault.md alone, so that the page stays true and a vault can be read
/// without this program.
class FormatTest : public QObject {
    Q_OBJECT

    VaultFolder m_folder;
    QByteArray m_file;
    QByteArray m_log;
    QByteArray m_map;
    QByteArray m_header;
    QByteArray m_id;
    QByteArray m_dataKey;

    /// The data key out of a slot, by what opens it.
    QByteArray dataKeyOf(int slot, const QByteArray &phrase) const
    {
        const qsizetype start = 44 + 105 * slot;
        QByteArray key(32, '\0');
        if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), 32, phrase.constData(), quint64(phrase.size()), at(m_header, start + 17), numberAt<quint64>(m_header, start + 1),
                          size_t(numberAt<quint64>(m_header, start + 9)), crypto_pwhash_ALG_ARGON2ID13) != 0)
            return {};
        return unsealed(m_header.mid(start + 33, 72), "K" + m_id + m_header.mid(start, 33), key);
    }

private slots:
    void initTestCase()
    {
        const Vault vault = m_folder.create();
        const Database database(vault.address());
        database.exec("create table t (text)");
        database.exec("insert into t values ('Bontekoe')");
        database.value("pragma wal_checkpoint(truncate)");
        database.exec("insert into t values ('Appelboom')");
        m_file = VaultFolder::read(m_folder.path());
        m_log = VaultFolder::read(m_folder.path() + "-wal");
        m_map = VaultFolder::read(m_folder.path() + "-map");
        m_header = m_file.mid(numberAt<quint64>(m_file, 36) > numberAt<quint64>(m_file, 4096 + 36) ? 0 : 4096, 4096);
        m_id = m_header.mid(20, 16);
        m_dataKey = dataKeyOf(0, QByteArray(kit::passphrase.data(), kit::passphrase.size()));
    }
    void beginsWithItsNameAndVersion()
    {
        for (const qsizetype copy : {0, 4096}) {
            QCOMPARE(m_file.mid(copy, 16), QByteArray("ZAAKWIJZER KLUIS"));
            QCOMPARE(numberAt<quint32>(m_file, copy + 16), 1u);
            QCOMPARE(numberAt<quint64>(m_file, copy + 36) % 2, quint64(copy / 4096));
            QCOMPARE(m_file.mid(copy + 4064, 32), digestOf(m_file.mid(copy, 4064)));
        }
    }
    void opensWithPassphraseAndRecoveryKey()
    {
        QCOMPARE(m_dataKey.size(), 32);
        QCOMPARE(m_header[44], '\1');
        QCOMPARE(m_header[44 + 105], '\2');
        QCOMPARE(m_header[44 + 210], '\0');
        QCOMPARE(dataKeyOf(1, m_folder.recovery.text().remove('-').toUtf8()), m_dataKey);
        QVERIFY(dataKeyOf(0, "een heel andere zin").isEmpty());
    }
    void sealsTheNameOfTheAdviser()
    {
        QCOMPARE(unsealed(m_header.mid(464, 296), "A" + m_id, keyFor(m_dataKey, 4)), QByteArray("A. Adviseur").leftJustified(256, '\0'));
    }
    void fixesThePagesByTheirMarks()
    {
        const quint32 pages = numberAt<quint32>(m_header, 760);
        QCOMPARE(m_file.size(), 16384 + 4096 * qsizetype(pages));
        QByteArray marks;
        for (quint32 page = 0; page < pages; ++page)
            marks += m_file.mid(16384 + 4096 * qsizetype(page) + 4056, 8);
        const QByteArray macKey = keyFor(m_dataKey, 3);
        QCOMPARE(m_header.mid(765, 32), digestOf("M" + m_id + asBytes(pages) + marks, macKey));
        QCOMPARE(m_map.mid(4096 * m_header[764], marks.size()), marks);
        QCOMPARE(m_header.mid(4032, 32), digestOf(m_header.left(4032), macKey));
        QVERIFY(m_header.mid(829, 4032 - 829).count('\0') == 4032 - 829);
    }
    void sealsThePages()
    {
        const QByteArray key = keyFor(m_dataKey, 1);
        QByteArray all;
        for (quint32 page = 1; page <= numberAt<quint32>(m_header, 760); ++page) {
            const QByteArray plain = unsealed(m_file.mid(16384 + 4096 * qsizetype(page - 1), 4096), "P" + m_id + asBytes(page), key);
            QCOMPARE(plain.size(), 4056);
            all += plain;
        }
        QVERIFY(all.startsWith("SQLite format 3"));
        QVERIFY(all.contains("Bontekoe") && !all.contains("Appelboom"));
    }
    void sealsTheLogAndSaysHowFarItIs()
    {
        QCOMPARE(m_header.mid(797, 32), m_log.left(32));
        const QByteArray key = keyFor(m_dataKey, 2);
        QByteArray all;
        quint32 frames = 0;
        for (qsizetype start = 32; start + 4120 <= m_log.size(); start += 4120) {
            const QByteArray plain = unsealed(m_log.mid(start + 16, 4104), "W" + m_id + asBytes(++frames) + m_log.mid(start, 16), key);
            QCOMPARE(plain.size(), 8 + 4056);
            all += plain.mid(8);
        }
        QVERIFY(frames > 0);
        QVERIFY(all.contains("Appelboom"));
        const QByteArray block = m_file.mid(numberAt<quint64>(m_file, 8192 + 17) > numberAt<quint64>(m_file, 12288 + 17) ? 8192 : 12288, 4096);
        QCOMPARE(block[0], 'S');
        QCOMPARE(block.mid(1, 16), m_id);
        QCOMPARE(block.mid(25, 8), m_log.mid(16, 8));
        QCOMPARE(numberAt<quint32>(block, 33), frames);
        QCOMPARE(numberAt<quint64>(block, 37), numberAt<quint64>(m_header, 36));
        QCOMPARE(block.mid(45, 32), digestOf(block.left(45), keyFor(m_dataKey, 3)));
        QCOMPARE(block.mid(77).count('\0'), 4096 - 77);
    }
    void guardsNewVaultsWithTheCostThatIsWrittenDown()
    {
        QCOMPARE(KeyCost().passes, 4u);
        QCOMPARE(KeyCost().memory, 128u << 20);
    }
};

REGISTER_TEST(FormatTest)
#include "format_test.moc"
