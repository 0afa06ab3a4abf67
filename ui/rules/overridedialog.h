#pragma once

#include "core/policy/policies.h"
#include "core/store/drafts.h"
#include "ui/base/form.h"

#include <QDialog>

#include <memory>

namespace ui {

class Ask;
class DraftKeeper;
class RuleValueEdit;

/// Sets a rule of policy otherwise, for a municipality or for one dossier, with the reason. What is typed survives a lock.
class OverrideDialog : public QDialog {
    Q_OBJECT

public:
    OverrideDialog(core::Policies &policies, core::Drafts &drafts, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);
    /// Opens on this rule (the first one when it is law) for this dossier, else municipality; or with what was typed before.
    void openFor(const QString &rule, const QString &municipality, const core::Id<core::Dossier> &dossier);
    void keepDraft();

signals:
    void decided(const QString &rule);

private:
    void showRule();
    void showWhom();
    void takeDaysOfAward();
    void look();
    void store();
    core::RuleOverride value() const;
    const core::PolicyRule *policy() const;

    core::Policies &m_policies;
    core::Drafts &m_drafts;
    Ask &m_ask;
    QList<core::PolicyRule> m_rules;
    core::Id<core::Dossier> m_dossier;
    Form<core::RuleOverride> *m_form;
    ChoiceEdit *m_rule;
    QLabel *m_now;
    ChoiceEdit *m_whom;
    ChoiceEdit *m_award;
    RuleValueEdit *m_value;
    std::unique_ptr<DraftKeeper> m_keeper;
};

} // namespace ui
