#include "ui/dossier/dossierpage.h"

#include "core/archive/guard.h"
#include "core/rules/catalogue.h"
#include "core/sync/homecoming.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/dossier/dossierheader.h"
#include "ui/dossier/factspanel.h"
#include "ui/dossier/mergedialog.h"
#include "ui/dossier/overviewpanel.h"
#include "ui/dossier/routedialogs.h"
#include "ui/dossier/sidepanel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideWidth = 312;
constexpr int roomForAll = 1400;
const QString overviewKey = u"overview"_s;
const QString factsKey = u"facts"_s;
const QString sideKey = u"dossier.side"_s;

/// The tab where a row of a table is shown.
QString tabOf(const QString &table)
{
    static const QHash<QString, QString> places{{u"persons"_s, factsKey}, {u"businesses"_s, factsKey}, {u"households"_s, factsKey}, {u"benefits"_s, factsKey},
                                                {u"plan_answers"_s, u"plan"_s}, {u"attachments"_s, u"papers"_s}, {u"issued"_s, u"papers"_s},
                                                {u"debts"_s, u"debts"_s}, {u"bbz_endings"_s, u"stop"_s}};
    if (table.startsWith("pto_"_L1))
        return u"pto"_s;
    if (table.startsWith("debt_"_L1))
        return u"debts"_s;
    return places.value(table, overviewKey);
}

} // namespace

DossierPage::DossierPage(const Desk &desk, const core::Id<core::Dossier> &dossier, const QList<Tab> &tabs, const QString &place, QWidget *parent)
    : Page(parent), m_desk(desk), m_dossier(dossier), m_handed(tabs), m_facts(m_desk.dossiers.open(dossier)), m_header(new DossierHeader(this)),
      m_tabs(new QTabWidget(this)), m_side(new SidePanel(desk, dossier, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    // Whoever clicks a tab wants to work in it; with the keyboard one walks along the tabs first.
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int index) {
        QMetaObject::invokeMethod(this, [this, index] {
            if (index == m_tabs->currentIndex() && currentTab())
                currentTab()->setFocus();
        }, Qt::QueuedConnection);
    });
    auto *fold = new QToolButton(m_tabs);
    fold->setObjectName(u"foldSide"_s);
    fold->setIcon(icon(u"menu"_s, palette().color(QPalette::Text)));
    fold->setToolTip(tr("Show or fold the side panel (Ctrl+Shift+P)"));
    fold->setAccessibleName(tr("Show or fold the side panel"));
    m_tabs->setCornerWidget(fold);
    row->addWidget(m_tabs, 1);
    m_side->setFixedWidth(std::max(sideWidth, m_side->minimumSizeHint().width())); // larger letters need more
    m_side->follow(desk.store);
    row->addWidget(m_side);
    layout->addLayout(row, 1);
    const auto toggle = [this] {
        m_sideAsked = m_side->isHidden();
        m_desk.settings.set(sideKey, m_sideAsked ? u"open"_s : u"folded"_s);
        arrangeSide();
    };
    connect(fold, &QToolButton::clicked, this, toggle);
    auto *foldKey = new QShortcut(QKeySequence(u"Ctrl+Shift+P"_s), this);
    connect(foldKey, &QShortcut::activated, this, toggle);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_sideAsked = false;
        fillTab();
        arrangeSide();
    });
    connect(m_side, &SidePanel::referralAsked, this, &DossierPage::referralAsked);
    connectHeader();
    addKeys();
    reload();
    goTo(place);
}

QList<Tab> DossierPage::allTabs() const
{
    QList<Tab> tabs{{overviewKey, tr("Overview"), [this](core::Id<core::Dossier> id, QWidget *parent) -> Page * { return new OverviewPanel(m_desk, id, parent); }, {}}};
    for (const Tab &tab : m_handed)
        if (!tab.applies || tab.applies(m_facts.routes))
            tabs.append(tab);
    tabs.append({factsKey, tr("Data"), [this](core::Id<core::Dossier> id, QWidget *parent) -> Page * { return new FactsPanel(m_desk, id, parent); }, {}});
    return tabs;
}

void DossierPage::arrangeTabs()
{
    const QList<Tab> wanted = allTabs();
    QStringList keys;
    for (const Tab &tab : wanted)
        keys.append(tab.key);
    if (keys == tabKeys())
        return;
    const QString kept = m_tabs->currentWidget() ? m_tabs->currentWidget()->objectName() : overviewKey;
    const QSignalBlocker quiet(m_tabs);
    for (int i = m_tabs->count() - 1; i >= 0; --i)
        if (!keys.contains(m_tabs->widget(i)->objectName())) {
            QWidget *holder = m_tabs->widget(i);
            if (Page *gone = m_pages.take(holder->objectName()))
                gone->keepDrafts();
            m_tabs->removeTab(i);
            holder->deleteLater();
        }
    for (int i = 0; i < wanted.size(); ++i) {
        if (i < m_tabs->count() && m_tabs->widget(i)->objectName() == wanted[i].key)
            continue;
        auto *holder = new QWidget(m_tabs);
        holder->setObjectName(wanted[i].key);
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->insertTab(i, holder, wanted[i].title);
    }
    m_tabs->setCurrentIndex(std::max<int>(0, int(keys.indexOf(kept))));
}

QStringList DossierPage::tabKeys() const
{
    QStringList keys;
    for (int i = 0; i < m_tabs->count(); ++i)
        keys.append(m_tabs->widget(i)->objectName());
    return keys;
}

void DossierPage::arrangeSide()
{
    // On a small screen a tab with panes of its own needs the width; asking for the panel still shows it.
    const QWidget *holder = m_tabs->currentWidget();
    const bool needsWidth = holder && holder->objectName() != overviewKey && holder->objectName() != factsKey;
    const bool isNarrow = width() < roomForAll && needsWidth;
    m_side->setVisible(m_sideAsked || (m_desk.settings.value(sideKey) != "folded"_L1 && !isNarrow));
}

void DossierPage::showSide()
{
    m_sideAsked = true;
    arrangeSide();
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeSide();
}

Page *DossierPage::currentTab() const
{
    const QWidget *holder = m_tabs->currentWidget();
    return holder ? m_pages.value(holder->objectName()) : nullptr;
}

void DossierPage::fillTab()
{
    QWidget *holder = m_tabs->currentWidget();
    if (!holder || m_pages.contains(holder->objectName()))
        return;
    for (const Tab &tab : allTabs()) {
        if (tab.key != holder->objectName())
            continue;
        attempt(m_desk.ask, tr("Show %1").arg(tab.title), [&] {
            Page *page = tab.make(m_dossier, holder);
            m_pages.insert(tab.key, page);
            holder->layout()->addWidget(page);
            page->follow(m_desk.store);
            connect(page, &Page::openDossier, this, &Page::openDossier);
            connect(page, &Page::told, this, &Page::told);
        });
        return;
    }
}

QSet<QString> DossierPage::tables() const
{
    return {u"dossiers"_s, u"persons"_s, u"businesses"_s, u"routes"_s, u"tasks"_s, u"trips"_s};
}

void DossierPage::reload()
{
    if (!m_desk.store.find(m_dossier)) {
        emit left();
        return;
    }
    m_facts = m_desk.dossiers.facts(m_dossier);
    const auto trip = core::tripOf(m_desk.store, m_dossier);
    m_header->show(m_facts, m_desk.tasks.of(m_dossier), m_desk.clock.today(), trip ? tr("out with %1 until %2").arg(trip->adviser, formatShort(trip->until)) : QString());
    arrangeTabs();
    fillTab();
}

void DossierPage::keepDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->keepDrafts();
}

void DossierPage::goTo(const QString &place)
{
    const QString table = place.section(u'/', 0, 0);
    const QString row = place.section(u'/', 1);
    const QString key = tabKeys().contains(table) ? table : tabOf(table);
    m_tabs->setCurrentIndex(std::max<int>(0, int(tabKeys().indexOf(key))));
    fillTab();
    if (table == "partner_referrals"_L1) {
        // Whoever hosts the page may not listen yet.
        QMetaObject::invokeMethod(this, [this, row] { emit referralAsked(row); }, Qt::QueuedConnection);
    } else if (table == "tasks"_L1) {
        showSide();
        m_side->goTo(row);
    } else if (auto *overview = qobject_cast<OverviewPanel *>(m_pages.value(overviewKey)); overview && key == overviewKey) {
        row.isEmpty() ? overview->focusNote() : overview->goTo(row);
    }
}

void DossierPage::addKeys()
{
    connect(new QShortcut(QKeySequence(u"Ctrl+N"_s), this), &QShortcut::activated, this, &DossierPage::writeNote);
    connect(new QShortcut(QKeySequence(u"Ctrl+Shift+T"_s), this), &QShortcut::activated, this, &DossierPage::addTask);
    for (int i = 0; i < 9; ++i)
        connect(new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this), &QShortcut::activated, this, [this, i] {
            if (i < m_tabs->count())
                m_tabs->setCurrentIndex(i);
        });
}

void DossierPage::writeNote()
{
    goTo(overviewKey);
}

void DossierPage::addTask()
{
    showSide();
    m_side->focusNewTask();
}

void DossierPage::connectHeader()
{
    connect(m_header, &DossierHeader::routeAsked, this, &DossierPage::editRoute);
    connect(m_header, &DossierHeader::newRouteAsked, this, &DossierPage::startRoute);
    connect(m_header, &DossierHeader::warningAsked, this, &DossierPage::pinWarning);
    connect(m_header, &DossierHeader::closeAsked, this, [this] { emit closeAsked(m_dossier); });
    connect(m_header, &DossierHeader::handoverAsked, this, [this] { emit handoverAsked(m_dossier); });
    connect(m_header, &DossierHeader::guardAsked, this, &DossierPage::guard);
    connect(m_header, &DossierHeader::reopenAsked, this, &DossierPage::reopen);
    const auto visit = [this] { emit openDossier(m_dossier.text(), visitPlace); };
    connect(m_header, &DossierHeader::visitAsked, this, visit);
    auto *visitKey = new QShortcut(QKeySequence(u"Ctrl+Shift+V"_s), this);
    connect(visitKey, &QShortcut::activated, this, visit);
    connect(m_header, &DossierHeader::callHomeAsked, this, [this] {
        if (m_desk.ask.confirm(tr("The package does not come back"), tr("The dossier is no longer noted as out. A package that comes back after all can still be brought home."), tr("Note that")))
            attempt(m_desk.ask, tr("The package does not come back"), [this] { core::callHome(m_desk.store, m_dossier); });
    });
    connect(m_header, &DossierHeader::mergeAsked, this, &DossierPage::merge);
    connect(m_header, &DossierHeader::removeAsked, this, &DossierPage::remove);
}

void DossierPage::editRoute(const core::Id<core::Route> &route)
{
    RouteDialog dialog(m_desk, route, this);
    dialog.exec();
}

void DossierPage::startRoute()
{
    StartRouteDialog dialog(m_desk, m_dossier, std::nullopt, this);
    dialog.exec();
}

void DossierPage::pinWarning()
{
    const QString present = m_facts.dossier.warning;
    const int choice = present.isEmpty() ? 0 : m_desk.ask.choose(tr("Warning"), present, {tr("Change the warning"), tr("Take the warning away")}).value_or(-1);
    if (choice < 0)
        return;
    std::optional<QString> text = choice == 1 ? std::optional(QString()) : m_desk.ask.text(tr("Pin a warning"), tr("What must everyone see first?"), present);
    if (text)
        attempt(m_desk.ask, tr("Pin a warning"), [&] { m_desk.dossiers.pinWarning(m_dossier, *text); });
}

void DossierPage::guard()
{
    core::Guards guards(m_desk.store);
    if (const auto guard = guards.of(m_dossier)) {
        const QString why = core::Catalogue::read(u"guards"_s).label(guard->kind);
        if (m_desk.ask.confirm(tr("Guard"), tr("This dossier is guarded: %1. Who opens it says why. Must that end?").arg(why), tr("No longer guard it")))
            attempt(m_desk.ask, tr("Guard"), [&] { guards.lift(m_dossier); });
        return;
    }
    const core::Catalogue kinds = core::Catalogue::read(u"guards"_s);
    QStringList labels;
    const QStringList keys = kinds.keys();
    for (const QString &key : keys)
        labels.append(kinds.label(key));
    if (const auto chosen = m_desk.ask.choose(tr("Guard"), tr("Who opens a guarded dossier writes why, and that is recorded. Why is it guarded?"), labels))
        attempt(m_desk.ask, tr("Guard"), [&] {
            if (const QList<core::Problem> problems = guards.guard(m_dossier, keys[*chosen], {}); core::blocks(problems))
                m_desk.ask.tell(tr("Guard"), problems.first().text);
        });
}

void DossierPage::reopen()
{
    attempt(m_desk.ask, tr("Reopen the dossier"), [&] { m_desk.dossiers.reopen(m_dossier); });
}

void DossierPage::merge()
{
    MergeDialog dialog(m_desk, m_dossier, this);
    if (dialog.exec() == QDialog::Accepted)
        emit openDossier(dialog.target().text(), {});
}

void DossierPage::remove()
{
    const QString text = tr("The dossier of %1 goes to the bin with everything in it. You can put it back from there.").arg(m_facts.title());
    if (m_desk.ask.confirm(tr("Remove dossier"), text, tr("Remove dossier")))
        attempt(m_desk.ask, tr("Remove the dossier"), [&] { m_desk.dossiers.remove(m_dossier); });
}

} // namespace ui
