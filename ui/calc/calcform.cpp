#include "ui/calc/calcform.h"

#include "ui/base/theme.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int labelWidth = 190;
} // namespace

CalcForm::CalcForm(const QList<core::CalcField> &fields, const core::Clock &clock, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(space::inside);
    layout->setVerticalSpacing(space::inside);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const core::CalcField &field : fields) {
        auto *editor = new FieldEditor(field, clock, false, this);
        auto *label = new QLabel(field.required ? field.label + u" *"_s : field.label, this);
        label->setBuddy(editor);
        label->setWordWrap(true);
        if (field.type == core::CalcField::Type::Rows) {
            layout->addRow(label);
            layout->addRow(editor);
        } else {
            label->setFixedWidth(labelWidth);
            layout->addRow(label, editor);
        }
        connect(editor, &FieldEditor::edited, this, &CalcForm::edited);
        m_editors.append(editor);
    }
}

QJsonObject CalcForm::input() const
{
    QJsonObject input;
    for (const FieldEditor *editor : m_editors) {
        const QJsonValue value = editor->value();
        const bool emptyList = value.isArray() && value.toArray().isEmpty();
        if (!value.isUndefined() && !emptyList)
            input.insert(editor->field().key, value);
    }
    return input;
}

void CalcForm::setInput(const QJsonObject &input)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValue(input.contains(editor->field().key) ? input[editor->field().key] : QJsonValue(QJsonValue::Undefined));
}

void CalcForm::prefill(const QMap<QString, core::KnownFact> &facts)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto known = facts.constFind(editor->field().fact);
        if (editor->field().fact.isEmpty() || known == facts.constEnd())
            editor->setValue(QJsonValue(QJsonValue::Undefined));
        else
            editor->setValue(known->value, known->origin);
    }
}

QStringList CalcForm::missing() const
{
    QStringList words;
    for (const FieldEditor *editor : m_editors) {
        const QJsonValue value = editor->value();
        if (editor->field().required && (value.isUndefined() || (value.isArray() && value.toArray().isEmpty())))
            words.append(editor->field().label);
    }
    return words;
}

QStringList CalcForm::unreadable() const
{
    QStringList words;
    for (const FieldEditor *editor : m_editors)
        if (editor->isUnreadable())
            words.append(editor->field().label);
    return words;
}

bool CalcForm::hasRows() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor *editor) { return editor->field().type == core::CalcField::Type::Rows; });
}

FieldEditor *CalcForm::field(const QString &key) const
{
    for (FieldEditor *editor : m_editors)
        if (editor->field().key == key)
            return editor;
    return nullptr;
}

} // namespace ui
