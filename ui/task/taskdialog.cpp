#include "ui/task/taskdialog.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/task/loadstrip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> choicesIn(const core::Catalogue &catalogue)
{
    QList<Choice> choices;
    for (const core::CatalogueEntry &entry : catalogue.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

} // namespace

TaskDialog::TaskDialog(core::Store &store, core::Tasks &tasks, Ask &ask, const core::Task &task, QWidget *parent)
    : QDialog(parent), m_store(store), m_tasks(tasks), m_ask(ask), m_task(task)
{
    setWindowTitle(task.id.isNull() ? tr("New task") : tr("Change task"));
    build();
    m_title->setText(task.title);
    m_kind->setValue(task.kind.isEmpty() ? u"reminder"_s : task.kind);
    m_due->setValue(task.due.isValid() ? task.due : store.clock().today().addDays(7));
    m_time->setText(task.time);
    m_minutes->setValue(task.minutes);
    m_place->setText(task.place);
    m_repeats->setValue(task.repeats);
    m_assignee->setText(task.assignee.isEmpty() ? store.author().adviser : task.assignee);
    kindChosen();
    dayChosen();
}

void TaskDialog::build()
{
    resize(520, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::group);
    m_form->setVerticalSpacing(space::inside);
    const auto row = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        editor->setAccessibleName(QString(label).remove(u'&'));
        m_form->addRow(label, editor);
    };
    row(tr("&What"), m_title = new QLineEdit(this), u"title"_s);
    row(tr("&Kind"), m_kind = new ChoiceEdit(choicesIn(core::Catalogue::read(u"task_kinds"_s)), this), u"kind"_s);
    row(tr("&By"), m_due = new DayEdit(m_store.clock(), this), u"due"_s);
    auto *quick = new QHBoxLayout;
    const auto later = [&](const QString &text, const QString &tip, int weeks, int months) {
        auto *button = new QPushButton(text, this);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [=, this] { moveDay(weeks, months); });
        quick->addWidget(button);
    };
    later(tr("+1w"), tr("One week later"), 1, 0);
    later(tr("+2w"), tr("Two weeks later"), 2, 0);
    later(tr("+1m"), tr("One month later"), 0, 1);
    quick->addStretch();
    m_form->addRow(QString(), quick);
    m_load = new LoadStrip(m_tasks, m_store.author().adviser, m_store.clock().today(), this);
    m_form->addRow(tr("Full or free"), m_load);
    m_full = caption({}, "muted", this);
    m_full->setObjectName(u"full"_s);
    m_full->setWordWrap(true);
    m_form->addRow(QString(), m_full);
    row(tr("&Time"), m_time = new QLineEdit(this), u"time"_s);
    m_time->setPlaceholderText(tr("such as 10:30"));
    row(tr("&Minutes"), m_minutes = new QSpinBox(this), u"minutes"_s);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(15);
    row(tr("&Place"), m_place = new QLineEdit(this), u"place"_s);
    QList<Choice> turns{{QString(), tr("Once")}};
    turns += choicesIn(core::Catalogue::read(u"task_kinds"_s, u"repeats"_s));
    row(tr("&Comes back"), m_repeats = new ChoiceEdit(turns, this), u"repeats"_s);
    row(tr("&For"), m_assignee = new QLineEdit(this), u"assignee"_s);
    row(tr("Why does it m&ove?"), m_reason = new QLineEdit(this), u"reason"_s);
    m_chain = new QCheckBox(tr("Move the later steps of this chain along"), this);
    m_chain->setObjectName(u"chain"_s);
    m_chain->setChecked(true);
    m_form->addRow(QString(), m_chain);
    layout->addLayout(m_form);
    layout->addWidget(m_notice = new Notice(this));
    auto *buttons = new QDialogButtonBox(this);
    auto *keepButton = buttons->addButton(tr("Keep the task"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(u"keep"_s);
    keepButton->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TaskDialog::kindChosen);
    connect(m_due, &ValueEdit::edited, this, &TaskDialog::dayChosen);
    connect(m_load, &LoadStrip::chosen, this, [this](QDate day) {
        m_due->setValue(day);
        dayChosen();
    });
}

void TaskDialog::kindChosen()
{
    const bool meets = m_kind->value() == "appointment"_L1;
    m_form->setRowVisible(m_time, meets);
    m_form->setRowVisible(m_minutes, meets);
    m_form->setRowVisible(m_place, meets);
}

void TaskDialog::dayChosen()
{
    const auto day = m_due->value();
    if (day) {
        m_load->show(*day);
        m_full->setText(LoadStrip::sentence(*day, m_tasks.load(m_store.author().adviser, *day, *day).value(*day)));
    }
    const bool moves = !m_task.id.isNull() && day && *day != m_task.due;
    m_form->setRowVisible(m_reason, moves);
    m_form->setRowVisible(m_chain, moves && !m_tasks.laterInChain(m_task).isEmpty());
}

void TaskDialog::moveDay(int weeks, int months)
{
    // Late work moves from today: a week after a day long past would still be late.
    const QDate from = std::max(m_store.clock().today(), m_due->value().value_or(m_store.clock().today()));
    m_due->setValue(from.addDays(7 * weeks).addMonths(months));
    dayChosen();
}

core::Task TaskDialog::typed() const
{
    core::Task task = m_task;
    const bool meets = m_kind->value() == "appointment"_L1;
    task.title = m_title->text().simplified();
    task.kind = m_kind->value();
    task.due = m_due->value().value_or(QDate());
    task.time = meets ? m_time->text().trimmed() : QString();
    task.minutes = meets ? m_minutes->value() : 0;
    task.place = meets ? m_place->text().trimmed() : QString();
    task.repeats = m_repeats->value();
    task.assignee = m_assignee->text().trimmed();
    return task;
}

void TaskDialog::keep()
{
    if (m_due->isUnreadable()) {
        m_notice->say(Meaning::Stop, unreadableText());
        m_due->setFocus();
        return;
    }
    core::Task task = typed();
    const bool moves = !m_task.id.isNull() && task.due != m_task.due;
    if (moves && m_reason->text().trimmed().isEmpty()) {
        m_notice->say(Meaning::Stop, tr("Write why it moves."));
        m_reason->setFocus();
        return;
    }
    attempt(m_ask, windowTitle(), [&] {
        QList<core::Problem> problems;
        if (moves && !m_chain->isHidden() && m_chain->isChecked()) {
            problems = m_tasks.moveChain(task.id, task.due, m_reason->text());
            if (!core::blocks(problems))
                task.moveReason = m_reason->text().simplified();
        } else if (moves) {
            task.moveReason = m_reason->text().simplified();
        }
        if (!core::blocks(problems))
            problems = task.id.isNull() ? m_tasks.add(task) : m_tasks.change(task);
        m_notice->show(problems);
        if (!core::blocks(problems))
            accept();
    });
}

} // namespace ui
