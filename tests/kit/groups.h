#pragma once

#include "core/group/enrolments.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/store.h"

#include <QTest>

namespace kit {

/// Workshops in groups, on a day that the test chooses.
struct GroupKit {
    explicit GroupKit(QDate today = QDate(2018, 3, 1)) : memory(today) {}

    core::Id<core::Dossier> client(const QString &first, const QString &last = "Proef")
    {
        core::Person who = person(first, {}, last, QDate(1985, 4, 2));
        who.phone = "06 0000 0001";
        who.email = first.toLower() + "@voorbeeld.example";
        return core::Dossiers(memory.store).create(who).id;
    }
    /// Ladder naar Succes from a day on, every week.
    core::Id<core::GroupEdition> ladder(QDate first, int places = 2, const QString &name = "Ladder naar Succes, voorjaar")
    {
        core::GroupEdition edition;
        edition.id = core::Id<core::GroupEdition>::fresh();
        edition.series = "ladder";
        edition.name = name;
        edition.capacity = places;
        if (core::blocks(groups.create(edition, {first, 7, "9.30", "12"})))
            qFatal("no group");
        return edition.id;
    }
    core::Enrolment enrolment(const core::Id<core::GroupEdition> &edition, const core::Id<core::Dossier> &dossier) const
    {
        core::Enrolment enrolment;
        enrolment.id = core::Id<core::Enrolment>::fresh();
        enrolment.edition = edition;
        enrolment.dossier = dossier;
        return enrolment;
    }
    core::Id<core::Enrolment> enrol(const core::Id<core::GroupEdition> &edition, const core::Id<core::Dossier> &dossier)
    {
        const core::Enrolment record = enrolment(edition, dossier);
        if (core::blocks(enrolments.enrol(record)))
            qFatal("not enrolled");
        return memory.store.select<core::Enrolment>("edition = ? and dossier = ?", {edition.text(), dossier.text()}).first().id;
    }
    core::Id<core::Enrolment> guest(const core::Id<core::GroupEdition> &edition, const QString &name, const QString &contact)
    {
        core::Enrolment record = enrolment(edition, {});
        record.name = name;
        record.contact = contact;
        if (core::blocks(enrolments.enrol(record)))
            qFatal("not enrolled");
        return record.id;
    }
    QString state(const core::Id<core::Enrolment> &id) const { return memory.store.find(id)->state; }
    core::Participant participant(const core::Id<core::GroupEdition> &edition, const core::Id<core::Enrolment> &id) const
    {
        for (const core::Participant &one : enrolments.of(edition))
            if (one.id == id)
                return one;
        return {};
    }
    void mark(const core::GroupMeeting &meeting, const core::Id<core::Enrolment> &who, const QString &state)
    {
        if (core::blocks(enrolments.mark(meeting.id, who, state)))
            qFatal("not noted");
    }

    mutable kit::MemoryStore memory;
    core::Groups groups{memory.store};
    core::Enrolments enrolments{memory.store};
};

} // namespace kit
