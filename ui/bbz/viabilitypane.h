#pragma once

#include "core/facts/viability.h"
#include "ui/bbz/recordlist.h"

class QTabWidget;
class QTableWidget;

namespace ui {

class ChartView;
class Chip;

/// The viability sheet: what has to come true with source, weight and what speaks against it, and what the financial plan of the
/// dossier becomes when it turns out worse.
class ViabilityPane : public QWidget {
    Q_OBJECT

public:
    explicit ViabilityPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    /// An assumption as the table shows it.
    struct Row {
        core::Id<core::Assumption> id;
        core::Sensitivity sensitivity;
    };
    QWidget *makeHead();
    QWidget *makeBelow();
    void edit(const core::Assumption &assumption, bool fresh);
    void reckon();
    void showYears(const core::ViabilityOutcome &outcome);
    void showChosen();
    QString tried(const core::Assumption &assumption) const;

    BbzDesk m_desk;
    core::PlanFacts m_plan;
    QList<core::Sensitivity> m_found;
    RecordList<Row> *m_list;
    Chip *m_state;
    QLabel *m_words;
    QLabel *m_together;
    QTabWidget *m_below;
    QLabel *m_counter;
    QTableWidget *m_years;
    ChartView *m_chart;
    Notice *m_notice;
};

} // namespace ui
