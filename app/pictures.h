#pragma once

#include "app/session.h"
#include "app/workbench.h"
#include "core/dossier/dossierlist.h"

#include <QDir>

namespace app {

/// Shows every screen of one caseload, and draws them in two sizes and writes its papers: for a machine without a display, for
/// whoever wants to see the program without starting it, and for tests that look at all of it.
class Pictures {
public:
    Pictures(core::Vault &vault, const Surroundings &around, ui::Preferences &preferences, const QString &folder);
    /// False when a file could not be written; which one was said on standard error.
    bool draw();
    /// Writes only the pictures that the guide shows, as wide as its text. False when one could not be made.
    bool drawGuide();

    /// Gets each screen as it stands there, with the name of its picture; the window of the program or a dialog of its own.
    using See = std::function<void(QWidget &screen, const QString &name)>;
    /// Shows every screen in a window of this size, and writes nothing.
    void show(QSize size, const See &see);

private:
    void drawWindow(QSize size);
    void drawResults(Workbench &bench);
    void drawDossiers(Workbench &bench);
    void drawPto(Workbench &bench);
    void drawBbz(Workbench &bench);
    void drawDebts(Workbench &bench);
    void drawSimulator(Workbench &bench);
    void drawWork(Workbench &bench);
    void drawVisit(Workbench &bench);
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
    void save(QWidget &widget, const QString &name);

    core::Vault &m_vault;
    Surroundings m_around;
    ui::Preferences &m_preferences;
    Session m_session;
    QDir m_folder;
    QString m_sub;
    See m_see;
    bool m_whole = true;
};

} // namespace app
