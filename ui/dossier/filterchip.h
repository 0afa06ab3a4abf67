#pragma once

#include "ui/base/editors.h"

#include <QToolButton>

namespace ui {

/// "Gemeente: Assen": a choice that narrows a list, with a menu under it; the first choice lets everything through.
class FilterChip : public QToolButton {
    Q_OBJECT

public:
    FilterChip(const QString &title, const QString &all, const QList<Choice> &choices, QWidget *parent = nullptr);
    QString value() const { return m_value; }
    void setValue(const QString &key);
    void setChoices(const QList<Choice> &choices);

signals:
    void chosen(const QString &key);

private:
    void label();

    QString m_title;
    QString m_all;
    QList<Choice> m_choices;
    QString m_value;
};

} // namespace ui
