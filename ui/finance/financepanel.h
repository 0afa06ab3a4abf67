#pragma once

#include "core/finance/financialplans.h"
#include "core/finance/forecast.h"
#include "ui/base/page.h"

class QComboBox;
class QStackedWidget;

namespace core {
class Clock;
class RuleBook;
}

namespace ui {

class Ask;
class LinePage;
class Notice;
class OutcomePane;
class PlanForm;
class PlanOutline;
class SheetPage;
class StepsPage;
class WhatIfPage;

/// The financial plan of a dossier: left the budgets with their totals, in the middle what is typed or calculated, right
/// what follows from it.
class FinancePanel : public Page {
    Q_OBJECT

public:
    FinancePanel(core::FinancialPlans &plans, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
                 QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;

private:
    QWidget *makeBar();
    QWidget *makeBody();
    void makePlan();
    void copyPlan();
    void removePlan();
    void showPlan();
    void showOutcomes();
    void showPlace(int place);
    void goTo(const core::Id<core::FinancialLine> &line);

    core::FinancialPlans &m_plans;
    const core::RuleBook &m_rules;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::Id<core::FinancialPlan> m_plan;
    core::PlanFacts m_facts;
    core::Forecast m_forecast;

    QStackedWidget *m_pages; ///< nothing yet, or the plan
    QComboBox *m_choice;
    Notice *m_notice;
    PlanOutline *m_outline;
    QStackedWidget *m_middle;
    PlanForm *m_form;
    SheetPage *m_investment;
    SheetPage *m_funding;
    SheetPage *m_operating;
    SheetPage *m_cash;
    SheetPage *m_household;
    WhatIfPage *m_whatIf;
    StepsPage *m_steps;
    QHash<int, LinePage *> m_lines; ///< by place in the outline
    OutcomePane *m_outcomes;
};

} // namespace ui
