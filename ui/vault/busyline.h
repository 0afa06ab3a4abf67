#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// A line that says what is being worked on; not there while nothing is.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    /// Keeps its room in the layout while there is nothing to say, so that buttons below it stay where they are.
    void keepRoom();
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
