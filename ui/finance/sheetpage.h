#pragma once

#include "core/finance/sheets.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace ui {

class NameHeader;
class Notice;
class SheetModel;

/// A calculated budget: the names stay in view while the months scroll. Nothing can be typed here; Enter on a row that
/// comes from one line goes to that line.
class SheetPage : public QWidget {
    Q_OBJECT

public:
    SheetPage(const QString &title, const QString &name, QWidget *parent = nullptr);
    void show(const core::BudgetSheet &sheet);
    void show(const core::BudgetSheet &years, const core::BudgetSheet &months);
    void preferMonths();
    /// A warning about this budget; empty for none.
    void say(const QString &problem);

signals:
    void lineWanted(const core::Id<core::FinancialLine> &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChosen();
    /// Names are cut short only when the amounts need the room.
    void fitNames();

    core::BudgetSheet m_years;
    core::BudgetSheet m_months;
    SheetModel *m_model;
    QTableView *m_table;
    NameHeader *m_names;
    QComboBox *m_detail;
    Notice *m_notice;
};

} // namespace ui
