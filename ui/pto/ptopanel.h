#pragma once

#include "core/pto/ptoassessment.h"
#include "core/pto/ptobook.h"
#include "core/store/drafts.h"
#include "ui/base/page.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class Ask;
class ChartView;
class DraftKeeper;
class HourBar;
class MonthBar;
class MonthSheet;
class Notice;
class PermissionBar;
class WeekGrid;

/// The hours of a part-time entrepreneur: the permission, a week to type in, how far week and year are from their
/// ceilings, the month with its income, and the charts of the year.
class PtoPanel : public Page {
    Q_OBJECT

public:
    PtoPanel(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
             QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Goes to the week of a day.
    void goTo(QDate day);

private:
    QWidget *makeWeek();
    QWidget *makeReason();
    QWidget *makeMonth();
    QWidget *makeCharts();
    QToolButton *makeStep(const QString &iconName, const QString &text, const QString &name, const std::function<void()> &step);
    void goToMonth(core::Month month);
    void showWeek(const core::PtoHours &hours);
    void showCharts(const core::PtoHours &hours);
    void book(const core::HourCell &cell);
    void paste(const QList<core::HourCell> &cells);
    void repeatLastWeek();
    void writeNote(const QPoint &at);
    void explain();
    void answer(const QList<core::Problem> &problems);
    core::Row typed() const;
    void resume();

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::IsoWeek m_week;
    core::Month m_month;
    QList<core::Id<core::HourEntry>> m_unexplained;
    std::optional<core::HourCell> m_unreadCell; ///< a cell whose text was no hours
    QString m_unread;

    PermissionBar *m_permission;
    Notice *m_notice;
    QLabel *m_weekName = nullptr;
    WeekGrid *m_grid = nullptr;
    QLabel *m_legend = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    HourBar *m_weekBar = nullptr;
    HourBar *m_yearBar = nullptr;
    QLabel *m_tax = nullptr;
    QLabel *m_monthName = nullptr;
    MonthBar *m_monthBar = nullptr;
    MonthSheet *m_sheet = nullptr;
    ChartView *m_hours = nullptr;
    ChartView *m_earned = nullptr;
    DraftKeeper *m_keeper = nullptr;
};

} // namespace ui
