#pragma once

#include "core/rendement/cost.h"
#include "ui/base/form.h"

#include <QDialog>

namespace ui {

class Ask;

/// One cost of the route in a small window; hours and rate for staff, an amount for the rest.
class CostDialog : public QDialog {
    Q_OBJECT

public:
    CostDialog(core::Costs &costs, const core::Cost &cost, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);

private:
    void look();
    void save();

    core::Costs &m_costs;
    Ask &m_ask;
    Form<core::Cost> *m_form;
    QLabel *m_amount;
};

} // namespace ui
