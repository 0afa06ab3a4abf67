#include "ui/vault/passphrasefield.h"

#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_show(new QPushButton(tr("Show"), this)), m_caps(new QLabel(tr("▲ Caps Lock is on"), this))
{
    m_line->setObjectName(u"passphrase"_s);
    m_line->setEchoMode(QLineEdit::Password);
    // Neither a word list of the system nor its history may keep a secret.
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->installEventFilter(this);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setMinimumWidth(m_show->fontMetrics().horizontalAdvance(tr("Hide")) + 2 * space::group);
    m_caps->setObjectName(u"caps"_s);
    m_caps->setStyleSheet(u"color: %1;"_s.arg(tokensFor(palette()).attention.name()));
    m_caps->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(m_caps);
    setFocusProxy(m_line);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::reveal);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::entered);
}

QString PassphraseField::text() const { return m_line->text(); }

void PassphraseField::clear()
{
    m_line->clear();
    m_show->setChecked(false);
    m_caps->hide();
}

bool PassphraseField::showsCapsWarning() const { return !m_caps->isHidden(); }

void PassphraseField::reveal(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_line->setFocus();
}

bool PassphraseField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_CapsLock) {
        // Known from here on only when it was known before; the next letter tells for certain.
        m_caps->hide();
    } else if (const QString typed = key->text(); typed.size() == 1 && typed[0].isLetter() && typed[0].toUpper() != typed[0].toLower()) {
        // There is no portable way to ask the keyboard, but a capital without Shift can only come from Caps Lock.
        const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
        m_caps->setVisible(typed[0].isUpper() != shift);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
