#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/vault/layout.h"
#include "core/vault/vaultfile.h"
#include "tests/kit/registry.h"
#include "tests/kit/vault.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using kit::VaultFolder;

namespace {

/// The files of one vault at one moment, by their ending.
using Files = QMap<QByteArray, QByteArray>;

/// What a reader got: all that is in the vault, or why not.
struct Read {
    QStringList rows;
    QString damage;  ///< in words, when the vault was refused as damaged
    QString other;   ///< any other failure
    QStringList notices;
};

void fill(const Database &database)
{
    database.exec("create table t (id integer primary key, text text)");
    database.exec("create index t_text on t (text)");
    database.exec("create table b (content blob)");
    database.exec("insert into b values (randomblob(30000))");
    database.exec("with recursive n(i) as (select 1 union all select i + 1 from n where i < 500) insert into t select i, 'regel ' || i || hex(zeroblob(60)) from n");
    database.exec("delete from t where id between 150 and 200");
}

} // namespace

/// Somebody with a way to the files, but without a key, changes them: each time the adviser gets either the right answer or
/// clear words, never anything else. The files are as a killed program leaves them: pages, a log with saved changes, the list.
class TamperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultFolder> m_folder;
    Files m_settled; ///< before the changes that are in the log
    Files m_earlier; ///< halfway the log
    Files m_present; ///< the moment to be defended
    QStringList m_answer;

    static const QList<QByteArray> &endings()
    {
        static const QList<QByteArray> all{"", "-wal", "-map"};
        return all;
    }
    Files taken() const
    {
        Files files;
        for (const QByteArray &ending : endings())
            if (QFile::exists(m_folder->path() + ending))
                files.insert(ending, VaultFolder::read(m_folder->path() + ending));
        return files;
    }
    void put(const Files &files) const
    {
        for (const QByteArray &ending : endings()) {
            if (files.contains(ending))
                VaultFolder::write(m_folder->path() + ending, files[ending]);
            else
                QFile::remove(m_folder->path() + ending);
        }
    }
    Read read() const
    {
        Read found;
        try {
            const Vault vault = m_folder->open();
            found.notices = vault.notices();
            const Database database(vault.address());
            for (const Row &row : database.rows("select id, text from t order by id"))
                found.rows.append(row.value("id").toString() + row.value("text").toString());
            found.rows.append(database.value("select group_concat(id) from t indexed by t_text where text > ''").toString());
            found.rows.append(database.value("select hex(content) from b").toString());
        } catch (const Failure &failure) {
            (failure.kind() == Failure::Kind::VaultDamaged ? found.damage : found.other) = failure.message();
        }
        return found;
    }
    /// Nothing but the present answer, or damage told in words that name what is wrong.
    void defend(const Files &files, const QByteArray &what, bool mustTell = false)
    {
        put(files);
        const Read found = read();
        QVERIFY2(found.other.isEmpty(), what + ": " + found.other.toUtf8());
        if (found.damage.isEmpty()) {
            QVERIFY2(found.rows == m_answer, what + ": a wrong answer");
            QVERIFY2(!mustTell || !found.notices.isEmpty(), what + ": not told");
        }
    }

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<VaultFolder>();
        {
            const Vault vault = m_folder->create();
            fill(Database(vault.address()));
        }
        m_settled = taken();
        const QTemporaryDir copy;
        {
            const Vault vault = m_folder->open();
            const Database database(vault.address());
            for (int i = 0; i < 6; ++i) {
                database.exec("update t set text = 'gewijzigd ' || id where id % 6 = ?", {i});
                if (i == 2)
                    m_earlier = taken();
            }
            database.exec("update t set text = text || '!' where id < 40");
            m_present = taken();
        }
        put(m_present);
        const Read found = read();
        QVERIFY2(found.damage.isEmpty() && found.other.isEmpty(), qPrintable(found.damage + found.other));
        m_answer = found.rows;
        QVERIFY(m_present["-wal"].size() > 12 * layout::frame);
        QVERIFY(m_present[""].size() > 20 * layout::page);
    }
    void neverGivesAWrongAnswerAfterAChangedByte()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 120; ++round) {
            Files files = m_present;
            QByteArray &file = files[endings()[random.bounded(3)]];
            const int times = random.bounded(4) == 0 ? 20 : 1;
            qsizetype at = 0;
            for (int i = 0; i < times; ++i) {
                at = random.bounded(int(file.size()));
                file[at] = char(file[at] ^ (1 << random.bounded(8)));
            }
            defend(files, "round " + QByteArray::number(round) + " at " + QByteArray::number(at));
            if (QTest::currentTestFailed())
                return;
        }
    }
    void neverGivesAWrongAnswerFromAFileThatWasCutOff()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 60; ++round) {
            Files files = m_present;
            QByteArray &file = files[endings()[round % 3]];
            file.truncate(random.bounded(int(file.size())));
            defend(files, "round " + QByteArray::number(round) + " left " + QByteArray::number(file.size()));
            if (QTest::currentTestFailed())
                return;
        }
        for (const QByteArray &ending : {QByteArray("-wal"), QByteArray("-map")}) {
            Files files = m_present;
            files.remove(ending);
            defend(files, "without " + ending, ending == "-wal");
        }
    }
    void neverGivesAWrongAnswerAfterPagesChangedPlaces()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 40; ++round) {
            Files files = m_present;
            const bool inLog = round % 2 == 1;
            QByteArray &file = files[inLog ? "-wal" : ""];
            const qsizetype first = inLog ? layout::walHeader : 0;
            const qsizetype size = inLog ? layout::frame : layout::page;
            const int count = int((file.size() - first) / size);
            const int a = random.bounded(count);
            const int b = (a + 1 + random.bounded(count - 1)) % count;
            const QByteArray of = file.mid(first + a * size, size);
            file.replace(first + a * size, size, file.mid(first + b * size, size));
            file.replace(first + b * size, size, of);
            defend(files, QByteArray(inLog ? "pieces " : "blocks ") + QByteArray::number(a) + " and " + QByteArray::number(b), inLog);
            if (QTest::currentTestFailed())
                return;
        }
    }
    /// One genuine older page or piece after the other, in its own place.
    void neverGivesAWrongAnswerFromAnOlderPiece()
    {
        for (const Files &older : {m_settled, m_earlier}) {
            for (const QByteArray &ending : endings()) {
                if (!older.contains(ending))
                    continue;
                const qsizetype step = ending == "-wal" ? qsizetype(layout::frame) : qsizetype(layout::page);
                const qsizetype first = ending == "-wal" ? qsizetype(layout::walHeader) : 0;
                const qsizetype size = std::min(older[ending].size(), m_present[ending].size());
                for (qsizetype at = first; at < size; at += step) {
                    Files files = m_present;
                    files[ending].replace(at, step, older[ending].mid(at, step));
                    if (files == m_present)
                        continue;
                    defend(files, "older piece of " + ending + " at " + QByteArray::number(at));
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }
    /// One whole file of an earlier moment beside the present other ones.
    void neverGivesAWrongAnswerFromAnOlderFileBesideNewerOnes()
    {
        for (const Files &older : {m_settled, m_earlier})
            for (const QByteArray &ending : endings()) {
                Files files = m_present;
                if (older.contains(ending))
                    files[ending] = older[ending];
                else
                    files.remove(ending);
                if (files == m_present)
                    continue;
                put(files);
                const Read found = read();
                QVERIFY2(found.other.isEmpty(), qPrintable(found.other));
                QVERIFY2(!found.damage.isEmpty() || found.rows == m_answer, "an older file " + ending);
            }
    }
    /// The newest header gone, so that the one before it would count.
    void neverGoesByAnOlderHeader()
    {
        const Vault::Access look = Vault::Access::ReadOnly;
        put(m_present);
        quint64 present = 0;
        {
            const Vault vault = m_folder->open(look);
            present = vault.file().header().sequence;
        }
        for (const char *damage : {"gone", "older"}) {
            Files files = m_present;
            const qsizetype at = layout::headerAt(int(present % 2));
            files[""].replace(at, layout::page, damage == QByteArray("gone") ? QByteArray(layout::page, '\0') : m_settled[""].mid(at, layout::page));
            defend(files, QByteArray("newest header ") + damage);
        }
    }
    /// The same again while the program has the vault open.
    void tellsOfAPageThatIsChangedUnderTheOpenProgram()
    {
        put(m_settled);
        const Vault vault = m_folder->open();
        const Database database(vault.address());
        database.value("pragma cache_size = 2");
        QVERIFY(database.value("select count(*) from t").toInt() > 0);
        for (qsizetype page = layout::pageAt(2); page < m_settled[""].size(); page += layout::page)
            VaultFolder::flip(m_folder->path(), page + 1000);
        try {
            database.rows("select id, text from t order by id");
            QFAIL("an answer from a changed page");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::VaultDamaged);
            QVERIFY2(failure.message().contains("was changed outside the program"), qPrintable(failure.message()));
        }
    }
    /// A refusal must leave the files as they were, for whoever can still help.
    void writesNothingIntoAVaultThatItRefuses()
    {
        Files files = m_present;
        files["-wal"].truncate(layout::frameAt(3));
        put(files);
        QVERIFY(!read().damage.isEmpty());
        QCOMPARE(taken(), files);
    }
};

REGISTER_TEST(TamperTest)
#include "tamper_test.moc"
