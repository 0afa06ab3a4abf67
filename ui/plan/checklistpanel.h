#pragma once

#include "core/plan/plans.h"
#include "core/store/drafts.h"
#include "ui/base/page.h"
#include "ui/plan/outlinepane.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class AdvicePane;
class AnswerKeeper;
class Ask;
class ChoiceEdit;
class GateLine;
class ItemPane;
class ProfilePane;

/// The lists of one dossier in three panes: outline, question with answer and papers, help with the adviser's judgement.
class ChecklistPanel : public Page {
    Q_OBJECT

public:
    ChecklistPanel(core::Plans &plans, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    ~ChecklistPanel() override;

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Goes to an item; also in another list when `item` is written as "list/item".
    void jumpTo(const QString &item);

private:
    void build(const core::Clock &clock);
    void addKeys();
    void chooseList(const QString &key);
    void fillLists();
    void showPlace();
    void showOutline();
    QSet<QString> unsaved() const;
    void offerVersion();
    const core::ChecklistItem *item() const;

    core::Plans &m_plans;
    core::Drafts &m_drafts;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QString m_key;
    core::Plan m_plan;
    AnswerKeeper *m_keeper;
    ChoiceEdit *m_lists = nullptr;
    QPushButton *m_version = nullptr;
    GateLine *m_gate = nullptr;
    QSplitter *m_splitter = nullptr;
    OutlinePane *m_outline = nullptr;
    QStackedWidget *m_middle = nullptr;
    ProfilePane *m_profile = nullptr;
    ItemPane *m_item = nullptr;
    QWidget *m_section = nullptr;
    AdvicePane *m_advice = nullptr;
    PlanPlace m_place;
};

} // namespace ui
