#include "ui/base/page.h"

#include <QShowEvent>

namespace ui {

void Page::follow(core::Store &store)
{
    connect(&store, &core::Store::changed, this, [this](const core::Changes &changes) {
        if (!tables().intersects(changes.tables))
            return;
        if (isVisible())
            reload();
        else
            m_stale = true;
    });
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        reload();
    }
}

} // namespace ui
