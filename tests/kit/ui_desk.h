#pragma once

#include "tests/kit/dossiers.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/dossier/desk.h"

#include <QLocale>

namespace kit {

/// A vault in memory with everything the screens of a dossier work with.
struct DeskKit {
    explicit DeskKit(QDate today = QDate(2026, 3, 2)) : memory(today) {}

    MemoryStore memory;
    core::Search search{memory.store};
    core::Dossiers dossiers{memory.store};
    core::Routes routes{memory.store};
    core::Notes notes{memory.store};
    core::Tasks tasks{memory.store};
    core::Drafts drafts{memory.store};
    core::Settings settings{memory.store};
    ScriptedAsk ask;
    ui::Desk desk{memory.store, dossiers, routes, notes, tasks, search, drafts, settings, memory.clock, ask};
};

} // namespace kit
