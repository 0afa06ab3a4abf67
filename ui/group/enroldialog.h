#pragma once

#include "ui/group/groupdesk.h"

class QLineEdit;
class QListWidget;

namespace ui {

class Notice;

/// Who joins the group: somebody with a dossier, found by search, or somebody without one by name and contact.
class EnrolDialog : public QDialog {
    Q_OBJECT

public:
    /// With `guest` it links that participant to the dossier that is chosen.
    EnrolDialog(const GroupDesk &desk, const core::Id<core::GroupEdition> &edition, const core::Id<core::Enrolment> &guest = {}, QWidget *parent = nullptr);

    /// What deserves a look after it was written, such as a place on the waiting list.
    const QList<core::Problem> &said() const { return m_said; }

private:
    void search();
    void enrol();
    core::Id<core::Dossier> chosen() const;

    GroupDesk m_desk;
    core::Id<core::GroupEdition> m_edition;
    core::Id<core::Enrolment> m_guest;
    QList<core::SearchHit> m_hits;
    QList<core::Problem> m_said;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    Notice *m_notice;
};

} // namespace ui
