#pragma once

#include "core/rendement/cost.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class Ask;

/// The costs of a year: add, change, remove.
class CostsPane : public QWidget {
    Q_OBJECT

public:
    CostsPane(core::Store &store, Ask &ask, QWidget *parent = nullptr);
    void show(int year);

signals:
    void changed();

private:
    std::optional<core::Cost> chosen() const;
    void edit(core::Cost cost);
    void add();
    void change();
    void remove();

    core::Store &m_store;
    core::Costs m_costs;
    Ask &m_ask;
    int m_year = 0;
    QTableView *m_view;
    RowsModel<core::Cost> *m_model;
    QLabel *m_sum;
};

} // namespace ui
