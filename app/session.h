#pragma once

#include "core/bank/bankbook.h"
#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/calc/calculations.h"
#include "core/debt/offerbook.h"
#include "core/dossier/dossiers.h"
#include "core/dossier/notes.h"
#include "core/dossier/routes.h"
#include "core/dossier/search.h"
#include "core/finance/financialplans.h"
#include "core/group/enrolments.h"
#include "core/group/languagecard.h"
#include "core/group/newcomers.h"
#include "core/kpi/kpis.h"
#include "core/partner/partners.h"
#include "core/kpi/quality.h"
#include "core/plan/plans.h"
#include "core/policy/policies.h"
#include "core/pto/ptobook.h"
#include "core/pto/ptowork.h"
#include "core/stop/stopbook.h"
#include "core/rendement/rendement.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/settings.h"
#include "core/task/tasks.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"
#include "ui/dossier/desk.h"
#include "ui/group/groupdesk.h"

#include <QSysInfo>

namespace app {

/// What lives as long as the program: it holds nothing of a dossier.
struct Surroundings {
    const core::RuleBook &rules;
    const core::Checklists &lists;
    const core::Clock &clock;
    ui::Ask &ask;
};

/// Everything that works with one unlocked vault, made in this order. Locking is leaving the scope it stands in.
struct Session {
    Session(core::Vault &opened, const Surroundings &around)
        : vault(opened), clock(around.clock), ask(around.ask), store(vault.address(), {vault.adviser(), QSysInfo::machineHostName()}, clock), office(store, around.rules),
          rules(office.book()), plans(store, around.lists), ptoWork(store, rules), bbz(store, rules), loans(store, rules), debts(store, rules), offers(store, rules), stops(store, rules, plans),
          kpis(store, rules), rendement(store, kpis), backups(vault, clock)
    {
        bbz.follow = [this](core::Writer &writer, const core::Id<core::Dossier> &dossier) { stops.keepDates(writer, dossier); };
    }

    ui::Desk desk() { return {store, dossiers, routes, notes, tasks, search, drafts, settings, clock, ask}; }
    ui::GroupDesk groupDesk(const std::function<void(const QString &report, const QString &item, int year)> &paper)
    {
        return {groups, enrolments, newcomers, words, store, search, drafts, clock, ask, paper};
    }
    QString adviser() const { return store.author().adviser; }

    core::Vault &vault;
    const core::Clock &clock;
    ui::Ask &ask;
    core::Store store;
    core::OfficeRules office;
    const core::RuleBook &rules; ///< of the program, with what this office keeps over them
    core::Policies policies{store, office};
    core::Search search{store};
    core::Dossiers dossiers{store};
    core::Routes routes{store};
    core::Notes notes{store};
    core::Tasks tasks{store};
    core::Drafts drafts{store};
    core::Settings settings{store};
    core::Plans plans;
    core::FinancialPlans finances{store};
    core::PtoBook pto{store};
    core::PtoWork ptoWork;
    core::BankBook bank{store, ptoWork.ledger};
    core::BbzBook bbz;
    core::LoanBook loans;
    core::DebtBook debts;
    core::OfferBook offers;
    core::StopBook stops;
    core::Calculations calculations{store};
    core::Groups groups{store};
    core::Enrolments enrolments{store};
    core::Newcomers newcomers{store};
    core::LanguageBook words{store};
    core::WalkIns walkIns{store};
    core::Prevention prevention{store};
    core::Partners partners{store};
    core::Kpis kpis;
    core::Rendement rendement;
    core::Backups backups;
};

} // namespace app
