#include "ui/dossier/sidepanel.h"

#include "core/partner/partners.h"
#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/task/calendaractions.h"
#include "ui/task/chaindialog.h"
#include "ui/task/loadstrip.h"
#include "ui/task/taskdialog.h"
#include "ui/task/termsdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int referralRole = Qt::UserRole + 1;
constexpr int soonDays = 7;
constexpr int wordsWidth = 200; ///< what a line of words has beside icon, indentation and scroll bar

} // namespace

SidePanel::SidePanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_desk(desk), m_dossier(dossier), m_tree(new QTreeWidget(this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("To do and asked for"), "heading", this));
    head->addStretch();
    head->addWidget(makeCalendar());
    auto *partners = new QPushButton(tr("Partners…"), this);
    partners->setObjectName(u"partners"_s);
    partners->setToolTip(tr("Refer to a partner, and what came of it"));
    connect(partners, &QPushButton::clicked, this, [this] { emit referralAsked(currentReferral()); });
    head->addWidget(partners);
    layout->addLayout(head);
    m_tree->setObjectName(u"tasks"_s);
    m_tree->setAccessibleName(tr("Tasks, terms and papers asked for"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::inside);
    m_tree->setWordWrap(true);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] {
        if (const QString referral = currentReferral(); !referral.isEmpty())
            emit referralAsked(referral);
    });
    layout->addWidget(m_tree, 1);
    buildMoves(layout);
    buildPlans(layout);
    buildAdd(layout);
    layout->addWidget(m_notice);
    reload();
}

QWidget *SidePanel::makeCalendar()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"calendar"_s);
    button->setIcon(icon(u"today"_s, palette().color(QPalette::Text)));
    button->setAccessibleName(tr("Calendar"));
    button->setToolTip(tr("Terms and appointments for your calendar, as a file or as text"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    addCalendarActions(*menu, m_desk.store, m_desk.ask,
                       [this] {
                           QList<core::WorkItem> chosen = calendarItems();
                           chosen.removeIf([this](const core::WorkItem &item) { return current() != item.id; });
                           return chosen;
                       },
                       [this] { return calendarItems(); });
    button->setMenu(menu);
    return button;
}

QList<core::WorkItem> SidePanel::calendarItems() const
{
    const QString number = m_desk.dossiers.facts(m_dossier).dossier.number;
    QList<core::WorkItem> items;
    for (const core::Task &task : m_desk.tasks.of(m_dossier))
        if (!task.done.isValid())
            items.append({task.id, task, number, {}, {}, {}, 0});
    std::sort(items.begin(), items.end(), [](const core::WorkItem &a, const core::WorkItem &b) { return a.task.due < b.task.due; });
    return items;
}

void SidePanel::buildMoves(QLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    const auto button = [&](const QString &name, const QString &text, const QString &tip, auto run) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        one->setToolTip(tip);
        one->setAccessibleName(tip);
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        m_actions.append(one);
    };
    button(u"done"_s, tr("Done"), tr("The chosen task is done"), [this] { done(); });
    button(u"plus1w"_s, tr("+1w"), tr("Move one week"), [this] { move(1, 0); });
    button(u"plus2w"_s, tr("+2w"), tr("Move two weeks"), [this] { move(2, 0); });
    button(u"plus1m"_s, tr("+1m"), tr("Move one month"), [this] { move(0, 1); });
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        for (QWidget *action : std::as_const(m_actions))
            action->setEnabled(current().has_value());
    });
}

void SidePanel::buildPlans(QLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    const auto button = [&](const QString &name, const QString &text, const QString &tip, auto slot) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        one->setToolTip(tip);
        one->setAccessibleName(tip);
        connect(one, &QPushButton::clicked, this, slot);
        row->addWidget(one);
        return one;
    };
    m_actions.append(button(u"changeTask"_s, tr("Change"), tr("Change the chosen task (F2)"), &SidePanel::change));
    button(u"chain"_s, tr("Chain"), tr("Plan tasks before and after one day"), &SidePanel::planChain);
    button(u"terms"_s, tr("Term"), tr("Terms of the law of this dossier"), &SidePanel::showTerms);
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
}

void SidePanel::buildAdd(QLayout *layout)
{
    auto *box = static_cast<QVBoxLayout *>(layout);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"newTask"_s);
    m_title->setAccessibleName(tr("New task"));
    m_title->setPlaceholderText(tr("New task: what has to be done"));
    box->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    m_kind = new ChoiceEdit(choicesOf(core::Catalogue::read(u"task_kinds"_s)), this);
    m_kind->setObjectName(u"taskKind"_s);
    m_kind->setAccessibleName(tr("Kind of task"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_due = new DayEdit(m_desk.clock, this);
    m_due->setObjectName(u"taskDue"_s);
    m_due->setAccessibleName(tr("By"));
    m_due->setPlaceholderText(tr("+1w"));
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addTask"_s);
    box->addWidget(m_kind);
    row->addWidget(m_due, 1);
    row->addWidget(add);
    box->addLayout(row);
    m_load = caption({}, "muted", this);
    m_load->setObjectName(u"dayLoad"_s);
    m_load->setWordWrap(true);
    m_load->hide();
    box->addWidget(m_load);
    connect(m_due, &ValueEdit::edited, this, &SidePanel::tellLoad);
    connect(add, &QPushButton::clicked, this, &SidePanel::add);
    connect(m_title, &QLineEdit::returnPressed, this, &SidePanel::add);
    connect(m_due, &QLineEdit::returnPressed, this, &SidePanel::add);
}

void SidePanel::addGroup(const QString &title, const QStringList &kinds, const QList<core::Task> &open)
{
    const QDate today = m_desk.clock.today();
    QTreeWidgetItem *group = nullptr;
    for (const core::Task &task : open) {
        if (!kinds.contains(task.kind))
            continue;
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        const qint64 days = today.daysTo(task.due);
        auto *item = new QTreeWidgetItem(group);
        item->setData(0, idRole, task.id.text());
        item->setIcon(0, icon(days < 0 ? Meaning::Stop : days <= soonDays ? Meaning::Attention : Meaning::Neutral, palette()));
        const QString when = days < 0 ? tr("%n day(s) late", nullptr, int(-days)) : days == 0 ? tr("today") : tr("in %n day(s)", nullptr, int(days));
        const QString words = u"%1\n%2 · %3"_s.arg(task.title, formatShort(task.due), when);
        item->setText(0, words);
        // A tree does not reckon the height of words that wrap.
        item->setSizeHint(0, QSize(0, m_tree->fontMetrics().boundingRect(0, 0, wordsWidth, 0, Qt::TextWordWrap, words).height() + space::inside));
        item->setToolTip(0, task.moveReason.isEmpty() ? u"%1 (%2)"_s.arg(task.title, when) : tr("%1 (%2). Moved: %3").arg(task.title, when, task.moveReason));
        item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(task.title, when));
    }
    if (group)
        group->setExpanded(true);
}

void SidePanel::addPartners()
{
    const QList<core::ReferralRow> referrals = core::Partners(m_desk.store).referralsOf(m_dossier);
    if (referrals.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {tr("Partners")});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    const core::Catalogue states = core::partnerList(u"states"_s);
    for (const core::ReferralRow &row : referrals) {
        const QString state = states.label(row.referral.state);
        const QString when = row.lateDays > 0 ? tr("%n day(s) late", nullptr, row.lateDays) : formatShort(row.referral.awaited());
        const QString words = row.organisation + u'\n' + (when.isEmpty() ? state : u"%1 · %2"_s.arg(state, when));
        auto *item = new QTreeWidgetItem(group, {words});
        item->setData(0, referralRole, row.id.text());
        item->setIcon(0, icon(row.lateDays > 0 ? Meaning::Stop : row.referral.isOpen() ? Meaning::Info : Meaning::Neutral, palette()));
        item->setSizeHint(0, QSize(0, m_tree->fontMetrics().boundingRect(0, 0, wordsWidth, 0, Qt::TextWordWrap, words).height() + space::inside));
        QStringList more{row.coach, row.referral.purpose.simplified(), core::resultSentence(row.referral)};
        more.removeAll(QString());
        item->setToolTip(0, more.join(u" · "_s));
        item->setData(0, Qt::AccessibleTextRole, QStringList({row.organisation, state, when}).join(u", "_s));
    }
    group->setExpanded(true);
}

void SidePanel::reload()
{
    const auto kept = current();
    QList<core::Task> open;
    for (const core::Task &task : m_desk.tasks.of(m_dossier))
        if (!task.done.isValid())
            open.append(task);
    m_tree->clear();
    addGroup(tr("Terms"), {u"legal-term"_s, u"pre-term"_s}, open);
    addGroup(tr("Tasks"), {u"reminder"_s, u"appointment"_s}, open);
    addGroup(tr("Promised"), {u"promise-adviser"_s, u"promise-client"_s}, open);
    addGroup(tr("Papers asked for"), {u"paper"_s}, open);
    if (open.isEmpty()) {
        auto *none = new QTreeWidgetItem(m_tree, {tr("Nothing is open.")});
        none->setFlags(Qt::ItemIsEnabled);
        none->setFirstColumnSpanned(true);
    }
    addPartners();
    if (kept)
        goTo(kept->text());
    for (QWidget *action : std::as_const(m_actions))
        action->setEnabled(current().has_value());
}

void SidePanel::focusNewTask()
{
    m_title->setFocus();
}

void SidePanel::goTo(const QString &task)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem *item = m_tree->topLevelItem(i)->child(j); item->data(0, idRole).toString() == task)
                m_tree->setCurrentItem(item);
}

std::optional<core::Id<core::Task>> SidePanel::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString id = item ? item->data(0, idRole).toString() : QString();
    return id.isEmpty() ? std::nullopt : std::optional(core::Id<core::Task>::parse(id));
}

QString SidePanel::currentReferral() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, referralRole).toString() : QString();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const QString referral = currentReferral(); !referral.isEmpty())
                emit referralAsked(referral);
            else
                done();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        case Qt::Key_F2:
            change();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

void SidePanel::add()
{
    if (m_due->isUnreadable()) {
        m_due->setFocus();
        return;
    }
    core::Task task;
    task.dossier = m_dossier;
    task.title = m_title->text();
    task.kind = m_kind->value();
    task.due = m_due->value().value_or(m_desk.clock.today().addDays(7));
    attempt(m_desk.ask, tr("Add a task"), [&] {
        const QList<core::Problem> problems = m_desk.tasks.add(task);
        m_notice->show(problems);
        if (core::blocks(problems))
            return;
        m_title->clear();
        m_due->setValue(std::nullopt);
        m_load->hide();
    });
}

void SidePanel::tellLoad()
{
    const auto day = m_due->value();
    m_load->setVisible(day.has_value());
    if (day)
        m_load->setText(LoadStrip::sentence(*day, m_desk.tasks.load(m_desk.store.author().adviser, *day, *day).value(*day)));
}

void SidePanel::change()
{
    const auto id = current();
    if (const auto task = id ? m_desk.store.find(*id) : std::nullopt) {
        TaskDialog dialog(m_desk.store, m_desk.tasks, m_desk.ask, *task, this);
        dialog.exec();
    }
}

void SidePanel::planChain()
{
    ChainDialog dialog(m_desk.store, m_desk.tasks, m_desk.ask, m_dossier, this);
    dialog.exec();
}

void SidePanel::showTerms()
{
    const core::RuleBook rules = core::RuleBook::builtIn();
    TermsDialog dialog(m_desk.store, rules, m_desk.ask, m_dossier, this);
    dialog.exec();
}

void SidePanel::done()
{
    if (const auto task = current())
        attempt(m_desk.ask, tr("Task done"), [&] { m_desk.tasks.done(*task); });
}

void SidePanel::move(int weeks, int months)
{
    const auto id = current();
    if (!id)
        return;
    const auto reason = m_desk.ask.text(tr("Move task"), tr("Why does it move?"));
    if (!reason)
        return;
    attempt(m_desk.ask, tr("Move task"), [&] {
        const QDate from = std::max(m_desk.clock.today(), m_desk.store.find(*id)->due);
        m_notice->show(m_desk.tasks.move(*id, from.addDays(7 * weeks).addMonths(months), *reason));
    });
}

void SidePanel::remove()
{
    if (const auto task = current())
        attempt(m_desk.ask, tr("Remove task"), [&] { m_desk.tasks.remove(*task); });
}

} // namespace ui
