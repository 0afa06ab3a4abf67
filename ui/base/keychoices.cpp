#include "ui/base/keychoices.h"

#include "ui/base/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int smallestTarget = 24; ///< pixels; what a finger or an unsteady hand still hits

constexpr int numbered = 9;

} // namespace

KeyChoices::KeyChoices(const QList<Choice> &choices, Kind kind, int columns, QWidget *parent) : QWidget(parent), m_kind(kind), m_columns(columns)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::tight);
    auto *group = kind == Kind::One ? new QButtonGroup(this) : nullptr;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString label = QString(choices[i].label).replace(u'&', u"&&"_s);
        const QString text = i < numbered ? u"%1  %2"_s.arg(i + 1).arg(label) : label;
        QAbstractButton *button = kind == Kind::One ? static_cast<QAbstractButton *>(new QRadioButton(text, this)) : new QCheckBox(text, this);
        button->setObjectName(choices[i].key);
        button->setAccessibleName(choices[i].label);
        button->setMinimumHeight(smallestTarget);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        if (group)
            group->addButton(button);
        connect(button, &QAbstractButton::clicked, this, &KeyChoices::edited);
        grid->addWidget(button, int(i) / columns, int(i) % columns);
        m_keys.append(choices[i].key);
        m_buttons.append(button);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
}

QString KeyChoices::value() const
{
    QStringList keys;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            keys.append(m_keys[i]);
    // The place of what is unknown was taken by a choice of the only one there is room for.
    if (m_kind == Kind::Several || keys.isEmpty())
        keys += m_unknown;
    return keys.join(u' ').trimmed();
}

void KeyChoices::setValue(const QString &keys)
{
    const QStringList wanted = m_kind == Kind::One ? QStringList{keys} : keys.split(u' ', Qt::SkipEmptyParts);
    m_unknown.clear();
    for (const QString &key : wanted)
        if (!m_keys.contains(key) && !key.isEmpty())
            m_unknown.append(key);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto *group = m_buttons[i]->group();
        if (group)
            group->setExclusive(false);
        m_buttons[i]->setChecked(wanted.contains(m_keys[i]));
        if (group)
            group->setExclusive(true);
    }
}

void KeyChoices::moveTo(qsizetype index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setFocus(Qt::OtherFocusReason);
}

void KeyChoices::press(qsizetype index)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    moveTo(index);
    m_buttons[index]->click();
}

qsizetype KeyChoices::nextWith(qsizetype index, QChar letter) const
{
    // Of what was not chosen yet, the choice one stands on is the first.
    const qsizetype first = m_kind == Kind::One && !m_buttons[index]->isChecked() ? 0 : 1;
    for (qsizetype step = first; step <= m_buttons.size(); ++step) {
        const qsizetype at = (index + step) % m_buttons.size();
        if (m_buttons[at]->accessibleName().startsWith(letter, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

void KeyChoices::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(0);
}

bool KeyChoices::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype index = m_buttons.indexOf(static_cast<QAbstractButton *>(watched));
    if (index >= 0 && event->type() == QEvent::FocusIn) {
        // Tab comes back to where one was.
        for (qsizetype i = 0; i < m_buttons.size(); ++i)
            m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (index >= 0 && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & ~Qt::KeypadModifier)
            return false;
        switch (key->key()) {
        case Qt::Key_Left: moveTo(index - 1); return true;
        case Qt::Key_Right: moveTo(index + 1); return true;
        case Qt::Key_Up: moveTo(index - m_columns); return true;
        case Qt::Key_Down: moveTo(index + m_columns); return true;
        default: break;
        }
        if (key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + std::min<qsizetype>(numbered, m_buttons.size())) {
            press(key->key() - Qt::Key_1);
            return true;
        }
        if (const QString typed = key->text(); typed.size() == 1 && typed.front().isLetter()) {
            const qsizetype next = nextWith(index, typed.front());
            m_kind == Kind::One ? press(next) : moveTo(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
