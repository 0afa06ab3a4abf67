#include "ui/dossier/overviewpanel.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/dossier/notecomposer.h"
#include "ui/dossier/timelineview.h"
#include "ui/task/promisedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

OverviewPanel::OverviewPanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_desk(desk), m_dossier(dossier), m_composer(new NoteComposer(desk, dossier, this)), m_model(new TimelineModel(this)), m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(m_composer);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    buildChips(row);
    row->addStretch();
    layout->addLayout(row);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(false);
    layout->addWidget(m_list, 1);
    m_empty = caption({}, "muted", this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::tight);
    actions->addStretch();
    buildActions(actions);
    layout->addLayout(actions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OverviewPanel::refreshActions);
    connect(m_list, &QListView::activated, this, &OverviewPanel::editCurrent);
    reload();
}

void OverviewPanel::buildChips(QLayout *layout)
{
    const QStringList titles{tr("Contacts"), tr("Routes"), tr("Tasks"), tr("Papers"), tr("Decisions")};
    for (int kind = 0; kind < titles.size(); ++kind) {
        auto *chip = new QToolButton(this);
        chip->setText(titles[kind]);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setObjectName(u"chip%1"_s.arg(kind));
        connect(chip, &QToolButton::toggled, this, &OverviewPanel::narrow);
        layout->addWidget(chip);
        m_chips.append(chip);
    }
}

void OverviewPanel::buildActions(QLayout *layout)
{
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_edit = add(u"editNote"_s, tr("Change note"), &OverviewPanel::editCurrent);
    m_promise = add(u"promise"_s, tr("Mark a promise…"), &OverviewPanel::markPromise);
    m_addendum = add(u"addendum"_s, tr("Write addendum"), &OverviewPanel::addendum);
    m_remove = add(u"removeNote"_s, tr("Remove note"), &OverviewPanel::removeCurrent);
    auto *f2 = new QShortcut(QKeySequence(Qt::Key_F2), this);
    f2->setContext(Qt::WidgetWithChildrenShortcut);
    connect(f2, &QShortcut::activated, this, &OverviewPanel::editCurrent);
}

QSet<QString> OverviewPanel::tables() const
{
    return {u"notes"_s, u"routes"_s, u"route_phases"_s, u"tasks"_s, u"attachments"_s, u"issued"_s, u"benefits"_s, u"pto_permissions"_s, u"debt_cases"_s, u"debt_offers"_s, u"debt_court"_s, u"bbz_endings"_s, u"businesses"_s, u"group_enrolments"_s, u"group_attendance"_s, u"newcomer_talks"_s, u"newcomer_paths"_s};
}

void OverviewPanel::reload()
{
    m_items = core::timeline(m_desk.store, m_dossier);
    narrow();
}

void OverviewPanel::narrow()
{
    QList<core::TimelineItem> shown;
    for (const core::TimelineItem &item : std::as_const(m_items))
        if (m_chips[int(item.kind)]->isChecked())
            shown.append(item);
    const core::TimelineItem *kept = current();
    const QString id = kept ? kept->id : QString();
    m_model->show(shown);
    m_list->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setText(m_items.isEmpty() ? tr("Nothing happened yet in this dossier. Write the first note above, or start a route.") : tr("Nothing of the kinds that are chosen above."));
    for (int i = 0; i < shown.size(); ++i)
        if (shown[i].id == id)
            m_list->setCurrentIndex(m_model->index(i));
    refreshActions();
}

void OverviewPanel::keepDrafts()
{
    m_composer->keepDraft();
}

void OverviewPanel::focusNote()
{
    m_composer->focusText();
}

void OverviewPanel::goTo(const QString &row)
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->at(i).row == row) {
            m_list->setCurrentIndex(m_model->index(i));
            m_list->scrollTo(m_model->index(i), QAbstractItemView::PositionAtCenter);
            m_list->setFocus();
            return;
        }
}

const core::TimelineItem *OverviewPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void OverviewPanel::refreshActions()
{
    const core::TimelineItem *item = current();
    const bool note = item && item->table == "notes"_L1;
    m_edit->setEnabled(note && !item->fixed);
    m_remove->setEnabled(note && !item->fixed);
    m_addendum->setEnabled(note);
    m_promise->setEnabled(note);
    m_edit->setToolTip(note && item->fixed ? tr("This note is fixed; write an addendum.") : QString());
}

void OverviewPanel::editCurrent()
{
    const core::TimelineItem *item = current();
    if (!item || item->table != "notes"_L1)
        return;
    if (item->fixed)
        addendum();
    else if (const auto note = m_desk.store.find(core::Id<core::Note>::parse(item->row)))
        m_composer->edit(*note);
}

void OverviewPanel::addendum()
{
    const core::TimelineItem *item = current();
    if (!item || item->table != "notes"_L1)
        return;
    const auto id = core::Id<core::Note>::parse(item->row);
    const auto text = m_desk.ask.text(tr("Write addendum"), tr("What do you add to the note of %1?").arg(item->at.date().toString(u"d-M-yyyy"_s)), {}, true);
    if (!text)
        return;
    attempt(m_desk.ask, tr("Write addendum"), [&] {
        const QList<core::Problem> problems = m_desk.notes.addendum(id, *text);
        if (core::blocks(problems))
            m_desk.ask.tell(tr("Write addendum"), problems.first().text);
    });
}

void OverviewPanel::markPromise()
{
    const core::TimelineItem *item = current();
    if (!item || item->table != "notes"_L1)
        return;
    if (const auto note = m_desk.store.find(core::Id<core::Note>::parse(item->row))) {
        PromiseDialog dialog(m_desk.store, m_desk.tasks, m_desk.ask, *note, this);
        dialog.exec();
    }
}

void OverviewPanel::removeCurrent()
{
    const core::TimelineItem *item = current();
    if (!item || item->table != "notes"_L1)
        return;
    const auto id = core::Id<core::Note>::parse(item->row);
    attempt(m_desk.ask, tr("Remove note"), [&] {
        const QList<core::Problem> problems = m_desk.notes.remove(id);
        if (core::blocks(problems))
            m_desk.ask.tell(tr("Remove note"), problems.first().text);
    });
}

} // namespace ui
