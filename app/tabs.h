#pragma once

#include "app/session.h"
#include "ui/dossier/tab.h"

namespace app {

/// The tabs of a dossier between "Overzicht" and "Gegevens". `makeDocument` starts a document about the dossier on screen.
QList<ui::Tab> dossierTabs(Session &session, const std::function<void()> &makeDocument);

} // namespace app
