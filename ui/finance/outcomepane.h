#pragma once

#include "core/finance/forecast.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace ui {

class Chip;

/// One outcome: what it is, the amount, a word whether it is well, and what that means.
class OutcomeTile : public QFrame {
    Q_OBJECT

public:
    OutcomeTile(const QString &title, const QString &name, QWidget *parent);
    void show(const QString &value, bool isWell, const QString &word, const QString &meaning);

private:
    QString m_title;
    QLabel *m_value;
    Chip *m_chip;
    QLabel *m_meaning;
};

/// The outcomes of a plan beside whatever is being edited: lowest cash, break-even, leaving the benefit, funding.
class OutcomePane : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePane(QWidget *parent = nullptr);
    /// With a what-if, its outcomes are shown and the plan's stand beside them.
    void show(const core::Forecast &plan, const core::Forecast *whatIf);
    int year() const;

signals:
    void yearChosen();
    void stepsWanted();

private:
    QComboBox *m_year;
    OutcomeTile *m_cash;
    OutcomeTile *m_breakEven;
    OutcomeTile *m_leave;
    OutcomeTile *m_funding;
};

} // namespace ui
