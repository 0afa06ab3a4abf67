#pragma once

#include "ui/dossier/desk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class Notice;

/// Three lines that stay in view: who it is about, the routes with their months, the next step and what was promised.
/// A pinned warning sits above them.
class DossierHeader : public QFrame {
    Q_OBJECT

public:
    explicit DossierHeader(QWidget *parent);
    /// `away` says with whom a package is out and until when; empty when none is.
    void show(const core::DossierFacts &facts, const QList<core::Task> &tasks, QDate today, const QString &away = {});
    QString text() const;

signals:
    void routeAsked(const core::Id<core::Route> &route);
    void newRouteAsked();
    void warningAsked();
    void closeAsked();
    void reopenAsked();
    void visitAsked();
    void handoverAsked();
    void guardAsked();
    void callHomeAsked();
    void mergeAsked();
    void removeAsked();

private:
    void fillMenu(const core::DossierFacts &facts, bool isAway);
    QString peopleLine(const core::DossierFacts &facts) const;
    QString nextLine(const QList<core::Task> &tasks, QDate today) const;

    Notice *m_warning;
    QLabel *m_name;
    QLabel *m_who;
    QHBoxLayout *m_routes;
    QLabel *m_next;
    QToolButton *m_menu;
    QList<QWidget *> m_chips;
};

} // namespace ui
