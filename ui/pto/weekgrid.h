#pragma once

#include "ui/pto/weekmodel.h"

#include <QPointer>
#include <QTableView>

class QLineEdit;

namespace ui {

/// The table of a week: typing opens a cell, Enter goes down, Tab goes right and leaves at the end. Ctrl+C copies the
/// whole week, Ctrl+V pastes one, Delete empties a cell.
class WeekGrid : public QTableView {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    WeekModel *weekModel() const { return m_model; }
    /// What is typed in the open cell and not yet stored; empty when none is open.
    QString typing() const;
    /// Stores the open cell, if there is one.
    void commit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void weekPasted(const QList<core::HourCell> &cells);
    /// The clipboard holds something else than hours.
    void pasteRefused();
    void weekCopied();
    void typed();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    friend class WeekDelegate;
    void fit();
    void pasteWeek();
    /// Columns and rows further; sideways it goes round to the next row, and out of the table at either end.
    void move(const QModelIndex &from, QPoint step);

    WeekModel *m_model;
    QPointer<QLineEdit> m_editor;
    QPoint m_step; ///< where to go when the open cell closes
};

} // namespace ui
