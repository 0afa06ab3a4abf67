#pragma once

#include "ui/walkin/walkindesk.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// Chooses the dossier that a contact or a signal belongs to: one that is there, or a new one.
class TieDialog : public QDialog {
    Q_OBJECT

public:
    /// `tie` is called with the chosen dossier; what it returns is shown, and when it blocks the window stays.
    TieDialog(const WalkInDesk &desk, const QString &words, const std::function<QList<core::Problem>(const core::Id<core::Dossier> &)> &tie, QWidget *parent);

private:
    void look();
    void choose();
    void make();
    void use(const core::Id<core::Dossier> &dossier);

    WalkInDesk m_desk;
    std::function<QList<core::Problem>(const core::Id<core::Dossier> &)> m_tie;
    QLineEdit *m_search;
    QListWidget *m_list;
    Notice *m_notice;
    QPushButton *m_do;
    QList<core::SearchHit> m_hits;
};

} // namespace ui
