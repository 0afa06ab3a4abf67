#pragma once

#include "ui/base/recordtable.h"
#include "ui/pto/ptodesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// A line of the ledger on screen; one invoice can stand in two months.
template <class Line> struct LedgerRow {
    QString id;
    Line line;
    std::optional<core::PtoPayment> part; ///< what came in of an invoice that is paid in parts
    bool counts = true; ///< false: a part that was counted with its invoice
    bool operator==(const LedgerRow &other) const { return id == other.id; }
};

/// Invoices, takings and costs of a month or a year: in which month each counts and what of it.
class LedgerPane : public QWidget {
    Q_OBJECT

public:
    explicit LedgerPane(const PtoDesk &desk, QWidget *parent = nullptr);
    void show(core::Month month);

signals:
    /// What a change was stopped by; empty when it went through.
    void answered(const QList<core::Problem> &problems);

private:
    using InvoiceRow = LedgerRow<core::CountedInvoice>;
    using CostRow = LedgerRow<core::CountedCost>;
    QWidget *makeList(const QString &title, QTableView *table, const QList<QPushButton *> &buttons);
    QPushButton *addButton(const QString &text, const QString &name, const std::function<void()> &work);
    void newInvoice();
    void newCost();
    void editInvoiceNow();
    void editCostNow();
    void markPaid();
    void newPayment();
    void removeInvoice();
    void removeCost();
    void fill();
    QList<InvoiceRow> invoiceRows(const core::PtoBooks &books, const core::IncomeLedger &ledger, core::Month first, core::Month last) const;
    void enable();
    std::optional<core::PtoInvoice> chosenInvoice() const;
    std::optional<core::PtoPayment> chosenPart() const;
    std::optional<core::PtoCost> chosenCost() const;

    PtoDesk m_desk;
    core::Month m_month;
    QComboBox *m_period;
    QLabel *m_sum;
    RowsModel<InvoiceRow> *m_invoices;
    RowsModel<CostRow> *m_costs;
    QTableView *m_invoiceTable;
    QTableView *m_costTable;
    QList<QPushButton *> m_forInvoice;
    QPushButton *m_paid = nullptr;
    QPushButton *m_partPaid = nullptr;
    QList<QPushButton *> m_forCost;
};

} // namespace ui
