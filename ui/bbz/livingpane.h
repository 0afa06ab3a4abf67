#pragma once

#include "core/calc/worksheet.h"
#include "ui/bbz/recordlist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableWidget;

namespace ui {

class Chip;
class LivingLedgerList;
class Notice;
class WealthList;

/// Living costs: the periods that were awarded, the ledger of what was lent, the book years, and the determination of the chosen year step by step.
class LivingPane : public QWidget {
    Q_OBJECT

public:
    explicit LivingPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makeLists();
    QWidget *makeYear();
    void showYear();
    void showOutcome(const core::BookYear &year, const core::CalcAnswer &answer);
    void editAward(const core::LivingAward &award, bool fresh);
    void removeAward();
    void editYear(const core::BookYear &year, bool fresh);
    void makeYearRecord();
    void determine();
    void reopen();
    void removeYear();
    std::optional<core::BookYear> chosenYear() const;
    core::CalcAnswer answerOf(const core::BookYear &year) const;

    BbzDesk m_desk;
    RowsModel<core::LivingAward> *m_awards;
    RowsModel<core::BookYear> *m_years;
    QTabWidget *m_lists;
    RecordList<core::LivingPayment> *m_payments;
    WealthList *m_wealth;
    LivingLedgerList *m_ledger;
    QTableView *m_awardTable;
    QTableView *m_yearTable;
    QWidget *m_year;
    QLabel *m_yearName;
    Chip *m_state;
    QLabel *m_outcome;
    Notice *m_notice;
    QTableWidget *m_steps;
    QPushButton *m_figures;
    QPushButton *m_determine;
    QPushButton *m_reopen;
    core::Id<core::BookYear> m_chosen;
};

} // namespace ui
