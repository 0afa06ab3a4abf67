#include "ui/partner/partnerspage.h"

#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/base/keychoices.h"

using namespace Qt::StringLiterals;

// What hangs under a partner, and the windows in which partner, contract and coach are changed.

namespace ui {

namespace {

QList<Choice> municipalityChoices() { return choicesOf(core::Catalogue::municipalities()); }

QPushButton *button(QHBoxLayout *row, const QString &words, const char *name, QWidget *parent)
{
    auto *one = new QPushButton(words, parent);
    one->setObjectName(QLatin1StringView(name));
    row->addWidget(one);
    return one;
}

} // namespace

QWidget *PartnersPage::buildContracts()
{
    using Row = ContractRow;
    const auto money = [](core::Money amount) { return amount.isZero() ? QString() : format(amount); };
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    m_contracts = new RowsModel<Row>(
        {Field<Row>(tr("Contract"), [](const Row &row) { return row.use.contract.name; }).withToolTip([](const Row &row) { return row.use.contract.tender; }),
         Field<Row>(tr("Lot"), [](const Row &row) { return row.use.contract.lot; }),
         Field<Row>(tr("Period"), [](const Row &row) {
             const core::PartnerContract &contract = row.use.contract;
             return contract.last().isValid() ? tr("%1 to %2").arg(formatShort(contract.from), formatShort(contract.last())) : tr("since %1").arg(formatShort(contract.from));
         }),
         Field<Row>(tr("Per hour"), [money](const Row &row) { return money(row.use.contract.hourPrice); }).alignedRight(),
         Field<Row>(tr("Per referral"), [money](const Row &row) { return money(row.use.contract.routePrice); }).alignedRight(),
         Field<Row>(tr("Places"), [](const Row &row) { return row.use.contract.places > 0 ? u"%1 / %2"_s.arg(row.use.places).arg(row.use.contract.places) : QString::number(row.use.places); })
             .withIcon([this](const Row &row) { return row.use.isFull() ? QVariant(icon(Meaning::Attention, palette())) : QVariant(); }).alignedRight(),
         Field<Row>(tr("Spent"), [](const Row &row) { return row.use.contract.budget.isZero() ? format(row.use.spent) : u"%1 / %2"_s.arg(format(row.use.spent), format(row.use.contract.budget)); })
             .withIcon([this](const Row &row) { return row.use.isOverspent() ? QVariant(icon(Meaning::Stop, palette())) : QVariant(); }).alignedRight()}, side);
    m_contractTable = recordTable(m_contracts, u"partnerContracts"_s, tr("Contracts"), 0, side);
    layout->addWidget(m_contractTable, 1);
    auto *row = new QHBoxLayout;
    const auto chosen = [this]() -> const Row * {
        const int at = m_contractTable->currentIndex().row();
        return at >= 0 && at < m_contracts->rowCount() ? &m_contracts->at(at) : nullptr;
    };
    connect(button(row, tr("New contract…"), "newContract", side), &QPushButton::clicked, this, [this] {
        if (const auto *partner = current()) {
            core::PartnerContract contract;
            contract.id = core::Id<core::PartnerContract>::fresh();
            contract.organisation = partner->id;
            contract.from = m_desk.today();
            edit(contract, true);
        }
    });
    const auto change = [this, chosen] {
        if (const Row *one = chosen())
            edit(one->use.contract, false);
    };
    connect(button(row, tr("Change…"), "changeContract", side), &QPushButton::clicked, this, change);
    connect(m_contractTable, &QTableView::activated, this, change);
    connect(button(row, tr("Remove"), "removeContract", side), &QPushButton::clicked, this, [this, chosen] {
        if (const Row *one = chosen())
            attempt(m_desk.ask, tr("Remove the contract"), [&, id = one->id] { report(tr("Remove the contract"), m_desk.partners.remove(id)); });
    });
    row->addStretch();
    layout->addLayout(row);
    return side;
}

QWidget *PartnersPage::buildCoaches()
{
    using Coach = core::PartnerCoach;
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    m_coaches = new RowsModel<Coach>({Field<Coach>(tr("Name"), [](const Coach &coach) { return coach.name; }),
                                      Field<Coach>(tr("Role"), [](const Coach &coach) { return coach.role; }),
                                      Field<Coach>(tr("Expertise"), [](const Coach &coach) { return core::partnerLabels(u"expertise"_s, coach.expertise); }),
                                      Field<Coach>(tr("Phone"), [](const Coach &coach) { return coach.phone; }),
                                      Field<Coach>(tr("E-mail"), [](const Coach &coach) { return coach.email; }),
                                      Field<Coach>(tr("Ended"), [](const Coach &coach) { return formatShort(coach.ended); })}, side);
    m_coachTable = recordTable(m_coaches, u"partnerCoaches"_s, tr("Coaches"), 2, side);
    layout->addWidget(m_coachTable, 1);
    auto *row = new QHBoxLayout;
    const auto chosen = [this]() -> const Coach * {
        const int at = m_coachTable->currentIndex().row();
        return at >= 0 && at < m_coaches->rowCount() ? &m_coaches->at(at) : nullptr;
    };
    connect(button(row, tr("New coach…"), "newCoach", side), &QPushButton::clicked, this, [this] {
        if (const auto *partner = current()) {
            Coach coach;
            coach.id = core::Id<Coach>::fresh();
            coach.organisation = partner->id;
            edit(coach, true);
        }
    });
    const auto change = [this, chosen] {
        if (const Coach *one = chosen())
            edit(*one, false);
    };
    connect(button(row, tr("Change…"), "changeCoach", side), &QPushButton::clicked, this, change);
    connect(m_coachTable, &QTableView::activated, this, change);
    connect(button(row, tr("Remove"), "removeCoach", side), &QPushButton::clicked, this, [this, chosen] {
        if (const Coach *one = chosen())
            attempt(m_desk.ask, tr("Remove the coach"), [&, id = one->id] { report(tr("Remove the coach"), m_desk.partners.remove(id)); });
    });
    row->addStretch();
    layout->addLayout(row);
    return side;
}

void PartnersPage::edit(const core::PartnerOrganisation &partner, bool fresh)
{
    using Partner = core::PartnerOrganisation;
    auto *dialog = new RecordDialog<Partner>(m_desk, fresh ? u"partner-new"_s : u"partner"_s, {fresh ? tr("New partner") : tr("Change partner"), tr("Record partner"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Name"), &Partner::name);
    form->addChoice(tr("Kind"), &Partner::kind, withNone(partnerChoices(u"kinds"_s)));
    form->addAs(tr("Expertise"), &Partner::expertise, new KeyChoices(partnerChoices(u"expertise"_s), KeyChoices::Kind::Several, 2, form));
    form->add(tr("Contact person"), &Partner::contactName);
    form->add(tr("Phone"), &Partner::phone);
    form->add(tr("E-mail"), &Partner::email);
    form->addAs(tr("Works in (none: everywhere)"), &Partner::municipalities, new KeyChoices(municipalityChoices(), KeyChoices::Kind::Several, 3, form));
    form->add(tr("Since"), &Partner::since);
    form->add(tr("Ended on"), &Partner::ended);
    form->addText(tr("Note"), &Partner::note);
    dialog->check = [](const Partner &record) { return core::check(record); };
    dialog->save = [this](const Partner &record) { return m_desk.partners.save(record); };
    dialog->stored = [this](const Partner &record) { choose(record.id); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(partner);
}

void PartnersPage::edit(const core::PartnerContract &contract, bool fresh)
{
    using Contract = core::PartnerContract;
    auto *dialog = new RecordDialog<Contract>(m_desk, fresh ? u"partner-contract-new"_s : u"partner-contract"_s, {fresh ? tr("New contract") : tr("Change contract"), tr("Record contract"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Name"), &Contract::name);
    form->add(tr("Tender"), &Contract::tender);
    form->add(tr("Lot"), &Contract::lot);
    form->add(tr("First day"), &Contract::from);
    form->add(tr("Last day"), &Contract::until);
    form->add(tr("Extended until"), &Contract::extendedUntil);
    form->add(tr("Price per hour"), &Contract::hourPrice);
    form->add(tr("Price per referral"), &Contract::routePrice);
    form->add(tr("Places (0: no maximum)"), &Contract::places);
    form->add(tr("Budget"), &Contract::budget);
    form->addText(tr("Note"), &Contract::note);
    dialog->check = [](const Contract &record) { return core::check(record); };
    dialog->save = [this](const Contract &record) { return m_desk.partners.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(contract);
}

void PartnersPage::edit(const core::PartnerCoach &coach, bool fresh)
{
    using Coach = core::PartnerCoach;
    auto *dialog = new RecordDialog<Coach>(m_desk, fresh ? u"partner-coach-new"_s : u"partner-coach"_s, {fresh ? tr("New coach") : tr("Change coach"), tr("Record coach"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Name"), &Coach::name);
    form->add(tr("Role"), &Coach::role);
    form->addAs(tr("Expertise"), &Coach::expertise, new KeyChoices(partnerChoices(u"expertise"_s), KeyChoices::Kind::Several, 2, form));
    form->add(tr("Phone"), &Coach::phone);
    form->add(tr("E-mail"), &Coach::email);
    form->add(tr("Left on"), &Coach::ended);
    dialog->check = [](const Coach &record) { return core::check(record); };
    dialog->save = [this](const Coach &record) { return m_desk.partners.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(coach);
}

} // namespace ui
