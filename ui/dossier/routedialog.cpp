#include "ui/dossier/routedialogs.h"

#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RouteDialog::RouteDialog(const Desk &desk, const core::Id<core::Route> &route, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(route), m_clock(caption({}, "heading", this)), m_history(new QTableWidget(0, 3, this)),
      m_reopen(new QPushButton(tr("Reopen route"), this)), m_change(new QPushButton(tr("Change to another route…"), this)), m_notice(new Notice(this))
{
    setMinimumWidth(640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(m_clock);
    m_history->setObjectName(u"phases"_s);
    m_history->setAccessibleName(tr("Phases so far"));
    m_history->setHorizontalHeaderLabels({tr("From"), tr("Phase"), tr("Why")});
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->verticalHeader()->hide();
    m_history->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->setMinimumHeight(5 * tableRowHeight);
    layout->addWidget(m_history);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildPhase(form);
    buildOutcome(form);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    m_reopen->setObjectName(u"reopen"_s);
    m_change->setObjectName(u"change"_s);
    buttons->addButton(m_reopen, QDialogButtonBox::ActionRole);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        attempt(m_desk.ask, tr("Reopen route"), [&] { m_desk.routes.reopen(m_id); });
        reload();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        const auto now = m_desk.store.find(m_id);
        StartRouteDialog dialog(m_desk, now->dossier, now, this);
        if (dialog.exec() == QDialog::Accepted)
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    reload();
}

void RouteDialog::buildPhase(QFormLayout *form)
{
    const auto route = m_desk.store.find(m_id);
    m_start = new DayEdit(m_desk.clock, this);
    m_phase = new ChoiceEdit(choicesOf(m_kinds.phases(route->kind)), this);
    m_phaseDay = new DayEdit(m_desk.clock, this);
    m_phaseReason = new QLineEdit(this);
    m_phaseReason->setPlaceholderText(tr("Why the phase changes"));
    auto *enter = new QPushButton(tr("Change phase"), this);
    enter->setObjectName(u"enterPhase"_s);
    const QList<QPair<QString, QWidget *>> named{{u"start"_s, m_start}, {u"phase"_s, m_phase}, {u"phaseDay"_s, m_phaseDay}, {u"phaseReason"_s, m_phaseReason}};
    for (const auto &[name, field] : named)
        field->setObjectName(name);
    m_start->setAccessibleName(tr("Start of the route"));
    m_phase->setAccessibleName(tr("Next phase"));
    m_phaseDay->setAccessibleName(tr("Phase from"));
    m_phaseReason->setAccessibleName(tr("Why the phase changes"));
    m_phaseDay->setMaximumWidth(120);
    auto *row = new QHBoxLayout;
    row->addWidget(m_phase, 1);
    row->addWidget(m_phaseDay);
    form->addRow(tr("Start of the route"), m_start);
    form->addRow(tr("Next phase"), row);
    auto *why = new QHBoxLayout;
    why->addWidget(m_phaseReason, 1);
    why->addWidget(enter);
    form->addRow(QString(), why);
    connect(m_start, &ValueEdit::edited, this, &RouteDialog::correctStart);
    connect(enter, &QPushButton::clicked, this, &RouteDialog::enterPhase);
    m_whileRunning += {m_phase, m_phaseDay, m_phaseReason, enter};
}

void RouteDialog::buildOutcome(QFormLayout *form)
{
    const auto route = m_desk.store.find(m_id);
    m_outcome = new ChoiceEdit(withNone(choicesOf(m_kinds.outcomes(route->kind))), this);
    m_end = new DayEdit(m_desk.clock, this);
    m_outcomeReason = new QLineEdit(this);
    m_outcomeReason->setPlaceholderText(tr("In your own words"));
    m_definition = caption({}, "muted", this);
    m_definition->setWordWrap(true);
    auto *finish = new QPushButton(tr("End route"), this);
    finish->setObjectName(u"finish"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_end->setObjectName(u"end"_s);
    m_end->setAccessibleName(tr("Ended on"));
    m_end->setMaximumWidth(120);
    m_outcomeReason->setObjectName(u"outcomeReason"_s);
    m_outcomeReason->setAccessibleName(tr("Reason for the outcome"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_outcome, 1);
    row->addWidget(m_end);
    form->addRow(tr("Outcome"), row);
    form->addRow(QString(), m_definition);
    auto *why = new QHBoxLayout;
    why->addWidget(m_outcomeReason, 1);
    why->addWidget(finish);
    form->addRow(QString(), why);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RouteDialog::explainOutcome);
    connect(finish, &QPushButton::clicked, this, &RouteDialog::finish);
    m_whileRunning += {m_outcome, m_end, m_outcomeReason, finish};
}

void RouteDialog::explainOutcome()
{
    const auto route = m_desk.store.find(m_id);
    const QString outcome = m_outcome->value();
    if (!route || outcome.isEmpty()) {
        m_definition->clear();
        return;
    }
    const core::Success success = m_kinds.success(route->kind, outcome);
    const QString counts = success == core::Success::Yes ? tr("Counts as a success.") : success == core::Success::No ? tr("Counts, not as a success.") : tr("Left out of the results of this route.");
    m_definition->setText(m_kinds.definition(route->kind, outcome) + u' ' + counts);
}

void RouteDialog::reload()
{
    const auto route = m_desk.store.find(m_id);
    if (!route)
        return;
    setWindowTitle(tr("Route %1").arg(m_kinds.label(route->kind)));
    const bool ended = route->end.isValid();
    const int month = core::monthInRoute(*route, m_desk.clock.today());
    const int usual = m_kinds.usualMonths(route->kind);
    QString clock = ended ? tr("%1: ended on %2 after %n month(s)", nullptr, month).arg(m_kinds.label(route->kind), formatShort(route->end))
                          : tr("%1: month %2").arg(m_kinds.label(route->kind)).arg(month);
    if (!ended && usual > 0)
        clock = tr("%1: month %2 of the usual %3").arg(m_kinds.label(route->kind)).arg(month).arg(usual);
    m_clock->setText(clock);
    const QList<core::RoutePhase> phases = m_desk.routes.phasesOf(m_id);
    m_history->setRowCount(int(phases.size()));
    for (int i = 0; i < phases.size(); ++i) {
        const QStringList cells{formatShort(phases[i].from), m_kinds.phaseLabel(route->kind, phases[i].phase), phases[i].reason};
        for (int at = 0; at < cells.size(); ++at)
            m_history->setItem(i, at, new QTableWidgetItem(cells[at]));
    }
    m_history->resizeColumnsToContents();
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_start->setValue(route->start);
    m_phase->setValue(route->phase);
    m_phaseDay->setValue(m_desk.clock.today());
    m_phaseReason->clear();
    m_outcome->setValue(route->outcome);
    m_end->setValue(ended ? route->end : m_desk.clock.today());
    m_outcomeReason->setText(route->outcomeReason);
    for (QWidget *field : std::as_const(m_whileRunning))
        field->setEnabled(!ended);
    m_reopen->setVisible(ended);
    m_change->setVisible(!ended);
    explainOutcome();
}

void RouteDialog::correctStart()
{
    auto route = m_desk.store.find(m_id);
    const auto day = m_start->value();
    if (!route || !day || *day == route->start)
        return;
    route->start = *day;
    attempt(m_desk.ask, tr("Correct the start"), [&] {
        const QList<core::Problem> problems = m_desk.routes.correct(*route);
        if (!core::blocks(problems))
            reload();
        m_notice->show(problems);
    });
}

void RouteDialog::enterPhase()
{
    attempt(m_desk.ask, tr("Change phase"), [&] {
        const QList<core::Problem> problems = m_desk.routes.enterPhase(m_id, m_phase->value(), m_phaseDay->value().value_or(QDate()), m_phaseReason->text());
        if (!core::blocks(problems))
            reload();
        m_notice->show(problems);
    });
}

void RouteDialog::finish()
{
    if (m_outcome->value().isEmpty()) {
        m_notice->say(Meaning::Stop, tr("Choose the outcome."));
        m_outcome->setFocus();
        return;
    }
    attempt(m_desk.ask, tr("End route"), [&] {
        const QList<core::Problem> problems = m_desk.routes.finish(m_id, m_end->value().value_or(QDate()), m_outcome->value(), m_outcomeReason->text());
        if (!core::blocks(problems))
            reload();
        m_notice->show(problems);
    });
}

} // namespace ui
