#include "ui/vault/backupchooser.h"

#include "ui/base/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString ageOf(QDate day, QDate today)
{
    const auto days = int(day.daysTo(today));
    if (days <= 0)
        return BackupChooser::tr("today");
    if (days == 1)
        return BackupChooser::tr("yesterday");
    if (days < 14)
        return BackupChooser::tr("%n day(s) ago", nullptr, days);
    return BackupChooser::tr("%n week(s) ago", nullptr, days / 7);
}

BackupChooser::BackupChooser(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 4, this))
{
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("How long ago"), tr("Size"), tr("Folder")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(tableRowHeight * 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupChooser::chosenChanged);
    connect(m_table, &QTableWidget::itemActivated, this, &BackupChooser::activated);
}

void BackupChooser::show(const QList<core::Backup> &backups, QDate today)
{
    const QString before = chosen();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(backups.size()));
    int again = 0;
    for (int row = 0; row < backups.size(); ++row) {
        const core::Backup &each = backups[row];
        const QLocale locale;
        const QStringList cells{locale.toString(each.made, u"ddd d MMMM yyyy HH:mm"_s), ageOf(each.made.date(), today), locale.formattedDataSize(each.size, 1, QLocale::DataSizeTraditionalFormat),
                                QDir::toNativeSeparators(QFileInfo(each.path).absolutePath())};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setData(Qt::UserRole, each.path);
            item->setToolTip(column == 3 ? QDir::toNativeSeparators(each.path) : QString());
            m_table->setItem(row, column, item);
        }
        if (each.path == before)
            again = row;
    }
    if (!backups.isEmpty())
        m_table->selectRow(again);
    emit chosenChanged();
}

int BackupChooser::count() const { return m_table->rowCount(); }

QString BackupChooser::chosen() const
{
    const QList<QTableWidgetItem *> selected = m_table->selectedItems();
    return selected.isEmpty() ? QString() : selected.first()->data(Qt::UserRole).toString();
}

void BackupChooser::choose(int row) { m_table->selectRow(row); }

} // namespace ui
