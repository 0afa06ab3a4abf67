#include "app/pictures.h"
#include "ui/shell/guidewindow.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize drawnAt(1366, 768);
/// As wide as the text of the guide.
constexpr int guideWidth = 760;

} // namespace

bool Pictures::drawGuide()
{
    m_whole = m_folder.mkpath(u"."_s) && m_whole;
    QStringList wanted = ui::GuideWindow::pictures();
    show(drawnAt, [&](QWidget &screen, const QString &name) {
        const QString file = name + u".png"_s;
        if (!wanted.removeOne(file))
            return;
        const QPixmap drawn = screen.grab();
        const QPixmap fitting = drawn.width() > guideWidth ? drawn.scaledToWidth(guideWidth, Qt::SmoothTransformation) : drawn;
        m_whole = fitting.save(m_folder.filePath(file)) && m_whole;
    });
    if (!wanted.isEmpty())
        qWarning("No screen is drawn for these pictures of the guide: %s", qUtf8Printable(wanted.join(u", "_s)));
    return m_whole && wanted.isEmpty();
}

} // namespace app
