#pragma once

#include <QHash>
#include <QTableView>

namespace ui {

/// A table to type into: typing opens a cell, Tab goes to the next one, Enter to the one below. Insert asks for a row,
/// Ctrl+Delete takes one away, Alt with an arrow moves one.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    /// Columns that offer a choice instead of a line to type in.
    void setChoices(int column, const QStringList &choices);
    QStringList choices(int column) const { return m_choices.value(column); }
    /// The first column takes the room that is left, and at least this much.
    void setFirstColumn(int leastWidth);

signals:
    void rowWanted();
    void removalWanted(int row);
    void moveWanted(int row, int places);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QModelIndex lastCell() const;
    void fitFirstColumn();

    QHash<int, QStringList> m_choices;
    int m_leastFirst = 0;
};

} // namespace ui
