#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/vault/vault.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class Ask;
class BusyLine;
class NewPassphrase;
class Notice;
class RecoveryPanel;

/// Makes a vault in three steps: where and for whom, the passphrase, the recovery key on paper. Nothing reaches the disk before
/// the last step but the paper that the user saved, and that goes again when the user stops.
class NewVaultWizard : public QDialog {
    Q_OBJECT

public:
    NewVaultWizard(const QString &suggestedPath, Ask &ask, QWidget *parent = nullptr);
    ~NewVaultWizard() override;
    /// The new vault, open, once, after the dialog was accepted.
    std::optional<core::Vault> takeVault();
    /// What one guess costs; the default is right for everybody but a test.
    void setKeyCost(const core::KeyCost &cost) { m_cost = cost; }
    RecoveryPanel *recovery() const { return m_recovery; }
    void reject() override;

private:
    enum Step { Where, Phrase, Key };
    using Made = std::shared_ptr<core::Vault>;

    QWidget *wherePage();
    QWidget *page(QWidget *content, const QString &words);
    void choosePlace();
    QString path() const;
    /// Why no vault can be made there, in words; empty when one can.
    QString problem() const;
    void go(Step step);
    void next();
    void back();
    void make();
    void refresh();

    Ask &m_ask;
    core::Clock m_clock;
    core::KeyCost m_cost;
    Made m_vault;
    QLabel *m_head;
    QStackedWidget *m_stack;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_adviser = nullptr;
    Notice *m_problem = nullptr;
    NewPassphrase *m_phrase;
    RecoveryPanel *m_recovery;
    Notice *m_notice;
    BusyLine *m_busy;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace ui
