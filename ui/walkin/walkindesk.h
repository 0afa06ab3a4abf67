#pragma once

#include "core/dossier/search.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"
#include "ui/base/ask.h"
#include "ui/base/recorddialog.h"

namespace ui {

/// What the screens of the walk-in hour work with.
struct WalkInDesk {
    core::WalkIns &walkIns;
    core::Prevention &prevention;
    core::Search &search;
    core::Store &store;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    std::function<core::Id<core::Dossier>()> newDossier; ///< asks who it is about and makes it; null when the user stopped

    QDate today() const { return clock.today(); }
    operator RecordDesk() const { return {drafts, clock, ask, {}}; }
};

/// A list of the walk-in hour as choices.
inline QList<Choice> walkInChoices(const QString &list)
{
    QList<Choice> choices;
    for (const core::CatalogueEntry &entry : core::walkInList(list).entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

} // namespace ui
