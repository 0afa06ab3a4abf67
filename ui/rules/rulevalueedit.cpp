#include "ui/rules/rulevalueedit.h"

#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"
#include "ui/base/editors.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int usualMost = 100'000;
} // namespace

RuleValueEdit::RuleValueEdit(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
}

void RuleValueEdit::setRule(const core::RuleValue &rule, const core::PolicyRule &policy)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_unit = rule.unit;
    const auto place = [this](ValueEdit *edit) {
        connect(edit, &ValueEdit::edited, this, &RuleValueEdit::edited);
        m_editor = edit;
    };
    if (m_unit == "eurocent"_L1) {
        place(new MoneyEdit(this));
    } else if (m_unit == "thousandth-percent"_L1) {
        place(new PercentageEdit(this));
    } else if (m_unit == "minute"_L1) {
        place(new HourEdit(this));
    } else if (m_unit == "choice"_L1) {
        const core::Catalogue words = core::Catalogue::read(u"laws"_s, u"choices"_s);
        QList<Choice> choices{{QString(), u"–"_s}};
        for (const QString &choice : policy.choices)
            choices.append({choice, words.label(choice)});
        auto *edit = new ChoiceEdit(choices, this);
        connect(edit, &QComboBox::activated, this, &RuleValueEdit::edited);
        m_editor = edit;
    } else {
        auto *edit = new QSpinBox(this);
        edit->setRange(int(policy.least), policy.most > 0 ? int(policy.most) : usualMost);
        edit->setValue(int(rule.value.value_or(0)));
        connect(edit, &QSpinBox::valueChanged, this, &RuleValueEdit::edited);
        m_editor = edit;
    }
    m_editor->setObjectName(u"overrideValue"_s);
    m_editor->setAccessibleName(tr("What holds instead"));
    m_editor->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    setFocusProxy(m_editor);
    layout()->addWidget(m_editor);
    core::RuleValue one = rule;
    one.value = 2;
    layout()->addWidget(new QLabel(core::unitText(one), this));
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
}

void RuleValueEdit::setValue(const core::RuleOverride &decided)
{
    if (auto *money = qobject_cast<MoneyEdit *>(m_editor))
        money->setValue(decided.amount ? std::optional(core::Money::cents(*decided.amount)) : std::nullopt);
    else if (auto *share = qobject_cast<PercentageEdit *>(m_editor))
        share->setValue(decided.amount ? std::optional(core::Percentage::ofThousandths(*decided.amount)) : std::nullopt);
    else if (auto *hours = qobject_cast<HourEdit *>(m_editor))
        hours->setValue(decided.amount ? std::optional(core::HourQuantity::minutes(qint32(*decided.amount))) : std::nullopt);
    else if (auto *choice = qobject_cast<ChoiceEdit *>(m_editor))
        choice->setValue(decided.choice);
    else if (auto *number = qobject_cast<QSpinBox *>(m_editor); number && decided.amount)
        number->setValue(int(*decided.amount));
}

void RuleValueEdit::takeInto(core::RuleOverride &decided) const
{
    decided.amount.reset();
    decided.choice.clear();
    if (const auto *money = qobject_cast<MoneyEdit *>(m_editor); money && money->value())
        decided.amount = money->value()->toCents();
    else if (const auto *share = qobject_cast<PercentageEdit *>(m_editor); share && share->value())
        decided.amount = share->value()->thousandths();
    else if (const auto *hours = qobject_cast<HourEdit *>(m_editor); hours && hours->value())
        decided.amount = hours->value()->toMinutes();
    else if (const auto *choice = qobject_cast<ChoiceEdit *>(m_editor))
        decided.choice = choice->value();
    else if (const auto *number = qobject_cast<QSpinBox *>(m_editor))
        decided.amount = number->value();
}

bool RuleValueEdit::isUnreadable() const
{
    const auto *edit = qobject_cast<ValueEdit *>(m_editor);
    return edit && edit->isUnreadable();
}

} // namespace ui
