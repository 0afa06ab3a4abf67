#include "ui/vault/keyentry.h"

#include "ui/base/notice.h"

#include <QDropEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int groupSize = 5;
constexpr int signCount = 40;

/// Signs of what was typed, as the key itself reads them: no dashes or spaces, capitals, O as 0, I and L as 1.
QString signsOf(const QString &typed)
{
    QString kept;
    for (QChar sign : typed.toUpper()) {
        if (sign.isSpace() || sign == u'-' || sign == u'–')
            continue;
        kept.append(sign == u'O' ? QChar(u'0') : sign == u'I' || sign == u'L' ? QChar(u'1') : sign);
    }
    return kept;
}

} // namespace

KeyEntry::KeyEntry(Paste paste, QWidget *parent) : QWidget(parent), m_paste(paste), m_line(new QLineEdit(this)), m_verdict(new Notice(this))
{
    m_line->setObjectName(u"key"_s);
    m_line->setAccessibleName(tr("Recovery key"));
    m_line->setPlaceholderText(u"XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"_s);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 50);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUppercaseOnly);
    m_verdict->setObjectName(u"keyVerdict"_s);
    if (paste == Paste::Blocked) {
        m_line->setContextMenuPolicy(Qt::NoContextMenu);
        m_line->setAcceptDrops(false);
    }
    m_line->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_line);
    column->addWidget(m_verdict);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &KeyEntry::judge);
    connect(m_line, &QLineEdit::returnPressed, this, &KeyEntry::entered);
}

std::optional<core::RecoveryKey> KeyEntry::key() const
{
    const std::optional<core::RecoveryKey> typed = core::RecoveryKey::parse(m_line->text());
    return typed && m_expected && !(*typed == *m_expected) ? std::nullopt : typed;
}

void KeyEntry::expect(const core::RecoveryKey &key)
{
    m_expected = key;
    clear();
}

void KeyEntry::clear()
{
    m_line->clear();
    m_verdict->clear();
}

QString KeyEntry::verdict() const { return m_verdict->text(); }

void KeyEntry::judge()
{
    const QString typed = signsOf(m_line->text());
    const qsizetype whole = std::min<qsizetype>(typed.size() / groupSize, signCount / groupSize);
    QStringList wrong;
    if (m_expected) {
        const QString right = signsOf(m_expected->text());
        for (qsizetype group = 0; group < whole; ++group)
            if (typed.mid(group * groupSize, groupSize) != right.mid(group * groupSize, groupSize))
                wrong.append(QString::number(group + 1));
    }
    if (typed.isEmpty())
        m_verdict->clear();
    else if (!wrong.isEmpty())
        m_verdict->say(Meaning::Attention, tr("Not as on the paper: group %1.").arg(wrong.join(u", "_s)));
    else if (typed.size() > signCount)
        m_verdict->say(Meaning::Attention, tr("There are too many signs: a recovery key has eight groups of five."));
    else if (key())
        m_verdict->say(Meaning::Good, tr("The recovery key was typed well."));
    else if (typed.size() == signCount)
        m_verdict->say(Meaning::Attention, tr("A sign was typed wrong or two changed places. Compare with the paper group by group."));
    else
        m_verdict->say(Meaning::Info, tr("%1 of 8 groups").arg(whole));
    emit edited();
}

bool KeyEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && m_paste == Paste::Blocked) {
        // Pasting proves nothing about the paper.
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Paste) || (key->key() == Qt::Key_Insert && key->modifiers().testFlag(Qt::ShiftModifier))) {
                m_verdict->say(Meaning::Info, tr("Pasting is not possible here: type the key from the paper, so that it is certain that it can be read."));
                event->accept();
                return true;
            }
        }
        // The middle mouse button pastes as well.
        if ((event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton)
            return true;
        if (event->type() == QEvent::Drop || event->type() == QEvent::DragEnter)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
