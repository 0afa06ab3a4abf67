#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"
#include "ui/vault/vaultjob.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace ui {

class Ask;
class BusyLine;
class Notice;
class PassphraseField;
class RecoveryPanel;

/// Gives an open vault another recovery key, for who knows the passphrase: on paper first, typed back, and only then recorded.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(core::Vault &vault, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);
    RecoveryPanel *panel() const { return m_panel; }
    void reject() override;

private:
    void next();
    void check();
    void record();
    void refresh();

    core::Vault &m_vault;
    const core::Clock &m_clock;
    QStackedWidget *m_stack;
    PassphraseField *m_phrase;
    RecoveryPanel *m_panel;
    Notice *m_notice;
    BusyLine *m_busy;
    QPushButton *m_next;
    QPushButton *m_cancel;
    VaultJob m_job;
};

} // namespace ui
