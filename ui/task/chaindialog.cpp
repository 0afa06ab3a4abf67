#include "ui/task/chaindialog.h"

#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/task/loadstrip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> chainChoices(const QList<core::TaskChain> &chains)
{
    QList<Choice> choices;
    for (const core::TaskChain &chain : chains)
        choices.append({chain.key, chain.label});
    return choices;
}

} // namespace

ChainDialog::ChainDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QDialog(parent), m_store(store), m_tasks(tasks), m_ask(ask), m_dossier(dossier), m_chains(core::taskChains()), m_chain(new ChoiceEdit(chainChoices(m_chains), this)),
      m_anchor(new DayEdit(store.clock(), this)), m_steps(new QTreeWidget(this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Plan a chain of tasks"));
    resize(720, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    auto *form = new QFormLayout;
    m_chain->setObjectName(u"chain"_s);
    m_chain->setAccessibleName(tr("Chain"));
    m_anchor->setObjectName(u"anchor"_s);
    m_anchor->setAccessibleName(tr("The day it turns on"));
    form->addRow(tr("&Chain"), m_chain);
    form->addRow(tr("&The day it turns on"), m_anchor);
    layout->addLayout(form);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps of the chain"));
    m_steps->setRootIsDecorated(false);
    m_steps->setHeaderLabels({tr("Step"), tr("Day"), tr("That day")});
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    auto *keepButton = buttons->addButton(tr("Keep the ticked steps"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(u"keep"_s);
    keepButton->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(m_chain, &QComboBox::currentIndexChanged, this, &ChainDialog::showSteps);
    connect(m_anchor, &ValueEdit::edited, this, &ChainDialog::showSteps);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChainDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_anchor->setValue(store.clock().today().addDays(21));
    showSteps();
}

void ChainDialog::showSteps()
{
    const auto anchor = m_anchor->value();
    m_steps->clear();
    m_planned.clear();
    if (!anchor || m_chain->currentIndex() < 0)
        return;
    const core::TaskChain &chain = m_chains[m_chain->currentIndex()];
    m_anchor->setToolTip(chain.anchor);
    m_planned = core::tasksOf(chain, m_dossier, *anchor);
    const QDate today = m_store.clock().today();
    const QString adviser = m_store.author().adviser;
    for (const core::Task &task : std::as_const(m_planned)) {
        const core::DayLoad load = m_tasks.load(adviser, task.due, task.due).value(task.due);
        const QString full = task.due < today ? tr("already past") : load.tasks == 0 ? tr("free") : tr("%n task(s)", nullptr, load.tasks);
        auto *line = new QTreeWidgetItem(m_steps, {task.title, QLocale().toString(task.due, u"ddd d MMM yyyy"_s), full});
        // What should have been done already is for the adviser to decide upon.
        line->setCheckState(0, task.due < today ? Qt::Unchecked : Qt::Checked);
        if (task.due == *anchor) {
            QFont bold = m_steps->font();
            bold.setBold(true);
            line->setFont(0, bold);
        }
        line->setIcon(2, icon(task.due < today ? Meaning::Attention : Meaning::Neutral, palette()));
    }
}

void ChainDialog::keep()
{
    if (m_anchor->isUnreadable() || !m_anchor->value()) {
        m_notice->say(Meaning::Stop, unreadableText());
        m_anchor->setFocus();
        return;
    }
    QList<core::Task> wanted;
    for (int i = 0; i < m_steps->topLevelItemCount(); ++i)
        if (m_steps->topLevelItem(i)->checkState(0) == Qt::Checked)
            wanted.append(m_planned[i]);
    if (wanted.isEmpty()) {
        m_notice->say(Meaning::Attention, tr("Tick at least one step."));
        return;
    }
    attempt(m_ask, tr("Plan a chain of tasks"), [&] {
        const QList<core::Problem> problems = m_tasks.addAll(wanted);
        m_notice->show(problems);
        if (!core::blocks(problems))
            accept();
    });
}

} // namespace ui
