#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

/// The choice to give a paper out as a file that opens only with a passphrase. Off unless somebody asks for it; the copy in the dossier stays readable.
class FileLock : public QWidget {
    Q_OBJECT

public:
    explicit FileLock(QWidget *parent = nullptr);

    /// Empty: the file opens for everybody.
    QString passphrase() const;
    /// A passphrase was asked for and is missing or too short.
    QList<core::Problem> problems() const;

private:
    QCheckBox *m_locks;
    QLineEdit *m_passphrase;
};

} // namespace ui
