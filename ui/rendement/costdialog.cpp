#include "ui/rendement/costdialog.h"

#include "core/rendement/assumptions.h"
#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CostDialog::CostDialog(core::Costs &costs, const core::Cost &cost, const core::Clock &clock, Ask &ask, QWidget *parent)
    : QDialog(parent), m_costs(costs), m_ask(ask), m_form(new Form<core::Cost>(clock, this)), m_amount(new QLabel(this))
{
    setWindowTitle(tr("Cost of the route"));
    setMinimumWidth(560);
    using Cost = core::Cost;
    QList<Choice> kinds;
    for (const auto &[key, name] : core::Costs::kinds())
        kinds.append({key, name});
    m_form->addChoice(tr("Kind"), &Cost::kind, kinds);
    m_form->add(tr("For"), &Cost::title)->setPlaceholderText(tr("Advisers, 2.4 full-time posts"));
    m_form->add(tr("Year"), &Cost::year, 2200);
    QList<Choice> places{{QString(), tr("all, shared out by months of service")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::municipalities().entries())
        places.append({entry.key, entry.label()});
    m_form->addChoice(tr("Municipality"), &Cost::municipality, places);
    QList<Choice> routes{{QString(), tr("all, shared out by months of service")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::read(u"routes"_s).entries())
        routes.append({entry.key, entry.label()});
    m_form->addChoice(tr("Route"), &Cost::route, routes);
    m_form->add(tr("Hours (staff)"), &Cost::hours);
    m_form->add(tr("Rate per hour (staff)"), &Cost::rate);
    m_form->add(tr("Amount (other costs)"), &Cost::typed);
    m_form->add(tr("Source"), &Cost::source)->setPlaceholderText(tr("Annual accounts 2018, page 14"));
    m_form->onEdited = [this] { look(); };
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::group);
    layout->addWidget(m_form);
    m_amount->setObjectName(u"costAmount"_s);
    layout->addWidget(m_amount);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Record the cost"), QDialogButtonBox::ActionRole);
    keep->setObjectName(u"storeCost"_s);
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(keep, &QPushButton::clicked, this, &CostDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_form->set(cost);
    look();
}

void CostDialog::look()
{
    const core::Cost cost = m_form->value();
    m_form->editorOf(u"minutes"_s)->setEnabled(cost.isStaff());
    m_form->editorOf(u"rate_cents"_s)->setEnabled(cost.isStaff());
    m_form->editorOf(u"amount_cents"_s)->setEnabled(!cost.isStaff());
    m_amount->setText(tr("Counts as %1").arg(format(cost.amount())));
}

void CostDialog::save()
{
    if (m_form->hasUnreadable())
        return;
    attempt(m_ask, windowTitle(), [this] {
        const QList<core::Problem> problems = m_costs.save(m_form->value());
        if (core::blocks(problems))
            m_form->show(problems);
        else
            accept();
    });
}

} // namespace ui
