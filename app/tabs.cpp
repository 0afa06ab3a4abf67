#include "app/tabs.h"

#include "ui/bank/bankdialog.h"
#include "ui/bbz/bbzpanel.h"
#include "ui/calc/benefitsimulator.h"
#include "ui/calc/calculatorpanel.h"
#include "ui/calc/reckonpanel.h"
#include "ui/debt/debtpanel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/finance/financepanel.h"
#include "ui/group/groupspanel.h"
#include "ui/plan/checklistpanel.h"
#include "ui/pto/ptopanel.h"
#include "ui/report/paperspanel.h"
#include "ui/stop/stoppanel.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Tabs)
};

using DossierId = core::Id<core::Dossier>;

auto onRoutes(const QSet<QString> &kinds)
{
    return [kinds](const QList<core::Route> &routes) {
        return std::any_of(routes.begin(), routes.end(), [&](const core::Route &route) { return kinds.contains(route.kind); });
    };
}

/// Another tab of the dossier that `tab` is in, with what is to be shown in it.
template <class Panel> void showBeside(QWidget *tab, const QString &place, const std::function<void(Panel &)> &show)
{
    for (QWidget *above = tab; above; above = above->parentWidget())
        if (auto *page = qobject_cast<ui::DossierPage *>(above)) {
            page->goTo(place);
            if (auto *panel = page->findChild<Panel *>())
                show(*panel);
            return;
        }
}

} // namespace

QList<ui::Tab> dossierTabs(Session &session, const TabCalls &calls)
{
    const QSet<QString> businesses{u"starter"_s, u"established"_s, u"older"_s, u"stopping"_s, u"pto"_s, u"statushouder"_s};
    return {
        {u"plan"_s, Text::tr("Business plan"),
         [&session](DossierId id, QWidget *parent) -> ui::Page * { return new ui::ChecklistPanel(session.plans, session.drafts, session.clock, session.ask, id, parent); }, {}},
        {u"finance"_s, Text::tr("Finances"),
         [&session](DossierId id, QWidget *parent) -> ui::Page * { return new ui::FinancePanel(session.finances, session.rules, session.clock, session.ask, id, parent); },
         onRoutes(businesses)},
        {u"pto"_s, Text::tr("PTO"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             auto *panel = new ui::PtoPanel({session.pto, session.ptoWork, session.rules, session.drafts, session.clock, session.ask, id}, parent);
             const auto request = [&session, id](const QString &report) { return core::ReportRequest{session.store, session.rules, session.clock, report, id}; };
             QObject::connect(panel, &ui::PtoPanel::monthDocumentAsked, panel, [calls, request](const QString &report, core::Month month) {
                 core::ReportRequest asked = request(report);
                 asked.month = month;
                 asked.year = month.year();
                 calls.makeRequested(asked);
             });
             QObject::connect(panel, &ui::PtoPanel::yearDocumentAsked, panel, [calls, request](const QString &report, int year, const QString &item) {
                 core::ReportRequest asked = request(report);
                 asked.year = year;
                 asked.item = item;
                 calls.makeRequested(asked);
             });
             QObject::connect(panel, &ui::PtoPanel::bankAsked, panel, [&session, id, panel] {
                 auto *dialog = new ui::BankDialog(session.bank, session.ask, id, panel);
                 QObject::connect(dialog, &ui::BankDialog::told, panel, &ui::Page::told);
                 dialog->open();
             });
             return panel;
         }, onRoutes({u"pto"_s})},
        {u"bbz"_s, Text::tr("Bbz"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             const auto paper = [calls, id](const QString &report, const QString &item) { calls.makeDocumentOf(id, report, item); };
             return new ui::BbzPanel({session.bbz, session.loans, session.store, session.drafts, session.clock, session.ask, id, paper,
                                      [parent] { showBeside<ui::StopPanel>(parent, u"stop"_s, [](ui::StopPanel &panel) { panel.goTo(u"plan"_s); }); },
                                      [parent] { showBeside<ui::DebtPanel>(parent, u"debts"_s, [](ui::DebtPanel &panel) { panel.goTo(u"offer"_s); }); }}, parent);
         }, onRoutes({u"starter"_s, u"established"_s, u"older"_s, u"stopping"_s})},
        {u"debts"_s, Text::tr("Debts"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             return new ui::DebtPanel({session.debts, session.offers, session.loans, session.drafts, session.clock, session.ask, id,
                                       [calls, id](const QString &report, const QString &item) { calls.makeDocumentOf(id, report, item); },
                                       [calls, id] { calls.importFileOf(id, u"debts"_s); },
                                       [parent](const core::Id<core::Loan> &loan) { showBeside<ui::BbzPanel>(parent, u"bbz"_s, [loan](ui::BbzPanel &panel) { panel.showLoan(loan); }); }}, parent);
         }, onRoutes({u"debts"_s, u"established"_s, u"stopping"_s, u"older"_s, u"prevention"_s})},
        {u"stop"_s, Text::tr("Stopping"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             return new ui::StopPanel({session.stops, session.drafts, session.clock, session.ask, id, [calls, id](const QString &report) { calls.makeDocumentOf(id, report, {}); },
                                       [calls, id] { calls.openDossier(id, u"plan"_s); }}, parent);
         }, onRoutes({u"stopping"_s, u"older"_s, u"established"_s, u"starter"_s})},
        {u"calc"_s, Text::tr("Reckon"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             auto *both = new ui::ReckonPanel(parent);
             auto *panel = new ui::CalculatorPanel(session.calculations, session.rules, session.drafts, session.clock, session.ask, id, both);
             auto *simulator = new ui::BenefitSimulator(session.calculations, session.rules, session.clock, session.ask, id, both);
             both->add(panel, Text::tr("Calculators"));
             both->add(simulator, Text::tr("Out of the benefit"));
             QObject::connect(panel, &ui::CalculatorPanel::ruleAsked, panel, [calls, id](const QString &rule) { calls.showRule(rule, id); });
             QObject::connect(panel, &ui::CalculatorPanel::documentAsked, panel, [calls, id](const QString &item) { calls.makeDocumentOf(id, u"calculation"_s, item); });
             QObject::connect(simulator, &ui::BenefitSimulator::documentAsked, simulator, [calls, id](const QString &item) { calls.makeDocumentOf(id, u"calculation"_s, item); });
             return both;
         }, {}},
        {u"groups"_s, Text::tr("Groups"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             auto *panel = new ui::GroupsPanel(session.groupDesk([calls, id](const QString &report, const QString &item, int) { calls.makeDocumentOf(id, report, item); }), id, parent);
             QObject::connect(panel, &ui::GroupsPanel::groupAsked, panel, calls.showGroup);
             return panel;
         }, {}},
        {u"papers"_s, Text::tr("Papers"),
         [&session, calls](DossierId id, QWidget *parent) -> ui::Page * {
             auto *papers = new ui::PapersPanel(session.store, session.ask, id, parent);
             QObject::connect(papers, &ui::PapersPanel::documentAsked, papers, calls.makeDocument);
             QObject::connect(papers, &ui::PapersPanel::letterAsked, papers, [calls, id] { calls.writeLetter(id, {}, {}); });
             return papers;
         }, {}},
    };
}

} // namespace app
