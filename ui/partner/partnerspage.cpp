#include "ui/partner/partnerspage.h"

#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/partner/referralpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 430;
constexpr int kindColumn = 4;

/// "7 of 10", or just the number where no maximum was agreed.
QString ofMost(int used, int most) { return most > 0 ? u"%1 / %2"_s.arg(used).arg(most) : used > 0 ? QString::number(used) : QString(); }
QString ofMost(core::Money used, core::Money most)
{
    return most.isZero() ? (used.isZero() ? QString() : format(used)) : u"%1 / %2"_s.arg(format(used), format(most));
}

} // namespace

PartnersPage::PartnersPage(const PartnerDesk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Partners"), "title", this));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    m_detail = buildDetail();
    split->addWidget(m_detail);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 2 * listWidth});
    layout->addWidget(split, 1);
    setFocusProxy(m_table);
    reload();
}

QWidget *PartnersPage::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"partnerSearch"_s);
    m_search->setPlaceholderText(tr("Name, kind or expertise"));
    m_search->setAccessibleName(tr("Find a partner"));
    m_search->setClearButtonEnabled(true);
    m_ended = new QCheckBox(tr("Also ended"), side);
    m_ended->setObjectName(u"withEnded"_s);
    connect(m_ended, &QCheckBox::toggled, this, &PartnersPage::reload);
    top->addWidget(m_search, 1);
    top->addWidget(m_ended);
    layout->addLayout(top);
    using Row = core::PartnerRow;
    m_model = new RowsModel<Row>({Field<Row>(tr("Name"), [](const Row &row) { return row.organisation.name; })
                                      .withToolTip([](const Row &row) { return core::partnerLabels(u"expertise"_s, row.organisation.expertise); })
                                      .withIcon([](const Row &row) { return row.overdue > 0 ? QVariant(icon(Meaning::Stop, QApplication::palette())) : QVariant(); }),
                                  Field<Row>(tr("Open"), [](const Row &row) { return row.open == 0 ? QString() : row.overdue > 0 ? tr("%1, %2 late").arg(row.open).arg(row.overdue) : QString::number(row.open); })
                                      .sortedBy([](const Row &row) { return row.open; }).alignedRight(),
                                  Field<Row>(tr("Places"), [](const Row &row) { return ofMost(row.placesUsed, row.places); }).sortedBy([](const Row &row) { return row.placesUsed; }).alignedRight(),
                                  Field<Row>(tr("Budget"), [](const Row &row) { return row.budget.isZero() ? QString() : format(core::Percentage::percent(row.spent.shareOf(row.budget).thousandths() / 1000)); })
                                      .withToolTip([](const Row &row) { return ofMost(row.spent, row.budget); })
                                      .sortedBy([](const Row &row) { return row.spent.toCents(); }).alignedRight(),
                                  // Only to be found by; beside the list it can be read.
                                  Field<Row>(tr("Kind"), [](const Row &row) {
                                      return QStringList{core::partnerLabels(u"kinds"_s, row.organisation.kind), core::partnerLabels(u"expertise"_s, row.organisation.expertise)}.join(u", "_s);
                                  })}, side);
    m_filter = new QSortFilterProxyModel(side);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(sortRole);
    m_filter->setSortLocaleAware(true);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = recordTable(m_model, u"partners"_s, tr("Partners"), 0, side);
    m_table->setModel(m_filter);
    m_table->setColumnHidden(kindColumn, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartnersPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto *row = current())
            edit(row->organisation, false);
    });
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &words, const char *name, auto run) {
        auto *button = new QPushButton(words, side);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    add(tr("New partner…"), "newPartner", [this] {
        core::PartnerOrganisation partner;
        partner.id = core::Id<core::PartnerOrganisation>::fresh();
        partner.since = m_desk.today();
        edit(partner, true);
    });
    m_onChosen = {add(tr("Change…"), "changePartner",
                      [this] {
                          if (const auto *row = current())
                              edit(row->organisation, false);
                      }),
                  add(tr("Remove"), "removePartner", [this] { removePartner(); })};
    buttons->addStretch();
    layout->addLayout(buttons);
    return side;
}

QWidget *PartnersPage::buildDetail()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::inside, 0, 0, 0);
    layout->setSpacing(space::tight);
    m_name = caption({}, "heading", side);
    m_name->setObjectName(u"partnerName"_s);
    layout->addWidget(m_name);
    m_facts = new QLabel(side);
    m_facts->setObjectName(u"partnerFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_facts);
    m_tabs = new QTabWidget(side);
    m_tabs->setObjectName(u"partnerTabs"_s);
    m_tabs->setDocumentMode(true);
    m_referrals = new ReferralPane(m_desk, ReferralPane::Of::Partner, m_tabs);
    connect(m_referrals, &ReferralPane::openDossier, this, &Page::openDossier);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        m_tabs->addTab(pane, title);
    };
    add(m_referrals, u"referrals"_s, tr("Referrals"));
    add(buildContracts(), u"contracts"_s, tr("Contracts"));
    add(buildCoaches(), u"coaches"_s, tr("Coaches"));
    layout->addWidget(m_tabs, 1);
    return side;
}

QSet<QString> PartnersPage::tables() const
{
    return {u"partner_organisations"_s, u"partner_coaches"_s, u"partner_contracts"_s, u"partner_referrals"_s, u"partner_hours"_s, u"persons"_s, u"dossiers"_s};
}

void PartnersPage::reload()
{
    attempt(m_desk.ask, tr("Show the partners"), [this] {
        m_model->reset(m_desk.partners.overview(m_ended->isChecked()));
        if (!current() && m_filter->rowCount() > 0)
            m_table->setCurrentIndex(m_filter->index(0, 0));
    });
    showCurrent();
}

void PartnersPage::keepDrafts()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

const core::PartnerRow *PartnersPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void PartnersPage::choose(const core::Id<core::PartnerOrganisation> &partner)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == partner)
            m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void PartnersPage::goTo(const QString &section)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == section)
            m_tabs->setCurrentIndex(i);
}

void PartnersPage::showCurrent()
{
    const auto *row = current();
    for (QPushButton *button : std::as_const(m_onChosen))
        button->setEnabled(row);
    m_detail->setEnabled(row);
    m_name->setText(row ? row->organisation.name : tr("No partner yet"));
    if (!row) {
        m_facts->setText(m_model->rowCount() == 0 ? tr("Add the organisations and coaches that you work with.") : QString());
        m_referrals->show({});
        m_contracts->reset({});
        m_coaches->reset({});
        return;
    }
    const core::PartnerOrganisation &partner = row->organisation;
    QStringList lines{QStringList{core::partnerLabels(u"kinds"_s, partner.kind), core::partnerLabels(u"expertise"_s, partner.expertise)}.join(u": "_s)};
    QStringList reach{partner.contactName, partner.phone, partner.email};
    reach.removeAll(QString());
    lines.append(reach.join(u" · "_s));
    QStringList figures;
    if (row->places > 0)
        figures.append(tr("%1 of %2 places taken").arg(row->placesUsed).arg(row->places));
    if (!row->budget.isZero())
        figures.append(tr("%1 of %2 spent").arg(format(row->spent), format(row->budget)));
    if (row->done > 0)
        figures.append(tr("%1 finished").arg(row->done));
    if (row->independent > 0)
        figures.append(tr("%1 independent of the benefit").arg(row->independent));
    if (partner.ended.isValid())
        figures.append(tr("ended on %1").arg(format(partner.ended)));
    lines.append(figures.join(u" · "_s));
    lines.append(partner.note);
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
    m_referrals->show(row->id.text());
    QList<ContractRow> contracts;
    for (const core::PartnerContract &contract : m_desk.partners.contracts(row->id))
        contracts.append({contract.id, m_desk.partners.use(contract)});
    m_contracts->reset(contracts);
    m_coaches->reset(m_desk.partners.coaches(row->id));
    m_tabs->setTabText(0, tr("Referrals (%1)").arg(m_referrals->count()));
    m_tabs->setTabText(1, tr("Contracts (%1)").arg(contracts.size()));
    m_tabs->setTabText(2, tr("Coaches (%1)").arg(m_coaches->rowCount()));
}

void PartnersPage::report(const QString &title, const QList<core::Problem> &problems)
{
    if (core::blocks(problems))
        m_desk.ask.tell(title, problems.first().text);
}

void PartnersPage::removePartner()
{
    if (const auto *row = current())
        attempt(m_desk.ask, tr("Remove the partner"), [&, id = row->id] { report(tr("Remove the partner"), m_desk.partners.remove(id)); });
}

} // namespace ui
