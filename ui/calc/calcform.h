#pragma once

#include "core/facts/dossierfacts.h"
#include "ui/calc/fieldeditor.h"

#include <QJsonObject>

class QFormLayout;

namespace ui {

/// The form of a calculator, made from the description of its input.
class CalcForm : public QWidget {
    Q_OBJECT

public:
    CalcForm(const QList<core::CalcField> &fields, const core::Clock &clock, QWidget *parent = nullptr);

    QJsonObject input() const;
    /// What was filled in before; nothing counts as from the record.
    void setInput(const QJsonObject &input);
    /// Empties the form and fills in what the record knows, each marked with where it stands.
    void prefill(const QMap<QString, core::KnownFact> &facts);
    /// Words of required fields that are still empty.
    QStringList missing() const;
    /// Words of fields with something that cannot be read.
    QStringList unreadable() const;
    bool hasRows() const;
    FieldEditor *field(const QString &key) const;

signals:
    void edited();

private:
    QList<FieldEditor *> m_editors;
};

} // namespace ui
