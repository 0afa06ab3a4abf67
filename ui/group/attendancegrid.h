#pragma once

#include "ui/group/groupdesk.h"

#include <QAbstractTableModel>
#include <QTableView>

class QLabel;
class QPushButton;

namespace ui {

class Notice;

/// Who was where: a row per participant, a column per meeting, and what it adds up to.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit AttendanceModel(QWidget *looks);
    void show(const QList<core::Participant> &people, const QList<core::GroupMeeting> &meetings, QDate today);

    const core::Participant &person(int row) const { return m_people.at(row); }
    /// nullptr for the columns with names and sums.
    const core::GroupMeeting *meeting(int column) const;
    int columnOf(const core::Id<core::GroupMeeting> &meeting) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_people.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_meetings.size()) + 2; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant markData(const QString &mark, int role) const;

    QWidget *m_looks;
    QList<core::Participant> m_people;
    QList<core::GroupMeeting> m_meetings;
    QDate m_today;
    core::Catalogue m_marks;
};

/// The table itself: arrows walk, Space turns a cell between present and absent, A notes an excuse, Delete clears.
class AttendanceView : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

signals:
    void toggled(const QModelIndex &index);
    void marked(const QModelIndex &index, const QString &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The attendance of a whole group on one screen.
class AttendancePane : public QWidget {
    Q_OBJECT

public:
    explicit AttendancePane(const GroupDesk &desk, QWidget *parent = nullptr);
    void show(const core::Id<core::GroupEdition> &edition);
    void reload();

private:
    void toggle(const QModelIndex &index);
    void mark(const QModelIndex &index, const QString &state);
    void markRest();
    void tellCell();
    void goToPresent();

    GroupDesk m_desk;
    core::Id<core::GroupEdition> m_edition;
    AttendanceModel *m_model;
    AttendanceView *m_table;
    QLabel *m_cell;
    QLabel *m_empty;
    QPushButton *m_rest;
    Notice *m_notice;
};

} // namespace ui
