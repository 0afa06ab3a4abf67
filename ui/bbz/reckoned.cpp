#include "ui/bbz/reckoned.h"

#include "ui/base/format.h"
#include "ui/base/wrappedrows.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Reckoned)
};

} // namespace

QTableWidget *makeSteps(const QString &name, const QString &words, QWidget *parent)
{
    auto *table = new QTableWidget(0, 2, parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setHorizontalHeaderLabels({Text::tr("Step and source"), Text::tr("Amount")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    wrapRows(table);
    return table;
}

void showSteps(QTableWidget *table, const QList<core::Step> &steps)
{
    table->setRowCount(0);
    for (const core::Step &step : steps) {
        const int row = table->rowCount();
        table->insertRow(row);
        auto *item = new QTableWidgetItem(step.source.isEmpty() ? step.text : u"%1\n%2"_s.arg(step.text, step.source.section(u", http"_s, 0, 0)));
        item->setToolTip(step.source);
        table->setItem(row, 0, item);
        auto *amount = new QTableWidgetItem(step.amount ? format(*step.amount) : QString());
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 1, amount);
    }
}

} // namespace ui
