#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

/// Binds labels and editors to the members of a record: `form.add(tr("Phone"), &Person::phone)` picks the editor from
/// the member's type. The record on screen is `value()`; members without an editor keep what they had.
template <class T>
class Form : public QWidget {
public:
    explicit Form(const core::Clock &clock, QWidget *parent = nullptr) : QWidget(parent), m_clock(clock), m_layout(new QFormLayout(this)), m_notice(new Notice(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setHorizontalSpacing(space::group);
        m_layout->setVerticalSpacing(space::inside);
        m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_layout->addRow(m_notice);
    }

    /// Called after each change by the user.
    std::function<void()> onEdited;

    QLineEdit *add(const QString &label, QString T::*member)
    {
        auto *edit = new QLineEdit(this);
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setText(record.*member); }, [=](T &record) { record.*member = edit->text().trimmed(); });
        connect(edit, &QLineEdit::textEdited, this, [this] { tell(); });
        return edit;
    }
    QPlainTextEdit *addText(const QString &label, QString T::*member)
    {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setMaximumHeight(96);
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setPlainText(record.*member); }, [=](T &record) { record.*member = edit->toPlainText().trimmed(); });
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { tell(); });
        return edit;
    }
    ChoiceEdit *addChoice(const QString &label, QString T::*member, const QList<Choice> &choices)
    {
        auto *edit = new ChoiceEdit(choices, this);
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setValue(record.*member); }, [=](T &record) { record.*member = edit->value(); });
        connect(edit, &QComboBox::activated, this, [this] { tell(); });
        return edit;
    }
    QSpinBox *add(const QString &label, int T::*member, int largest = 9999)
    {
        auto *edit = new QSpinBox(this);
        edit->setRange(0, largest);
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setValue(record.*member); }, [=](T &record) { record.*member = edit->value(); });
        connect(edit, &QSpinBox::valueChanged, this, [this] { tell(); });
        return edit;
    }
    QCheckBox *add(const QString &label, bool T::*member)
    {
        auto *edit = new QCheckBox(this);
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setChecked(record.*member); }, [=](T &record) { record.*member = edit->isChecked(); });
        connect(edit, &QCheckBox::clicked, this, [this] { tell(); });
        return edit;
    }
    MoneyEdit *add(const QString &label, core::Money T::*member) { return addValue(label, member, new MoneyEdit(this), core::Money()); }
    HourEdit *add(const QString &label, core::HourQuantity T::*member) { return addValue(label, member, new HourEdit(this), core::HourQuantity()); }
    PercentageEdit *add(const QString &label, core::Percentage T::*member) { return addValue(label, member, new PercentageEdit(this), core::Percentage()); }
    DayEdit *add(const QString &label, QDate T::*member) { return addValue(label, member, new DayEdit(m_clock, this), QDate()); }
    MonthEdit *add(const QString &label, core::Month T::*member) { return addValue(label, member, new MonthEdit(m_clock, this), core::Month()); }
    /// A text member behind an editor of one's own that has value(), setValue() and the signal edited().
    template <class Editor>
    Editor *addAs(const QString &label, QString T::*member, Editor *edit)
    {
        bind(label, edit, nameOf(member), [=](const T &record) { edit->setValue(record.*member); }, [=](T &record) { record.*member = edit->value(); });
        connect(edit, &Editor::edited, this, [this] { tell(); });
        return edit;
    }
    /// A row of any widget, for what has no editor of its own.
    void addWidget(const QString &label, QWidget *widget) { m_layout->addRow(label, widget); }

    void set(const T &record)
    {
        m_filling = true;
        m_record = record;
        for (const auto &binding : m_bindings)
            binding.fill(record);
        m_filling = false;
        m_notice->clear();
    }
    T value() const
    {
        T record = m_record;
        for (const auto &binding : m_bindings)
            binding.take(record);
        return record;
    }
    /// The stored row of what is on screen, for drafts.
    core::Row row() const { return core::tableOf<T>().toRow(value()); }

    /// True when a field holds something that cannot be read; it is said, and the first such field gets the focus.
    bool hasUnreadable() const
    {
        for (const auto &binding : m_bindings) {
            const auto *edit = qobject_cast<ValueEdit *>(binding.editor);
            if (edit && edit->isUnreadable()) {
                binding.editor->setFocus();
                m_notice->say(Meaning::Stop, unreadableText());
                return true;
            }
        }
        return false;
    }
    void show(const QList<core::Problem> &problems)
    {
        m_notice->show(problems);
        for (const core::Problem &problem : problems)
            if (QWidget *editor = editorOf(problem.field); editor && problem.weight == core::Problem::Weight::Blocks) {
                editor->setFocus();
                break;
            }
    }
    /// The editor of a column; nullptr when it has none.
    QWidget *editorOf(const QString &column) const
    {
        for (const auto &binding : m_bindings)
            if (binding.column == column)
                return binding.editor;
        return nullptr;
    }
    /// The column that `widget` edits; empty when it edits none. For the history of a field.
    QString columnOf(const QWidget *widget) const
    {
        for (const auto &binding : m_bindings)
            if (binding.editor == widget)
                return binding.column;
        return {};
    }

private:
    struct Binding {
        QString column;
        QWidget *editor;
        std::function<void(const T &)> fill;
        std::function<void(T &)> take;
    };

    template <class V>
    QString nameOf(V T::*member) const
    {
        // The table knows the names; a probe with one member changed tells which is ours.
        static const T blank{};
        T probe{};
        if constexpr (std::is_same_v<V, QString>)
            probe.*member = QStringLiteral("?");
        else if constexpr (std::is_same_v<V, bool>)
            probe.*member = true;
        else if constexpr (std::is_same_v<V, int>)
            probe.*member = 1;
        else if constexpr (std::is_same_v<V, QDate>)
            probe.*member = QDate(2000, 1, 1);
        else if constexpr (std::is_same_v<V, core::Month>)
            probe.*member = core::Month(2000, 1);
        else if constexpr (std::is_same_v<V, core::Money>)
            probe.*member = core::Money::cents(1);
        else if constexpr (std::is_same_v<V, core::HourQuantity>)
            probe.*member = core::HourQuantity::minutes(1);
        else
            probe.*member = core::Percentage::percent(1);
        for (const auto &column : core::tableOf<T>().columns)
            if (column.read(blank) != column.read(probe))
                return column.name;
        return {};
    }
    template <class V, class Editor>
    Editor *addValue(const QString &label, V T::*member, Editor *edit, const V &nothing)
    {
        bind(label, edit, nameOf(member),
             [=](const T &record) { edit->setValue(record.*member == nothing ? std::optional<V>() : std::optional<V>(record.*member)); },
             [=](T &record) { if (!edit->isUnreadable()) record.*member = edit->value().value_or(nothing); });
        connect(edit, &ValueEdit::edited, this, [this] { tell(); });
        return edit;
    }
    template <class Fill, class Take>
    void bind(const QString &label, QWidget *editor, const QString &column, Fill fill, Take take)
    {
        editor->setObjectName(column);
        editor->setAccessibleName(label);
        auto *words = new QLabel(label, this);
        words->setBuddy(editor);
        m_layout->addRow(words, editor);
        m_bindings.append({column, editor, fill, take});
    }
    void tell()
    {
        if (!m_filling && onEdited)
            onEdited();
    }

    const core::Clock &m_clock;
    QFormLayout *m_layout;
    Notice *m_notice;
    QList<Binding> m_bindings;
    T m_record{};
    bool m_filling = false;
};

} // namespace ui
