#include "ui/finance/stepspage.h"

#include "core/base/format.h"
#include "core/finance/outcomes.h"
#include "ui/base/notice.h"
#include "ui/base/wrappedrows.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

StepsPage::StepsPage(QWidget *parent) : QWidget(parent), m_title(caption(QString(), "heading", this)), m_table(new QTableWidget(0, 2, this))
{
    m_table->setObjectName(u"steps"_s);
    m_table->setAccessibleName(tr("Steps of the calculation"));
    m_table->setHorizontalHeaderLabels({tr("Step"), tr("Amount")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    wrapRows(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
}

void StepsPage::show(const core::Forecast &forecast, int year)
{
    m_title->setText(tr("How it is calculated, year %1").arg(year + 1));
    m_table->setRowCount(0);
    add(tr("Break-even: turnover that carries the costs"), forecast.years.at(year).breakEven.steps);
    add(tr("Leaving the benefit: turnover that carries the household as well"), forecast.years.at(year).leaveBenefit.steps);
    add(tr("Lowest cash: everything up to and including %1").arg(core::format(forecast.start.plus(forecast.lowestMonth))), core::lowestCashSteps(forecast));
}

void StepsPage::add(const QString &title, const QList<core::Step> &steps)
{
    const auto addRow = [this](const QString &text, const QString &amount) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(text));
        m_table->setItem(row, 1, new QTableWidgetItem(amount));
        m_table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return row;
    };
    QFont bold = font();
    bold.setBold(true);
    const int head = addRow(title, {});
    m_table->setSpan(head, 0, 1, 2);
    m_table->item(head, 0)->setFont(bold);
    for (const core::Step &step : steps)
        addRow(step.text, step.amount ? core::format(*step.amount) : QString());
}

} // namespace ui
