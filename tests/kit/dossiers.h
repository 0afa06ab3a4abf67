#pragma once

#include "core/dossier/dossiers.h"
#include "core/dossier/note.h"
#include "core/dossier/task.h"

namespace kit {

/// Made-up people and what belongs to them; each returns the record without storing it.
inline core::Person person(const QString &first, const QString &prefix, const QString &last, QDate born = {}, const QString &bsn = {})
{
    core::Person person;
    person.id = core::Id<core::Person>::fresh();
    person.role = QStringLiteral("client");
    person.firstName = first;
    person.prefix = prefix;
    person.lastName = last;
    person.birthDate = born;
    person.bsn = bsn;
    return person;
}

inline core::Business business(const QString &name, const QString &kvk = {})
{
    core::Business business;
    business.id = core::Id<core::Business>::fresh();
    business.tradeName = name;
    business.kvkNumber = kvk;
    return business;
}

inline core::Route route(const QString &kind, const QString &phase, QDate start)
{
    core::Route route;
    route.id = core::Id<core::Route>::fresh();
    route.kind = kind;
    route.phase = phase;
    route.start = start;
    route.adviser = QStringLiteral("A. Adviseur");
    return route;
}

inline core::Note note(const core::Id<core::Dossier> &dossier, QDate day, const QString &text)
{
    core::Note note;
    note.dossier = dossier;
    note.kind = QStringLiteral("phone");
    note.day = day;
    note.minutes = 15;
    note.text = text;
    return note;
}

inline core::Task task(const core::Id<core::Dossier> &dossier, QDate due, const QString &title, const QString &kind = QStringLiteral("reminder"))
{
    core::Task task;
    task.id = core::Id<core::Task>::fresh();
    task.dossier = dossier;
    task.kind = kind;
    task.due = due;
    task.title = title;
    return task;
}

} // namespace kit
