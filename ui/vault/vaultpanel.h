#pragma once

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "ui/vault/vaultjob.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Ask;
class BackupChooser;
class BusyLine;
class Notice;

/// Everything an adviser can do with the vault itself: name, passphrase, recovery key, backups and a check of the file.
class VaultPanel : public QWidget {
    Q_OBJECT

public:
    VaultPanel(core::Vault &vault, core::Store &store, core::Settings &settings, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);
    ~VaultPanel() override;
    /// Lists the backups anew, such as after the daily one.
    void reload();

signals:
    /// The app closes the session, puts the backup back and opens the vault again.
    void restoreAsked(const QString &backup);
    void lockAsked();
    void told(const QString &text);

private:
    QWidget *ownerCard();
    QWidget *backupCard();
    QWidget *checkCard();
    void saveAdviser();
    void changePassphrase();
    void renewRecoveryKey();
    void makeBackup();
    void lookInto();
    void restore();
    void chooseSecond();
    void forgetSecond();
    void check();
    QString second() const;
    void run(BusyLine *busy, const QString &what, const std::function<void(const core::Progress &)> &work, const std::function<void()> &done);
    void refresh();

    core::Vault &m_vault;
    core::Settings &m_settings;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Backups m_backups;
    QLineEdit *m_adviser = nullptr;
    QPushButton *m_saveAdviser = nullptr;
    QPushButton *m_phrase = nullptr;
    QPushButton *m_key = nullptr;
    QLabel *m_state = nullptr;
    BackupChooser *m_list = nullptr;
    Notice *m_nothing = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_second = nullptr;
    QPushButton *m_forget = nullptr;
    Notice *m_result = nullptr;
    QPushButton *m_check = nullptr;
    Notice *m_verdict = nullptr;
    BusyLine *m_busy = nullptr;      ///< of the backups
    BusyLine *m_checkBusy = nullptr;
    QPointer<QWidget> m_focus; ///< what had it before the work began
    VaultJob m_job; // last: goes first, while all it works with is there
};

} // namespace ui
