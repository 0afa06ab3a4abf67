#include "ui/bbz/bbzpanel.h"

#include "core/bbz/assumption.h"
#include "core/bbz/capitalbook.h"
#include "core/bbz/guarantee.h"
#include "core/bbz/livingledger.h"
#include "core/debt/offer.h"
#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/finance/financialline.h"
#include "ui/base/attempt.h"
#include "ui/bbz/applicationpane.h"
#include "ui/bbz/compensationpane.h"
#include "ui/bbz/livingpane.h"
#include "ui/bbz/loanpane.h"
#include "ui/base/recorddialog.h"
#include "ui/bbz/termspane.h"
#include "ui/bbz/viabilitypane.h"
#include "ui/chart/chartview.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of the sections: only there for who it concerns.
constexpr int compensationPlace = 5;

} // namespace

BbzPanel::BbzPanel(const BbzDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_sections(new QTabWidget(this)), m_application(new ApplicationPane(desk, m_sections)), m_viability(new ViabilityPane(desk, m_sections)), m_living(new LivingPane(desk, m_sections)),
      m_capital(new LoanPane(desk, m_sections)), m_terms(new TermsPane(desk, m_sections)), m_compensation(new CompensationPane(desk, m_sections))
{
    m_sections->setObjectName(u"bbzSections"_s);
    m_sections->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        auto *frame = new QWidget(m_sections);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, space::inside, 0, 0);
        layout->addWidget(pane);
        m_sections->addTab(frame, title);
    };
    add(m_application, u"application"_s, tr("Application"));
    add(m_viability, u"viability"_s, tr("Viability"));
    add(m_living, u"living"_s, tr("Living costs"));
    add(m_capital, u"capital"_s, tr("Business capital"));
    add(m_terms, u"terms"_s, tr("Terms"));
    add(m_compensation, u"compensation"_s, tr("Compensation 2014–2016"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::inside);
    layout->addWidget(m_sections);
    switchChartsTogether(this);
    setFocusProxy(m_sections);
    reload();
}

QSet<QString> BbzPanel::tables() const
{
    return QSet<QString>{core::tableOf<core::BbzApplication>().name, core::tableOf<core::BbzSuspension>().name, core::tableOf<core::LivingAward>().name, core::tableOf<core::BookYear>().name,
            core::tableOf<core::Compensation>().name, core::tableOf<core::Loan>().name, core::tableOf<core::LoanEntry>().name, core::tableOf<core::Person>().name,
            core::tableOf<core::Benefit>().name, core::tableOf<core::Assumption>().name, core::tableOf<core::LivingPayment>().name, core::tableOf<core::LivingEntry>().name,
            core::tableOf<core::Asset>().name, core::tableOf<core::CapitalGift>().name, core::tableOf<core::Collateral>().name, core::tableOf<core::AfterYear>().name,
            core::tableOf<core::BbzEnding>().name, core::tableOf<core::Business>().name, core::tableOf<core::DebtOffer>().name, core::tableOf<core::Guarantee>().name, core::tableOf<core::Household>().name, core::tableOf<core::FinancialPlan>().name, core::tableOf<core::FinancialLine>().name}
         + core::OfficeRules::tables();
}

void BbzPanel::reload()
{
    attempt(m_desk.ask, tr("Showing the Bbz"), [this] {
        m_application->reload();
        m_viability->reload();
        m_living->reload();
        m_capital->reload();
        m_terms->reload();
        m_compensation->reload();
        m_sections->setTabVisible(compensationPlace, m_desk.bbz.compensationApplies(m_desk.dossier));
    });
}

void BbzPanel::keepDrafts()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

void BbzPanel::goTo(const QString &section)
{
    const QStringList order{u"application"_s, u"viability"_s, u"living"_s, u"capital"_s, u"terms"_s, u"compensation"_s};
    m_sections->setCurrentIndex(std::max(0, int(order.indexOf(section))));
}

void BbzPanel::showLoan(const core::Id<core::Loan> &loan)
{
    goTo(u"capital"_s);
    attempt(m_desk.ask, tr("Showing the loan"), [&] { m_capital->choose(loan); });
}

} // namespace ui
