#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Notice;

/// Who takes part in a group, who was offered a place, who waits, and what can be done about it.
class ParticipantsPane : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantsPane(const GroupDesk &desk, QWidget *parent = nullptr);
    void show(const core::Id<core::GroupEdition> &edition);
    void reload();
    void enrol();

signals:
    void openDossier(const QString &dossier, const QString &place);

private:
    void refreshActions();
    void run(const QString &what, const std::function<QList<core::Problem>(const core::Id<core::Enrolment> &)> &verb);
    void withdraw();
    void change();
    void open();
    void link();
    void offerFree();
    std::optional<core::Participant> current() const;

    GroupDesk m_desk;
    core::Id<core::GroupEdition> m_edition;
    RowsModel<core::Participant> *m_model;
    QTableView *m_table;
    Notice *m_notice;
    QLabel *m_contact;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_change;
    QPushButton *m_link;
    QPushButton *m_open;
    QPushButton *m_offer;
};

} // namespace ui
