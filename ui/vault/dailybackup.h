#pragma once

#include "core/store/backup.h"
#include "core/store/settings.h"
#include "ui/vault/vaultjob.h"

namespace ui {

/// Key of the setting that holds the second folder for backups, empty when there is none.
inline constexpr char secondBackupFolder[] = "backup.second";

/// Makes the backup of the day while the adviser works: shortly after start, and again on a day that begins with the window open.
class DailyBackup : public QObject {
    Q_OBJECT

public:
    DailyBackup(const core::Vault &vault, core::Settings &settings, const core::Clock &clock, QObject *parent = nullptr);
    /// Makes one now if none was made today.
    void look();
    bool isRunning() const { return m_job.isRunning(); }
    /// For the status line: "Backup: today 9:14", or what is wrong with it.
    QString state() const;

signals:
    /// A backup was made, or could not be; state() has the words.
    void changed();
    void failed(const QString &words);

private:
    const core::Vault &m_vault;
    core::Settings &m_settings;
    const core::Clock &m_clock;
    core::Backups m_backups;
    QDate m_toldOn; ///< a failure is told once a day
    QTimer m_timer;
    VaultJob m_job; // last: goes first, while all it works with is there
};

} // namespace ui
