#pragma once

#include "core/pto/ptoassessment.h"
#include "core/pto/ptobook.h"
#include "core/store/drafts.h"
#include "ui/base/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class Ask;
class Chip;
class DraftKeeper;
class HourBar;
class WeekGrid;

/// One week to type in, and under it how far week and year are from their ceilings.
class WeekPane : public QWidget {
    Q_OBJECT

public:
    WeekPane(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
             QWidget *parent = nullptr);

    void show(const core::PtoHours &hours, const core::IsoWeek &week);
    /// Stores the open cell before another week comes; a reason that was being typed belongs to the week it was typed for.
    void leave();
    void keepDraft();
    /// The week that something typed and not stored is waiting for.
    std::optional<QDate> draftDay() const;
    /// Puts that back; the week it belongs to is on show.
    void resume();

signals:
    void weekWanted(QDate day);
    /// Something to read above the week; empty takes it away.
    void said(ui::Meaning meaning, const QString &text);
    /// What a change was stopped by or warned of; empty when it went through.
    void answered(const QList<core::Problem> &problems);
    void told(const QString &text);

private:
    QWidget *makeBar();
    QWidget *makeReason();
    void makeGrid();
    void showLegend(const core::WeekAssessment &week, bool anyClosed);
    void book(const core::HourCell &cell);
    void refuse(const core::HourCell &cell, const QString &text);
    void paste(const QList<core::HourCell> &cells);
    void repeatLastWeek();
    void writeNote(const QPoint &at);
    void explain();
    core::Row typed() const;

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::IsoWeek m_week;
    QList<core::Id<core::HourEntry>> m_unexplained;
    std::optional<core::HourCell> m_unreadCell; ///< a cell whose text was no hours
    QString m_unread;

    QLabel *m_name;
    QLabel *m_days;
    WeekGrid *m_grid;
    QLabel *m_hint;
    QWidget *m_legend; ///< the marks that are in the grid, with their words
    Chip *m_explained;
    Chip *m_uncovered;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    HourBar *m_weekBar;
    HourBar *m_yearBar;
    QLabel *m_tax;
    DraftKeeper *m_keeper;
};

} // namespace ui
