#include "core/group/enrolment.h"

namespace core {

template <> const Table<Enrolment> &tableOf<Enrolment>()
{
    static const Table<Enrolment> table{
        QStringLiteral("group_enrolments"),
        {column<&Enrolment::id>("id"), column<&Enrolment::edition>("edition"), column<&Enrolment::dossier>("dossier"), column<&Enrolment::name>("name"),
         column<&Enrolment::contact>("contact"), column<&Enrolment::state>("state"), column<&Enrolment::enrolled>("enrolled"), column<&Enrolment::offered>("offered"),
         column<&Enrolment::withdrawn>("withdrawn"), column<&Enrolment::reason>("reason"), column<&Enrolment::reunion>("reunion"), column<&Enrolment::note>("note")}};
    return table;
}

template <> const Table<Attendance> &tableOf<Attendance>()
{
    static const Table<Attendance> table{
        QStringLiteral("group_attendance"),
        {column<&Attendance::id>("id"), column<&Attendance::meeting>("meeting"), column<&Attendance::enrolment>("enrolment"), column<&Attendance::dossier>("dossier"),
         column<&Attendance::state>("state")}};
    return table;
}

Id<Attendance> Attendance::idOf(const Id<GroupMeeting> &meeting, const Id<Enrolment> &enrolment)
{
    return Id<Attendance>::of(QUuid::createUuidV5(meeting.uuid(), enrolment.text()));
}

} // namespace core
