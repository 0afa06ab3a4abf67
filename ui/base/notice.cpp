#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconSize = 16;

void dress(QFrame *frame, QLabel *icon, QLabel *text, Meaning meaning, bool framed)
{
    const Tokens tokens = tokensFor(frame->palette());
    const QString colour = tokens.of(meaning).name();
    icon->setPixmap(ui::icon(meaning, frame->palette()).pixmap(QSize(iconSize, iconSize), frame->devicePixelRatioF()));
    text->setStyleSheet(u"color: %1; background: transparent;"_s.arg(meaning == Meaning::Neutral ? tokens.text.name() : colour));
    icon->setStyleSheet(u"background: transparent;"_s);
    frame->setStyleSheet(u".%1 { background: %2; border: 1px solid %3; border-radius: 4px; }"_s
                             .arg(QString::fromLatin1(frame->metaObject()->className()).replace(u"::"_s, u"--"_s), tokens.groundOf(meaning).name(),
                                  framed ? colour : tokens.border.name()));
}

} // namespace

Notice::Notice(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::tight);
    layout->setSpacing(space::inside);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Notice::say(Meaning meaning, const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    dress(this, m_icon, m_text, meaning, true);
    setVisible(!text.isEmpty());
}

void Notice::clear()
{
    m_text->clear();
    hide();
}

void Notice::show(const QList<core::Problem> &problems)
{
    QStringList lines;
    for (const core::Problem &problem : problems)
        lines.append(problem.text);
    if (lines.isEmpty())
        clear();
    else
        say(core::blocks(problems) ? Meaning::Stop : Meaning::Attention, lines.join(u'\n'));
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

Chip::Chip(Meaning meaning, const QString &text, QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::inside, 2, space::inside, 2);
    layout->setSpacing(space::tight);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(meaning, text);
}

void Chip::set(Meaning meaning, const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    dress(this, m_icon, m_text, meaning, false);
}

QString Chip::text() const
{
    return m_text->text();
}

QString unreadableText()
{
    return Notice::tr("What stands in the field with the dashed border cannot be read. Nothing was stored; mend it and try again.");
}

QLabel *caption(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace ui
