#pragma once

#include "core/store/backup.h"

#include <QWidget>

class QTableWidget;

namespace ui {

/// Backups to choose from, newest first: when each was made, how long ago, how large, where.
class BackupChooser : public QWidget {
    Q_OBJECT

public:
    explicit BackupChooser(QWidget *parent = nullptr);
    /// A row per backup; `today` is for "yesterday" and "3 weeks ago".
    void show(const QList<core::Backup> &backups, QDate today);
    int count() const;
    /// Path of the chosen one; empty when there is none.
    QString chosen() const;
    void choose(int row);

signals:
    void chosenChanged();
    void activated();

private:
    QTableWidget *m_table;
};

/// "Today", "yesterday", "5 days ago", "3 weeks ago".
QString ageOf(QDate day, QDate today);

} // namespace ui
