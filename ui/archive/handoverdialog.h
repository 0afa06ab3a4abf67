#pragma once

#include "core/archive/handover.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace ui {

class Ask;
class Notice;

/// Handing dossiers over: offer one or a whole caseload, take over what is offered, take an offer back.
class HandoverDialog : public QDialog {
    Q_OBJECT

public:
    /// `ticked` stands ticked in the list of own dossiers.
    HandoverDialog(core::Store &store, Ask &ask, const QSet<core::Id<core::Dossier>> &ticked, QWidget *parent = nullptr);

private:
    QWidget *buildOffer();
    QWidget *buildWaiting();
    void reload();
    QList<core::Id<core::Handover>> chosen(const QTreeWidget *list) const;
    void offer();
    void takeOver();
    void refuse();
    void withdraw();

    core::Store &m_store;
    core::Handovers m_handovers;
    Ask &m_ask;
    QSet<core::Id<core::Dossier>> m_ticked;
    QTabWidget *m_tabs;
    QTreeWidget *m_own = nullptr;
    QTreeWidget *m_waiting = nullptr;
    QTreeWidget *m_offered = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_reason = nullptr;
    Notice *m_notice;
};

} // namespace ui
