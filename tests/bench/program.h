#pragma once

#include "app/workbench.h"
#include "core/plan/checklists.h"
#include "tests/bench/caseload.h"
#include "tests/kit/ui_scriptedask.h"

namespace bench {

/// What the program knows before a vault is open.
struct Before {
    core::RuleBook rules = core::RuleBook::builtIn();
    core::Checklists lists = core::Checklists::builtIn();
    core::FixedClock clock{caseloadDay()};
    kit::ScriptedAsk ask;
    ui::Preferences preferences;
};

/// The program itself on the sealed vault, with all its places and tabs, from the moment the passphrase is accepted.
class Program {
public:
    Program(const Caseload &caseload, Before &before)
        : m_vault(caseload.openSealed()), m_session(m_vault, {before.rules, before.lists, before.clock, before.ask}), m_workbench(m_session, before.preferences)
    {
    }
    ui::MainWindow &window() { return m_workbench.window(); }
    app::Session &session() { return m_session; }

private:
    core::Vault m_vault;
    app::Session m_session;
    app::Workbench m_workbench;
};

} // namespace bench
