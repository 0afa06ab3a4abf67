#pragma once

#include "ui/base/page.h"
#include "ui/dossier/desk.h"
#include "ui/dossier/tab.h"

class QTabWidget;
class QToolButton;

namespace ui {

class DossierHeader;
class OverviewPanel;
class SidePanel;

/// The place in a dossier that is a home visit, a page of its own.
inline const QString visitPlace = QStringLiteral("visit");

/// One dossier: header, tabs, side panel. "Overzicht" comes first and "Gegevens" last; what is between is handed in and
/// made when it is first looked at.
class DossierPage : public Page {
    Q_OBJECT

public:
    /// `place` is the key of a tab, or "table/id" of a row to go to, or empty.
    DossierPage(const Desk &desk, const core::Id<core::Dossier> &dossier, const QList<Tab> &tabs, const QString &place, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    void goTo(const QString &place);
    core::Id<core::Dossier> dossier() const { return m_dossier; }
    QStringList tabKeys() const;
    /// The page in a tab; nullptr while it was not looked at or is absent.
    Page *page(const QString &key) const { return m_pages.value(key); }
    void writeNote();
    void addTask();

signals:
    /// The dossier is gone or was merged into another: the shell leaves this page.
    void left();
    /// The adviser wants to end it, or to hand it over: both reach further than this page.
    void closeAsked(const core::Id<core::Dossier> &dossier);
    void handoverAsked(const core::Id<core::Dossier> &dossier);
    /// To the partners of this dossier; `referral` is empty for a new one.
    void referralAsked(const QString &referral);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<Tab> allTabs() const;
    void arrangeSide();
    void showSide();
    void arrangeTabs();
    Page *currentTab() const; ///< nullptr when it could not be made
    void fillTab();
    void addKeys();
    void connectHeader();
    void pinWarning();
    void guard();
    void reopen();
    void merge();
    void remove();
    void editRoute(const core::Id<core::Route> &route);
    void startRoute();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    QList<Tab> m_handed;
    core::DossierFacts m_facts;
    DossierHeader *m_header;
    QTabWidget *m_tabs;
    SidePanel *m_side;
    QHash<QString, Page *> m_pages;
    bool m_sideAsked = false; ///< on this tab, whatever the width
};

} // namespace ui
