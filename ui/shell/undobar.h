#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// The line above the status line after something was removed or changed in bulk: what happened, and the way back.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    void say(const QString &text);

signals:
    void undoAsked();

private:
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace ui
