#pragma once

#include "core/policy/policies.h"
#include "core/rules/ruleoverview.h"
#include "core/store/drafts.h"
#include "ui/base/page.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Ask;
class ChoiceEdit;
class DayEdit;
class Notice;
class OverrideDialog;
class RuleHistory;
class RuleTree;

/// Every rule the program counts with on a chosen day, with its source, what changed since the previous half-year, and the history of each: so that the adviser can check us.
/// Here policy is set otherwise and new amounts are read in.
class RulesPage : public Page {
    Q_OBJECT

public:
    RulesPage(core::Policies &policies, core::Drafts &drafts, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);
    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows this rule, for a jump from a step of a calculation; with a dossier as that dossier sees it.
    void choose(const QString &key, const core::Id<core::Dossier> &dossier = {});

private:
    void refilter();
    void showHistory(const QString &key);
    QWidget *head();
    QWidget *filters();
    void setDossier(const core::Id<core::Dossier> &dossier);
    void askDossier();
    void setOtherwise();
    void readIn();
    std::optional<core::RuleOverride> decisionOf(const core::RuleValue &value) const;
    void end(const core::RuleValue &value);
    void withdraw(const core::RuleValue &value);
    /// What to ask the rule book with: the municipality, or that of the dossier and the dossier itself.
    QString scope() const;

    core::Policies &m_policies;
    core::Drafts &m_drafts;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QPushButton *m_override;
    QPushButton *m_import;
    DayEdit *m_day;
    ChoiceEdit *m_whom;
    QLineEdit *m_search;
    ChoiceEdit *m_which;
    QLabel *m_count;
    Notice *m_nothing;
    RuleTree *m_tree;
    RuleHistory *m_history;
    QPointer<OverrideDialog> m_dialog;
    QList<core::LawGroup> m_groups;
};

} // namespace ui
