#pragma once

#include "core/pto/ptoassessment.h"

#include <QWidget>

class QLabel;

namespace ui {

class HourGauge;

/// Hours against their ceiling: a bar with the ceiling as a line, a word with its shape, and the sentence beside it.
class HourBar : public QWidget {
    Q_OBJECT

public:
    HourBar(const QString &title, const QString &name, QWidget *parent = nullptr);
    void show(const core::HourUse &use, const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_state;
    QLabel *m_word;
    QLabel *m_sentence;
    HourGauge *m_gauge;
};

} // namespace ui
