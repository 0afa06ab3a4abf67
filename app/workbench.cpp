#include "app/workbench.h"

#include "app/tabs.h"
#include "core/archive/guard.h"
#include "ui/archive/closedialog.h"
#include "ui/archive/handoverdialog.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/newdossierdialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"
#include "ui/partner/referralpane.h"
#include "ui/report/documentdialog.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/guidewindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workplacesettings.h"
#include "ui/sync/homedialog.h"
#include "ui/sync/takedialog.h"
#include "ui/visit/visitpage.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int mostFound = 12;
constexpr int mostGroups = 4;

} // namespace

Workbench::Workbench(Session &session, ui::Preferences &preferences) : m_session(session), m_preferences(preferences), m_daily(session.vault, session.settings, session.clock)
{
    m_window = std::make_unique<ui::MainWindow>(parts(), session.store, session.ask);
    m_window->setWindowTitle(session.vault.name());
    m_idle = std::make_unique<ui::IdleLock>(ui::WorkplaceSettings::lockMinutes(session.settings));
    connect(m_window.get(), &ui::MainWindow::lockAsked, this, [this] { end(Ending::Kind::Lock); });
    connect(m_window.get(), &ui::MainWindow::closed, this, [this] { end(Ending::Kind::Quit); });
    connect(m_idle.get(), &ui::IdleLock::lockAsked, this, [this] { end(Ending::Kind::Lock); });
    connect(&m_daily, &ui::DailyBackup::changed, m_window.get(), &ui::MainWindow::refreshStatus);
    connect(&m_daily, &ui::DailyBackup::failed, this, [this](const QString &words) { m_session.ask.tell(tr("Backup"), words); });
    auto *guide = new ui::GuideKey(this);
    connect(m_window.get(), &ui::MainWindow::helpAsked, guide, &ui::GuideKey::open);
    connect(guide, &ui::GuideKey::tourAsked, this, &Workbench::showAround);
    m_daily.look();
    for (const QString &notice : session.vault.notices())
        m_window->tell(notice);
}

Workbench::~Workbench()
{
    m_window.reset();
    // A worker that still reads the vault must be done before the keys go.
    QThreadPool::globalInstance()->waitForDone();
}

void Workbench::showAround()
{
    if (!m_tour)
        m_tour = new ui::Tour(m_window.get(), [this](const QString &place) { return tourGoTo(place); });
    m_tour->begin();
}

bool Workbench::tourGoTo(const QString &place)
{
    if (!place.startsWith("dossier/"_L1)) {
        m_window->goTo(place);
        return true;
    }
    // Part-time entrepreneurship has the most to show; a guarded dossier would ask why it opens.
    const QSet<core::Id<core::Dossier>> guarded = core::Guards(m_session.store).all();
    const QList<core::Row> rows = m_session.store.query(u"select dossier from routes where kind = 'pto' and end_day is null order by start_day"_s);
    for (const core::Row &row : rows) {
        const auto dossier = core::Id<core::Dossier>::parse(row.value(u"dossier"_s).toString());
        if (guarded.contains(dossier))
            continue;
        openDossier(dossier, place.section(u'/', 1));
        return true;
    }
    return false;
}

ui::WindowParts Workbench::parts()
{
    return {places(),
            [this](const QString &dossier, const QString &place, QWidget *parent) { return makeDossier(dossier, place, parent); },
            newThings(),
            [this](const QString &text) { return find(text); },
            tr("vault of %1").arg(m_session.adviser()),
            [this] { return m_daily.state(); }};
}

QList<ui::WindowParts::NewThing> Workbench::newThings()
{
    return {
        {tr("Dossier…"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { newDossier(); }},
        {tr("Document…"), QKeySequence(u"Ctrl+D"_s), [this] { makeDocument(); }},
        {tr("Letter…"), QKeySequence(u"Ctrl+B"_s), [this] { writeLetter(); }},
        {tr("Hand over or take over…"), QKeySequence(), [this] { handOver({}); }},
        {tr("Bring a file in…"), QKeySequence(u"Ctrl+I"_s), [this] { importFile(); }},
        {tr("Write to a file…"), QKeySequence(u"Ctrl+E"_s), [this] { exportFile(); }},
        {tr("Take dossiers along…"), {}, [this] { takeAlong(); }},
        {tr("Bring dossiers home…"), {}, [this] { bringHome(); }},
    };
}

ui::Page *Workbench::makeDossier(const QString &dossier, const QString &place, QWidget *parent)
{
    const auto id = core::Id<core::Dossier>::parse(dossier);
    // Whoever goes from a dossier to its visit and back has said why it is open.
    const ui::Page *shown = m_window->currentPage();
    const bool isOpen = id == m_shown && (qobject_cast<const ui::DossierPage *>(shown) || qobject_cast<const ui::VisitPage *>(shown));
    if (!isOpen && !mayOpen(id))
        return nullptr;
    m_shown = id;
    if (place == ui::visitPlace) {
        auto *visit = new ui::VisitPage(m_session.desk(), m_session.pto, m_session.rules, id, parent);
        connect(visit, &ui::VisitPage::letterAsked, this, [this, id](const QString &letter) { writeLetter(id, letter, {}); });
        return visit;
    }
    auto *page = new ui::DossierPage(m_session.desk(), id, dossierTabs(m_session, tabCalls()), place, parent);
    connect(page, &ui::DossierPage::left, this, [this] { m_window->goTo(u"dossiers"_s); });
    connect(page, &ui::DossierPage::closeAsked, this, &Workbench::closeDossier);
    connect(page, &ui::DossierPage::handoverAsked, this, [this](const core::Id<core::Dossier> &whose) { handOver({whose}); });
    connect(page, &ui::DossierPage::referralAsked, this, [this, id, page](const QString &referral) {
        (new ui::ReferralsDialog(partnerDesk(), id, referral, page))->open();
    });
    return page;
}

bool Workbench::mayOpen(const core::Id<core::Dossier> &dossier)
{
    core::Guards guards(m_session.store);
    const auto guard = guards.of(dossier);
    if (!guard)
        return true;
    const QString kind = core::Catalogue::read(u"guards"_s).label(guard->kind);
    const auto why = m_session.ask.text(tr("Guarded dossier"), tr("This dossier is guarded (%1). Why do you open it? Your answer is recorded.").arg(kind));
    if (!why)
        return false;
    const QList<core::Problem> problems = guards.enter(dossier, *why);
    if (core::blocks(problems))
        m_session.ask.tell(tr("Guarded dossier"), problems.first().text);
    return !core::blocks(problems);
}

void Workbench::closeDossier(const core::Id<core::Dossier> &dossier)
{
    ui::CloseDialog dialog(m_session.store, m_session.ask, dossier, m_window.get());
    if (dialog.exec() == QDialog::Accepted && dialog.wantsLetter())
        writeLetter(dossier, u"closing"_s, {});
}

void Workbench::handOver(const QSet<core::Id<core::Dossier>> &dossiers)
{
    ui::HandoverDialog dialog(m_session.store, m_session.ask, dossiers, m_window.get());
    dialog.exec();
}

TabCalls Workbench::tabCalls()
{
    return {[this] { makeDocument(); },
            [this](const core::Id<core::Dossier> &dossier, const QString &report, const QString &item) {
                core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, report, dossier};
                request.item = item;
                report.startsWith("letter/"_L1) ? writeLetterAbout(request) : makeDocument(request);
            },
            [this](const QString &rule, const core::Id<core::Dossier> &dossier) {
                m_window->goTo(u"rules"_s);
                if (auto *page = qobject_cast<ui::RulesPage *>(m_window->currentPage()))
                    page->choose(rule, dossier);
            },
            [this](const core::Id<core::Dossier> &dossier, const QString &layout) { importFileOf(dossier, layout); },
            [this](const core::Id<core::Dossier> &dossier, const QString &place) { openDossier(dossier, place); },
            [this](const core::Id<core::Dossier> &dossier, const QString &letter, const core::LetterFields &given) { writeLetter(dossier, letter, given); },
            [this](const core::ReportRequest &request) { makeDocument(request); },
            [this](const core::Id<core::GroupEdition> &edition) { showGroup(edition); }};
}

void Workbench::openDossier(const core::Id<core::Dossier> &dossier, const QString &place)
{
    m_window->openDossier(dossier.text(), place);
}

QList<ui::FoundPlace> Workbench::find(const QString &text)
{
    QList<ui::FoundPlace> found;
    const QSet<core::Id<core::Dossier>> guards = core::Guards(m_session.store).all();
    const QList<core::GroupHit> groups = m_session.groups.find(text, mostGroups);
    const QList<core::SearchHit> hits = m_session.search.find(text, mostFound - int(groups.size()));
    for (const core::SearchHit &hit : hits) {
        QStringList title{hit.number, hit.name};
        // What stands in a guarded dossier is not read from a list of hits.
        const bool guarded = guards.contains(hit.id);
        if (guarded)
            title.append(tr("guarded"));
        if (!hit.formerNumber.isEmpty())
            title.append(tr("was %1").arg(hit.formerNumber));
        if (hit.closed)
            title.append(tr("closed"));
        const QString place = hit.row.isEmpty() ? QString() : u"%1/%2"_s.arg(hit.table, hit.row);
        found.append({hit.id.text(), place, title.join(u" · "_s), hit.snippet.isEmpty() || guarded ? hit.kind : u"%1: %2"_s.arg(hit.kind, hit.snippet)});
    }
    for (const core::GroupHit &group : groups)
        found.append({{}, {}, group.title, group.why, [this, edition = group.edition] { showGroup(edition); }});
    return found;
}

void Workbench::showList(const QList<core::Id<core::Dossier>> &dossiers, const QString &title)
{
    m_window->goTo(u"dossiers"_s);
    if (auto *list = qobject_cast<ui::DossierListPage *>(m_window->currentPage()))
        list->showOnly(dossiers, title);
}

core::Id<core::Dossier> Workbench::askNewDossier()
{
    ui::NewDossierDialog dialog(m_session.desk(), m_window.get());
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : core::Id<core::Dossier>();
}

void Workbench::newDossier()
{
    if (const auto dossier = askNewDossier(); !dossier.isNull())
        openDossier(dossier);
}

void Workbench::makeDocument()
{
    core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, {}};
    if (const auto *page = qobject_cast<ui::DossierPage *>(m_window->currentPage()))
        request.dossier = page->dossier();
    makeDocument(request);
}

void Workbench::makeDocument(const core::ReportRequest &request)
{
    ui::DocumentDialog dialog(request, m_session.ask, m_window.get());
    dialog.exec();
}

void Workbench::writeLetter()
{
    if (const auto *page = qobject_cast<ui::DossierPage *>(m_window->currentPage()))
        writeLetter(page->dossier(), {}, {});
    else
        m_window->tell(tr("Open the dossier that the letter is about first."));
}

void Workbench::writeLetter(const core::Id<core::Dossier> &dossier, const QString &letter, const core::LetterFields &given)
{
    ui::LetterDialog dialog(letterDesk(), {dossier, letter, given}, m_window.get());
    dialog.exec();
}

void Workbench::writeLetterAbout(const core::ReportRequest &request)
{
    const QString letter = core::letterAbout(request);
    if (letter.isEmpty())
        return m_session.ask.tell(tr("Write a letter"), tr("There is no letter to write about this: nothing is missing, nothing is overdue, and nothing was decided on deferral or a claim."));
    ui::LetterDialog dialog(letterDesk(), {request.dossier, letter, {}, {}, {}, request.item}, m_window.get());
    dialog.exec();
}

ui::LetterDesk Workbench::letterDesk() { return {m_session.store, m_session.rules, m_session.tasks, m_session.drafts, m_session.clock, m_session.ask}; }

void Workbench::importFile()
{
    ui::ImportWizard dialog(m_session.store, m_session.ask, m_window.get());
    dialog.exec();
}

void Workbench::importFileOf(const core::Id<core::Dossier> &dossier, const QString &layout)
{
    ui::ImportWizard dialog(m_session.store, m_session.ask, m_window.get());
    if (const auto found = m_session.store.find(dossier))
        dialog.beginFor(layout, found->number);
    dialog.exec();
}

void Workbench::exportFile()
{
    ui::ExportDialog dialog(m_session.store, m_session.ask, m_window.get());
    dialog.exec();
}

void Workbench::takeAlong()
{
    core::Id<core::Dossier> chosen;
    if (const auto *page = qobject_cast<ui::DossierPage *>(m_window->currentPage()))
        chosen = page->dossier();
    ui::TakeDialog dialog(m_session.store, m_session.ask, chosen, m_window.get());
    dialog.exec();
}

void Workbench::bringHome()
{
    ui::HomeDialog dialog(m_session.store, m_session.ask, [this] { m_session.backups.make(); }, m_window.get());
    dialog.exec();
}

void Workbench::end(Ending::Kind kind, const QString &backup)
{
    m_window->keepDrafts();
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<ui::KeepingDialog *>(dialog))
            keeping->keepDraft();
    emit ended({kind, backup});
}

} // namespace app
