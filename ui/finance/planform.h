#pragma once

#include "core/finance/financialplan.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace core {
class Clock;
}

namespace ui {

class ChoiceEdit;
class MoneyEdit;
class MonthEdit;
class Notice;
class PercentageEdit;

/// What holds for the whole plan: start, VAT, season, ramp-up, tax reserve and the benefit norm. Each change is stored at once.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(const core::Clock &clock, QWidget *parent = nullptr);
    void show(const core::FinancialPlan &plan);

signals:
    void changed(const core::FinancialPlan &plan);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *seasonRow();
    template <class Widget> Widget *add(const QString &label, Widget *widget, const QString &name, const QString &help = {});
    void take();
    core::FinancialPlan value() const;

    core::FinancialPlan m_plan;
    bool m_filling = false;
    QFormLayout *m_layout;
    Notice *m_notice;
    QLineEdit *m_name;
    MonthEdit *m_start;
    ChoiceEdit *m_scheme;
    QCheckBox *m_includes;
    QSpinBox *m_rampUp;
    QList<QSpinBox *> m_season;
    MoneyEdit *m_opening;
    PercentageEdit *m_reserve;
    QLineEdit *m_reserveNote;
    MoneyEdit *m_norm;
    QPlainTextEdit *m_remark;
};

} // namespace ui
