#pragma once

#include "core/bbz/loanaccount.h"
#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace ui {

class AfterList;
class ChartView;
class Chip;
class GiftStrip;
class GuaranteeStrip;
class Notice;
class SecuritiesList;
class SettlementLink;

/// Business capital: the loans, and of the chosen one its ledger, what is still to come, and the chart of what is left.
class LoanPane : public QWidget {
    Q_OBJECT

public:
    explicit LoanPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();
    /// Shows this loan.
    void choose(const core::Id<core::Loan> &loan);

private:
    struct LoanRow {
        core::Id<core::Loan> id;
        core::Loan loan;
        core::Money balance;
        core::Money overdue;
        bool operator==(const LoanRow &) const = default;
    };
    struct LineRow {
        int id = 0;
        core::LedgerLine line;
    };

    QWidget *makeBody();
    QWidget *makeSide();
    QTabWidget *makeBooks();
    void fillMenu(QMenu *menu);
    void showLoan();
    void showFacts(const core::Loan &loan, const core::LoanAccount &account, const QList<core::LoanEntry> &entries);
    void editLoan(const core::Loan &loan, bool fresh);
    void makeLoan();
    void book(const QString &kind);
    void sendLetter();
    void fillLife(const core::Loan &loan);
    void showDay();
    void letterOfLine();
    void removeLoan();
    void removeLine();
    std::optional<core::Loan> chosen() const;

    BbzDesk m_desk;
    core::Id<core::Loan> m_id;
    QStackedWidget *m_pages;
    RowsModel<LoanRow> *m_loans;
    RowsModel<LineRow> *m_lines;
    RowsModel<core::LoanTurn> *m_turns;
    QTableView *m_loanTable;
    QTableView *m_ledger;
    QTableView *m_schedule;
    ChartView *m_chart;
    Chip *m_state;
    SecuritiesList *m_securities;
    AfterList *m_after;
    GiftStrip *m_gifts;
    GuaranteeStrip *m_guarantees;
    SettlementLink *m_settlement;
    QLabel *m_facts;
    QLabel *m_arrears;
    DayEdit *m_day;
    QLabel *m_onDay;
    QToolButton *m_letter;
    QToolButton *m_life = nullptr;
    QTabWidget *m_books = nullptr;
    Notice *m_notice;
};

} // namespace ui
