#pragma once

#include "ui/group/groupdesk.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace ui {

class AttendancePane;
class Chip;
class MeetingsPane;
class NewcomersPane;
class Notice;
class ParticipantsPane;

/// One group: its head, its people, its attendance and its meetings; of statushouders also where each path stands.
class EditionPane : public QWidget {
    Q_OBJECT

public:
    EditionPane(const GroupDesk &desk, const core::WorkshopSeries &series, QWidget *parent = nullptr);
    void show(const core::Id<core::GroupEdition> &edition);
    void reload();
    /// Goes to participants, attendance, meetings or paths.
    void goTo(const QString &part);
    core::Id<core::GroupEdition> edition() const { return m_edition; }

signals:
    void openDossier(const QString &dossier, const QString &place);
    /// Another group was made that should be looked at.
    void made(const core::Id<core::GroupEdition> &edition);

private:
    QWidget *makeHead();
    void showHead(const core::EditionSummary &group);
    void remove();
    void paper(const QString &report);

    GroupDesk m_desk;
    core::WorkshopSeries m_series;
    core::Id<core::GroupEdition> m_edition;
    Chip *m_state;
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_enrol;
    Notice *m_notice;
    QTabWidget *m_parts;
    ParticipantsPane *m_participants;
    AttendancePane *m_attendance;
    MeetingsPane *m_meetings;
    NewcomersPane *m_paths = nullptr;
};

} // namespace ui
