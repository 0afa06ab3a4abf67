#include "ui/debt/capacitypane.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/debt/debtdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using core::DebtCapacity;

CapacityPane::CapacityPane(const DebtDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)),
      m_capacities(new RowsModel<DebtCapacity>({Field<DebtCapacity>(tr("Figures of"), [](const DebtCapacity &row) { return formatShort(row.day); }),
                                                Field<DebtCapacity>(tr("Income"), [](const DebtCapacity &row) { return format(row.income + row.partnerIncome); }).alignedRight(),
                                                Field<DebtCapacity>(tr("Vtlb"), [](const DebtCapacity &row) { return format(row.free); }).alignedRight(),
                                                Field<DebtCapacity>(tr("Vtlb of"), [](const DebtCapacity &row) { return formatShort(row.freeDay); })}, this)),
      m_steps(new RowsModel<StepRow>({Field<StepRow>(tr("Step"), [](const StepRow &row) { return row.step.text; }).withToolTip([](const StepRow &row) { return row.step.text; }),
                                      Field<StepRow>(tr("Amount"), [](const StepRow &row) { return row.step.amount ? format(*row.step.amount) : QString(); }).alignedRight(),
                                      Field<StepRow>(tr("Source"), [](const StepRow &row) { return row.step.source.section(u", http"_s, 0, 0) + (row.step.verified ? QString() : u' ' + tr("(not verified)")); })
                                          .withToolTip([](const StepRow &row) { return row.step.source; })}, this)),
      m_table(recordTable(m_capacities, u"capacities"_s, tr("Figures of each day"), 0, this)), m_stepTable(recordTable(m_steps, u"capacitySteps"_s, tr("Steps to the fund"), 0, this)),
      m_outcome(caption({}, "heading", this)), m_home(new QLabel(this)), m_notice(new Notice(this))
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QWidget *CapacityPane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("Fill in income and the free amount (vtlb) with the day of its calculation. Then it shows what can be reserved every month, and what the creditors get over the term."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Fill in capacity …"), empty);
    first->setObjectName(u"makeFirstCapacity"_s);
    connect(first, &QPushButton::clicked, this, &CapacityPane::make);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *CapacityPane::makeBody()
{
    auto *body = new QWidget(this);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::inside);
    side->addWidget(caption(tr("Figures"), "heading", body));
    side->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, void (CapacityPane::*verb)()) {
        auto *button = debtTool(text, name, body);
        connect(button, &QToolButton::clicked, this, verb);
        buttons->addWidget(button);
    };
    add(tr("New figures …"), u"makeCapacity"_s, &CapacityPane::make);
    add(tr("Change …"), u"changeCapacity"_s, &CapacityPane::change);
    add(tr("Remove …"), u"removeCapacity"_s, &CapacityPane::remove);
    buttons->addStretch();
    side->addLayout(buttons);
    m_home->setObjectName(u"capacityHome"_s);
    m_home->setWordWrap(true);
    side->addWidget(m_home);
    m_outcome->setObjectName(u"capacityOutcome"_s);
    m_outcome->setWordWrap(true);
    auto *main = new QVBoxLayout;
    main->setSpacing(space::inside);
    main->addWidget(m_outcome);
    main->addWidget(m_notice);
    main->addWidget(m_stepTable, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_id = m_capacities->at(now.row()).id;
        attempt(m_desk.ask, tr("Showing the capacity"), [this] { showChosen(); });
    });
    connect(m_table, &QTableView::activated, this, &CapacityPane::change);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(space::group);
    columns->addLayout(side, 2);
    columns->addLayout(main, 3);
    return body;
}

std::optional<DebtCapacity> CapacityPane::chosen() const
{
    for (const DebtCapacity &row : m_capacities->rows())
        if (row.id == m_id)
            return row;
    return std::nullopt;
}

void CapacityPane::reload()
{
    m_capacities->reset(m_desk.debts.capacities(m_desk.dossier));
    m_pages->setCurrentIndex(m_capacities->rowCount() == 0 ? 0 : 1);
    if (m_capacities->rowCount() == 0)
        return;
    if (!chosen())
        m_id = m_capacities->at(0).id;
    for (int row = 0; row < m_capacities->rowCount(); ++row)
        if (m_capacities->at(row).id == m_id)
            m_table->setCurrentIndex(m_capacities->index(row, 0));
    const auto home = m_desk.debts.household(m_desk.dossier);
    const core::Catalogue kinds = core::Catalogue::read(u"households"_s, u"kinds"_s);
    m_home->setText(home && !home->kind.isEmpty() ? tr("Household: %1, since %2.").arg(kinds.label(home->kind), formatShort(home->since)) : tr("The household is not recorded under Data."));
    showChosen();
}

void CapacityPane::showChosen()
{
    const auto capacity = chosen();
    if (!capacity)
        return;
    const core::CapacityOutcome outcome = core::reckon(*capacity, m_desk.debts.rules(), capacity->day);
    m_outcome->setText(tr("%1 a month; over %2 months %3 for the creditors.").arg(format(outcome.month)).arg(outcome.months).arg(format(outcome.fund)));
    QList<StepRow> rows;
    for (const core::Step &step : outcome.steps)
        rows.append({int(rows.size()) + 1, step});
    m_steps->reset(rows);
    m_notice->clear();
    // What is out of date only matters for the figures in force.
    if (capacity->id == m_capacities->at(0).id)
        m_notice->show(m_desk.debts.check(*capacity));
}

void CapacityPane::make()
{
    DebtCapacity fresh = m_desk.debts.capacity(m_desk.dossier).value_or(DebtCapacity());
    fresh.id = core::Id<DebtCapacity>::fresh();
    fresh.dossier = m_desk.dossier;
    fresh.day = m_desk.today();
    fresh.remark.clear();
    openCapacity(m_desk, fresh, true, this);
}

void CapacityPane::change()
{
    if (const auto capacity = chosen())
        openCapacity(m_desk, *capacity, false, this);
}

void CapacityPane::remove()
{
    const auto capacity = chosen();
    if (capacity && m_desk.ask.confirm(tr("Remove capacity"), tr("Remove the figures of %1? They go to the bin and can be put back.").arg(format(capacity->day)), tr("Remove capacity")))
        attempt(m_desk.ask, tr("Removing the capacity"), [&] { m_desk.debts.remove(capacity->id); });
}

} // namespace ui
