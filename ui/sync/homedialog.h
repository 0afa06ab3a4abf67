#pragma once

#include "core/sync/homecoming.h"
#include "core/vault/vault.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class Ask;
class Notice;

/// A package comes home: what is new, what changed, and per conflict which value is kept. Nothing is written before "Take over",
/// and a backup is made first.
class HomeDialog : public QDialog {
    Q_OBJECT

public:
    HomeDialog(core::Store &store, Ask &ask, std::function<void()> backup, QWidget *parent = nullptr);

private:
    void open();
    void showWhat(const core::Homecoming &home);
    void addRow(const core::HomeRow &row);
    void addConflict(const core::HomeRow &row, const core::HomeConflict &conflict);
    /// Takes over what was chosen in a row; "write it…" asks for the words.
    void choose(QComboBox *keep, const core::HomeRow &row, const core::HomeConflict &conflict);
    QString nameOf(const QString &dossier) const;
    void takeOver();

    core::Store &m_store;
    Ask &m_ask;
    std::function<void()> m_backup;
    std::optional<core::Vault> m_vault;
    std::unique_ptr<core::Store> m_package; ///< goes before the vault it stands on
    core::Homecoming m_home;
    core::HomeChoices m_choices;
    QString m_path;
    QLabel *m_file;
    QLineEdit *m_passphrase;
    QPushButton *m_open;
    Notice *m_notice;
    QTreeWidget *m_tree;
    QPushButton *m_take;
};

} // namespace ui
