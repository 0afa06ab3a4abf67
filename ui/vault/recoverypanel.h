#pragma once

#include "core/vault/recoverykey.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace ui {

class Ask;
class KeyEntry;
class Notice;

/// A fresh recovery key: shown, put on paper, and then typed back from the paper while it is out of sight.
class RecoveryPanel : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPanel(Ask &ask, QWidget *parent = nullptr);
    ~RecoveryPanel() override;
    /// Starts with a new key for a vault with this path.
    void begin(const QString &vaultPath, const QString &adviser, const QDateTime &now);
    /// The key at hand was made for this path and this name.
    bool isFor(const QString &vaultPath, const QString &adviser) const { return m_key && m_vaultPath == vaultPath && m_adviser == adviser; }
    const core::RecoveryKey &key() const { return *m_key; }
    /// It was typed back without a mistake.
    bool isProven() const;
    /// For who stops: the papers saved as files open nothing, so they go.
    void discardPapers();
    KeyEntry *entry() const { return m_entry; }

    /// Chooses a printer; false when the user stopped.
    std::function<bool(QPrinter &)> choosePrinter;

signals:
    void edited();
    void entered();

private:
    void savePaper();
    void print();
    void showKey();
    void askBack();
    void putOnPaper(const QString &how);

    Ask &m_ask;
    std::optional<core::RecoveryKey> m_key;
    QString m_vaultPath;
    QString m_adviser;
    QDateTime m_made;
    QStringList m_papers;
    bool m_onPaper = false;
    QStackedWidget *m_stack;
    QLabel *m_groups;
    Notice *m_paper;
    QPushButton *m_next;
    KeyEntry *m_entry;
};

} // namespace ui
