#pragma once

#include "core/task/tasks.h"

#include <QWidget>

namespace ui {

/// How full the coming working days are: a bar and a number per day. A click or the arrow keys choose a day.
class LoadStrip : public QWidget {
    Q_OBJECT

public:
    LoadStrip(const core::Tasks &tasks, const QString &adviser, QDate today, QWidget *parent = nullptr);

    /// Shows the stretch in which this day lies, with the day marked.
    void show(QDate day);
    QDate day() const { return m_day; }
    /// "Tuesday 3 March: 4 tasks, 1 of them an appointment."
    static QString sentence(QDate day, const core::DayLoad &load);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int at(QPoint point) const;
    void choose(QDate day);
    void tell();

    const core::Tasks &m_tasks;
    QString m_adviser;
    QDate m_today;
    QDate m_day;
    QList<QDate> m_days;
    QMap<QDate, core::DayLoad> m_load;
};

} // namespace ui
