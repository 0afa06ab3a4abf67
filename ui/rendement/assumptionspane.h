#pragma once

#include "core/rendement/assumptions.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

class QTableView;

namespace ui {

class Ask;

/// An assumption with an id for the table.
struct AssumptionRow {
    QString id;
    core::ReturnAssumption assumption;
};

/// What the return rests on, each with its source; what nobody verified says so, and the office can put its own value in its place.
class AssumptionsPane : public QWidget {
    Q_OBJECT

public:
    AssumptionsPane(core::Store &store, Ask &ask, QWidget *parent = nullptr);
    void show(int year);

signals:
    void changed();

private:
    void change();

    core::Store &m_store;
    core::ReturnAssumptions m_assumptions;
    Ask &m_ask;
    int m_year = 0;
    QTableView *m_view;
    RowsModel<AssumptionRow> *m_model;
};

} // namespace ui
