#pragma once

#include "ui/debt/debtdesk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class Notice;
class ProofCard;

/// The board: what threatens, most urgent first; the totals; every debt; and of the chosen one its proof.
class BoardPane : public QWidget {
    Q_OBJECT

public:
    explicit BoardPane(const DebtDesk &desk, QWidget *parent = nullptr);
    void reload();
    /// Chooses the debt with this id.
    void choose(const QString &debt);

private:
    struct DebtRow {
        core::Id<core::Debt> id;
        core::Debt debt;
        int proofs = 0;
        bool operator==(const DebtRow &) const = default;
    };

    QList<Field<core::DebtThreat>> threatFields() const;
    static QList<Field<DebtRow>> debtFields();
    QWidget *makeEmpty();
    QWidget *makeBody();
    QWidget *makeTotals();
    QHBoxLayout *makeBar(QWidget *body);
    void showTotals(const QList<core::Debt> &debts);
    void showChosen();
    void makeDebt();
    void removeDebt();
    std::optional<core::Debt> chosen() const;

    DebtDesk m_desk;
    core::Id<core::Debt> m_id;
    QStackedWidget *m_pages;
    RowsModel<core::DebtThreat> *m_threats;
    RowsModel<DebtRow> *m_debts;
    QTableView *m_threatTable;
    QTableView *m_debtTable;
    QLabel *m_calm;
    QLabel *m_totals;
    Notice *m_notice;
    ProofCard *m_proof;
};

} // namespace ui
