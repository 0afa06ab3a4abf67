#pragma once

#include "core/store/backup.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Ask;
class BackupChooser;
class Notice;
class PassphraseField;

/// The backups of a vault that is not open, such as one that cannot be read: look into one, and put it back.
class DamagePane : public QWidget {
    Q_OBJECT

public:
    DamagePane(const QString &vaultPath, Ask &ask, QWidget *parent = nullptr);
    /// Lists the backups; `problem` is what is wrong with the vault, in words, or empty.
    void begin(const QString &problem, bool asksPassphrase, QDate today);
    QString chosen() const;
    QString passphrase() const;
    PassphraseField *field() const { return m_passphrase; }

signals:
    void backAsked();
    void lookAsked(const QString &backup);
    void restoreAsked(const QString &backup);

private:
    void findElsewhere();
    void list();

    QString m_vaultPath;
    Ask &m_ask;
    QDate m_today;
    QList<core::Backup> m_elsewhere;
    Notice *m_problem;
    Notice *m_nothing;
    BackupChooser *m_chooser;
    QWidget *m_phraseRow;
    PassphraseField *m_passphrase;
    QPushButton *m_look;
    QPushButton *m_restore;
};

} // namespace ui
