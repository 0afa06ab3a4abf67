#include "app/pictures.h"

#include "core/demo/demo.h"
#include "ui/bbz/bbzpanel.h"
#include "ui/debt/debtpanel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/newdossierdialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"
#include "ui/group/groupspage.h"
#include "ui/group/groupspanel.h"
#include "ui/kpi/resultspage.h"
#include "ui/pto/ptopanel.h"
#include "ui/partner/partnerspage.h"
#include "ui/partner/referralpane.h"
#include "ui/base/placetabs.h"
#include "ui/kpi/inflowpage.h"
#include "ui/rendement/rendementpage.h"
#include "ui/report/documentdialog.h"
#include "ui/report/issue.h"
#include "ui/shell/settingspage.h"
#include "ui/stop/stoppanel.h"
#include "ui/vault/newvaultwizard.h"
#include "ui/vault/unlockdialog.h"
#include "ui/walkin/walkinpage.h"

#include <QApplication>
#include <QTabWidget>
#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The practice caseload tells the whole story of this year.
const int toldYear = core::DemoWish().year;
/// A partner is at work.
const QString referredTo = u"partner_referrals where state = 'accepted'"_s;
const QString stopPlans = u"bbz_endings where plan_day is not null"_s;
const QString olderFacts = u"bbz_endings where plan_day is null"_s;

/// Everything that was put off until the next turn, and what workers bring back.
void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

Pictures::Pictures(core::Vault &vault, const Surroundings &around, ui::Preferences &preferences, const QString &folder)
    : m_vault(vault), m_around(around), m_preferences(preferences), m_session(vault, around), m_folder(folder), m_see([this](QWidget &screen, const QString &name) { save(screen, name); })
{
}

void Pictures::show(QSize size, const See &see)
{
    const See before = std::exchange(m_see, see);
    drawWindow(size);
    m_see = before;
}

bool Pictures::draw()
{
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        m_sub = u"%1x%2"_s.arg(size.width()).arg(size.height());
        m_whole = m_folder.mkpath(m_sub) && m_whole;
        drawWindow(size);
    }
    m_sub = u"papers"_s;
    m_whole = m_folder.mkpath(m_sub) && m_whole;
    writePapers();
    writeLetters();
    return m_whole;
}

void Pictures::keep(QWidget &widget, const QString &name)
{
    settle();
    m_see(widget, name);
}

void Pictures::save(QWidget &widget, const QString &name)
{
    const QString path = m_folder.filePath(m_sub + u'/' + name + u".png"_s);
    if (widget.grab().save(path))
        return;
    QTextStream(stderr) << path << u": not written\n"_s;
    m_whole = false;
}

void Pictures::drawWindow(QSize size)
{
    Workbench bench(m_session, m_preferences);
    bench.window().resize(size);
    bench.window().show();
    for (const char *place : {"today", "dossiers", "pto", "walkin", "partners", "results", "rules"}) {
        bench.window().goTo(QLatin1StringView(place));
        keep(bench.window(), QLatin1StringView(place));
    }
    bench.window().goTo(u"results"_s);
    drawResults(bench);
    bench.window().goTo(u"settings"_s);
    if (auto *settings = qobject_cast<ui::SettingsPage *>(bench.window().currentPage()))
        for (const char *section : {"workplace", "vault", "rights", "accounts", "register", "audit", "bin", "retention", "about"}) {
            settings->choose(QLatin1StringView(section));
            keep(bench.window(), u"settings-"_s + QLatin1StringView(section));
        }
    drawDossiers(bench);
    drawPto(bench);
    drawBbz(bench);
    drawDebts(bench);
    drawSimulator(bench);
    drawWork(bench);
    drawVisit(bench);
    drawLetters();
    drawGroups(bench);
    drawPrevention(bench);
    drawDialogs(core::dossierList(m_session.store));
}

void Pictures::drawResults(Workbench &bench)
{
    auto *places = qobject_cast<ui::PlaceTabs *>(bench.window().currentPage());
    if (!places)
        return;
    if (auto *results = qobject_cast<ui::ResultsPage *>(places->choose(u"kpi"_s))) {
        results->choose(toldYear, u"pto"_s);
        keep(bench.window(), u"results-%1"_s.arg(toldYear));
        results->choose(toldYear, u"starters"_s);
        keep(bench.window(), u"results-%1-starters"_s.arg(toldYear));
        for (const char *topic : {"walkin", "newcomers", "workshops", "referrals", "debts"}) {
            results->choose(toldYear, QLatin1StringView(topic));
            keep(bench.window(), u"results-%1-%2"_s.arg(toldYear).arg(QLatin1StringView(topic)));
        }
    }
    if (auto *inflow = qobject_cast<ui::InflowPage *>(places->choose(u"inflow"_s))) {
        inflow->choose(toldYear, 4);
        keep(bench.window(), u"results-inflow"_s);
    }
    if (auto *rendement = qobject_cast<ui::RendementPage *>(places->choose(u"rendement"_s))) {
        rendement->choose(toldYear);
        keep(bench.window(), u"results-rendement"_s);
    }
    places->choose(u"quality"_s);
    keep(bench.window(), u"results-quality"_s);
}

core::Id<core::Dossier> Pictures::exampleOf(const QString &route) const
{
    // The one with the fullest lists has the most to show.
    const QList<core::Row> rows = m_session.store.query(u"select r.dossier from routes r left join plan_answers p on p.dossier = r.dossier "
                                                        "where r.kind = ? and r.end_day is null group by r.dossier order by count(p.id) desc limit 1"_s, {route});
    return rows.isEmpty() ? core::Id<core::Dossier>() : core::Id<core::Dossier>::parse(rows.first().value(u"dossier"_s).toString());
}

void Pictures::drawDossiers(Workbench &bench)
{
    for (const char *route : {"starter", "established", "pto"}) {
        const core::Id<core::Dossier> id = exampleOf(QLatin1StringView(route));
        if (id.isNull())
            continue;
        bench.openDossier(id);
        auto *page = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
        if (!page)
            continue;
        const QStringList tabs = page->tabKeys();
        for (const QString &tab : tabs) {
            page->goTo(tab);
            keep(bench.window(), u"dossier-%1-%2"_s.arg(QLatin1StringView(route), tab));
        }
    }
}

/// The sections of part-time entrepreneurship, with the last ended month on show.
void Pictures::drawPto(Workbench &bench)
{
    const QList<core::Row> rows = m_session.store.query(u"select dossier from pto_prices group by dossier order by count(*) desc, dossier limit 1"_s);
    if (rows.isEmpty())
        return;
    bench.openDossier(core::Id<core::Dossier>::parse(rows.first().value(u"dossier"_s).toString()));
    auto *page = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
    if (!page)
        return;
    page->goTo(u"pto"_s);
    auto *panel = page->findChild<ui::PtoPanel *>();
    if (!panel)
        return;
    panel->goTo(core::Month::of(m_session.clock.today()).previous().firstDay().addDays(14));
    for (const char *section : {"ledger", "account", "terms", "prices"}) {
        panel->choose(QLatin1StringView(section));
        keep(bench.window(), u"dossier-pto-"_s + QLatin1StringView(section));
    }
}

/// The sections of the Bbz, each in the dossier that has most to show in it.
void Pictures::drawBbz(Workbench &bench)
{
    const QList<std::pair<QString, QString>> sections{{u"application"_s, u"bbz_applications where decision = ''"_s}, {u"viability"_s, u"bbz_assumptions"_s}, {u"living"_s, u"bbz_payments"_s},
                                                      {u"capital"_s, u"bbz_loan_entries"_s}, {u"rest"_s, u"bbz_after_years"_s}, {u"terms"_s, u"bbz_endings where ioaz_applied is not null"_s},
                                                      {u"gift"_s, u"bbz_capital_gifts"_s}, {u"compensation"_s, u"bbz_compensation"_s}};
    const QHash<QString, QString> shownIn{{u"rest"_s, u"capital"_s}, {u"gift"_s, u"capital"_s}};
    for (const auto &[section, table] : sections) {
        const core::Id<core::Dossier> holder = holderOf(table);
        if (holder.isNull())
            continue;
        bench.openDossier(holder);
        auto *page = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
        if (!page)
            continue;
        page->goTo(u"bbz"_s);
        if (auto *panel = page->findChild<ui::BbzPanel *>())
            panel->goTo(shownIn.value(section, section));
        keep(bench.window(), u"dossier-bbz-"_s + section);
        const auto turnThrough = [&, section = section](const QString &tabs, const QList<int> &places) {
            auto *books = page->findChild<QTabWidget *>(tabs);
            for (const int more : places)
                if (books && books->isTabVisible(more)) {
                    books->setCurrentIndex(more);
                    keep(bench.window(), u"dossier-bbz-%1-%2"_s.arg(section).arg(more));
                }
        };
        if (shownIn.value(section, section) == "capital"_L1)
            turnThrough(u"loanBooks"_s, {1, 2, 3, 4});
        if (section == "application"_L1)
            turnThrough(u"applicationLists"_s, {1});
        if (section == "viability"_L1)
            turnThrough(u"viabilityBelow"_s, {1, 2});
        if (section == "living"_L1)
            turnThrough(u"livingLists"_s, {1, 2, 3});
    }
}

core::Id<core::Dossier> Pictures::holderOf(const QString &table) const
{
    const QList<core::Row> rows = m_session.store.query(u"select dossier from %1 group by dossier order by count(*) desc, dossier limit 1"_s.arg(table));
    return rows.isEmpty() ? core::Id<core::Dossier>() : core::Id<core::Dossier>::parse(rows.first().value(u"dossier"_s).toString());
}

/// The sections about debts and about stopping, each in the dossier that has most to show in it.
void Pictures::drawDebts(Workbench &bench)
{
    const QList<std::pair<QString, QString>> sections{{u"board"_s, u"debts where threat <> ''"_s}, {u"case"_s, u"debt_cases where agreement is not null"_s}, {u"capacity"_s, u"debt_capacities"_s},
                                                      {u"offer"_s, u"debt_shares where reply = 'no'"_s}, {u"offer/payments"_s, u"debt_payments"_s}, {u"offer/steps"_s, u"debt_payments"_s},
                                                      {u"court"_s, u"debt_court"_s}};
    for (const auto &[section, table] : sections) {
        bench.openDossier(holderOf(table), u"debts"_s);
        if (auto *panel = bench.window().currentPage()->findChild<ui::DebtPanel *>())
            panel->goTo(section);
        keep(bench.window(), u"dossier-debts-"_s + QString(section).replace(u'/', u'-'));
    }
    for (const auto &[section, table] : {std::pair(u"plan"_s, stopPlans), std::pair(u"older"_s, olderFacts)}) {
        bench.openDossier(holderOf(table), u"stop"_s);
        if (auto *panel = bench.window().currentPage()->findChild<ui::StopPanel *>())
            panel->goTo(section);
        keep(bench.window(), u"dossier-stop-"_s + section);
    }
}

/// The place "Groups" and its tab in a dossier.
void Pictures::drawGroups(Workbench &bench)
{
    const auto latest = [this](const QString &series) {
        const QList<core::EditionSummary> all = m_session.groups.editions(series);
        return all.isEmpty() ? core::Id<core::GroupEdition>() : all.first().id;
    };
    bench.window().goTo(u"groups"_s);
    auto *page = qobject_cast<ui::GroupsPage *>(bench.window().currentPage());
    if (!page)
        return;
    for (const char *part : {"participants", "attendance", "meetings"}) {
        page->choose(latest(u"ladder"_s), QLatin1StringView(part));
        keep(bench.window(), u"groups-"_s + QLatin1StringView(part));
    }
    page->choose(latest(u"statushouders"_s), u"paths"_s);
    keep(bench.window(), u"groups-paths"_s);
    page->showYear(toldYear);
    keep(bench.window(), u"groups-year"_s);
    page->showAlumni();
    keep(bench.window(), u"groups-alumni"_s);
    const QList<core::Row> rows = m_session.store.query(u"select dossier from newcomer_talks group by dossier order by count(*) desc, max(day) desc limit 1"_s);
    if (rows.isEmpty())
        return;
    bench.openDossier(core::Id<core::Dossier>::parse(rows.first().value(u"dossier"_s).toString()));
    auto *dossier = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
    if (!dossier)
        return;
    dossier->goTo(u"overview"_s);
    keep(bench.window(), u"dossier-statushouder-overview"_s);
    dossier->goTo(u"groups"_s);
    if (auto *panel = dossier->findChild<ui::GroupsPanel *>())
        for (const char *section : {"enrolments", "newcomer", "words"}) {
            panel->goTo(QLatin1StringView(section));
            keep(bench.window(), u"dossier-groups-"_s + QLatin1StringView(section));
        }
}

void Pictures::drawPrevention(Workbench &bench)
{
    bench.window().goTo(u"walkin"_s);
    if (auto *page = qobject_cast<ui::WalkInPage *>(bench.window().currentPage())) {
        page->goTo(u"signals"_s);
        keep(bench.window(), u"walkin-signals"_s);
        page->chooseYear(toldYear);
        for (const char *section : {"activities", "figures"}) {
            page->goTo(QLatin1StringView(section));
            keep(bench.window(), u"walkin-"_s + QLatin1StringView(section));
        }
        page->goTo(u"contacts"_s);
    }
    bench.window().goTo(u"partners"_s);
    if (auto *page = qobject_cast<ui::PartnersPage *>(bench.window().currentPage())) {
        const QList<core::Row> most = m_session.store.query(u"select organisation from partner_contracts group by organisation order by count(*) desc, organisation limit 1"_s);
        if (!most.isEmpty())
            page->choose(core::Id<core::PartnerOrganisation>::parse(most.first().value(u"organisation"_s).toString()));
        for (const char *section : {"contracts", "coaches", "referrals"}) {
            page->goTo(QLatin1StringView(section));
            keep(bench.window(), u"partners-"_s + QLatin1StringView(section));
        }
    }
    // The newest that still runs: its dossier shows the partners beside it, and in a window of their own.
    const core::Id<core::Dossier> dossier = holderOf(referredTo);
    if (dossier.isNull())
        return;
    bench.openDossier(dossier);
    keep(bench.window(), u"dossier-partners"_s);
    ui::ReferralsDialog referrals({m_session.partners, m_session.store, m_session.drafts, m_session.clock, m_session.ask, {}}, dossier, {}, &bench.window());
    referrals.setAttribute(Qt::WA_DeleteOnClose, false);
    referrals.show();
    keep(referrals, u"referrals"_s);
    referrals.close();
}

void Pictures::drawDialogs(const QList<core::DossierSummary> &dossiers)
{
    const auto draw = [this](QDialog &dialog, const QString &name) {
        dialog.show();
        keep(dialog, name);
        dialog.close();
    };
    ui::NewVaultWizard wizard(m_folder.absoluteFilePath(u"dossiers.kluis"_s), m_session.ask);
    draw(wizard, u"new-vault"_s);
    ui::UnlockDialog unlock(m_vault.path(), m_session.ask);
    draw(unlock, u"unlock"_s);
    ui::NewDossierDialog fresh(m_session.desk());
    draw(fresh, u"new-dossier"_s);
    ui::ImportWizard import(m_session.store, m_session.ask);
    draw(import, u"import"_s);
    ui::ExportDialog exporting(m_session.store, m_session.ask);
    draw(exporting, u"export"_s);
    if (dossiers.isEmpty())
        return;
    core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, u"dossier"_s};
    request.dossier = exampleOf(u"starter"_s);
    ui::DocumentDialog document(request, m_session.ask);
    draw(document, u"document"_s);
}

void Pictures::writePapers()
{
    // A paper about a record is made where there is one.
    const QHash<QString, QString> held{{u"debts"_s, u"debts where threat <> ''"_s}, {u"debt-offer"_s, u"debt_shares where reply = 'no'"_s},
                                       {u"debt-progress"_s, u"debt_payments"_s}, {u"debt-court"_s, u"debt_court"_s}, {u"referral"_s, referredTo}, {u"stop-plan"_s, stopPlans}, {u"older-tests"_s, olderFacts},
                                       {u"bbz-viability"_s, u"bbz_assumptions"_s}};
    for (const core::Report &report : core::reports()) {
        core::ReportRequest request{m_session.store, m_session.rules, m_session.clock, report.id};
        if (report.about == core::Report::About::Dossier)
            request.dossier = held.contains(report.id) ? holderOf(held[report.id]) : exampleOf(report.routes.value(0, u"starter"_s));
        else
            request.year = toldYear;
        if (report.asks == core::Report::Asks::Month)
            request.month = core::Month::of(m_session.clock.today()).previous();
        request.receiver = core::receiverOf(u"internal"_s);
        const QString path = m_folder.filePath(u"papers/%1.pdf"_s.arg(report.id));
        try {
            ui::issuePdf(request, path, false);
        } catch (const core::Failure &failure) {
            QTextStream(stderr) << path << u": "_s << failure.message() << u'\n';
            m_whole = false;
        }
    }
}

} // namespace app
