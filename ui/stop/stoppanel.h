#pragma once

#include "core/stop/stopbook.h"
#include "ui/base/page.h"
#include "ui/base/recorddialog.h"
#include "ui/base/recordtable.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

class Chip;
class Notice;
class OlderPane;

/// What the tab "Stopping" of one dossier works with.
struct StopDesk {
    core::StopBook &book;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    core::Id<core::Dossier> dossier;
    std::function<void(const QString &report)> makeDocument; ///< opens the window for a paper
    std::function<void()> showChecklist; ///< goes to the list "stoppen"

    operator RecordDesk() const { return {drafts, clock, ask, dossier}; }
};

/// Ending a business in order: is there enough, what to do first, the dates that must not be missed and the lists; for older
/// entrepreneurs also the two ways with their tests.
class StopPanel : public Page {
    Q_OBJECT

public:
    explicit StopPanel(const StopDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows a section: plan, older.
    void goTo(const QString &section);

private:
    struct DateRow {
        QString id;
        core::StopDate date;
    };
    struct ListRow {
        int id = 0;
        QString list;
        core::StopListState::Item item;
    };

    QWidget *makeEmpty();
    QWidget *makeBody();
    QWidget *makeGuide();
    void showPlan(const core::BbzEnding &plan);
    void showFacts(const core::BbzEnding &plan, const core::StopFacts &facts);
    void make();
    void change();
    void edit(const core::BbzEnding &plan, bool fresh);
    void remove();
    void recordEnd();
    void tick();

    StopDesk m_desk;
    QTabWidget *m_sections;
    QStackedWidget *m_pages;
    RowsModel<DateRow> *m_dates;
    RowsModel<ListRow> *m_lists;
    QTableView *m_dateTable;
    QTableView *m_listTable;
    Chip *m_state;
    QLabel *m_guide;
    QLabel *m_balance;
    QLabel *m_facts;
    Notice *m_notice;
    OlderPane *m_older;
};

} // namespace ui
