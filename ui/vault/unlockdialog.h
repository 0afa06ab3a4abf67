#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "ui/vault/unlocking.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace ui {

class Ask;
class BusyLine;
class DamagePane;
class KeyEntry;
class NewPassphrase;
class Notice;
class PassphraseField;

/// Opens a vault: with the passphrase, or with the recovery key after which a new passphrase is chosen at once. Says in words why
/// it cannot, and offers the backups of a vault that is damaged.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(const QString &path, Ask &ask, QWidget *parent = nullptr);
    ~UnlockDialog() override;
    /// The open vault, once, after the dialog was accepted. It is only for looking when its place does not allow writing.
    std::optional<core::Vault> takeVault();
    bool wantsOtherVault() const { return m_wish == Wish::Other; }
    bool wantsNewVault() const { return m_wish == Wish::New; }
    /// For an opened vault that turned out damaged later: begins with its backups.
    void tellDamage(const core::Failure &failure);
    /// Where the damaged file is kept, when a backup was put back; else empty.
    QString keptAside() const { return m_aside; }
    void reject() override;

protected:
    bool event(QEvent *event) override;

private:
    enum class Wish { None, Other, New };
    enum Place { Passphrase, RecoveryKey, Reset, Damage };
    using Opened = std::shared_ptr<core::Vault>;

    QWidget *passphrasePage();
    QWidget *recoveryPage();
    QWidget *resetPage();
    QWidget *foot();
    void go(Place place);
    QSize neededSize() const;
    void judgePlace();
    void proceed();
    void openBy(const VaultWay &way);
    void opened(const Opened &vault);
    void reset();
    void failed(const core::Failure &failure);
    void wait();
    void showBackups(const QString &problem);
    void restore(const QString &backup);
    void lookInto(const QString &backup);
    VaultWay wayFromDamage() const;
    void setBusy(const QString &what);
    void refresh();
    void leaveFor(Wish wish);

    QString m_path;
    Ask &m_ask;
    core::Clock m_clock;
    core::Vault::Access m_access = core::Vault::Access::ReadWrite;
    Opened m_vault;
    Wish m_wish = Wish::None;
    bool m_recovering = false;
    QString m_aside;
    int m_failures = 0;
    int m_seconds = 0; ///< still to wait
    QTimer *m_timer;
    Notice *m_place;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PassphraseField *m_passphrase = nullptr;
    KeyEntry *m_key = nullptr;
    NewPassphrase *m_new = nullptr;
    DamagePane *m_damage = nullptr;
    BusyLine *m_busy;
    QPushButton *m_other;
    QPushButton *m_fresh;
    QPushButton *m_open;
};

} // namespace ui
