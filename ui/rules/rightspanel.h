#pragma once

#include "core/policy/policies.h"
#include "ui/base/form.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QPushButton;
class QTableView;

namespace ui {

class Ask;

/// Who of the office may set policy otherwise, read in amounts and give these rights.
class RightsPanel : public Page {
    Q_OBJECT

public:
    RightsPanel(core::Policies &policies, const core::Clock &clock, Ask &ask, QWidget *parent = nullptr);
    QSet<QString> tables() const override;
    void reload() override;

private:
    void give();
    void takeBack();

    core::Policies &m_policies;
    const core::Clock &m_clock;
    Ask &m_ask;
    RowsModel<core::OfficeRight> m_rows;
    Notice *m_notice;
    QTableView *m_table;
    Form<core::OfficeRight> *m_form;
    QPushButton *m_give;
    QPushButton *m_takeBack;
};

} // namespace ui
