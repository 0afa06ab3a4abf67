#include "app/workbench.h"

#include "core/pto/missingmonths.h"
#include "ui/archive/retentionpage.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/binpage.h"
#include "ui/base/placetabs.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/group/groupspage.h"
#include "ui/kpi/inflowpage.h"
#include "ui/kpi/qualitypage.h"
#include "ui/kpi/resultspage.h"
#include "ui/partner/partnerspage.h"
#include "ui/partner/referralpane.h"
#include "ui/pto/ptooverviewpage.h"
#include "ui/rendement/rendementpage.h"
#include "ui/report/registerpage.h"
#include "ui/rules/accountspanel.h"
#include "ui/rules/rightspanel.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/aboutpanel.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workplacesettings.h"
#include "ui/task/radarview.h"
#include "ui/task/todaypage.h"
#include "ui/vault/vaultpanel.h"
#include "ui/walkin/walkinpage.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What decides whose hours are missing.
QSet<QString> hoursTables()
{
    return {u"pto_months"_s, u"pto_permissions"_s, u"routes"_s, u"dossiers"_s};
}

} // namespace

QList<ui::WindowParts::Place> Workbench::places()
{
    const auto lateWork = [this] { return m_session.tasks.lateCount(m_session.adviser()); };
    return {
        {{u"today"_s, tr("Today"), u"today"_s, lateWork, false, {u"tasks"_s}}, [this](QWidget *parent) { return makeToday(parent); }},
        {{u"dossiers"_s, tr("Dossiers"), u"dossiers"_s, {}}, [this](QWidget *parent) { return makeDossiers(parent); }},
        {{u"pto"_s, tr("PTO hours"), u"hours"_s, [this] { return int(withoutHours().size()); }, false, hoursTables()},
         [this](QWidget *parent) { return makePtoHours(parent); }},
        {{u"walkin"_s, tr("Walk-in hour"), u"walkin"_s, {}}, [this](QWidget *parent) { return makeWalkIn(parent); }},
        {{u"groups"_s, tr("Groups"), u"groups"_s, {}}, [this](QWidget *parent) { return makeGroups(parent); }},
        {{u"partners"_s, tr("Partners"), u"partners"_s, {}}, [this](QWidget *parent) { return makePartners(parent); }},
        {{u"results"_s, tr("Results"), u"results"_s, {}}, [this](QWidget *parent) { return makeResults(parent); }},
        {{u"rules"_s, tr("Rules"), u"rules"_s, {}, true},
         [this](QWidget *parent) -> ui::Page * { return new ui::RulesPage(m_session.policies, m_session.drafts, m_session.clock, m_session.ask, parent); }},
        {{u"settings"_s, tr("Settings"), u"settings"_s, {}}, [this](QWidget *parent) { return makeSettings(parent); }},
    };
}

ui::Page *Workbench::makeToday(QWidget *parent)
{
    QList<ui::Counter> counters = ui::TodayPage::ownCounters(m_session.tasks, m_session.adviser());
    counters.insert(1, {u"hours-missing"_s, tr("months of PTO hours missing"), [this] { return withoutHours(); },
                        hoursTables()});
    // What the next report still misses is known better than by tasks alone, and it has a list of its own.
    for (ui::Counter &counter : counters)
        if (counter.key == "incomplete"_L1) {
            counter.dossiers = [this] {
                const int year = core::DataQuality::yearToReport(m_session.clock.today());
                return core::DataQuality(m_session.kpis).dossiers({year, {}, m_session.adviser()});
            };
            counter.tables = core::DataQuality::tables();
            counter.open = [this] { showQuality(); };
        }
    auto *page = new ui::TodayPage(m_session.store, m_session.tasks, m_session.ask, counters, parent);
    page->addView(tr("Radar"), new ui::RadarView(m_session.store, m_session.rules, m_session.tasks, m_session.ask, page));
    connect(page, &ui::TodayPage::listAsked, this, &Workbench::showList);
    connect(page, &ui::TodayPage::causeAsked, this, &Workbench::openCause);
    return page;
}

ui::Page *Workbench::makeDossiers(QWidget *parent)
{
    auto *page = new ui::DossierListPage(m_session.desk(), parent);
    connect(page, &ui::DossierListPage::newDossierAsked, this, &Workbench::newDossier);
    return page;
}

ui::Page *Workbench::makePtoHours(QWidget *parent)
{
    auto *page = new ui::PtoOverviewPage(m_session.pto, m_session.rules, m_session.clock, m_session.ask, parent);
    // The place opens with what its counter counts.
    if (!withoutHours().isEmpty())
        page->showMissing();
    return page;
}

ui::Page *Workbench::makeGroups(QWidget *parent)
{
    return new ui::GroupsPage(m_session.groupDesk([this](const QString &report, const QString &item, int year) {
        core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, report};
        request.item = item;
        request.year = year;
        makeDocument(request);
    }), parent);
}

void Workbench::showGroup(const core::Id<core::GroupEdition> &edition)
{
    m_window->goTo(u"groups"_s);
    if (auto *page = qobject_cast<ui::GroupsPage *>(m_window->currentPage()))
        page->choose(edition);
}

ui::Page *Workbench::makeWalkIn(QWidget *parent)
{
    auto *page = new ui::WalkInPage({m_session.walkIns, m_session.prevention, m_session.search, m_session.store, m_session.drafts, m_session.clock, m_session.ask,
                                     [this] { return askNewDossier(); }}, parent);
    connect(page, &ui::WalkInPage::documentAsked, this, [this](int year, const QString &municipality) {
        core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, u"walkin"_s};
        request.year = year;
        request.municipality = municipality;
        makeDocument(request);
    });
    return page;
}

ui::PartnerDesk Workbench::partnerDesk()
{
    return {m_session.partners, m_session.store, m_session.drafts, m_session.clock, m_session.ask, [this](const core::Referral &referral) {
                core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, u"referral"_s, referral.dossier};
                request.item = referral.id.text();
                request.receiver = core::receiverOf(u"partner-organisation"_s);
                if (const auto row = m_session.partners.referral(referral.id))
                    request.receiverName = row->organisation;
                request.purpose = referral.purpose;
                makeDocument(request);
            }};
}

ui::Page *Workbench::makePartners(QWidget *parent) { return new ui::PartnersPage(partnerDesk(), parent); }

void Workbench::openCause(const QString &cause)
{
    m_window->goTo(u"walkin"_s);
    if (auto *page = qobject_cast<ui::WalkInPage *>(m_window->currentPage()))
        page->showCause(cause);
}

ui::Page *Workbench::makeResults(QWidget *parent)
{
    return new ui::PlaceTabs(
        m_session.store,
        {{u"kpi"_s, tr("Results"), [this](QWidget *holder) { return makeKpis(holder); }},
         {u"inflow"_s, tr("Inflow"), [this](QWidget *holder) -> ui::Page * { return new ui::InflowPage(m_session.kpis, m_session.clock, m_session.ask, holder); }},
         {u"rendement"_s, tr("Costs and yields"), [this](QWidget *holder) { return makeRendement(holder); }},
         {u"quality"_s, tr("Complete before reporting"),
          [this](QWidget *holder) -> ui::Page * { return new ui::QualityPage(m_session.kpis, m_session.clock, m_session.adviser(), m_session.ask, holder); }}},
        parent);
}

ui::Page *Workbench::makeKpis(QWidget *parent)
{
    auto *page = new ui::ResultsPage(m_session.kpis, m_session.clock, m_session.ask, parent);
    connect(page, &ui::ResultsPage::documentAsked, this, [this](int year, const QString &municipality) { makeYearReport(u"year"_s, year, municipality); });
    connect(page, &ui::ResultsPage::contactAsked, this, &Workbench::openCause);
    connect(page, &ui::ResultsPage::groupAsked, this, [this](const QString &group) { showGroup(core::Id<core::GroupEdition>::parse(group)); });
    return page;
}

ui::Page *Workbench::makeRendement(QWidget *parent)
{
    auto *page = new ui::RendementPage(m_session.rendement, m_session.kpis, m_session.clock, m_session.ask, parent);
    connect(page, &ui::RendementPage::documentAsked, this, [this](int year, const QString &municipality) { makeYearReport(u"rendement"_s, year, municipality); });
    return page;
}

void Workbench::makeYearReport(const QString &report, int year, const QString &municipality)
{
    core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, report};
    request.year = year;
    request.municipality = municipality;
    makeDocument(request);
}

void Workbench::showQuality()
{
    m_window->goTo(u"results"_s);
    if (auto *results = qobject_cast<ui::PlaceTabs *>(m_window->currentPage()))
        results->choose(u"quality"_s);
}

ui::Page *Workbench::makeSettings(QWidget *parent)
{
    return new ui::SettingsPage(
        {{u"workplace"_s, tr("Workplace"),
          [this](QWidget *holder) -> QWidget * {
              auto *looks = new ui::WorkplaceSettings(m_preferences, m_session.settings, holder);
              connect(looks, &ui::WorkplaceSettings::looksChanged, this, [this] { end(Ending::Kind::Reopen); });
              connect(looks, &ui::WorkplaceSettings::lockMinutesChanged, m_idle.get(), &ui::IdleLock::setMinutes);
              return looks;
          }},
         {u"vault"_s, tr("Vault and backups"), [this](QWidget *holder) -> QWidget * { return makeVaultPanel(holder); }},
         {u"rights"_s, tr("Rights"), [this](QWidget *holder) -> QWidget * { return new ui::RightsPanel(m_session.policies, m_session.clock, m_session.ask, holder); }},
         {u"accounts"_s, tr("Account numbers"), [this](QWidget *holder) -> QWidget * { return new ui::AccountsPanel(m_session.store, m_session.ask, holder); }},
         {u"register"_s, tr("Papers that went out"),
          [this](QWidget *holder) -> QWidget * {
              auto *page = new ui::RegisterPage(m_session.store, m_session.ask, holder);
              page->follow(m_session.store);
              return page;
          }},
         {u"audit"_s, tr("Who looked and changed"), [this](QWidget *holder) -> QWidget * { return new ui::AuditPage(m_session.store, {}, holder); }},
         {u"bin"_s, tr("Bin"), [this](QWidget *holder) -> QWidget * { return new ui::BinPage(m_session.store, m_session.ask, holder); }},
         {u"retention"_s, tr("Retention"), [this](QWidget *holder) -> QWidget * { return new ui::RetentionPage(m_session.store, m_session.rules, m_session.ask, holder); }},
         {u"about"_s, tr("About Zaakwijzer"), [](QWidget *holder) -> QWidget * { return new ui::AboutPanel(holder); }}},
        parent);
}

QWidget *Workbench::makeVaultPanel(QWidget *parent)
{
    auto *panel = new ui::VaultPanel(m_session.vault, m_session.store, m_session.settings, m_session.clock, m_session.ask, parent);
    connect(panel, &ui::VaultPanel::restoreAsked, this, [this](const QString &backup) { end(Ending::Kind::Restore, backup); });
    connect(panel, &ui::VaultPanel::lockAsked, this, [this] { end(Ending::Kind::Lock); });
    connect(panel, &ui::VaultPanel::told, m_window.get(), &ui::MainWindow::tell);
    return panel;
}

QList<core::Id<core::Dossier>> Workbench::withoutHours() const
{
    return core::clientsMissingMonths(m_session.store, m_session.clock.today());
}

} // namespace app
