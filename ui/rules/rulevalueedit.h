#pragma once

#include "core/policy/ruleoverride.h"

#include <QWidget>

namespace ui {

/// The field for the value of a rule: euros, a percentage, hours, a number or a choice, as the unit of the rule asks.
class RuleValueEdit : public QWidget {
    Q_OBJECT

public:
    explicit RuleValueEdit(QWidget *parent = nullptr);
    /// Makes the field for this rule, empty, and the words behind it.
    void setRule(const core::RuleValue &rule, const core::PolicyRule &policy);
    void setValue(const core::RuleOverride &decided);
    /// Amount and choice of what is typed; the amount is absent while it is blank or cannot be read.
    void takeInto(core::RuleOverride &decided) const;
    bool isUnreadable() const;

signals:
    void edited();

private:
    QWidget *m_editor = nullptr;
    QString m_unit;
};

} // namespace ui
