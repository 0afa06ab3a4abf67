#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

/// A line that says what is being worked on; takes its place in the layout also while there is nothing to say.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    void start(const QString &what);
    void stop();
    bool isBusy() const { return m_busy; }

private:
    QProgressBar *m_bar;
    QLabel *m_text;
    bool m_busy = false;
};

} // namespace ui
