#include "ui/base/fieldhistory.h"

#include "core/dossier/fieldnames.h"
#include "core/store/journal.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FieldHistory::FieldHistory(const core::Store &store, const QString &table, const QString &row, const QString &column, QWidget *parent) : QDialog(parent)
{
    const QString field = core::fieldName(table, column);
    setWindowTitle(tr("History of %1").arg(field));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 360);
    QList<core::FieldMoment> moments = core::Journal(store.database()).history(table, row, column);
    // A record that came into being with the field blank tells nothing about it.
    moments.removeIf([](const core::FieldMoment &moment) { return moment.before.toString() == moment.after.toString(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->addWidget(caption(field, "heading", this));
    auto *list = new QTableWidget(int(moments.size()), 5, this);
    list->setObjectName(u"history"_s);
    list->setAccessibleName(windowTitle());
    list->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("From"), tr("To")});
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    for (int i = 0; i < moments.size(); ++i) {
        const core::FieldMoment &moment = moments[i];
        const QStringList cells{moment.at.toString(u"d-M-yyyy HH:mm"_s), moment.adviser, QCoreApplication::translate("Op", moment.operation.toLatin1().constData()),
                                core::fieldText(table, column, moment.before), core::fieldText(table, column, moment.after)};
        for (int at = 0; at < cells.size(); ++at)
            list->setItem(i, at, new QTableWidgetItem(cells[at]));
    }
    list->resizeColumnsToContents();
    list->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(list);
    if (moments.isEmpty())
        layout->addWidget(caption(tr("This field has not been filled in or changed yet."), "muted", this));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace ui
