#pragma once

#include "core/finance/financialplans.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMenu;

namespace ui {

class Ask;
class GridView;
class Notice;

/// The lines of one part of a budget, typed straight into the table. Each cell is stored when it is left.
class LinePage : public QWidget {
    Q_OBJECT

public:
    LinePage(core::FinancialPlans &plans, Ask &ask, core::Section section, QWidget *parent = nullptr);
    ~LinePage() override;

    void show(const core::PlanFacts &facts);
    void select(const core::Id<core::FinancialLine> &line);
    core::Section section() const { return m_section; }

private:
    using Model = RowsModel<core::FinancialLine>;
    void rebuildColumns();
    void store(const core::FinancialLine &line);
    void add(const core::FinancialLine &line);
    void fillMenu();
    void remove(int row);
    void move(int row, int places);
    void showCurrent();
    void storeReason();

    core::FinancialPlans &m_plans;
    Ask &m_ask;
    core::Section m_section;
    core::PlanFacts m_facts;
    GridView *m_grid;
    std::unique_ptr<Model> m_model;
    Notice *m_notice;
    QLabel *m_help;
    QLineEdit *m_note;
    QLineEdit *m_source;
    QMenu *m_templates;
    bool m_refused = false;
};

} // namespace ui
