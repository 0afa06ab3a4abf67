#pragma once

#include "core/dossier/timeline.h"
#include "ui/base/page.h"
#include "ui/dossier/desk.h"

class QLabel;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace ui {

class NoteComposer;
class TimelineModel;

/// The first tab: a note field that is ready to type, and under it everything that happened, narrowed by chips.
class OverviewPanel : public Page {
    Q_OBJECT

public:
    OverviewPanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    void focusNote();
    /// Selects the line that shows this row, when there is one.
    void goTo(const QString &row);

private:
    void buildChips(QLayout *layout);
    void buildActions(QLayout *layout);
    void narrow();
    const core::TimelineItem *current() const;
    void refreshActions();
    void editCurrent();
    void addendum();
    void markPromise();
    void removeCurrent();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    NoteComposer *m_composer;
    QList<QToolButton *> m_chips;
    TimelineModel *m_model;
    QListView *m_list;
    QLabel *m_empty = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_promise = nullptr;
    QPushButton *m_addendum = nullptr;
    QPushButton *m_remove = nullptr;
    QList<core::TimelineItem> m_items;
};

} // namespace ui
