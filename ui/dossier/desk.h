#pragma once

#include "core/dossier/dossiers.h"
#include "core/dossier/notes.h"
#include "core/dossier/routekinds.h"
#include "core/dossier/routes.h"
#include "core/dossier/search.h"
#include "core/store/drafts.h"
#include "core/store/settings.h"
#include "core/task/tasks.h"
#include "ui/base/ask.h"

namespace ui {

/// What the screens of a dossier work with; all of it lives as long as the vault is open.
struct Desk {
    core::Store &store;
    core::Dossiers &dossiers;
    core::Routes &routes;
    core::Notes &notes;
    core::Tasks &tasks;
    core::Search &search;
    core::Drafts &drafts;
    core::Settings &settings;
    const core::Clock &clock;
    Ask &ask;
};

} // namespace ui
