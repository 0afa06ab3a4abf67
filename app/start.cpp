#include "app/start.h"

#include "app/demovault.h"
#include "app/language.h"
#include "app/pictures.h"
#include "app/singleinstance.h"
#include "app/unlock.h"
#include "app/workbench.h"
#include "core/store/migrations.h"
#include "ui/base/attempt.h"
#include "ui/exchange/watched.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Start)
};

/// A question that stands open when the vault locks is taken away unanswered; its form has kept what was typed.
void closeQuestions()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QWidget *question = QApplication::activeModalWidget())
        question->close();
}

/// Shows the window until the work ends. The window is gone afterwards, so nothing of a dossier stays on screen or in memory.
Ending workWith(core::Vault &vault, const Surroundings &around, ui::Preferences &preferences, SingleInstance &instance, QByteArray &geometry, bool isDemo)
{
    Session session(vault, around);
    Workbench bench(session, preferences);
    QEventLoop loop;
    Ending ending;
    QObject::connect(&bench, &Workbench::ended, &loop, [&](const Ending &how) {
        ending = how;
        closeQuestions();
        loop.quit();
    });
    QObject::connect(&instance, &SingleInstance::raiseAsked, &bench.window(), [&] {
        bench.window().setWindowState(bench.window().windowState() & ~Qt::WindowMinimized);
        bench.window().raise();
        bench.window().activateWindow();
    });
    if (geometry.isEmpty() || !bench.window().restoreGeometry(geometry))
        bench.window().showMaximized();
    else
        bench.window().show();
    if (isDemo && !preferences.sawTour()) {
        preferences.setSawTour();
        QTimer::singleShot(0, &bench, &Workbench::showAround);
    }
    loop.exec();
    geometry = bench.window().saveGeometry();
    return ending;
}

QtMessageHandler otherMessages = nullptr;

/// A screen that is not there says of every window that it cannot be told its size; nobody can do anything with that.
void quietOffscreenScreen()
{
    otherMessages = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (!message.startsWith(u"This plugin does not support propagateSizeHints"))
            otherMessages(type, context, message);
    });
}

} // namespace

void Start::dress()
{
    speak(m_preferences.language());
    ui::applyTheme(*qApp, m_preferences.theme());
}

int Start::run(const QString &path)
{
    dress();
    return work(std::nullopt, path.isEmpty() ? m_preferences.vault() : path, false);
}

int Start::runDemo()
{
    dress();
    QTemporaryDir folder;
    std::optional<core::Vault> vault;
    if (!ui::attempt(m_ask, Text::tr("Make the practice vault"), [&] {
            ui::ProgressWindow window(nullptr, Text::tr("The practice vault is being made…"));
            vault = makeDemoVault(folder, m_rules, m_clock, window.direct());
        }))
        return 1;
    const QString path = vault->path();
    m_ask.tell(Text::tr("Practice vault"), Text::tr("Everyone in this vault is made up, and it is gone when you close the window. After locking it opens with: %1").arg(demoPassphrase()));
    return work(std::move(vault), path, true);
}

int Start::draw(const QString &folder, ui::ThemeKind theme)
{
    quietOffscreenScreen();
    QTemporaryDir vaultFolder;
    speak(m_preferences.language());
    ui::applyTheme(*qApp, theme);
    core::Vault vault = makeDemoVault(vaultFolder, m_rules, m_clock);
    Pictures pictures(vault, surroundings(), m_preferences, folder);
    return pictures.draw() ? 0 : 1;
}

int Start::drawGuide(const QString &folder)
{
    QTemporaryDir vaultFolder;
    speak(u"nl"_s);
    ui::applyTheme(*qApp, ui::ThemeKind::Light);
    core::Vault vault = makeDemoVault(vaultFolder, m_rules, m_clock);
    Pictures pictures(vault, surroundings(), m_preferences, folder);
    return pictures.drawGuide() ? 0 : 1;
}

int Start::work(std::optional<core::Vault> vault, QString path, bool isDemo)
{
    QByteArray geometry;
    auto instance = std::make_unique<SingleInstance>(path);
    if (instance->isElsewhere())
        return 0;
    for (;;) {
        const QString asked = path;
        if (!vault)
            vault = unlock(path, m_ask);
        if (!vault)
            return 0;
        if (path != asked)
            instance = std::make_unique<SingleInstance>(path);
        if (!isDemo)
            m_preferences.setVault(path);
        Ending ending;
        const bool worked = ui::attempt(m_ask, Text::tr("Open the vault"), [&] {
            bringUpToDate(*vault);
            do {
                dress();
                ending = workWith(*vault, surroundings(), m_preferences, *instance, geometry, isDemo);
                if (ending.kind == Ending::Kind::Restore)
                    ui::attempt(m_ask, Text::tr("Put a backup back"), [&] {
                        const QString aside = core::restoreBackup(*vault, ending.backup, m_clock);
                        bringUpToDate(*vault);
                        m_ask.tell(Text::tr("Put a backup back"), Text::tr("The backup is open now. The vault as it was is kept as %1.").arg(aside));
                    });
            } while (ending.kind == Ending::Kind::Reopen || ending.kind == Ending::Kind::Restore);
        });
        vault.reset();
        if (worked && ending.kind == Ending::Kind::Quit)
            return 0;
    }
}

void Start::bringUpToDate(core::Vault &vault)
{
    if (vault.access() == core::Vault::Access::ReadOnly)
        return;
    if (const QString aside = core::upgradeVault(vault, m_clock); !aside.isEmpty())
        m_ask.tell(Text::tr("The vault was brought up to date"), Text::tr("This version of Zaakwijzer keeps more than the one before. The vault as it was is kept as %1.").arg(aside));
}

} // namespace app
