#pragma once

#include "app/session.h"
#include "app/workbench.h"
#include "core/dossier/dossierlist.h"

#include <QDir>

namespace app {

/// Draws every screen in two sizes and writes the papers of one caseload: for a machine without a display, and for whoever
/// wants to see the program without starting it.
class Pictures {
public:
    Pictures(core::Vault &vault, const Surroundings &around, ui::Preferences &preferences, const QString &folder);
    /// False when a file could not be written; which one was said on standard error.
    bool draw();

private:
    void drawWindow(QSize size);
    void drawResults(Workbench &bench);
    void drawDossiers(Workbench &bench);
    void drawPto(Workbench &bench);
    void drawBbz(Workbench &bench);
    void drawDebts(Workbench &bench);
    void drawSimulator(Workbench &bench);
    void drawWork(Workbench &bench);
    void drawLetters();
    void writeLetters();
    void drawGroups(Workbench &bench);
    void drawPrevention(Workbench &bench);
    void drawDialogs(const QList<core::DossierSummary> &dossiers);
    void writePapers();
    core::Id<core::Dossier> exampleOf(const QString &route) const;
    /// The dossier with most rows of a table (perhaps with a condition); null when there is none.
    core::Id<core::Dossier> holderOf(const QString &table) const;
    core::Id<core::Dossier> letterExample(const core::LetterTemplate &form);
    void keep(QWidget &widget, const QString &name);

    core::Vault &m_vault;
    Surroundings m_around;
    ui::Preferences &m_preferences;
    Session m_session;
    QDir m_folder;
    QString m_sub;
    bool m_whole = true;
};

} // namespace app
