#include "ui/kpi/servicetile.h"

#include "ui/base/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

ServiceTile::ServiceTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ServiceTile::show(const core::ServiceTopic &topic)
{
    m_title = topic.title;
    m_value = topic.value;
    setText(m_title);
    setAccessibleName(u"%1: %2"_s.arg(m_title, m_value));
    setToolTip(u"%1: %2\n%3"_s.arg(m_title, m_value, topic.words));
    update();
}

QFont ServiceTile::valueFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ServiceTile::sizeHint() const
{
    return {200, QFontMetrics(font()).lineSpacing() + QFontMetrics(valueFont()).lineSpacing() + 2 * space::inside};
}

void ServiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? tokens.accent : tokens.border, strong ? 2 : 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inner = rect().adjusted(space::group, space::inside, -space::inside, -space::inside);
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(valueFont());
    painter.setPen(tokens.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, QFontMetrics(valueFont()).elidedText(m_value, Qt::ElideRight, inner.width()));
}

} // namespace ui
