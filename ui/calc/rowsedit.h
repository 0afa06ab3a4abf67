#pragma once

#include "core/base/clock.h"
#include "core/calc/calcfields.h"

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ui {

class FieldEditor;

/// A list of like rows, such as months or payments, in a small table.
class RowsEdit : public QWidget {
    Q_OBJECT

public:
    RowsEdit(const core::CalcField &field, const core::Clock &clock, QWidget *parent = nullptr);

    /// One object per row that has anything in it.
    QJsonArray value() const;
    void setValue(const QJsonArray &rows);
    bool isUnreadable() const;

public slots:
    void addRow();
    /// The row with the focus, else the last one.
    void removeRow();

signals:
    void edited();

private:
    void append(const QJsonObject &row);
    FieldEditor *cell(int row, int column) const;
    void fit();

    core::CalcField m_field;
    const core::Clock &m_clock;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace ui
