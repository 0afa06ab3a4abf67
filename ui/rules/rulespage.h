#pragma once

#include "core/base/clock.h"
#include "core/rules/ruleoverview.h"
#include "ui/base/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class ChoiceEdit;
class DayEdit;
class Notice;
class RuleHistory;
class RuleTree;

/// Every rule the program counts with on a chosen day, with its source, what changed since the previous half-year, and the history of each: so that the adviser can check us.
class RulesPage : public Page {
    Q_OBJECT

public:
    RulesPage(const core::RuleBook &book, const core::Clock &clock, QWidget *parent = nullptr);
    QSet<QString> tables() const override { return {}; }
    void reload() override;
    /// Shows this rule, for a jump from a step of a calculation.
    void choose(const QString &key);

private:
    void refilter();
    void showHistory(const QString &key);
    QWidget *filters();

    const core::RuleBook &m_book;
    const core::Clock &m_clock;
    DayEdit *m_day;
    ChoiceEdit *m_municipality;
    QLineEdit *m_search;
    QCheckBox *m_changedOnly;
    QLabel *m_count;
    Notice *m_nothing;
    RuleTree *m_tree;
    RuleHistory *m_history;
    QList<core::LawGroup> m_groups;
};

} // namespace ui
