#pragma once

#include "core/pto/earnedshare.h"
#include "core/pto/ptobook.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/form.h"

#include <memory>

class QPushButton;

namespace ui {

class Ask;

/// Turnover and costs of a month, with the profit and the earned share that follow from them, and what that share means.
class MonthSheet : public QWidget {
    Q_OBJECT

public:
    MonthSheet(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
               QWidget *parent = nullptr);

    /// Shows a month; what was typed and not stored for it comes back.
    void show(core::Month month);
    void keepDraft();

signals:
    void answered(const QList<core::Problem> &problems);

private:
    void fill(const core::IncomeEntry &entry);
    core::IncomeEntry value() const;
    void edited();
    void showOutcome();
    void store();

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    core::Drafts &m_drafts;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::Month m_month;
    core::IncomeEntry m_stored;
    Form<core::IncomeEntry> *m_form;
    MoneyEdit *m_counted;
    QLabel *m_profit;
    QLabel *m_share;
    QLabel *m_goal;
    QLabel *m_definition;
    QPushButton *m_store;
    std::unique_ptr<DraftKeeper> m_keeper;
};

} // namespace ui
