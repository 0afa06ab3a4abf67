#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// A line that says what is being worked on; takes its place in the layout also while there is nothing to say.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    void start(const QString &what);
    /// How far it is, in thousandths, for work of which that is known.
    void setProgress(int permille);
    /// Shows a button to stop; stopAsked() follows when it is pressed.
    void offerStop();
    void stop();
    bool isBusy() const { return m_busy; }

signals:
    void stopAsked();

private:
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_stop;
    bool m_busy = false;
};

} // namespace ui
