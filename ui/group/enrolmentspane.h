#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Notice;

/// In which groups a client is or was, and at which meetings.
class EnrolmentsPane : public QWidget {
    Q_OBJECT

public:
    EnrolmentsPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    void reload();

signals:
    void groupAsked(const core::Id<core::GroupEdition> &edition);

private:
    struct DayRow {
        core::Id<core::GroupMeeting> id;
        QString day;
        QString title;
        QString mark;
        bool held = false;
    };
    void showDays();
    void enrol();
    void withdraw();
    void answer(bool takes);
    std::optional<core::GroupOfDossier> current() const;

    GroupDesk m_desk;
    core::Id<core::Dossier> m_dossier;
    RowsModel<core::GroupOfDossier> *m_groups;
    RowsModel<DayRow> *m_days;
    QTableView *m_groupTable;
    QTableView *m_dayTable;
    QLabel *m_empty;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_open;
    Notice *m_notice;
};

} // namespace ui
