#include "ui/rendement/costspane.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/plaintable.h"
#include "ui/rendement/costdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// "Assen, Starter", "all municipalities and routes".
QString whereOf(const core::Cost &cost)
{
    if (cost.municipality.isEmpty() && cost.route.isEmpty())
        return CostsPane::tr("shared out over everything");
    const QString place = cost.municipality.isEmpty() ? CostsPane::tr("all municipalities") : core::Catalogue::municipalities().label(cost.municipality);
    const QString route = cost.route.isEmpty() ? CostsPane::tr("all routes") : core::Catalogue::read(u"routes"_s).label(cost.route);
    return place + u", "_s + route;
}

} // namespace

CostsPane::CostsPane(core::Store &store, Ask &ask, QWidget *parent) : QWidget(parent), m_store(store), m_costs(store), m_ask(ask), m_sum(caption({}, "muted", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    using Cost = core::Cost;
    m_model = new RowsModel<Cost>({Field<Cost>(tr("Kind"), [](const Cost &c) { return core::Costs::kindName(c.kind); }),
                                   Field<Cost>(tr("For"), [](const Cost &c) { return c.title; }).withToolTip([](const Cost &c) { return c.title + u'\n' + c.source; }),
                                   Field<Cost>(tr("Where"), [](const Cost &c) { return whereOf(c); }),
                                   Field<Cost>(tr("Amount"), [](const Cost &c) { return format(c.amount()); }).sortedBy([](const Cost &c) { return c.amount().toCents(); }).alignedRight()},
                                  this);
    m_view = plainTable(m_model, 1, tr("Costs"), this);
    m_view->setObjectName(u"costs"_s);
    connect(m_view, &QTableView::activated, this, &CostsPane::change);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sum);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    const auto button = [&](const QString &text, const QString &name, void (CostsPane::*run)()) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, run);
        buttons->addWidget(one);
    };
    button(tr("Add a cost…"), u"addCost"_s, &CostsPane::add);
    button(tr("Change…"), u"changeCost"_s, &CostsPane::change);
    button(tr("Remove"), u"removeCost"_s, &CostsPane::remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void CostsPane::show(int year)
{
    m_year = year;
    const QList<core::Cost> costs = m_costs.of(year);
    core::Money sum;
    for (const core::Cost &cost : costs)
        sum += cost.amount();
    m_model->reset(costs);
    m_sum->setText(costs.isEmpty() ? tr("No costs of %1 have been recorded: the balance is too good.").arg(year) : tr("Together %1").arg(format(sum)));
}

std::optional<core::Cost> CostsPane::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->at(sourceRow(*m_view, index))) : std::nullopt;
}

void CostsPane::edit(core::Cost cost)
{
    CostDialog dialog(m_costs, cost, m_store.clock(), m_ask, this);
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

void CostsPane::add()
{
    core::Cost cost;
    cost.id = core::Id<core::Cost>::fresh();
    cost.year = m_year;
    edit(cost);
}

void CostsPane::change()
{
    if (const auto cost = chosen())
        edit(*cost);
}

void CostsPane::remove()
{
    const auto cost = chosen();
    if (!cost)
        return;
    if (attempt(m_ask, tr("Remove the cost"), [&] { m_costs.remove(cost->id); }))
        emit changed();
}

} // namespace ui
