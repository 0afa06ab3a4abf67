#pragma once

#include "app/session.h"
#include "ui/dossier/tab.h"

namespace app {

/// What a tab asks of the window around it.
struct TabCalls {
    std::function<void()> makeDocument; ///< about the dossier on screen
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &report, const QString &item)> makeDocumentOf;
    std::function<void(const QString &rule)> showRule;
    std::function<void()> importFile;
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &place)> openDossier;
};

/// The tabs of a dossier between "Overzicht" and "Gegevens".
QList<ui::Tab> dossierTabs(Session &session, const TabCalls &calls);

} // namespace app
