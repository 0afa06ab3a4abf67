#pragma once

#include "core/group/enrolments.h"
#include "core/group/newcomer.h"

namespace core {

/// Which statushouders: those whose group ended in a year, or those of one group. Neither: everybody.
struct NewcomerQuestion {
    int year = 0;
    Id<GroupEdition> edition = {};
};

/// One statushouder in one group, with where the path stands.
struct NewcomerRow {
    Id<Enrolment> id;
    Id<Dossier> dossier;
    QString number;
    QString name;
    QString listed;
    QString group;
    QDate groupEnds; ///< day of the last lesson; null while nothing is planned
    NewcomerPath path;
    QString level; ///< the present level of language; that of the path, else that of the person
    int talks = 0;
    int lessonsPresent = 0;
    int lessonsHeld = 0;
    QString routeOutcome; ///< how the route statushouder ended, where the path does not say it
};

/// "4 of 7 started": counted from the rows that it opens, never by another way.
struct NewcomerFigure {
    int started = 0;
    int of = 0;
    int unknown = 0; ///< without an outcome
};

NewcomerFigure figureOf(const QList<NewcomerRow> &rows);
/// "4 of 7 started an own business"
QString sentence(const NewcomerFigure &figure);

/// Talks, language, tax, decision and outcome of statushouders.
class Newcomers {
public:
    explicit Newcomers(Store &store) : m_store(store) {}

    /// The one query behind figure and list: who has a place, those who started first.
    QList<NewcomerRow> rows(const NewcomerQuestion &question) const;
    /// Years in which a group ended or will end, newest first.
    QList<int> years() const;

    /// As it is kept, or a new one with the level of language of the person.
    NewcomerPath path(const Enrolment &enrolment) const;
    /// Keeps the level of language with the person too. `endRoute`: a running route statushouder ends with the same outcome.
    [[nodiscard]] QList<Problem> save(const NewcomerPath &path, bool endRoute);
    /// A route statushouder runs, so an outcome could end it.
    bool routeRuns(const Id<Dossier> &dossier) const;

    QList<NewcomerTalk> talks(const Id<Dossier> &dossier) const; ///< newest first
    [[nodiscard]] QList<Problem> save(NewcomerTalk talk);
    void remove(const Id<NewcomerTalk> &talk);

    Store &store() const { return m_store; }

private:
    Store &m_store;
};

} // namespace core
