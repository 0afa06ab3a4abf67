#include "ui/dossier/filterchip.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

FilterChip::FilterChip(const QString &title, const QString &all, const QList<Choice> &choices, QWidget *parent)
    : QToolButton(parent), m_title(title), m_all(all)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setChoices(choices);
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &key, const QString &text) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(key == m_value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] {
            setValue(key);
            emit chosen(key);
        });
    };
    add({}, m_all);
    for (const Choice &choice : choices)
        add(choice.key, choice.label);
    label();
}

void FilterChip::setValue(const QString &key)
{
    m_value = key;
    const QList<QAction *> actions = menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setChecked(i == 0 ? key.isEmpty() : m_choices[i - 1].key == key);
    label();
}

void FilterChip::label()
{
    QString shown = m_all;
    for (const Choice &choice : m_choices)
        if (choice.key == m_value)
            shown = choice.label;
    setText(u"%1: %2"_s.arg(m_title, shown));
    setAccessibleName(text());
    // A narrowed list must be seen to be narrowed.
    QFont bold = font();
    bold.setBold(!m_value.isEmpty());
    setFont(bold);
}

} // namespace ui
