#pragma once

#include "core/dossier/person.h"
#include "core/group/groups.h"

namespace core {

/// Somebody in a group, as lists show them.
struct Participant {
    Id<Enrolment> id;
    Enrolment enrolment;
    QString name;    ///< "Fatima van der Berg"
    QString listed;  ///< "Berg, Fatima van der"
    QString number;  ///< of the dossier; empty without one
    QString contact; ///< phone and e-mail
    int queue = 0;   ///< place on the waiting list, from 1; 0: not on it
    QHash<QString, QString> marks; ///< id of a meeting to present, absent or excused
    int present = 0;
    int absent = 0;
    int excused = 0;
    int open = 0;    ///< meetings that were held and not noted
    int meetings = 0;///< of the group, that go on
    bool oftenAbsent = false;
    bool earnsCertificate = false;
};

/// One group of a dossier.
struct GroupOfDossier {
    Id<Enrolment> id;
    EditionSummary group;
    Participant participant;
    QList<GroupMeeting> meetings;
};

/// The part of a query that leaves out who stands twice in a group since two dossiers were merged; `n` is group_enrolments.
QString enrolmentStands();

/// Who is in which group, on its waiting list, and was there. A verb that may be refused returns what stopped it.
class Enrolments {
public:
    explicit Enrolments(Store &store) : m_store(store) {}

    /// Who takes part by name, then offered places, the waiting list in its order, and who withdrew.
    QList<Participant> of(const Id<GroupEdition> &edition) const;
    QList<GroupOfDossier> ofDossier(const Id<Dossier> &dossier) const; ///< newest first

    /// Gives a place, or a place on the waiting list: then that is said. Who withdrew before comes back.
    [[nodiscard]] QList<Problem> enrol(Enrolment enrolment);
    /// A place that comes free is offered to the first on the waiting list.
    [[nodiscard]] QList<Problem> withdraw(const Id<Enrolment> &enrolment, const QString &reason);
    [[nodiscard]] QList<Problem> accept(const Id<Enrolment> &enrolment);
    [[nodiscard]] QList<Problem> decline(const Id<Enrolment> &enrolment);
    /// Offers what is free, such as after the removal of a dossier. The number of places offered.
    int offerFreePlaces(const Id<GroupEdition> &edition);
    /// The same inside another act.
    int offerFreePlaces(Writer &writer, const Id<GroupEdition> &edition);
    /// Contact, note and whether they want to hear of a reunion.
    [[nodiscard]] QList<Problem> save(const Enrolment &enrolment);
    /// Somebody without a dossier turns out to have one.
    [[nodiscard]] QList<Problem> link(const Id<Enrolment> &enrolment, const Id<Dossier> &dossier);

    /// Notes present, absent or excused; empty takes the mark away.
    [[nodiscard]] QList<Problem> mark(const Id<GroupMeeting> &meeting, const Id<Enrolment> &enrolment, const QString &state);
    /// Notes everybody who has a place and no mark yet as present. The number of marks.
    int markRest(const Id<GroupMeeting> &meeting);
    /// Until when an offered place is kept.
    QDate offerEnds(const Enrolment &enrolment) const;

private:
    void offer(Writer &writer, Enrolment enrolment);
    void closeTask(Writer &writer, const Enrolment &enrolment);
    Attendance markOf(const GroupMeeting &meeting, const Enrolment &enrolment, const QString &state) const;
    QDate today() const { return m_store.clock().today(); }

    Store &m_store;
    GroupSettings m_settings = groupSettings();
};

} // namespace core
