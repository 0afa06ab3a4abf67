#pragma once

#include "core/dossier/merge.h"
#include "ui/dossier/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Notice;

/// Chooses the dossier that takes this one over, shows what will happen, and merges.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const Desk &desk, const core::Id<core::Dossier> &source, QWidget *parent);
    core::Id<core::Dossier> target() const { return m_target; }

private:
    void search();
    void preview();
    void merge();

    Desk m_desk;
    core::DossierMerge m_merge;
    core::Id<core::Dossier> m_source;
    core::Id<core::Dossier> m_target;
    QList<core::SearchHit> m_hits;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_what;
    Notice *m_notice;
    QPushButton *m_do;
};

} // namespace ui
