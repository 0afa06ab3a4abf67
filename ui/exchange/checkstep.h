#pragma once

#include "core/exchange/importplan.h"
#include "ui/base/rowsmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class ChoiceEdit;

/// A row of the file as the dry run judged it; `id` is its row number.
struct CheckedLine {
    int id = 0;
    core::ImportLine::Verdict verdict = core::ImportLine::Verdict::Accepted;
    core::ImportLine::Choice choice = core::ImportLine::Choice::AddNew;
    QString who; ///< the first cells, to recognise the row by
    QString columns;
    QString reasons;
};

/// Third step: what will happen to every row, with its reason; for a doubtful row the user chooses.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);
    void show(const core::ImportPlan &plan);
    const core::ImportPlan &plan() const { return m_plan; }

signals:
    void changed();

private:
    void choose(core::ImportLine::Choice choice);
    void refill();
    void filter();
    void showDetail();

    core::ImportPlan m_plan;
    RowsModel<CheckedLine> m_model;
    QSortFilterProxyModel m_shown;
    QLabel *m_counts;
    ChoiceEdit *m_filter;
    QTableView *m_table;
    QLabel *m_detail; ///< the reason of the current row in full
    QWidget *m_doubts;
    QPushButton *m_update;
    QPushButton *m_add;
};

} // namespace ui
