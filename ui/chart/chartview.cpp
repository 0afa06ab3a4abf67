#include "ui/chart/chartview.h"

#include "ui/chart/chartcanvas.h"
#include "ui/chart/seriesmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isSwitch(const QKeyEvent &event)
{
    return event.key() == Qt::Key_T && event.modifiers() == Qt::ControlModifier;
}

} // namespace

ChartView::ChartView(const core::Series &series, QWidget *parent)
    : QWidget(parent), m_canvas(new ChartCanvas(this)), m_model(new SeriesModel(this)), m_stack(new QStackedLayout), m_switch(new QToolButton(this))
{
    auto *table = new QTableView(this);
    table->setModel(m_model);
    table->setObjectName(u"chartTable"_s);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setAlternatingRowColors(true);
    connect(m_canvas, &ChartCanvas::labelChosen, this, &ChartView::labelChosen);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(table);

    m_switch->setObjectName(u"chartSwitch"_s);
    m_switch->setAutoRaise(true);
    connect(m_switch, &QToolButton::clicked, this, [this] { showTable(!showsTable()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_switch, 0, Qt::AlignRight);
    showTable(false);
    setSeries(series);
}

void ChartView::setSeries(const core::Series &series)
{
    m_canvas->setSeries(series);
    m_model->reset(series);
    setAccessibleName(m_canvas->accessibleName());
    m_stack->widget(1)->setAccessibleName(tr("%1, as a table").arg(series.title));
}

void ChartView::setChoosable()
{
    m_canvas->setChoosable();
    auto *table = qobject_cast<QTableView *>(m_stack->widget(1));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { emit labelChosen(index.row()); });
}

void ChartView::setTitleVisible(bool visible)
{
    m_canvas->setTitleVisible(visible);
}

bool ChartView::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartView::showTable(bool table)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_switch->setText(table ? tr("Show as chart (Ctrl+T)") : tr("Show as table (Ctrl+T)"));
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
}

bool ChartView::event(QEvent *event)
{
    // Takes the key before a page-wide shortcut sees it.
    if (event->type() == QEvent::ShortcutOverride && isSwitch(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (isSwitch(*event))
        showTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

void switchChartsTogether(QWidget *page)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, [page] {
        const QList<ChartView *> charts = page->findChildren<ChartView *>();
        const bool table = !charts.isEmpty() && !charts.first()->showsTable();
        for (ChartView *chart : charts)
            chart->showTable(table);
    });
}

} // namespace ui
