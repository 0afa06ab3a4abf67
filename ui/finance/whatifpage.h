#pragma once

#include "core/finance/forecast.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;

namespace ui {

class ChartView;

/// Charts of cash and of turnover against costs, with sliders that try out another price, volume or costs. Nothing of it is stored.
class WhatIfPage : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPage(QWidget *parent = nullptr);
    void show(const core::Forecast &plan, const core::Forecast *whatIf);
    core::WhatIf whatIf() const;

signals:
    void tried();

private:
    struct Slider {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };
    Slider addSlider(QGridLayout *grid, int column, const QString &title, const QString &name);
    void showValues();

    Slider m_price;
    Slider m_volume;
    Slider m_costs;
    ChartView *m_cash;
    ChartView *m_turnover;
};

} // namespace ui
