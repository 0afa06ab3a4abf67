#pragma once

#include "app/session.h"
#include "core/letter/letterfields.h"
#include "ui/dossier/tab.h"

namespace app {

/// What a tab asks of the window around it.
struct TabCalls {
    std::function<void()> makeDocument; ///< about the dossier on screen
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &report, const QString &item)> makeDocumentOf;
    std::function<void(const QString &rule)> showRule;
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &layout)> importFileOf;
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &place)> openDossier;
    /// A letter, or an empty key for the choice of all; with fields that only the tab knows.
    std::function<void(const core::Id<core::Dossier> &dossier, const QString &letter, const core::LetterFields &given)> writeLetter;
    std::function<void(const core::Id<core::GroupEdition> &edition)> showGroup;
};

/// The tabs of a dossier between "Overzicht" and "Gegevens".
QList<ui::Tab> dossierTabs(Session &session, const TabCalls &calls);

} // namespace app
