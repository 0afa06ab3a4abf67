#pragma once

#include "core/vault/recoverykey.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace ui {

class Notice;

/// A field to type a recovery key of eight groups into, which says whether it was typed well.
class KeyEntry : public QWidget {
    Q_OBJECT

public:
    enum class Paste { Allowed, Blocked };
    explicit KeyEntry(Paste paste, QWidget *parent = nullptr);
    /// Empty while what was typed is not a recovery key.
    std::optional<core::RecoveryKey> key() const;
    /// From now on only this key is right, and the groups that differ are told.
    void expect(const core::RecoveryKey &key);
    void clear();
    QLineEdit *line() const { return m_line; }
    QString verdict() const;

signals:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge();

    Paste m_paste;
    QLineEdit *m_line;
    Notice *m_verdict;
    std::optional<core::RecoveryKey> m_expected;
};

} // namespace ui
