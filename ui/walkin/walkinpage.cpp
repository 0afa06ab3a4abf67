#include "ui/walkin/walkinpage.h"

#include "ui/walkin/contactpane.h"
#include "ui/walkin/preventionpane.h"
#include "ui/walkin/yearpane.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

WalkInPage::WalkInPage(const WalkInDesk &desk, QWidget *parent)
    : Page(parent), m_tabs(new QTabWidget(this)), m_desk(desk), m_contacts(new ContactPane(desk, m_tabs)), m_activities(new ActivityPane(desk, m_tabs)),
      m_signals(new SignalPane(desk, m_tabs)), m_figures(new YearPane(desk, m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Walk-in hour and prevention"), "title", this));
    m_tabs->setObjectName(u"walkInTabs"_s);
    m_tabs->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &name, const QString &title) {
        pane->setObjectName(name);
        m_tabs->addTab(pane, title);
    };
    add(m_contacts, u"contacts"_s, tr("Contacts"));
    add(m_signals, u"signals"_s, tr("Early signals"));
    add(m_activities, u"activities"_s, tr("Meetings and publicity"));
    add(m_figures, u"figures"_s, tr("Figures of the year"));
    layout->addWidget(m_tabs, 1);
    connect(m_contacts, &ContactPane::openDossier, this, [this](const QString &dossier) { emit openDossier(dossier, {}); });
    connect(m_signals, &SignalPane::openDossier, this, [this](const QString &dossier) { emit openDossier(dossier, {}); });
    connect(m_signals, &SignalPane::contactAsked, this, [this](const core::Id<core::EarlySignal> &signal) {
        attempt(m_desk.ask, tr("Came to the walk-in hour"), [&] {
            m_tabs->setCurrentWidget(m_contacts);
            m_contacts->begin(m_desk.prevention.contactFrom(signal));
        });
    });
    connect(m_figures, &YearPane::documentAsked, this, &WalkInPage::documentAsked);
    setFocusProxy(m_contacts);
}

QSet<QString> WalkInPage::tables() const { return {u"walkin_contacts"_s, u"walkin_signals"_s, u"walkin_ties"_s, u"walkin_activities"_s, u"tasks"_s, u"dossiers"_s}; }

void WalkInPage::reload()
{
    m_contacts->reload();
    m_activities->reload();
    m_signals->reload();
    m_figures->reload();
}

void WalkInPage::keepDrafts()
{
    m_contacts->keepDrafts();
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

void WalkInPage::goTo(const QString &section)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == section)
            m_tabs->setCurrentIndex(i);
}

bool WalkInPage::showCause(const QString &cause)
{
    const auto contact = core::Id<core::WalkInContact>::parse(cause);
    if (m_desk.walkIns.find(contact)) {
        goTo(u"contacts"_s);
        m_contacts->choose(contact);
        return true;
    }
    const auto signal = core::Id<core::EarlySignal>::parse(cause);
    if (!m_desk.store.find(signal))
        return false;
    goTo(u"signals"_s);
    m_signals->choose(signal);
    return true;
}

void WalkInPage::chooseYear(int year)
{
    m_activities->choose(year);
    m_signals->choose(year);
    m_figures->choose(year, u"served"_s, u"entrepreneurs"_s);
}

} // namespace ui
