#pragma once

#include "core/pto/ptoassessment.h"
#include "core/pto/ptobook.h"
#include "core/store/drafts.h"
#include "ui/base/page.h"

class QLabel;
class QToolButton;

namespace ui {

class Ask;
class ChartView;
class MonthBar;
class MonthSheet;
class Notice;
class PermissionBar;
class WeekPane;

/// The hours of a part-time entrepreneur: the permission, a week to type in with its ceilings, the month with its income,
/// and the charts of the year.
class PtoPanel : public Page {
    Q_OBJECT

public:
    PtoPanel(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
             QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Goes to the week of a day and the month it belongs to.
    void goTo(QDate day);

private:
    QWidget *makeMonth();
    QWidget *makeContent();
    void goToMonth(core::Month month);
    void showCharts(const core::PtoHours &hours);

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::IsoWeek m_week;
    core::Month m_month;

    PermissionBar *m_permission;
    Notice *m_notice;
    WeekPane *m_weekPane;
    QLabel *m_monthName;
    MonthBar *m_monthBar;
    MonthSheet *m_sheet;
    ChartView *m_hours;
    ChartView *m_earned;
};

} // namespace ui
