#pragma once

#include "app/session.h"
#include "app/tabs.h"
#include "core/report/reports.h"
#include "ui/letter/letterdialog.h"
#include "ui/partner/partnerdesk.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/vault/dailybackup.h"

#include <memory>

namespace ui {
class Tour;
}

namespace app {

/// How the work with an open vault came to its end.
struct Ending {
    enum class Kind { Quit, Lock, Reopen, Restore };
    Kind kind = Kind::Quit;
    QString backup; ///< Restore: which one
};

/// The window on one open vault: joins the screens to the session, nothing more.
class Workbench : public QObject {
    Q_OBJECT

public:
    Workbench(Session &session, ui::Preferences &preferences);
    ~Workbench() override;

    ui::MainWindow &window() { return *m_window; }
    void openDossier(const core::Id<core::Dossier> &dossier, const QString &place = {});
    /// Walks somebody new through the window.
    void showAround();

signals:
    void ended(const app::Ending &ending);

private:
    ui::WindowParts parts();
    QList<ui::WindowParts::Place> places();
    QList<ui::WindowParts::NewThing> newThings();
    ui::Page *makeToday(QWidget *parent);
    ui::Page *makeDossiers(QWidget *parent);
    ui::Page *makePtoHours(QWidget *parent);
    ui::Page *makeGroups(QWidget *parent);
    ui::Page *makeWalkIn(QWidget *parent);
    ui::Page *makePartners(QWidget *parent);
    ui::Page *makeResults(QWidget *parent);
    ui::Page *makeKpis(QWidget *parent);
    ui::Page *makeRendement(QWidget *parent);
    void makeYearReport(const QString &report, int year, const QString &municipality);
    void showQuality();
    ui::Page *makeSettings(QWidget *parent);
    QWidget *makeVaultPanel(QWidget *parent);
    QList<core::Id<core::Dossier>> withoutHours() const;
    /// Brings a place of the tour in view; false when this vault has none.
    bool tourGoTo(const QString &place);
    ui::Page *makeDossier(const QString &dossier, const QString &place, QWidget *parent);
    QList<ui::FoundPlace> find(const QString &text);
    void showGroup(const core::Id<core::GroupEdition> &edition);
    void showList(const QList<core::Id<core::Dossier>> &dossiers, const QString &title);
    void newDossier();
    /// Asks who it is about; null when the user stopped.
    core::Id<core::Dossier> askNewDossier();
    ui::PartnerDesk partnerDesk();
    /// Goes to what a task without a dossier comes from.
    void openCause(const QString &cause);
    TabCalls tabCalls();
    void makeDocument();
    void makeDocument(const core::ReportRequest &request);
    /// False when the dossier is guarded and nobody says why it opens.
    bool mayOpen(const core::Id<core::Dossier> &dossier);
    void closeDossier(const core::Id<core::Dossier> &dossier);
    void handOver(const QSet<core::Id<core::Dossier>> &dossiers);
    void writeLetter();
    void writeLetter(const core::Id<core::Dossier> &dossier, const QString &letter, const core::LetterFields &given);
    /// The letter that the record named in the request asks for.
    void writeLetterAbout(const core::ReportRequest &request);
    ui::LetterDesk letterDesk();
    void importFile();
    void importFileOf(const core::Id<core::Dossier> &dossier, const QString &layout);
    void exportFile();
    void takeAlong();
    void bringHome();
    void end(Ending::Kind kind, const QString &backup = {});

    Session &m_session;
    ui::Preferences &m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::IdleLock> m_idle;
    ui::Tour *m_tour = nullptr;
    core::Id<core::Dossier> m_shown; ///< the dossier that was opened last
    ui::DailyBackup m_daily;
};

} // namespace app
