#pragma once

#include "core/vault/vault.h"
#include "ui/vault/vaultjob.h"

#include <QDialog>

class QPushButton;

namespace ui {

class BusyLine;
class NewPassphrase;
class Notice;
class PassphraseField;

/// Gives an open vault another passphrase, for who knows the present one.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(core::Vault &vault, QWidget *parent = nullptr);
    void reject() override;

private:
    void change();
    void refresh();

    core::Vault &m_vault;
    PassphraseField *m_present;
    NewPassphrase *m_next;
    Notice *m_notice;
    BusyLine *m_busy;
    QPushButton *m_change;
    QPushButton *m_cancel;
    VaultJob m_job;
};

} // namespace ui
