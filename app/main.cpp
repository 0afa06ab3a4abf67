#include "app/language.h"
#include "app/start.h"
#include "core/base/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHash>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Main)
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"zaakwijzer"_s);
    QApplication::setApplicationDisplayName(u"Zaakwijzer"_s);
    QApplication::setApplicationVersion(core::programVersion());
    QApplication::setDesktopFileName(u"nl.zaakwijzer.Zaakwijzer"_s);
    QApplication::setWindowIcon(QIcon(u":/nl.zaakwijzer.Zaakwijzer.svg"_s));
    // Locking closes the window and then asks for the passphrase again.
    QApplication::setQuitOnLastWindowClosed(false);
    ui::Preferences preferences;
    app::speak(preferences.language());

    QCommandLineParser line;
    line.setApplicationDescription(Text::tr("Workbench for advisers of entrepreneurs."));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(u"vault"_s, Text::tr("The vault to open; without it the one of last time."), u"[vault]"_s);
    line.addOption({u"demo"_s, Text::tr("Opens a vault with made-up people.")});
    line.addOption({u"pictures"_s, Text::tr("Writes pictures of every screen and the papers of made-up people into a folder."), Text::tr("folder")});
    line.addOption({u"theme"_s, Text::tr("The colours of those pictures: light, dark or contrast."), Text::tr("colours"), u"light"_s});
    line.addOption({u"guide"_s, Text::tr("Writes the pictures of the guide into a folder; the build does this."), Text::tr("folder")});
    line.process(application);

    const QHash<QString, ui::ThemeKind> themes{{u"dark"_s, ui::ThemeKind::Dark}, {u"contrast"_s, ui::ThemeKind::HighContrast}};
    ui::DialogAsk ask;
    app::Start start(preferences, ask);
    if (line.isSet(u"pictures"_s))
        return start.draw(line.value(u"pictures"_s), themes.value(line.value(u"theme"_s), ui::ThemeKind::Light));
    if (line.isSet(u"guide"_s))
        return start.drawGuide(line.value(u"guide"_s));
    return line.isSet(u"demo"_s) ? start.runDemo() : start.run(line.positionalArguments().value(0));
}
