#pragma once

#include "core/kpi/frozen.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

class QTabWidget;
class QTableView;

namespace ui {

/// A row of the list behind a figure, with an id for the table.
struct ResultRow {
    QString id;
    core::KpiRow row;
};

/// A dossier that makes the live figure differ from the published one.
struct ResultDifference {
    QString id;
    core::KpiDifference difference;
};

/// The lists behind one figure: counted in, left out, in doubt, and what changed since it was published. Enter opens the dossier.
class ResultLists : public QWidget {
    Q_OBJECT

public:
    explicit ResultLists(QWidget *parent = nullptr);
    void show(const core::KpiResult &result, const QList<core::KpiDifference> &differences, bool isFrozen);
    /// Brings the list of what changed in front.
    void showDifferences();

signals:
    void dossierChosen(const QString &dossier, const QString &place);

private:
    struct List {
        QTableView *view;
        RowsModel<ResultRow> *model;
    };
    List buildList(core::KpiRow::Verdict verdict);
    void buildDifferences();
    void fill(const List &list, core::KpiRow::Verdict verdict, const core::KpiResult &result);

    QTabWidget *m_tabs;
    QList<List> m_lists;
    RowsModel<ResultDifference> *m_differences = nullptr;
    bool m_income = false;
};

} // namespace ui
