#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QTableView;

namespace ui {

class Notice;

/// The meetings of a group: their days, places and trainers.
class MeetingsPane : public QWidget {
    Q_OBJECT

public:
    explicit MeetingsPane(const GroupDesk &desk, QWidget *parent = nullptr);
    void show(const core::Id<core::GroupEdition> &edition);
    void reload();

private:
    struct MeetingRow {
        core::Id<core::GroupMeeting> id;
        core::GroupMeeting meeting;
        QString title;
        QString room;
        QString trainers;
        int present = 0;
        int noted = 0;
        bool held = false;
    };
    void edit(const core::GroupMeeting &meeting, bool fresh);
    void add();
    void change();
    void remove();
    void signIn();
    std::optional<core::GroupMeeting> current() const;

    GroupDesk m_desk;
    core::Id<core::GroupEdition> m_edition;
    RowsModel<MeetingRow> *m_model;
    QTableView *m_table;
    QList<QWidget *> m_actions;
    Notice *m_notice;
};

} // namespace ui
