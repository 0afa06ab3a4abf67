#pragma once

#include "core/kpi/frozen.h"

#include <QAbstractButton>

namespace ui {

/// One result as a card to press: the value large, the goal, what it was counted from, and whether it was reached, in a word and a shape.
class KpiTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);
    /// `before` is the value of the period before in thousandths; nullopt when there was nothing to count. A published figure stands
    /// large, with the live one small under it.
    void show(const core::KpiResult &result, std::optional<qint64> before, const std::optional<core::FrozenKpi> &frozen = {});
    QSize sizeHint() const override { return {320, 156}; }
    QSize minimumSizeHint() const override { return {240, 156}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_value;
    QString m_counted;
    QString m_verdict;
    QString m_change;
    QString m_live; ///< what is counted now, when another value is published
    bool m_reached = false;
    bool m_judged = false;
};

/// "45,5 %" or "51,0", as a result shows its value.
QString kpiValueText(const core::KpiDefinition &definition, qint64 thousandths);
/// "40 %" or "50"; a dash without a goal.
QString kpiGoalText(const core::KpiDefinition &definition);

} // namespace ui
