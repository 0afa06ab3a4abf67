#include "ui/rules/rightspanel.h"

#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::OfficeRight;

QList<Choice> rightChoices()
{
    QList<Choice> choices;
    const core::Catalogue rights = core::Catalogue::read(u"policy/rights"_s);
    for (const core::CatalogueEntry &entry : rights.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

constexpr int formWidth = 560;

} // namespace

RightsPanel::RightsPanel(core::Policies &policies, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_policies(policies), m_clock(clock), m_ask(ask),
      m_rows({Field<OfficeRight>(tr("Who"), [](const OfficeRight &right) { return right.holder; }),
              Field<OfficeRight>(tr("May"), [](const OfficeRight &right) { return core::Catalogue::read(u"policy/rights"_s).label(right.may); }),
              Field<OfficeRight>(tr("From"), [](const OfficeRight &right) { return formatShort(right.from); }),
              Field<OfficeRight>(tr("Up to and including"), [](const OfficeRight &right) { return right.until.isValid() ? formatShort(right.until) : tr("until taken back"); }),
              Field<OfficeRight>(tr("Given by"), [](const OfficeRight &right) { return tr("%1 on %2").arg(right.givenBy, formatShort(right.given)); }),
              Field<OfficeRight>(tr("Note"), [](const OfficeRight &right) { return right.note; })},
             this),
      m_notice(new Notice(this)), m_table(new QTableView(this)), m_form(new Form<OfficeRight>(clock, this)), m_give(new QPushButton(tr("&Give right"), this)),
      m_takeBack(new QPushButton(tr("&Take back right"), this))
{
    setObjectName(u"rightsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    auto *why = caption(tr("Who may set policy otherwise for a municipality or a dossier, and read in new amounts. Every use is recorded with name and reason."), "muted", this);
    why->setWordWrap(true);
    layout->addWidget(why);
    layout->addWidget(m_notice);
    m_table->setObjectName(u"rights"_s);
    m_table->setAccessibleName(tr("Rights of this office"));
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{28, 36, 13, 20, 34};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * fontMetrics().averageCharWidth());
    layout->addWidget(m_table, 1);
    m_takeBack->setObjectName(u"takeBackRight"_s);
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_takeBack);
    layout->addLayout(bar);

    m_form->add(tr("Who (the name the adviser works under)"), &OfficeRight::holder);
    m_form->addChoice(tr("May"), &OfficeRight::may, rightChoices());
    m_form->add(tr("From"), &OfficeRight::from);
    m_form->add(tr("Up to and including (if it ends)"), &OfficeRight::until);
    m_form->add(tr("Note"), &OfficeRight::note);
    m_form->setMaximumWidth(formWidth);
    layout->addWidget(m_form);
    m_give->setObjectName(u"giveRight"_s);
    m_give->setProperty("primary", true);
    layout->addWidget(m_give, 0, Qt::AlignLeft);
    connect(m_give, &QPushButton::clicked, this, &RightsPanel::give);
    connect(m_takeBack, &QPushButton::clicked, this, &RightsPanel::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_takeBack->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_takeBack->setEnabled(false);
    OfficeRight fresh;
    fresh.holder = m_policies.store().author().adviser;
    fresh.may = u"rules.override"_s;
    fresh.from = m_clock.today();
    m_form->set(fresh);
    follow(m_policies.store());
    reload();
}

QSet<QString> RightsPanel::tables() const { return {core::tableOf<OfficeRight>().name}; }

void RightsPanel::reload()
{
    attempt(m_ask, tr("Showing the rights"), [this] {
        const QList<OfficeRight> rights = m_policies.rights();
        m_rows.reset(rights);
        if (m_policies.holders(u"rights.give"_s).isEmpty())
            m_notice->say(Meaning::Info, tr("Nobody has the right to give rights yet. Give it to somebody first; from then on only who has it can give or take back rights."));
        else
            m_notice->clear();
    });
    m_takeBack->setEnabled(m_table->selectionModel()->hasSelection());
}

void RightsPanel::give()
{
    if (m_form->hasUnreadable())
        return;
    OfficeRight right = m_form->value();
    right.id = core::Id<OfficeRight>::fresh();
    QList<core::Problem> problems;
    if (attempt(m_ask, tr("Giving a right"), [&] { problems = m_policies.give(right); }))
        m_form->show(problems);
}

void RightsPanel::takeBack()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const OfficeRight right = m_rows.at(chosen.first().row());
    if (!m_ask.confirm(tr("Rights"), tr("Take back the right of %1?").arg(right.holder), tr("Take back right")))
        return;
    QList<core::Problem> problems;
    if (attempt(m_ask, tr("Taking back a right"), [&] { problems = m_policies.takeBack(right.id); }))
        m_notice->show(problems);
}

} // namespace ui
