#include "ui/visit/wrappedcheck.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace ui {

WrappedCheck::WrappedCheck(const QString &text, QWidget *parent) : QWidget(parent), m_box(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::tight, 0, space::tight);
    row->setSpacing(space::inside);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setBuddy(m_box);
    m_box->setAccessibleName(text);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(words, 1);
}

void WrappedCheck::mouseReleaseEvent(QMouseEvent *event)
{
    // Whoever taps the words means the box.
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->toggle();
}

} // namespace ui
