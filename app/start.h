#pragma once

#include "app/session.h"
#include "ui/base/ask.h"
#include "ui/shell/preferences.h"

namespace app {

/// The program from start to end: unlock, work, lock, unlock again.
class Start {
public:
    Start(ui::Preferences &preferences, ui::DialogAsk &ask) : m_preferences(preferences), m_ask(ask) {}

    /// Returns the exit code. `path` empty: the vault of last time.
    int run(const QString &path);
    /// The same on a vault with made-up people that is gone afterwards.
    int runDemo();
    /// Pictures of every screen and the papers of the practice vault, into a folder.
    int draw(const QString &folder, ui::ThemeKind theme);
    /// Only the pictures of the guide, in the language of the guide.
    int drawGuide(const QString &folder);

private:
    void dress();
    Surroundings surroundings() { return {m_rules, m_lists, m_clock, m_ask}; }
    int work(std::optional<core::Vault> vault, QString path, bool isDemo);
    void bringUpToDate(core::Vault &vault);

    ui::Preferences &m_preferences;
    ui::DialogAsk &m_ask;
    core::Clock m_clock;
    core::RuleBook m_rules = core::RuleBook::builtIn();
    core::Checklists m_lists = core::Checklists::builtIn();
};

} // namespace app
