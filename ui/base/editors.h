#pragma once

#include "core/base/clock.h"
#include "core/base/hours.h"
#include "core/base/money.h"
#include "core/base/month.h"

#include <QComboBox>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace ui {

/// A line for one value. What cannot be read stays as typed and is marked; what can is shown as it was read on leaving the field.
class ValueEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);
    /// True when the text is not blank and cannot be read.
    bool isUnreadable() const;

signals:
    /// The user changed it to another readable (or blank) value.
    void edited();

protected:
    /// The text as it was understood; nullopt when it cannot be.
    virtual std::optional<QString> canonical(const QString &text) const = 0;
    /// What may be typed here, for the tooltip of an unreadable field.
    virtual QString hint() const = 0;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void mark();
};

class MoneyEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    std::optional<core::Money> value() const { return core::Money::parse(text()); }
    void setValue(std::optional<core::Money> money);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;
};

class HourEdit : public ValueEdit {
    Q_OBJECT
public:
    using ValueEdit::ValueEdit;
    std::optional<core::HourQuantity> value() const { return core::HourQuantity::parse(text()); }
    void setValue(std::optional<core::HourQuantity> hours);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;
};

class PercentageEdit : public ValueEdit {
    Q_OBJECT
public:
    using ValueEdit::ValueEdit;
    std::optional<core::Percentage> value() const { return core::Percentage::parse(text()); }
    void setValue(std::optional<core::Percentage> percentage);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;
};

/// A day, typed as "3-4", "3 apr", "+2w" or "morgen".
class DayEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit DayEdit(const core::Clock &clock, QWidget *parent = nullptr);
    std::optional<QDate> value() const;
    void setValue(std::optional<QDate> day);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;

private:
    const core::Clock &m_clock;
};

class MonthEdit : public ValueEdit {
    Q_OBJECT
public:
    explicit MonthEdit(const core::Clock &clock, QWidget *parent = nullptr);
    std::optional<core::Month> value() const;
    void setValue(std::optional<core::Month> month);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;

private:
    const core::Clock &m_clock;
};

/// A choice with its key and the word on screen.
struct Choice {
    QString key;
    QString label;
};

class ChoiceEdit : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceEdit(const QList<Choice> &choices, QWidget *parent = nullptr);
    QString value() const { return currentData().toString(); }
    /// A key that is not in the list is added as it is, so that no stored value is lost.
    void setValue(const QString &key);
    QSize minimumSizeHint() const override;
};

} // namespace ui
