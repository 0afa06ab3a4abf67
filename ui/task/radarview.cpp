#include "ui/task/radarview.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/ask.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/task/taskdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int kindLetters = 14;

Meaning meaningOf(const core::RadarSignal &found, QDate today)
{
    if (found.kind == "term-late"_L1)
        return Meaning::Stop;
    return found.day < today || found.kind == "hours-missing"_L1 ? Meaning::Attention : Meaning::Info;
}

} // namespace

RadarView::RadarView(core::Store &store, const core::RuleBook &rules, core::Tasks &tasks, Ask &ask, QWidget *parent)
    : Page(parent), m_store(store), m_rules(rules), m_tasks(tasks), m_ask(ask), m_kind(new ChoiceEdit({{QString(), tr("All signals")}}, this)),
      m_everyone(new QToolButton(this)), m_tree(new QTreeWidget(this)), m_none(caption({}, "muted", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    const auto button = [&](const QString &name, const QString &text, const QString &tip, auto slot) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        one->setToolTip(tip);
        connect(one, &QPushButton::clicked, this, slot);
        row->addWidget(one);
        m_actions.append(one);
    };
    button(u"makeTask"_s, tr("Make this task"), tr("Adds the proposed step as a task (Enter)"), &RadarView::make);
    button(u"changeTask"_s, tr("Change first…"), tr("Choose another day or other words first"), &RadarView::change);
    button(u"openSignal"_s, tr("Open this dossier"), tr("Open the dossier (Ctrl+O)"), &RadarView::open);
    row->addStretch();
    m_kind->setObjectName(u"signalKind"_s);
    m_kind->setAccessibleName(tr("Kind of signal"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kindLetters);
    const core::Catalogue kinds = core::Catalogue::read(u"radar"_s);
    for (const core::CatalogueEntry &kind : kinds.entries())
        m_kind->addItem(kind.label(), kind.key);
    row->addWidget(m_kind);
    m_everyone->setObjectName(u"radarEveryone"_s);
    m_everyone->setText(tr("Of everyone"));
    m_everyone->setCheckable(true);
    m_everyone->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_everyone);
    layout->addLayout(row);
    m_tree->setObjectName(u"radar"_s);
    m_tree->setAccessibleName(tr("Signals"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderLabels({tr("Signal"), tr("Who"), tr("What"), tr("Proposed step")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    layout->addWidget(m_tree, 1);
    m_none->setAlignment(Qt::AlignTop);
    layout->addWidget(m_none, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RadarView::showSignals);
    connect(m_everyone, &QToolButton::toggled, this, &RadarView::reload);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &RadarView::open);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        for (QPushButton *action : std::as_const(m_actions))
            action->setEnabled(current());
    });
}

QSet<QString> RadarView::tables() const
{
    return {u"dossiers"_s, u"persons"_s, u"routes"_s, u"tasks"_s, u"notes"_s, u"attachments"_s, u"pto_permissions"_s, u"pto_months"_s, u"pto_hours"_s, u"bbz_awards"_s};
}

void RadarView::reload()
{
    m_swept = true;
    m_signals = core::radar(m_store, m_rules, m_everyone->isChecked() ? QString() : m_store.author().adviser);
    showSignals();
}

void RadarView::showEvent(QShowEvent *event)
{
    // Looked at for the first time: nobody waits for a sweep that is not seen.
    if (!std::exchange(m_swept, true))
        reload();
    Page::showEvent(event);
}

void RadarView::showSignals()
{
    const QDate today = m_store.clock().today();
    const int kept = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    m_tree->clear();
    for (qsizetype i = 0; i < m_signals.size(); ++i) {
        const core::RadarSignal &found = m_signals[i];
        if (!m_kind->value().isEmpty() && m_kind->value() != found.kind)
            continue;
        auto *line = new QTreeWidgetItem(m_tree, {found.label, found.name, found.what, u"%1 (%2)"_s.arg(found.step.title, formatShort(found.step.due))});
        line->setData(0, idRole, int(i));
        line->setIcon(0, icon(meaningOf(found, today), palette()));
        line->setToolTip(1, u"%1 · %2"_s.arg(found.number, found.owner));
        line->setToolTip(2, found.what);
        line->setToolTip(3, found.step.title);
    }
    const int count = m_tree->topLevelItemCount();
    m_tree->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_none->setText(tr("The radar sees nothing: every dossier has a next step and nothing runs out soon."));
    if (count > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(std::clamp(kept, 0, count - 1)));
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(current());
}

const core::RadarSignal *RadarView::current() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    return line ? &m_signals[line->data(0, idRole).toInt()] : nullptr;
}

bool RadarView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            make();
            return true;
        }
        if (key->key() == Qt::Key_O && key->modifiers().testFlag(Qt::ControlModifier)) {
            open();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void RadarView::make()
{
    if (const core::RadarSignal *found = current())
        attempt(m_ask, tr("Make this task"), [&] {
            const core::Task step = found->step;
            const QList<core::Problem> problems = m_tasks.add(step);
            if (core::blocks(problems))
                m_ask.tell(tr("Make this task"), problems.first().text);
            else
                emit told(tr("Task made: %1, by %2.").arg(step.title, formatShort(step.due)));
        });
}

void RadarView::change()
{
    if (const core::RadarSignal *found = current()) {
        core::Task step = found->step;
        step.id = {};
        TaskDialog dialog(m_store, m_tasks, m_ask, step, this);
        dialog.exec();
    }
}

void RadarView::open()
{
    if (const core::RadarSignal *found = current())
        emit openDossier(found->dossier.text(), {});
}

} // namespace ui
