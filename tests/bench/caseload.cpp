#include "tests/bench/caseload.h"

#include "core/base/failure.h"
#include "core/dossier/search.h"
#include "core/vault/pagecipher.h"
#include "tests/bench/people.h"
#include "tests/bench/service.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr QLatin1StringView passphrase("een lange zin met 3 appels");
constexpr core::Op newDossier{"New dossier"};
constexpr core::Op bookHours{"Book hours"};
constexpr core::Op writeNote{"Write note"};
constexpr core::Op addTask{"Add task"};

/// One client as the program would have written it over the years: every note and every month of hours an operation of its own.
void write(core::Store &store, const Client &client)
{
    const core::DemoDossier &base = client.pto.base;
    store.write(newDossier, [&](core::Writer &writer) {
        core::DemoDossier facts = base;
        facts.notes.clear();
        facts.write(writer);
        if (client.isPto)
            writer.put(client.pto.permission);
    });
    for (const core::Note &note : base.notes)
        store.write(writeNote, [&](core::Writer &writer) { writer.put(note); });
    for (const core::Task &task : client.tasks)
        store.write(addTask, [&](core::Writer &writer) { writer.put(task); });
    qsizetype at = 0;
    for (qsizetype month = 0; month < client.pto.incomes.size(); ++month)
        store.write(bookHours, [&](core::Writer &writer) {
            writer.put(client.pto.incomes[month]);
            writer.put(client.pto.months[month]);
            const qsizetype until = month + 1 == client.pto.incomes.size() ? client.pto.hours.size() : client.pto.hours.size() * (month + 1) / client.pto.incomes.size();
            for (; at < until; ++at)
                writer.put(client.pto.hours[at]);
        });
}

} // namespace

Caseload::Caseload(const QString &folder, const CaseloadSize &size)
{
    const QDir dir(folder);
    dir.mkpath(u"."_s);
    // The number at the end goes up when what is made changes: an older file is then not used for it.
    const QString name = u"caseload-%1-%2-%3-2"_s.arg(size.dossiers).arg(size.hours).arg(size.notes);
    m_sealed = QDir::cleanPath(dir.absoluteFilePath(name + u".kluis"_s));
    m_plain = QDir::cleanPath(dir.absoluteFilePath(name + u".sqlite"_s));
    // The plain copy comes last: where it stands, the vault beside it is whole.
    if (!QFile::exists(m_plain))
        make(size);
}

core::Vault Caseload::openSealed() const
{
    return core::Vault::open(m_sealed, passphrase);
}

void Caseload::make(const CaseloadSize &size) const
{
    QTextStream say(stderr);
    for (const QString &old : {m_sealed, m_sealed + u"-wal"_s, m_sealed + u"-map"_s})
        QFile::remove(old);
    QElapsedTimer timer;
    timer.start();
    const core::Vault vault = core::Vault::create(m_sealed, u"A. Adviseur"_s, passphrase, core::RecoveryKey::fresh(), core::KeyCost::cheap());
    const core::RuleBook rules = core::RuleBook::builtIn();
    const core::FixedClock clock(caseloadDay());
    {
        core::Store store(vault.address(), {u"A. Adviseur"_s, u"laptop-1"_s}, clock);
        // Through the one door, so that journal and search index are as large as in life; only without waiting for the disk.
        store.database().exec(u"pragma synchronous = off"_s);
        const core::Search search(store);
        Clients clients(rules, clock.today());
        for (int i = 1; i <= size.dossiers; ++i) {
            write(store, clients.next(size.notes / size.dossiers, size.hours / size.dossiers));
            if (i % 250 == 0)
                say << u"\rmaking the caseload: %1 of %2 dossiers, %3 s "_s.arg(i).arg(size.dossiers).arg(timer.elapsed() / 1000) << Qt::flush;
        }
        say << u"\nwalk-in hour, groups, referrals and debts\n"_s << Qt::flush;
        fillService(store);
    }
    core::pagecipher::settle(vault.address().name);
    const QString half = m_plain + u".half"_s;
    // SQLite fills an empty file; what opens it here makes none.
    if (!QFile(half).open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw core::Failure(core::Failure::Kind::NoPermission, half);
    core::pagecipher::copyDatabase(vault.address(true).name, half);
    if (!QFile::rename(half, m_plain))
        throw core::Failure(core::Failure::Kind::File, m_plain);
    say << u"\nmade in %1 s\n"_s.arg(timer.elapsed() / 1000) << Qt::flush;
}

} // namespace bench
