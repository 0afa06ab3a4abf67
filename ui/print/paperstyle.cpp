#include "ui/print/paperstyle.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace ui::paper {

namespace {

QString family()
{
    static const QString name = [] {
        QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Bold.ttf"_s);
        const int regular = QFontDatabase::addApplicationFont(u":/fonts/OpenSans-Regular.ttf"_s);
        return QFontDatabase::applicationFontFamilies(regular).value(0);
    }();
    return name;
}

} // namespace

QFont font(qreal size, bool bold)
{
    QFont letters(family());
    letters.setPixelSize(qRound(size));
    letters.setBold(bold);
    letters.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off: "fi" as one sign is not found when somebody searches the PDF.
    letters.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return letters;
}

} // namespace ui::paper
