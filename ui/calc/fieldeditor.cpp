#include "ui/calc/fieldeditor.h"

#include "ui/base/notice.h"
#include "ui/calc/rowsedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<qint64> NumberEdit::value() const
{
    bool whole = false;
    const qint64 number = text().trimmed().remove(u'.').toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

void NumberEdit::setValue(std::optional<qint64> number) { setText(number ? QString::number(*number) : QString()); }

std::optional<QString> NumberEdit::canonical(const QString &) const
{
    const auto number = value();
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}

QString NumberEdit::hint() const { return tr("A whole number, such as 12."); }

FieldEditor::FieldEditor(const core::CalcField &field, const core::Clock &clock, bool narrow, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_editor = makeEditor(clock);
    m_editor->setObjectName(field.key);
    m_editor->setAccessibleName(field.label);
    setFocusProxy(m_editor);
    if (field.type == core::CalcField::Type::Rows)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_editor, 1);
    if (!narrow && field.type != core::CalcField::Type::Rows) {
        m_origin = caption({}, "muted", this);
        m_origin->setObjectName(u"origin-"_s + field.key);
        layout->addWidget(m_origin);
        m_origin->hide();
    }
}

template <class Editor, class Set> Editor *FieldEditor::valueEdit(Editor *editor, Set set)
{
    m_write = [editor, set](const QJsonValue &value) { value.isUndefined() || value.isNull() ? editor->clear() : set(value); };
    connect(editor, &ValueEdit::edited, this, &FieldEditor::changed);
    // What cannot be read is no other value to the editor, but the outcome on screen no longer belongs to what stands there.
    connect(editor, &QLineEdit::editingFinished, this, [this, editor] {
        if (editor->isUnreadable())
            changed();
    });
    return editor;
}

QWidget *FieldEditor::makeEditor(const core::Clock &clock)
{
    using Type = core::CalcField::Type;
    // What cannot be read counts as left open; the form says so before anything is reckoned.
    const auto cents = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined); };
    switch (m_field.type) {
    case Type::Money: {
        auto *edit = new MoneyEdit(this);
        m_read = [edit, cents] { const auto money = edit->value(); return cents(money ? std::optional(money->toCents()) : std::nullopt); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(core::Money::cents(value.toInteger())); });
    }
    case Type::Hours: {
        auto *edit = new HourEdit(this);
        m_read = [edit, cents] { const auto hours = edit->value(); return cents(hours ? std::optional(qint64(hours->toMinutes())) : std::nullopt); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(core::HourQuantity::minutes(qint32(value.toInteger()))); });
    }
    case Type::Percentage: {
        auto *edit = new PercentageEdit(this);
        m_read = [edit, cents] { const auto share = edit->value(); return cents(share ? std::optional(share->thousandths()) : std::nullopt); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(core::Percentage::ofThousandths(value.toInteger())); });
    }
    case Type::Number: {
        auto *edit = new NumberEdit(this);
        m_read = [edit, cents] { return cents(edit->value()); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(value.toInteger()); });
    }
    case Type::Day: {
        auto *edit = new DayEdit(clock, this);
        m_read = [edit, cents] { const auto day = edit->value(); return cents(day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(QDate::fromString(value.toString(), Qt::ISODate)); });
    }
    case Type::Month: {
        auto *edit = new MonthEdit(clock, this);
        m_read = [edit, cents] { const auto month = edit->value(); return cents(month ? std::optional(month->text()) : std::nullopt); };
        return valueEdit(edit, [edit](const QJsonValue &value) { edit->setValue(core::Month::parse(value.toString())); });
    }
    case Type::Choice:
        return makeChoice();
    case Type::Flag: {
        if (m_field.open)
            return makeChoice();
        auto *box = new QCheckBox(this);
        m_read = [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined); };
        m_write = [box](const QJsonValue &value) { box->setChecked(value.toBool()); };
        connect(box, &QCheckBox::clicked, this, &FieldEditor::changed);
        return box;
    }
    case Type::Rows: {
        auto *rows = new RowsEdit(m_field, clock, this);
        m_read = [rows] { return rows->value(); };
        m_write = [rows](const QJsonValue &value) { rows->setValue(value.toArray()); };
        connect(rows, &RowsEdit::edited, this, &FieldEditor::changed);
        return rows;
    }
    case Type::Text:
        break;
    }
    auto *edit = new QLineEdit(this);
    m_read = [edit] { return edit->text().trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(edit->text().trimmed()); };
    m_write = [edit](const QJsonValue &value) { edit->setText(value.toString()); };
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::changed);
    return edit;
}

QWidget *FieldEditor::makeChoice()
{
    const bool flag = m_field.type == core::CalcField::Type::Flag;
    QList<Choice> choices;
    // Nothing is chosen for the adviser, also where a choice is needed.
    choices.append({QString(), flag ? tr("not known yet") : tr("—")});
    if (flag)
        choices.append(QList<Choice>{{u"true"_s, tr("yes")}, {u"false"_s, tr("no")}});
    for (const auto &[key, word] : std::as_const(m_field.choices))
        choices.append({key, word});
    auto *edit = new ChoiceEdit(choices, this);
    m_read = [edit, flag, numeric = m_field.numeric] {
        const QString key = edit->value();
        if (key.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        return flag ? QJsonValue(key == "true"_L1) : numeric ? QJsonValue(key.toLongLong()) : QJsonValue(key);
    };
    m_write = [edit](const QJsonValue &value) {
        const int at = value.isUndefined() ? 0 : edit->findData(value.toVariant().toString());
        edit->setCurrentIndex(std::max(0, at));
    };
    connect(edit, &QComboBox::activated, this, &FieldEditor::changed);
    return edit;
}

QJsonValue FieldEditor::value() const { return m_read(); }

void FieldEditor::setValue(const QJsonValue &value, const QString &origin)
{
    m_write(value);
    // A key that the calculator has no word for does not come in: nothing is marked then.
    mark(m_read() == value ? origin : QString());
}

bool FieldEditor::isUnreadable() const
{
    if (const auto *rows = qobject_cast<const RowsEdit *>(m_editor))
        return rows->isUnreadable();
    const auto *edit = qobject_cast<const ValueEdit *>(m_editor);
    return edit && edit->isUnreadable();
}

void FieldEditor::mark(const QString &origin)
{
    m_originText = origin;
    if (!m_origin)
        return;
    m_origin->setText(origin.isEmpty() ? QString() : tr("from the record"));
    m_origin->setToolTip(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_editor->setAccessibleDescription(origin);
}

void FieldEditor::changed()
{
    mark({});
    emit edited();
}

} // namespace ui
