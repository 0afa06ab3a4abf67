#pragma once

#include "core/pto/earnedshare.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/form.h"
#include "ui/pto/ptodesk.h"

#include <memory>

class QPushButton;

namespace ui {

class SettlementView;

/// Turnover and costs of a month, with the profit and the earned share that follow from them, and what is left of the benefit.
/// Invoices and receipts give the figures of a month that has any; otherwise they are typed here.
class MonthSheet : public QWidget {
    Q_OBJECT

public:
    explicit MonthSheet(const PtoDesk &desk, QWidget *parent = nullptr);

    /// Shows a month; what was typed and not stored for it comes back.
    void show(core::Month month);
    void keepDraft();

signals:
    void answered(const QList<core::Problem> &problems);
    void paymentDocumentAsked(core::Month month);

private:
    void fill(const core::IncomeEntry &entry);
    core::IncomeEntry value() const;
    void edited();
    void showOrigin();
    void showOutcome();
    /// The figures as typed; nullopt when a field cannot be read, and that field has the focus.
    std::optional<core::IncomeEntry> readable() const;
    void store();
    void settle();
    /// After a write: what stopped it, or the figures as they are kept now.
    void finish(const core::IncomeEntry &entry, const QList<core::Problem> &problems);

    PtoDesk m_desk;
    core::Month m_month;
    core::IncomeEntry m_stored; ///< as it counts: by the invoices where there are any
    core::IncomeEntry m_kept;   ///< as it is recorded
    Form<core::IncomeEntry> *m_form;
    MoneyEdit *m_turnover;
    MoneyEdit *m_costs;
    MoneyEdit *m_counted;
    QLabel *m_origin;
    QLabel *m_profit;
    QLabel *m_share;
    QLabel *m_goal;
    QLabel *m_definition;
    QPushButton *m_store;
    SettlementView *m_settlement;
    std::unique_ptr<DraftKeeper> m_keeper;
};

} // namespace ui
