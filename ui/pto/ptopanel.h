#pragma once

#include "core/pto/ptoassessment.h"
#include "ui/base/page.h"
#include "ui/pto/ptodesk.h"

class QLabel;
class QTabWidget;

namespace ui {

class AccountPane;
class ChartView;
class LedgerPane;
class MonthBar;
class MonthSheet;
class Notice;
class PermissionBar;
class PricesPane;
class AgreementsPane;
class WeekPane;

/// A part-time entrepreneur: the permission; sections with the hours of a week and the charts of the year, invoices and costs, the
/// account of the year, the agreements and the prices; and at the right the month with its income and what is left of the benefit.
class PtoPanel : public Page {
    Q_OBJECT

public:
    explicit PtoPanel(const PtoDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Goes to the week of a day and the month it belongs to.
    void goTo(QDate day);
    /// Shows a section: hours, ledger, account, terms, prices.
    void choose(const QString &section);

signals:
    /// A paper about a month, or about a year with the id of the account it is about.
    void monthDocumentAsked(const QString &report, core::Month month);
    void yearDocumentAsked(const QString &report, int year, const QString &item);

signals:
    /// The adviser wants to lay a bank statement beside the income.
    void bankAsked();

private:
    void makeSections();
    QWidget *makeHours();
    QWidget *makeMonth();
    void goToMonth(core::Month month);
    void showCharts(const core::PtoHours &hours);

    PtoDesk m_desk;
    core::IsoWeek m_week;
    core::Month m_month;

    PermissionBar *m_permission;
    Notice *m_notice;
    QTabWidget *m_sections;
    WeekPane *m_weekPane;
    QLabel *m_monthName;
    MonthBar *m_monthBar;
    MonthSheet *m_sheet;
    ChartView *m_hours;
    ChartView *m_earned;
    LedgerPane *m_ledger;
    AccountPane *m_account;
    AgreementsPane *m_terms;
    PricesPane *m_prices;
};

} // namespace ui
