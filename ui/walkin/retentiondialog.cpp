#include "ui/walkin/retentiondialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RetentionDialog::RetentionDialog(core::Store &store, Ask &ask, QWidget *parent) : QDialog(parent), m_retention(store), m_ask(ask), m_texts(m_retention.due())
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Text past its term"));
    setMinimumSize(720, 420);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    auto *words = new QLabel(tr("The words of contacts are kept for %1 months, those of signals for %2. Of the rows below the words go, also from the audit trail. "
                                "The rows stay: every count is as before. This cannot be undone.")
                                 .arg(core::WalkInRetention::months(u"walkin_contacts"_s)).arg(core::WalkInRetention::months(u"walkin_signals"_s)), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *table = new QTableWidget(int(m_texts.size()), 4, this);
    table->setObjectName(u"oldTexts"_s);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Day"), tr("What"), tr("Term over on"), tr("Words that go")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    for (int row = 0; row < m_texts.size(); ++row) {
        const core::OldText &text = m_texts[row];
        const QStringList cells{formatShort(text.day), text.what, formatShort(text.due), text.words.join(u" / "_s)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            table->setItem(row, column, cell);
        }
    }
    layout->addWidget(table, 1);
    auto *source = new QLabel(tr("Not verified: %1").arg(core::WalkInRetention::source()), this);
    source->setProperty("role", u"muted"_s);
    source->setWordWrap(true);
    layout->addWidget(source);
    auto *buttons = new QDialogButtonBox(this);
    auto *remove = buttons->addButton(tr("Remove text of %n row(s)", nullptr, int(m_texts.size())), QDialogButtonBox::ActionRole);
    remove->setObjectName(u"removeTexts"_s);
    remove->setEnabled(!m_texts.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(remove, &QPushButton::clicked, this, &RetentionDialog::removeTexts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void RetentionDialog::removeTexts()
{
    if (attempt(m_ask, windowTitle(), [this] { m_retention.remove(m_texts); }))
        accept();
}

} // namespace ui
