#include "ui/shell/blankscreen.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace ui {

BlankScreen::BlankScreen(QWidget *window) : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The screen is blanked. Press any key to go on."));
    hide();
}

void BlankScreen::cover()
{
    m_focus = window()->focusWidget();
    setGeometry(window()->rect());
    show();
    raise();
    setFocus();
}

void BlankScreen::uncover()
{
    hide();
    if (m_focus)
        m_focus->setFocus();
}

void BlankScreen::keyPressEvent(QKeyEvent *)
{
    uncover();
}

void BlankScreen::mousePressEvent(QMouseEvent *)
{
    uncover();
}

void BlankScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.ground);
    painter.setPen(tokens.muted);
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}

} // namespace ui
