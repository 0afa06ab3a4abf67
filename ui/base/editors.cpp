#include "ui/base/editors.h"

#include "core/base/daytext.h"
#include "ui/base/format.h"

#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

ValueEdit::ValueEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ValueEdit::mark);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!isUnreadable())
            emit edited();
    });
}

bool ValueEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !canonical(text());
}

void ValueEdit::mark()
{
    const bool unreadable = isUnreadable();
    if (property("unreadable").toBool() == unreadable)
        return;
    setProperty("unreadable", unreadable);
    setToolTip(unreadable ? hint() : QString());
    setAccessibleDescription(unreadable ? hint() : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto read = canonical(text()); read && *read != text())
        setText(*read);
    QLineEdit::focusOutEvent(event);
}

MoneyEdit::MoneyEdit(QWidget *parent) : ValueEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void MoneyEdit::setValue(std::optional<core::Money> money)
{
    setText(money ? format(*money).remove(u"€ "_s) : QString());
}

std::optional<QString> MoneyEdit::canonical(const QString &text) const
{
    const auto money = core::Money::parse(text);
    return money ? std::optional(format(*money).remove(u"€ "_s)) : std::nullopt;
}

QString MoneyEdit::hint() const
{
    return tr("This is not an amount. Type for example 1.234,50 or 1234,5.");
}

void HourEdit::setValue(std::optional<core::HourQuantity> hours)
{
    setText(hours ? hours->text() : QString());
}

std::optional<QString> HourEdit::canonical(const QString &text) const
{
    const auto hours = core::HourQuantity::parse(text);
    return hours ? std::optional(hours->text()) : std::nullopt;
}

QString HourEdit::hint() const
{
    return tr("These are no hours. Type for example 2:30, 2,5, 2u30 or 150m.");
}

void PercentageEdit::setValue(std::optional<core::Percentage> percentage)
{
    setText(percentage ? format(*percentage) : QString());
}

std::optional<QString> PercentageEdit::canonical(const QString &text) const
{
    const auto percentage = core::Percentage::parse(text);
    return percentage ? std::optional(format(*percentage)) : std::nullopt;
}

QString PercentageEdit::hint() const
{
    return tr("This is not a percentage. Type for example 8 or 36,97.");
}

DayEdit::DayEdit(const core::Clock &clock, QWidget *parent) : ValueEdit(parent), m_clock(clock)
{
    setPlaceholderText(tr("day-month-year"));
}

std::optional<QDate> DayEdit::value() const
{
    return core::parseDay(text(), m_clock.today());
}

void DayEdit::setValue(std::optional<QDate> day)
{
    setText(day && day->isValid() ? formatShort(*day) : QString());
}

std::optional<QString> DayEdit::canonical(const QString &text) const
{
    const auto day = core::parseDay(text, m_clock.today());
    return day ? std::optional(formatShort(*day)) : std::nullopt;
}

QString DayEdit::hint() const
{
    return tr("This is not a day. Type for example 3-4, 3 apr, 3-4-2026, +2w or tomorrow.");
}

MonthEdit::MonthEdit(const core::Clock &clock, QWidget *parent) : ValueEdit(parent), m_clock(clock)
{
    setPlaceholderText(tr("month year"));
}

std::optional<core::Month> MonthEdit::value() const
{
    return core::parseMonth(text(), m_clock.today());
}

void MonthEdit::setValue(std::optional<core::Month> month)
{
    setText(month ? format(*month) : QString());
}

std::optional<QString> MonthEdit::canonical(const QString &text) const
{
    const auto month = core::parseMonth(text, m_clock.today());
    return month ? std::optional(format(*month)) : std::nullopt;
}

QString MonthEdit::hint() const
{
    return tr("This is not a month. Type for example mar 2026, 3-2026 or 2026-03.");
}

ChoiceEdit::ChoiceEdit(const QList<Choice> &choices, QWidget *parent) : QComboBox(parent)
{
    for (const Choice &choice : choices)
        addItem(choice.label, choice.key);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // A long choice must not push a form out of its column; the list shows it whole.
    setMinimumContentsLength(6);
    setMinimumWidth(96);
    setMaximumWidth(420);
}

QSize ChoiceEdit::minimumSizeHint() const
{
    return {96, QComboBox::minimumSizeHint().height()};
}

void ChoiceEdit::setValue(const QString &key)
{
    int found = findData(key);
    if (found < 0) {
        addItem(key, key);
        found = count() - 1;
    }
    setCurrentIndex(found);
}

} // namespace ui
