#include "core/store/backup.h"

#include "core/base/failure.h"
#include "core/base/platform.h"
#include "core/base/record.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/vaultcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Backups)
};

QString stampOf(const QDateTime &at)
{
    return at.toString(u"yyyyMMdd-HHmmss"_s);
}

QString asideName(const QString &vaultPath, const Clock &clock)
{
    const QFileInfo info(vaultPath);
    return info.dir().filePath(Text::tr("%1 (kept aside %2)").arg(info.completeBaseName(), stampOf(clock.now())) + u".kluis"_s);
}

} // namespace

QString Backups::folder() const
{
    return folderOf(m_vault.path());
}

QString Backups::nameFor(const QDateTime &made) const
{
    return u"%1-%2.kluis"_s.arg(m_vault.name(), stampOf(made));
}

QList<Backup> Backups::list(const QString &where) const
{
    return found(where.isEmpty() ? folder() : where, m_vault.name());
}

QList<Backup> Backups::found(const QString &where, const QString &vaultName)
{
    const QRegularExpression pattern(u"^%1-(\\d{8}-\\d{6})\\.kluis$"_s.arg(QRegularExpression::escape(vaultName)));
    QList<Backup> found;
    for (const QFileInfo &info : QDir(where).entryInfoList({u"*.kluis"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(info.fileName());
        const QDateTime made = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        if (made.isValid())
            found.append({info.filePath(), made, info.size()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return found;
}

bool Backups::isDue() const
{
    const QList<Backup> present = list();
    return present.isEmpty() || present.first().made.date() != m_clock.today();
}

Backup Backups::make(const QString &second, const Progress &progress) const
{
    if (!QDir().mkpath(folder()))
        throw Failure(Failure::Kind::NoPermission, QDir::toNativeSeparators(folder()));
    QDateTime made = m_clock.now();
    while (QFileInfo::exists(QDir(folder()).filePath(nameFor(made))))
        made = made.addSecs(1);
    const QString path = QDir(folder()).filePath(nameFor(made));
    copyVault(m_vault, path, progress);
    rotate(folder());
    if (!second.isEmpty()) {
        if (!QFileInfo(second).isDir())
            throw Failure(Failure::Kind::File, QDir::toNativeSeparators(second), u"second folder is not there"_s);
        copyVault(m_vault, QDir(second).filePath(nameFor(made)), progress);
        rotate(second);
    }
    return {path, made, QFileInfo(path).size()};
}

QList<Backup> Backups::kept(const QList<Backup> &backups, QDate today)
{
    QList<Backup> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    QList<Backup> keep;
    QSet<QDate> seenDays;
    QSet<QDate> seenWeeks;
    for (const Backup &each : newestFirst) {
        const QDate day = each.made.date();
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const bool newOfDay = !seenDays.contains(day);
        const bool newOfWeek = !seenWeeks.contains(monday);
        seenDays.insert(day);
        seenWeeks.insert(monday);
        const bool ofToday = day >= today;
        const bool asDay = newOfDay && day > today.addDays(-days);
        const bool asWeek = newOfWeek && monday > today.addDays(1 - today.dayOfWeek()).addDays(-7 * weeks);
        if (ofToday || asDay || asWeek)
            keep.append(each);
    }
    return keep;
}

void Backups::rotate(const QString &where) const
{
    QSet<QString> keep;
    const QList<Backup> present = list(where);
    for (const Backup &each : kept(present, m_clock.today()))
        keep.insert(each.path);
    for (const Backup &each : present)
        if (!keep.contains(each.path)) {
            QFile::remove(each.path);
            QFile::remove(each.path + u".lock"_s);
        }
    // What was being made when the program was killed will never be finished.
    for (const QFileInfo &unfinished : QDir(where).entryInfoList({u"*.kluis.part*"_s}, QDir::Files))
        if (unfinished.fileName().startsWith(m_vault.name() + u'-'))
            QFile::remove(unfinished.filePath());
}

BackupContent Backups::tryOut(const QString &backup, const Progress &progress) const
{
    return tryOut(m_vault.openCopy(backup, Vault::Access::ReadOnly), progress);
}

BackupContent Backups::tryOut(const Vault &opened, const Progress &progress)
{
    if (const QString fault = firstPageFault(opened, progress); !fault.isEmpty())
        throw Failure(Failure::Kind::VaultDamaged, fault, opened.path());
    const Database database(opened.address(true));
    BackupContent content;
    content.adviser = opened.adviser();
    content.made = QDateTime::fromString(opened.name().right(15), u"yyyyMMdd-HHmmss"_s);
    if (schemaOf(database) == 0)
        return content;
    content.dossiers = database.value(u"select count(*) from dossiers"_s).toInt();
    content.notes = database.value(u"select count(*) from notes"_s).toInt();
    content.attachments = database.value(u"select count(*) from attachments"_s).toInt();
    fromSql(content.lastNote, database.value(u"select max(day) from notes"_s));
    fromSql(content.lastChange, database.value(u"select max(at) from operation"_s));
    for (const Row &row : database.rows(u"select number from dossiers order by opened desc, number desc limit 10"_s))
        content.dossierNumbers.append(row.value(u"number"_s).toString());
    return content;
}

QString restoreBackup(Vault &vault, const QString &backup, const Clock &clock)
{
    const QString fresh = vault.path() + u".restore"_s;
    QFile::remove(fresh);
    // With the ways in of today: who changed the passphrase since must not need the old one again.
    copyVault(vault.openCopy(backup, Vault::Access::ReadOnly), fresh, vault);
    const QString aside = asideName(vault.path(), clock);
    vault.replaceWith(fresh, aside);
    return aside;
}

QString restoreOver(const QString &vaultPath, const Vault &backup, const Clock &clock)
{
    const QString fresh = vaultPath + u".restore"_s;
    QFile::remove(fresh);
    copyVault(backup, fresh);
    const QString aside = asideName(vaultPath, clock);
    if (QFileInfo::exists(vaultPath))
        platform::keepAside(vaultPath, aside);
    // The log goes along: what was saved last may be in it. It goes first, because it does not fit the file that comes.
    for (const QString &companion : {u"-wal"_s, u"-map"_s}) {
        if (!QFileInfo::exists(vaultPath + companion))
            continue;
        platform::keepAside(vaultPath + companion, aside + companion);
        QFile::remove(vaultPath + companion);
    }
    platform::replaceFile(fresh, vaultPath);
    return aside;
}

} // namespace core
