#include "ui/vault/dailybackup.h"

#include "ui/vault/backupchooser.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

DailyBackup::DailyBackup(const core::Vault &vault, core::Settings &settings, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_backups(vault, clock)
{
    m_timer.setInterval(std::chrono::minutes(10));
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
    m_timer.start();
}

void DailyBackup::look()
{
    if (m_vault.access() == core::Vault::Access::ReadOnly || m_job.isRunning() || !m_backups.isDue())
        return;
    const QString second = m_settings.value(QString::fromLatin1(secondBackupFolder));
    m_job.start([this, second](const core::Progress &progress) { m_backups.make(second, progress); },
                [this] { emit changed(); },
                [this](const core::Failure &failure) {
                    // The first copy may be safe while the second folder is not there; then it is only told.
                    emit changed();
                    if (failure.kind() == core::Failure::Kind::Cancelled || m_toldOn == m_clock.today())
                        return;
                    m_toldOn = m_clock.today();
                    emit this->failed(tr("The backup of today did not succeed.") + u"\n\n"_s + failure.message());
                });
}

QString DailyBackup::state() const
{
    if (m_vault.access() == core::Vault::Access::ReadOnly)
        return tr("Backup: none, the vault is open for looking");
    const QList<core::Backup> all = m_backups.list();
    if (all.isEmpty())
        return tr("Backup: none yet");
    return tr("Backup: %1 %2").arg(ageOf(all.first().made.date(), m_clock.today()), QLocale().toString(all.first().made.time(), u"HH:mm"_s));
}

} // namespace ui
