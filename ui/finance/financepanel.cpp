#include "ui/finance/financepanel.h"

#include "core/finance/financechecks.h"
#include "core/finance/sheets.h"
#include "core/finance/words.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/finance/linepage.h"
#include "ui/finance/outcomepane.h"
#include "ui/finance/planform.h"
#include "ui/finance/planoutline.h"
#include "ui/finance/sheetpage.h"
#include "ui/finance/stepspage.h"
#include "ui/finance/whatifpage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

FinancePanel::FinancePanel(core::FinancialPlans &plans, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_plans(plans), m_rules(rules), m_ask(ask), m_dossier(dossier), m_pages(new QStackedWidget(this)), m_choice(new QComboBox(this)), m_notice(new Notice(this)),
      m_outline(new PlanOutline(this)), m_middle(new QStackedWidget(this)), m_form(new PlanForm(clock)),
      m_investment(new SheetPage(tr("Investment budget"), u"investmentSheet"_s, m_middle)), m_funding(new SheetPage(tr("Funding budget"), u"fundingSheet"_s, m_middle)),
      m_operating(new SheetPage(tr("Operating budget"), u"operatingSheet"_s, m_middle)), m_cash(new SheetPage(tr("Cash budget, 36 months"), u"cashSheet"_s, m_middle)),
      m_household(new SheetPage(tr("Private budget"), u"privateSheet"_s, m_middle)), m_whatIf(new WhatIfPage(m_middle)), m_steps(new StepsPage(m_middle)),
      m_outcomes(new OutcomePane)
{
    auto *empty = new QWidget(m_pages);
    auto *first = button(tr("Make a financial plan"), u"makeFirstPlan"_s, empty);
    connect(first, &QPushButton::clicked, this, &FinancePanel::makePlan);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    auto *words = new QLabel(tr("There is no financial plan yet. It starts with the lines that nearly every plan has; you fill in the amounts."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_pages->addWidget(empty);

    auto *plan = new QWidget(m_pages);
    auto *rows = new QVBoxLayout(plan);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addWidget(makeBar());
    rows->addWidget(m_notice);
    rows->addWidget(makeBody(), 1);
    m_pages->addWidget(plan);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->addWidget(m_pages);
    switchChartsTogether(this);
    reload();
    m_outline->choose(PlanOutline::Basis);
}

QWidget *FinancePanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_choice->setObjectName(u"planChoice"_s);
    m_choice->setAccessibleName(tr("Plan"));
    m_choice->setMinimumWidth(220);
    auto *label = new QLabel(tr("Plan"), bar);
    label->setBuddy(m_choice);
    auto *make = button(tr("New plan"), u"makePlan"_s, bar);
    auto *copy = button(tr("Copy as scenario"), u"copyPlan"_s, bar);
    auto *remove = button(tr("Remove plan"), u"removePlan"_s, bar);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(make);
    layout->addWidget(copy);
    layout->addStretch();
    layout->addWidget(remove);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_plan = core::Id<core::FinancialPlan>::parse(m_choice->currentData().toString());
        showPlan();
    });
    connect(make, &QPushButton::clicked, this, &FinancePanel::makePlan);
    connect(copy, &QPushButton::clicked, this, &FinancePanel::copyPlan);
    connect(remove, &QPushButton::clicked, this, &FinancePanel::removePlan);
    return bar;
}

QWidget *FinancePanel::makeBody()
{
    m_cash->preferMonths();
    // In the order of PlanOutline::Place.
    m_middle->addWidget(scrolling(m_form, m_middle));
    for (QWidget *page : {static_cast<QWidget *>(m_investment), static_cast<QWidget *>(m_funding), static_cast<QWidget *>(m_operating), static_cast<QWidget *>(m_cash),
                          static_cast<QWidget *>(m_household), static_cast<QWidget *>(m_whatIf), static_cast<QWidget *>(m_steps)})
        m_middle->addWidget(page);
    for (const core::Section section : core::allOf<core::Section>()) {
        auto *page = new LinePage(m_plans, m_ask, section, m_middle);
        m_lines.insert(PlanOutline::placeOf(section), page);
        m_middle->addWidget(page);
    }
    for (SheetPage *sheet : {m_investment, m_funding, m_operating, m_cash, m_household})
        connect(sheet, &SheetPage::lineWanted, this, &FinancePanel::goTo);
    connect(m_form, &PlanForm::changed, this, [this](const core::FinancialPlan &plan) { attempt(m_ask, tr("Storing the plan"), [&] { m_plans.save(plan); }); });
    connect(m_outline, &PlanOutline::chosen, this, &FinancePanel::showPlace);
    connect(m_whatIf, &WhatIfPage::tried, this, &FinancePanel::showOutcomes);
    connect(m_outcomes, &OutcomePane::yearChosen, this, &FinancePanel::showOutcomes);
    connect(m_outcomes, &OutcomePane::stepsWanted, this, [this] { m_outline->choose(PlanOutline::StepsPlace); });

    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(space::group);
    m_outline->setFixedWidth(232);
    layout->addWidget(m_outline);
    layout->addWidget(m_middle, 1);
    QScrollArea *outcomes = scrolling(m_outcomes, body);
    outcomes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outcomes->setFixedWidth(268);
    layout->addWidget(outcomes);
    return body;
}

QSet<QString> FinancePanel::tables() const
{
    return {core::tableOf<core::FinancialPlan>().name, core::tableOf<core::FinancialLine>().name};
}

void FinancePanel::reload()
{
    const QList<core::FinancialPlan> plans = m_plans.of(m_dossier);
    m_pages->setCurrentIndex(plans.isEmpty() ? 0 : 1);
    const bool isThere = std::any_of(plans.begin(), plans.end(), [&](const core::FinancialPlan &plan) { return plan.id == m_plan; });
    if (!isThere)
        m_plan = plans.isEmpty() ? core::Id<core::FinancialPlan>() : plans.last().id;
    m_choice->clear();
    for (const core::FinancialPlan &plan : plans)
        m_choice->addItem(plan.name, plan.id.text());
    m_choice->setCurrentIndex(m_choice->findData(m_plan.text()));
    if (!plans.isEmpty())
        showPlan();
}

void FinancePanel::keepDrafts()
{
    // Leaving a cell stores it.
    setFocus();
}

void FinancePanel::showPlan()
{
    m_facts = m_plans.facts(m_plan);
    m_form->show(m_facts.plan);
    for (LinePage *page : std::as_const(m_lines))
        page->show(m_facts);
    showOutcomes();
}

void FinancePanel::showOutcomes()
{
    const core::WhatIf change = m_whatIf->whatIf();
    core::Forecast tried;
    const bool calculated = attempt(m_ask, tr("Calculating the plan"), [&] {
        m_forecast = core::forecast(m_facts, m_rules);
        tried = change.isNothing() ? m_forecast : core::forecast(m_facts, m_rules, change);
    });
    if (!calculated)
        return;
    const core::Forecast *whatIf = change.isNothing() ? nullptr : &tried;
    QList<core::Problem> general;
    m_cash->say({});
    m_funding->say({});
    for (const core::Problem &problem : core::check(m_facts, m_forecast, m_rules)) {
        if (problem.field == "cash"_L1)
            m_cash->say(problem.text);
        else if (problem.field == "funding"_L1)
            m_funding->say(problem.text);
        else
            general.append(problem);
    }
    m_notice->show(general);
    m_investment->show(core::investmentSheet(m_forecast));
    m_funding->show(core::fundingSheet(m_forecast));
    m_operating->show(core::yearSheet(m_forecast.operating), core::monthSheet(m_forecast.operating, m_forecast.start));
    m_cash->show(core::yearSheet(m_forecast.cash), core::monthSheet(m_forecast.cash, m_forecast.start));
    m_household->show(core::yearSheet(m_forecast.household), core::monthSheet(m_forecast.household, m_forecast.start));
    m_whatIf->show(m_forecast, whatIf);
    m_steps->show(m_forecast, m_outcomes->year());
    m_outcomes->show(m_forecast, whatIf);
    m_outline->show(m_facts, m_forecast);
}

void FinancePanel::showPlace(int place)
{
    m_middle->setCurrentIndex(place);
}

void FinancePanel::goTo(const core::Id<core::FinancialLine> &line)
{
    for (const core::FinancialLine &each : std::as_const(m_facts.lines))
        if (each.id == line) {
            const int place = PlanOutline::placeOf(each.section);
            m_outline->choose(place);
            m_lines.value(place)->select(line);
            m_lines.value(place)->setFocus();
        }
}

void FinancePanel::makePlan()
{
    const std::optional<QString> name = m_ask.text(tr("New financial plan"), tr("Name of the plan"), tr("Basis"));
    if (!name)
        return;
    attempt(m_ask, tr("Making the plan"), [&] { m_plan = m_plans.create(m_dossier, *name).id; });
    reload();
    m_outline->choose(PlanOutline::Basis);
}

void FinancePanel::copyPlan()
{
    const std::optional<QString> name = m_ask.text(tr("Copy as scenario"), tr("Name of the scenario"), tr("%1, careful").arg(m_facts.plan.name));
    if (!name)
        return;
    attempt(m_ask, tr("Copying the plan"), [&] { m_plan = m_plans.copy(m_plan, *name).id; });
    reload();
}

void FinancePanel::removePlan()
{
    if (m_ask.confirm(tr("Remove plan"), tr("Remove “%1” with all its lines? It goes to the bin and can be put back.").arg(m_facts.plan.name), tr("Remove plan")))
        attempt(m_ask, tr("Removing the plan"), [&] { m_plans.remove(m_plan); });
}

} // namespace ui
