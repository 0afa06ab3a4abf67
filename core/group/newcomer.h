#pragma once

#include "core/base/problem.h"
#include "core/group/enrolment.h"

namespace core {

/// What becomes of one statushouder in one group: language, tax, decision and outcome.
struct NewcomerPath {
    Id<NewcomerPath> id;
    Id<Dossier> dossier;
    Id<Enrolment> enrolment;
    QString languageStart; ///< key from resources/office/language_levels.json
    QString languageNow;
    QDate languageDay;     ///< when the present level was found
    QDate taxGiven;        ///< the explanation about the tax office
    QString taxBy;
    bool interpreter = false; ///< there was one at the explanation
    QString decision;      ///< start, later, no; empty while undecided
    QDate decided;
    QString decisionReason;
    QString outcome;       ///< key of an outcome of the route statushouder; empty while it is not known
    QDate outcomeDay;
    QString outcomeNote;
    bool operator==(const NewcomerPath &) const = default;

    bool started() const { return outcome == QLatin1StringView("started"); }
};

template <> const Table<NewcomerPath> &tableOf<NewcomerPath>();

/// A talk with one statushouder about the wish for an own business.
struct NewcomerTalk {
    Id<NewcomerTalk> id;
    Id<Dossier> dossier;
    QDate day;
    QString author;
    QString motives;
    QString goals;
    QString experience;
    QString network;
    QString agreed;
    bool operator==(const NewcomerTalk &) const = default;
};

template <> const Table<NewcomerTalk> &tableOf<NewcomerTalk>();

QList<Problem> check(const NewcomerPath &path, QDate today);
QList<Problem> check(const NewcomerTalk &talk, QDate today);

} // namespace core
