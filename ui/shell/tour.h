#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// A walk through the window in a few steps: a card beside the thing it is about, and a frame around that thing. Arrows and Enter
/// walk, Esc stops. The steps stand in resources/about/tour.json.
class Tour : public QFrame {
    Q_OBJECT

public:
    /// Brings a place of the window in view: "today", or "dossier/pto" for that tab of some dossier. False when there is none.
    using Go = std::function<bool(const QString &place)>;

    Tour(QWidget *window, Go go);

    void begin();
    int count() const { return int(m_steps.size()); }
    int at() const { return m_at; }
    /// What the card points at now.
    QWidget *target() const { return m_target; }

signals:
    /// Walked to the end, or stopped before.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab stays on the card, as in a dialog; Esc leaves it.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Step {
        QString place;
        QString widget;
        QString title;
        QString text;
    };

    /// The first step from `index` on, in the direction `by`, whose place is there; ends when there is none.
    void show(int index, int by);
    void place();
    void stop();
    QWidget *find(const QString &name) const;

    QWidget *m_window;
    Go m_go;
    QList<Step> m_steps;
    int m_at = -1;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_focus; ///< who had it before
    QFrame *m_frame; ///< around the target
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_stop;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
