#pragma once

#include "core/rules/rulebook.h"
#include "ui/base/rowsmodel.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace ui {

class Notice;

/// One rule with everything it ever was: title, remark, and each value with its source.
class RuleHistory : public QFrame {
    Q_OBJECT

public:
    explicit RuleHistory(QWidget *parent = nullptr);
    /// `now` is the value in force on the chosen day; its row is chosen in the table.
    void show(const QList<core::RuleValue> &history, const core::RuleValue &now);

private:
    struct Row {
        QString id;
        core::RuleValue value;
    };
    void chooseRow(const core::RuleValue &now);

    RowsModel<Row> m_rows;
    QLabel *m_title;
    QLabel *m_key;
    Notice *m_note;
    QTableView *m_table;
};

} // namespace ui
