#include "ui/finance/sheetpage.h"

#include "ui/base/notice.h"
#include "ui/finance/nameheader.h"
#include "ui/finance/sheetmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SheetPage::SheetPage(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_model(new SheetModel(this)), m_table(new QTableView(this)), m_names(new NameHeader(m_table)), m_detail(new QComboBox(this)), m_notice(new Notice(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalHeader(m_names);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_detail->addItems({tr("Per year"), tr("Per month, whole euros")});
    m_detail->setObjectName(name + u"-detail"_s);
    m_detail->setAccessibleName(tr("Per year or per month"));
    m_detail->hide();
    connect(m_detail, &QComboBox::currentIndexChanged, this, &SheetPage::showChosen);

    auto *head = new QHBoxLayout;
    head->addWidget(caption(title, "heading", this));
    head->addStretch();
    head->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(caption(tr("Calculated: nothing is typed here. Enter goes to the line behind an amount."), "muted", this));

    const auto goToLine = [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && !m_model->row(current.row()).line.isNull())
            emit lineWanted(m_model->row(current.row()).line);
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, goToLine);
    connect(m_table, &QTableView::doubleClicked, this, goToLine);
}

void SheetPage::show(const core::BudgetSheet &sheet)
{
    m_years = sheet;
    showChosen();
}

void SheetPage::show(const core::BudgetSheet &years, const core::BudgetSheet &months)
{
    m_years = years;
    m_months = months;
    m_detail->show();
    showChosen();
}

void SheetPage::preferMonths()
{
    m_detail->setCurrentIndex(1);
}

void SheetPage::say(const QString &problem)
{
    m_notice->say(Meaning::Attention, problem);
}

void SheetPage::showChosen()
{
    m_model->reset(m_detail->currentIndex() == 1 && !m_months.columns.isEmpty() ? m_months : m_years);
    m_table->resizeColumnsToContents();
    fitNames();
}

void SheetPage::fitNames()
{
    m_names->setMost(m_table->width() - m_table->horizontalHeader()->length() - m_table->verticalScrollBar()->sizeHint().width() - 2 * m_table->frameWidth());
}

void SheetPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

} // namespace ui
