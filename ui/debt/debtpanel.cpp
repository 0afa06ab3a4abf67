#include "ui/debt/debtpanel.h"

#include "core/dossier/attachment.h"
#include "core/dossier/business.h"
#include "core/dossier/person.h"
#include "ui/base/attempt.h"
#include "ui/debt/boardpane.h"
#include "ui/debt/capacitypane.h"
#include "ui/debt/casepane.h"
#include "ui/debt/courtpane.h"
#include "ui/debt/offerpane.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

DebtPanel::DebtPanel(const DebtDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_sections(new QTabWidget(this)), m_board(new BoardPane(desk, m_sections)), m_case(new CasePane(desk, m_sections)), m_capacity(new CapacityPane(desk, m_sections)),
      m_offer(new OfferPane(desk, m_sections)), m_court(new CourtPane(desk, m_sections))
{
    m_sections->setObjectName(u"debtSections"_s);
    m_sections->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        auto *frame = new QWidget(m_sections);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, space::inside, 0, 0);
        layout->addWidget(pane);
        m_sections->addTab(frame, title);
    };
    add(m_board, u"board"_s, tr("Debts"));
    add(m_case, u"case"_s, tr("Debt help"));
    add(m_capacity, u"capacity"_s, tr("Capacity"));
    add(m_offer, u"offer"_s, tr("Offer"));
    add(m_court, u"court"_s, tr("Court"));
    connect(m_offer, &OfferPane::told, this, &Page::told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::inside);
    layout->addWidget(m_sections);
    setFocusProxy(m_sections);
    reload();
}

QSet<QString> DebtPanel::tables() const
{
    return {core::tableOf<core::Debt>().name, core::tableOf<core::DebtCase>().name, core::tableOf<core::DebtCapacity>().name, core::tableOf<core::DebtOffer>().name,
            core::tableOf<core::DebtShare>().name, core::tableOf<core::DebtPayment>().name, core::tableOf<core::DebtReview>().name, core::tableOf<core::CourtFile>().name,
            core::tableOf<core::Attachment>().name, core::tableOf<core::Household>().name, core::tableOf<core::Person>().name, core::tableOf<core::Business>().name,
            core::tableOf<core::Loan>().name};
}

void DebtPanel::reload()
{
    attempt(m_desk.ask, tr("Showing the debts"), [this] {
        m_board->reload();
        m_case->reload();
        m_capacity->reload();
        m_offer->reload();
        m_court->reload();
    });
}

void DebtPanel::keepDrafts()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

void DebtPanel::goTo(const QString &place)
{
    const QStringList order{u"board"_s, u"case"_s, u"capacity"_s, u"offer"_s, u"court"_s};
    m_sections->setCurrentIndex(std::max(0, int(order.indexOf(place.section(u'/', 0, 0)))));
    if (place.startsWith("offer/"_L1))
        m_offer->goTo(place.section(u'/', 1));
}

} // namespace ui
