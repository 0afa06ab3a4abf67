#pragma once

#include "core/base/clock.h"
#include "core/calc/calcfields.h"
#include "ui/base/editors.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QLabel;

namespace ui {

/// A whole number, or nothing.
class NumberEdit : public ValueEdit {
    Q_OBJECT

public:
    using ValueEdit::ValueEdit;
    std::optional<qint64> value() const;
    void setValue(std::optional<qint64> number);

protected:
    std::optional<QString> canonical(const QString &text) const override;
    QString hint() const override;
};

/// The editor of one field of a calculator, and where its value came from while nobody changed it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// A narrow one stands in a table and has no room for where its value came from.
    FieldEditor(const core::CalcField &field, const core::Clock &clock, bool narrow, QWidget *parent = nullptr);

    const core::CalcField &field() const { return m_field; }
    /// As the calculator takes it; undefined when it was left open.
    QJsonValue value() const;
    /// Undefined empties it. `origin` says where in the dossier it stands; empty: it was typed.
    void setValue(const QJsonValue &value, const QString &origin = {});
    bool isUnreadable() const;
    bool isFromRecord() const { return !m_originText.isEmpty(); }
    QWidget *editor() const { return m_editor; }

signals:
    void edited();

private:
    QWidget *makeEditor(const core::Clock &clock);
    template <class Editor, class Set> Editor *valueEdit(Editor *editor, Set set);
    QWidget *makeChoice();
    void mark(const QString &origin);
    void changed();

    core::CalcField m_field;
    std::function<QJsonValue()> m_read;
    std::function<void(const QJsonValue &)> m_write;
    QWidget *m_editor;
    QLabel *m_origin = nullptr;
    QString m_originText;
};

} // namespace ui
