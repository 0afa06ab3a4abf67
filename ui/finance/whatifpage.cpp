#include "ui/finance/whatifpage.h"

#include "core/finance/financecharts.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace ui {

WhatIfPage::WhatIfPage(QWidget *parent) : QWidget(parent), m_cash(new ChartView({}, this)), m_turnover(new ChartView({}, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(0);
    m_price = addSlider(grid, 0, tr("Price"), u"whatIfPrice"_s);
    m_volume = addSlider(grid, 1, tr("Volume"), u"whatIfVolume"_s);
    m_costs = addSlider(grid, 2, tr("Costs"), u"whatIfCosts"_s);
    auto *back = new QPushButton(tr("Back to the plan"), this);
    back->setObjectName(u"whatIfReset"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        for (const Slider &each : {m_price, m_volume, m_costs})
            each.slider->setValue(0);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Charts and what if"), "heading", this), 1);
    head->addWidget(back);
    m_cash->setObjectName(u"cashChart"_s);
    m_turnover->setObjectName(u"turnoverChart"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addLayout(grid);
    layout->addWidget(m_cash, 1);
    layout->addWidget(m_turnover, 1);
    showValues();
}

WhatIfPage::Slider WhatIfPage::addSlider(QGridLayout *grid, int column, const QString &title, const QString &name)
{
    auto *value = new QLabel(title, this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(-50, 50);
    slider->setPageStep(10);
    slider->setTickInterval(25);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setObjectName(name);
    slider->setProperty("title", title);
    slider->setMinimumWidth(90);
    value->setBuddy(slider);
    grid->addWidget(value, 0, column);
    grid->addWidget(slider, 1, column);
    grid->setColumnStretch(column, 1);
    connect(slider, &QSlider::valueChanged, this, [this] {
        showValues();
        emit tried();
    });
    return {slider, value};
}

void WhatIfPage::showValues()
{
    for (const Slider &each : {m_price, m_volume, m_costs}) {
        if (!each.slider)
            continue;
        const int change = each.slider->value();
        const QString title = each.slider->property("title").toString();
        const QString words = change == 0 ? tr("%1: as planned").arg(title) : tr("%1: %2 %").arg(title, (change > 0 ? u"+"_s : QString()) + QString::number(change));
        each.value->setText(words);
        each.slider->setAccessibleName(words);
    }
}

core::WhatIf WhatIfPage::whatIf() const
{
    return {m_price.slider->value(), m_volume.slider->value(), m_costs.slider->value()};
}

void WhatIfPage::show(const core::Forecast &plan, const core::Forecast *whatIf)
{
    m_cash->setSeries(core::cashChart(plan, whatIf));
    m_turnover->setSeries(core::turnoverChart(plan, whatIf));
}

} // namespace ui
