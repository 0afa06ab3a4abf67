#include "core/store/vaultcheck.h"

#include "core/base/failure.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/vault/vaultfile.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};

constexpr int mostFaults = 100;
constexpr int stepsBetweenLooks = 100000;

/// Lets who watches stop SQLite in the middle of a long question.
class Watch {
public:
    Watch(const Database &database, const Progress &progress) : m_handle(static_cast<sqlite3 *>(database.handle())), m_progress(progress)
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, stepsBetweenLooks, &Watch::look, this);
    }
    ~Watch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    bool isStopped() const { return m_stopped; }

private:
    static int look(void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        watch->m_stopped = !watch->m_progress(1, 1);
        return watch->m_stopped;
    }
    sqlite3 *m_handle;
    const Progress &m_progress;
    bool m_stopped = false;
};

void checkPages(const VaultFile &file, VaultReport &report, const Progress &progress)
{
    report.pages = file.pageCount();
    for (quint32 page = 1; page <= report.pages && report.faults.size() < mostFaults; ++page) {
        if (page % 256 == 0)
            core::report(progress, page, report.pages);
        if (file.pagesInWal().count(page))
            continue; // judged frame by frame at opening
        if (const QString fault = file.pageFault(page); !fault.isEmpty())
            report.faults.append(fault);
    }
}

void checkDatabase(const Database &database, VaultReport &report)
{
    for (const Row &row : database.rows(u"pragma integrity_check"_s))
        if (const QString found = row.value(u"integrity_check"_s).toString(); found != u"ok")
            report.faults.append(Text::tr("the database does not fit together: %1").arg(found));
    for (const Row &row : database.rows(u"pragma foreign_key_check"_s))
        report.faults.append(Text::tr("a row of table %1 refers to a row of table %2 that is not there").arg(row.value(u"table"_s).toString(), row.value(u"parent"_s).toString()));
}

/// Every record whose history the journal tells must be there, and none may be there whose removal it tells.
void checkJournal(const Database &database, const QString &table, VaultReport &report)
{
    const QString latest = u"(select row, after from (select row, after, row_number() over (partition by row order by operation desc, seq desc) as n "
                           "from change where tbl = ?1) where n = 1)"_s;
    const qint64 missing = database.value(u"select count(*) from %1 where after is not null and after <> '' and row not in (select id from %2)"_s.arg(latest, table), {table}).toLongLong();
    const qint64 extra = database.value(u"select count(*) from %1 where (after is null or after = '') and row in (select id from %2)"_s.arg(latest, table), {table}).toLongLong();
    if (missing > 0)
        report.faults.append(Text::tr("table %1 lacks %n row(s) that the audit trail knows", nullptr, int(missing)).arg(table));
    if (extra > 0)
        report.faults.append(Text::tr("table %1 has %n row(s) that the audit trail knows as removed", nullptr, int(extra)).arg(table));
}

void checkRecords(const Database &database, VaultReport &report)
{
    report.schema = schemaOf(database);
    checkDatabase(database, report);
    const QList<Row> tables = database.rows(u"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%' order by name"_s);
    const bool hasJournal = !database.columns(u"change"_s).isEmpty();
    for (const Row &row : tables) {
        const QString table = row.value(u"name"_s).toString();
        report.rows.insert(table, database.value(u"select count(*) from \"%1\""_s.arg(table)).toLongLong());
        if (hasJournal && database.columns(table).contains(u"id"_s) && table != u"operation")
            checkJournal(database, table, report);
    }
    if (!hasJournal)
        return;
    const qint64 broken = database.value(u"select count(*) from change where (before <> '' and not json_valid(before)) or (after <> '' and not json_valid(after))"_s).toLongLong();
    if (broken > 0)
        report.faults.append(Text::tr("%n entry(s) of the audit trail cannot be read", nullptr, int(broken)));
}

} // namespace

VaultReport checkVault(const Vault &vault, const Progress &progress)
{
    VaultReport report;
    report.adviser = vault.adviser();
    report.faults = vault.notices();
    checkPages(vault.file(), report, progress);
    bool stopped = false;
    try {
        const Database database(vault.address(true));
        const Watch watch(database, progress);
        try {
            checkRecords(database, report);
        } catch (const Failure &) {
            stopped = watch.isStopped();
            throw;
        }
    } catch (const Failure &failure) {
        if (stopped)
            throw Failure(Failure::Kind::Cancelled, {});
        if (failure.kind() != Failure::Kind::VaultDamaged)
            throw;
        if (!report.faults.contains(failure.subject()))
            report.faults.append(failure.subject());
    }
    return report;
}

} // namespace core
