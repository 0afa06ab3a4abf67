#include "ui/task/todaypage.h"

#include "core/dossier/routekinds.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/task/calendaractions.h"
#include "ui/task/taskdialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nearDays = 14;
constexpr int figureHeight = 76;

QString routesText(const core::WorkItem &item)
{
    const core::Catalogue kinds = core::Catalogue::read(u"routes"_s, u"chips"_s);
    QStringList words;
    for (const QString &kind : item.routes)
        words.append(kinds.label(kind));
    return words.join(u", "_s);
}

} // namespace

TodayPage::TodayPage(core::Store &store, core::Tasks &tasks, Ask &ask, const QList<Counter> &counters, QWidget *parent)
    : Page(parent), m_store(store), m_tasks(tasks), m_ask(ask), m_counters(counters)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::section);
    m_views = new QTabWidget(this);
    m_views->setObjectName(u"views"_s);
    m_views->setDocumentMode(true);
    m_views->setTabBarAutoHide(true);
    m_views->addTab(buildWork(), tr("Work"));
    layout->addWidget(m_views, 2);
    layout->addWidget(buildCounters(), 1);
    setFocusProxy(m_tree);
    reload();
}

QList<Counter> TodayPage::ownCounters(const core::Tasks &tasks, const QString &adviser)
{
    const QSet<QString> sources{u"dossiers"_s, u"tasks"_s, u"persons"_s, u"routes"_s};
    return {{u"no-next-step"_s, tr("dossiers without a next step"), [&tasks, adviser] { return tasks.withoutNextStep(adviser); }, sources},
            {u"legal-terms"_s, tr("legal terms within %1 days").arg(nearDays), [&tasks, adviser] { return tasks.withLegalTermWithin(nearDays, adviser); }, sources},
            {u"incomplete"_s, tr("dossiers to complete before reporting"), [&tasks, adviser] { return tasks.incomplete(adviser); }, sources}};
}

QWidget *TodayPage::buildWork()
{
    auto *work = new QWidget(this);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(buildHead(work));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    const auto button = [&](const QString &name, const QString &text, const QString &tip, const QString &keys, auto run) {
        auto *one = new QPushButton(text, work);
        one->setObjectName(name);
        one->setToolTip(u"%1 (%2)"_s.arg(tip, keys));
        one->setAccessibleName(tip);
        connect(one, &QPushButton::clicked, this, run);
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
        row->addWidget(one);
        m_actions.append(one);
    };
    button(u"open"_s, tr("Open this dossier"), tr("Open the dossier at this task"), u"Ctrl+O"_s, [this] { openCurrent(); });
    button(u"done"_s, tr("Done"), tr("The task is done"), u"Ctrl+Return"_s, [this] { done(); });
    button(u"plus1w"_s, tr("+1w"), tr("Move one week"), u"Ctrl+1"_s, [this] { move(1, 0); });
    button(u"plus2w"_s, tr("+2w"), tr("Move two weeks"), u"Ctrl+2"_s, [this] { move(2, 0); });
    button(u"plus1m"_s, tr("+1m"), tr("Move one month"), u"Ctrl+3"_s, [this] { move(0, 1); });
    row->addWidget(buildMore(work));
    row->addStretch();
    m_everyone = new QToolButton(work);
    m_everyone->setObjectName(u"everyone"_s);
    m_everyone->setText(tr("Work of everyone"));
    m_everyone->setCheckable(true);
    m_everyone->setFocusPolicy(Qt::StrongFocus);
    connect(m_everyone, &QToolButton::toggled, this, &TodayPage::reload);
    row->addWidget(m_everyone);
    layout->addLayout(row);
    m_tree = new QTreeWidget(work);
    m_tree->setObjectName(u"work"_s);
    m_tree->setAccessibleName(tr("Work of today"));
    m_tree->setHeaderLabels({tr("Who"), tr("What"), tr("When"), tr("Route")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::inside);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &TodayPage::openCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        for (QWidget *action : std::as_const(m_actions))
            action->setEnabled(current().has_value());
    });
    layout->addWidget(m_tree, 1);
    return work;
}

QWidget *TodayPage::buildHead(QWidget *work)
{
    auto *head = new QWidget(work);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, space::tight, 0, 0);
    m_head = caption({}, "title", head);
    row->addWidget(m_head, 1);
    const auto keysOf = [](std::initializer_list<const char *> kinds) {
        QStringList keys;
        for (const char *kind : kinds)
            keys.append(QLatin1StringView(kind));
        return keys.join(u',');
    };
    m_kinds = new ChoiceEdit({{QString(), tr("Everything")},
                              {keysOf({"legal-term", "pre-term"}), tr("Legal terms")},
                              {keysOf({"appointment"}), tr("Appointments")},
                              {keysOf({"promise-adviser", "promise-client"}), tr("Promises")},
                              {keysOf({"paper"}), tr("Papers asked for")},
                              {keysOf({"reminder"}), tr("Reminders")}}, head);
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of tasks that are shown"));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TodayPage::reload);
    row->addWidget(m_kinds);
    return head;
}

QToolButton *TodayPage::buildMore(QWidget *work)
{
    auto *more = new QToolButton(work);
    more->setObjectName(u"more"_s);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    QAction *fresh = menu->addAction(tr("New task…"));
    fresh->setObjectName(u"newTask"_s);
    connect(fresh, &QAction::triggered, this, [this] { edit({}); });
    QAction *change = menu->addAction(tr("Change this task…"));
    change->setObjectName(u"changeTask"_s);
    change->setShortcut(Qt::Key_F2);
    change->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    work->addAction(change);
    connect(change, &QAction::triggered, this, [this] {
        if (const auto item = current())
            edit(item->task);
    });
    menu->addSeparator();
    const auto chosen = [this] {
        const auto item = current();
        return item ? QList<core::WorkItem>{*item} : QList<core::WorkItem>();
    };
    addCalendarActions(*menu, m_store, m_ask, chosen, [this] {
        QList<core::WorkItem> all = m_items.values();
        std::sort(all.begin(), all.end(), [](const core::WorkItem &a, const core::WorkItem &b) { return a.task.due < b.task.due; });
        return all;
    });
    more->setMenu(menu);
    return more;
}

void TodayPage::addView(const QString &title, Page *view)
{
    m_views->addTab(view, title);
    view->follow(m_store);
    connect(view, &Page::openDossier, this, &Page::openDossier);
    connect(view, &Page::told, this, &Page::told);
}

QWidget *TodayPage::buildCounters()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::group);
    layout->addWidget(caption(tr("Keep an eye on"), "heading", side));
    for (const Counter &counter : std::as_const(m_counters)) {
        auto *figure = new QPushButton(side);
        figure->setObjectName(u"counter-"_s + counter.key);
        figure->setMinimumHeight(figureHeight);
        figure->setStyleSheet(u"text-align: left; padding-left: 16px;"_s);
        connect(figure, &QPushButton::clicked, this, [this, counter] { emit listAsked(counter.dossiers(), counter.title); });
        layout->addWidget(figure);
        m_figures.append(figure);
    }
    layout->addStretch();
    return side;
}

QSet<QString> TodayPage::tables() const
{
    QSet<QString> tables{u"tasks"_s, u"dossiers"_s, u"persons"_s, u"routes"_s};
    for (const Counter &counter : m_counters)
        tables += counter.tables;
    return tables;
}

void TodayPage::addGroup(const QString &title, const QList<core::WorkItem> &items, const QString &none)
{
    auto *group = new QTreeWidgetItem(m_tree, {items.isEmpty() ? title : u"%1 (%2)"_s.arg(title).arg(items.size())});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const core::WorkItem &item : items) {
        const QString when = item.days < 0 ? tr("%n day(s) late", nullptr, -item.days) : item.days == 0 ? tr("today") : tr("in %n day(s)", nullptr, item.days);
        const QString what = item.task.time.isEmpty() ? item.task.title : u"%1 %2"_s.arg(item.task.time, item.task.title);
        auto *line = new QTreeWidgetItem(group, {item.task.dossier.isNull() ? tr("without a dossier") : item.name, what, when, routesText(item)});
        line->setData(0, idRole, item.id.text());
        line->setIcon(2, icon(item.days < 0 ? Meaning::Stop : item.days == 0 ? Meaning::Attention : Meaning::Neutral, palette()));
        const QString moved = item.task.moveReason.isEmpty() ? QString() : tr("Moved: %1").arg(item.task.moveReason);
        line->setToolTip(1, QStringList({formatShort(item.task.due), item.number, moved}).join(u" · "_s));
        m_items.insert(item.id.text(), item);
    }
    if (items.isEmpty()) {
        auto *line = new QTreeWidgetItem(group, {none});
        line->setFlags(Qt::ItemIsEnabled);
        line->setFirstColumnSpanned(true);
        line->setForeground(0, tokensFor(palette()).muted);
    }
    group->setExpanded(true);
}

void TodayPage::reload()
{
    const auto kept = current();
    const QString adviser = m_everyone->isChecked() ? QString() : m_store.author().adviser;
    core::WorkList list;
    QList<core::WorkItem> later;
    if (m_kinds->value().isEmpty()) {
        list = m_tasks.workList(adviser);
    } else {
        // One kind is looked at further ahead: a promise for next month is a promise too.
        const QStringList kinds = m_kinds->value().split(u',');
        for (const core::WorkItem &item : m_tasks.openWork(adviser, kinds, m_store.clock().today().addYears(1)))
            (item.days < 0 ? list.late : item.days == 0 ? list.today : item.days <= 7 ? list.week : later).append(item);
    }
    m_head->setText(tr("Today, %1").arg(format(m_store.clock().today())));
    m_tree->clear();
    m_items.clear();
    addGroup(tr("Late"), list.late, tr("Nothing is late."));
    addGroup(tr("Today"), list.today, tr("Nothing has to be done today."));
    addGroup(tr("This week"), list.week, tr("Nothing is planned for the coming seven days."));
    if (!m_kinds->value().isEmpty())
        addGroup(tr("Later"), later, tr("Nothing is planned after that."));
    QTreeWidgetItem *wanted = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *line = m_tree->topLevelItem(i)->child(j);
            const QString id = line->data(0, idRole).toString();
            if (!id.isEmpty() && (!wanted || (kept && id == kept->id.text())))
                wanted = line;
        }
    m_tree->setCurrentItem(wanted);
    for (QWidget *action : std::as_const(m_actions))
        action->setEnabled(wanted);
    for (qsizetype i = 0; i < m_counters.size(); ++i) {
        const qsizetype count = m_counters[i].dossiers().size();
        m_figures[i]->setText(u"%1   %2"_s.arg(count).arg(m_counters[i].title));
        m_figures[i]->setAccessibleName(m_figures[i]->text());
        m_figures[i]->setIcon(icon(count == 0 ? Meaning::Good : Meaning::Attention, palette()));
    }
}

std::optional<core::WorkItem> TodayPage::current() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    const QString id = line ? line->data(0, idRole).toString() : QString();
    return m_items.contains(id) ? std::optional(m_items.value(id)) : std::nullopt;
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            key->modifiers().testFlag(Qt::ControlModifier) ? done() : openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void TodayPage::openCurrent()
{
    const auto item = current();
    if (item && !item->task.dossier.isNull())
        emit openDossier(item->task.dossier.text(), u"tasks/"_s + item->id.text());
    else if (item && !item->task.cause.isEmpty())
        emit causeAsked(item->task.cause);
}

void TodayPage::edit(const core::Task &task)
{
    TaskDialog dialog(m_store, m_tasks, m_ask, task, this);
    dialog.exec();
}

void TodayPage::done()
{
    if (const auto item = current())
        attempt(m_ask, tr("Task done"), [&] { m_tasks.done(item->id); });
}

void TodayPage::move(int weeks, int months)
{
    const auto item = current();
    if (!item)
        return;
    const auto reason = m_ask.text(tr("Move task"), tr("Why does “%1” move?").arg(item->task.title));
    if (!reason)
        return;
    attempt(m_ask, tr("Move task"), [&] {
        // Late work moves from today: a week after a day long past would still be late.
        const QDate from = std::max(m_store.clock().today(), item->task.due);
        const QList<core::Problem> problems = m_tasks.move(item->id, from.addDays(7 * weeks).addMonths(months), *reason);
        if (core::blocks(problems))
            m_ask.tell(tr("Move task"), problems.first().text);
    });
}

} // namespace ui
