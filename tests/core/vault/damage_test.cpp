#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/vault/damage.h"
#include "core/vault/layout.h"
#include "core/vault/vaultfile.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using kit::VaultFolder;

namespace {

/// Opens the vault and reads every row of every table; what is wrong in words, or "" with the rows in `answer`.
QString readAll(const VaultFolder &folder, QStringList *answer = nullptr, QStringList *notices = nullptr)
{
    try {
        const Vault vault = folder.open();
        if (notices)
            *notices = vault.notices();
        const Database database(vault.address());
        QStringList rows;
        for (const Row &row : database.rows("select id, text from t order by id"))
            rows.append(row.value("id").toString() + row.value("text").toString());
        rows.append(database.value("select group_concat(id) from t indexed by t_text where text > ''").toString());
        rows.append(database.value("select max(length(content)) from b").toString());
        if (database.value("pragma integrity_check").toString() != "ok")
            return takeDamage();
        if (answer)
            *answer = rows;
        return {};
    } catch (const Failure &failure) {
        return failure.kind() == Failure::Kind::VaultDamaged ? failure.message() : "?" + failure.message();
    }
}

void fill(const Database &database)
{
    database.exec("create table t (id integer primary key, text text)");
    database.exec("create index t_text on t (text)");
    database.exec("create table b (content blob)");
    database.exec("insert into b values (zeroblob(20000))"); // overflow pages
    database.exec("with recursive n(i) as (select 1 union all select i + 1 from n where i < 600) insert into t select i, 'regel ' || i || hex(zeroblob(40)) from n");
    database.exec("delete from t where id between 200 and 300"); // free pages
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultFolder> m_folder;
    QByteArray m_good;
    QStringList m_answer;

    QString path() const { return m_folder->path(); }
    void restore()
    {
        VaultFolder::write(path(), m_good);
        QFile::remove(path() + "-wal");
        QFile::remove(path() + "-map");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<VaultFolder>();
        {
            const Vault vault = m_folder->create();
            fill(Database(vault.address()));
        }
        QCOMPARE(readAll(*m_folder, &m_answer), "");
        m_good = VaultFolder::read(path());
        QVERIFY(m_good.size() > 30 * layout::page);
    }
    /// One changed byte in each page, at its start, inside, in the nonce and in the tag.
    void tellsOfAnyChangedByteInAnyPage()
    {
        QRandomGenerator random(1);
        for (qsizetype page = layout::firstPage; page < m_good.size(); page += layout::page) {
            const qsizetype places[] = {0, random.bounded(layout::content), layout::content + random.bounded(24), layout::page - 1 - random.bounded(16)};
            const qsizetype at = page + places[(page / layout::page) % 4];
            restore();
            VaultFolder::flip(path(), at);
            QStringList answer;
            const QString told = readAll(*m_folder, &answer);
            QVERIFY2(!told.isEmpty() || answer == m_answer, qPrintable(QString::number(at))); // a free page may go unread…
            QVERIFY2(!told.startsWith("?"), qPrintable(told));
            if (told.isEmpty()) { // …but not by the check of all pages
                bool found = false;
                const Vault vault = m_folder->open(Vault::Access::ReadOnly);
                for (quint32 each = 1; each <= vault.file().pageCount(); ++each)
                    found = found || !vault.file().pageFault(each).isEmpty();
                QVERIFY2(found, qPrintable(QString::number(at)));
            }
        }
    }
    void tellsOfAnyChangedByteInTheHeader()
    {
        for (qsizetype at = 0; at < layout::firstPage; at += 151) {
            restore();
            VaultFolder::flip(path(), at);
            QStringList answer;
            QStringList notices;
            const QString told = readAll(*m_folder, &answer, &notices);
            QVERIFY2(!told.isEmpty() || (answer == m_answer && !notices.isEmpty()), qPrintable(QString::number(at)));
        }
    }
    void refusesWhenBothCopiesOfTheHeaderAreChanged()
    {
        VaultFolder::flip(path(), 50);
        VaultFolder::flip(path(), 4096 + 50);
        QVERIFY(readAll(*m_folder).contains("header"));
    }
    void refusesAHeaderMadeToFitByOneWithoutTheKey()
    {
        for (const qsizetype block : {0, 4096}) {
            QByteArray bytes = VaultFolder::read(path());
            bytes[block + 3000] = 1; // beyond the fields
            const Digest sum = digest(bytes.constData() + block, 4096 - 32);
            std::copy(sum.begin(), sum.end(), bytes.begin() + block + 4096 - 32);
            VaultFolder::write(path(), bytes);
        }
        QVERIFY(readAll(*m_folder).contains("header was changed"));
    }
    void tellsOfPagesThatChangedPlaces()
    {
        QByteArray bytes = m_good;
        const qsizetype a = layout::pageAt(5);
        const qsizetype b = layout::pageAt(9);
        bytes.replace(a, 4096, m_good.mid(b, 4096)).replace(b, 4096, m_good.mid(a, 4096));
        VaultFolder::write(path(), bytes);
        QVERIFY(readAll(*m_folder).contains("page "));
        restore();
        VaultFolder::write(path(), m_good.mid(4096, 4096) + m_good.left(4096) + m_good.mid(8192));
        QVERIFY(!readAll(*m_folder).isEmpty());
    }
    void tellsOfATruncatedFile()
    {
        for (const qsizetype cut : {1, 100, 4096, 9 * 4096}) {
            restore();
            VaultFolder::write(path(), m_good.chopped(cut));
            QVERIFY2(readAll(*m_folder).contains("cut off"), qPrintable(QString::number(cut)));
        }
        for (const qsizetype left : {0, 10, 4096, 8192, 16384}) {
            restore();
            VaultFolder::write(path(), m_good.left(left));
            QVERIFY2(!readAll(*m_folder).isEmpty() && !readAll(*m_folder).startsWith("?"), qPrintable(QString::number(left)));
        }
        restore();
        VaultFolder::write(path(), m_good + QByteArray(4096, 'x'));
        QVERIFY(readAll(*m_folder).contains("added"));
    }
    void tellsOfSomethingThatIsNoVault()
    {
        VaultFolder::write(path(), "SQLite format 3" + QByteArray(20000, '\0'));
        QVERIFY(readAll(*m_folder).contains("not a vault"));
    }
    /// Each page of an older state, one at a time, genuine and in its own place.
    void tellsOfAnOlderPagePutBack_data()
    {
        QTest::addColumn<bool>("withMap");
        QTest::newRow("with the list of pages") << true;
        QTest::newRow("without it") << false;
    }
    void tellsOfAnOlderPagePutBack()
    {
        QFETCH(bool, withMap);
        {
            const Vault vault = m_folder->open();
            Database(vault.address()).exec("update t set text = 'nieuwer ' || id");
        }
        QStringList newer;
        QCOMPARE(readAll(*m_folder, &newer), "");
        const QByteArray now = VaultFolder::read(path());
        const QByteArray map = VaultFolder::read(path() + "-map");
        int tried = 0;
        for (qsizetype at = layout::firstPage; at < std::min(now.size(), m_good.size()); at += layout::page) {
            if (now.mid(at, layout::page) == m_good.mid(at, layout::page))
                continue;
            ++tried;
            QByteArray mixed = now;
            VaultFolder::write(path(), mixed.replace(at, layout::page, m_good.mid(at, layout::page)));
            if (withMap)
                VaultFolder::write(path() + "-map", map);
            else
                QFile::remove(path() + "-map");
            QStringList answer;
            const QString told = readAll(*m_folder, &answer);
            QVERIFY2(told.contains("older version") || (told.isEmpty() && answer == newer), qPrintable(told));
            if (at == layout::firstPage || !withMap)
                QVERIFY(told.contains("older version"));
        }
        QVERIFY(tried > 5);
    }
    /// The log on the disk as a killed program leaves it.
    void tellsOfAnyChangedByteInTheLog()
    {
        const QTemporaryDir crashed;
        QStringList expected;
        {
            const Vault vault = m_folder->open();
            const Database database(vault.address());
            for (int i = 0; i < 4; ++i)
                database.exec("update t set text = 'gewijzigd' || id where id % 4 = ?", {i});
            m_folder->copyTo(crashed);
        }
        QCOMPARE(readAll(*m_folder, &expected), "");
        const QString name = QFileInfo(path()).fileName();
        const auto putBack = [&] {
            for (const char *ending : {"", "-wal", "-map"})
                VaultFolder::write(path() + ending, VaultFolder::read(crashed.filePath(name + ending)));
        };
        putBack();
        QStringList answer;
        QCOMPARE(readAll(*m_folder, &answer), "");
        QCOMPARE(answer, expected);
        const qsizetype size = QFileInfo(crashed.filePath(name + "-wal")).size();
        QVERIFY(size > 20 * layout::frame);
        for (qsizetype at = 0; at < size; at += 4003) {
            putBack();
            VaultFolder::flip(path() + "-wal", at);
            QVERIFY2(readAll(*m_folder).contains("log of latest changes"), qPrintable(QString::number(at)));
        }
        for (qsizetype left = 0; left < size; left += 7 * layout::frame) {
            putBack();
            VaultFolder::write(path() + "-wal", VaultFolder::read(path() + "-wal").left(left));
            QVERIFY2(readAll(*m_folder).contains("log of latest changes"), qPrintable(QString::number(left)));
        }
        putBack();
        QFile::remove(path() + "-wal");
        QVERIFY(readAll(*m_folder).contains("log of latest changes"));
    }
    /// A genuine log of an earlier moment, with a genuine frame of it, put beside a newer file.
    void givesNoAnswerFromAnOlderLog()
    {
        QByteArray olderLog;
        {
            const Vault vault = m_folder->open();
            const Database database(vault.address());
            database.exec("update t set text = 'ouder'");
            olderLog = VaultFolder::read(path() + "-wal");
            database.value("pragma wal_checkpoint(truncate)");
            database.exec("update t set text = 'nieuw'");
        }
        QStringList newer;
        QCOMPARE(readAll(*m_folder, &newer), "");
        QVERIFY(olderLog.size() > layout::frame);
        VaultFolder::write(path() + "-wal", olderLog);
        QVERIFY(readAll(*m_folder).contains("another moment"));
        QFile::remove(path() + "-wal");
        QStringList answer;
        QCOMPARE(readAll(*m_folder, &answer), "");
        QCOMPARE(answer, newer);
        // And in the middle of a newer log.
        const QTemporaryDir crashed;
        {
            const Vault vault = m_folder->open();
            Database(vault.address()).exec("update t set text = 'nieuwst'");
            const Database again(vault.address());
            again.exec("update t set text = 'allernieuwst'");
            m_folder->copyTo(crashed);
        }
        const QString log = crashed.filePath(QFileInfo(path()).fileName() + "-wal");
        QByteArray mixed = VaultFolder::read(log);
        mixed.replace(layout::frameAt(2) + 24, 4096, olderLog.mid(layout::frameAt(2) + 24, 4096));
        for (const char *ending : {"", "-map"})
            VaultFolder::write(path() + ending, VaultFolder::read(crashed.filePath(QFileInfo(path()).fileName() + ending)));
        VaultFolder::write(path() + "-wal", mixed);
        QVERIFY(readAll(*m_folder).contains("log of latest changes"));
    }
    void opensACopyOfTheOneFileWithoutItsCompanions()
    {
        restore();
        QStringList answer;
        QCOMPARE(readAll(*m_folder, &answer), "");
        QCOMPARE(answer, m_answer);
    }
};

REGISTER_TEST(DamageTest)
#include "damage_test.moc"
