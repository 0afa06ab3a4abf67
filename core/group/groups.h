#pragma once

#include "core/group/edition.h"
#include "core/group/enrolment.h"
#include "core/group/series.h"
#include "core/store/store.h"

namespace core {

/// A group as lists show it.
struct EditionSummary {
    Id<GroupEdition> id;
    GroupEdition edition;
    QDate first; ///< day of the first meeting; null while nothing is planned
    QDate last;
    int meetings = 0; ///< that go on
    int placed = 0;
    int offered = 0;  ///< places kept for somebody who has not answered
    int waiting = 0;

    bool isOver(QDate today) const { return last.isValid() && last < today; }
    /// Places left; nullopt when the group has no limit.
    std::optional<int> free() const { return edition.capacity == 0 ? std::nullopt : std::optional(edition.capacity - placed - offered); }
    bool hasRoom() const { return free().value_or(1) > 0; }
};

/// How the days of a new group follow each other.
struct MeetingPlan {
    QDate first;
    int everyDays = 7;
    QString begins;
    QString ends;
};

/// Where something typed in the search field was found among the groups.
struct GroupHit {
    Id<GroupEdition> edition;
    QString title; ///< name of the group, or of somebody in it without a dossier
    QString why;
};

/// Groups and their meetings. A verb that may be refused returns what stopped it; empty or only warnings means it is written.
class Groups {
public:
    explicit Groups(Store &store) : m_store(store) {}

    /// Of a series, or of all when empty; what still goes on first, then the newest.
    QList<EditionSummary> editions(const QString &series = {}) const;
    EditionSummary summary(const Id<GroupEdition> &edition) const;
    QList<GroupMeeting> meetings(const Id<GroupEdition> &edition) const; ///< by day; those without a day last

    /// A new group with a meeting for every workshop that the series has on that day.
    [[nodiscard]] QList<Problem> create(const GroupEdition &edition, const MeetingPlan &plan);
    /// More places go to the first on the waiting list.
    [[nodiscard]] QList<Problem> save(const GroupEdition &edition);
    /// The same meetings for another group, from another first day on; without the people. Workshops that the series got since are added.
    [[nodiscard]] QList<Problem> copy(const Id<GroupEdition> &source, const GroupEdition &edition, QDate first);
    void remove(const Id<GroupEdition> &edition);

    [[nodiscard]] QList<Problem> save(GroupMeeting meeting);
    void remove(const Id<GroupMeeting> &meeting);

    /// Groups whose name, room or trainers have every word that was typed, and people without a dossier in them.
    QList<GroupHit> find(const QString &text, int limit) const;

    Store &store() const { return m_store; }
    QDate today() const { return m_store.clock().today(); }

private:
    QList<EditionSummary> summaries(const QString &where, const QVariantList &values) const;
    QList<Problem> sameName(const GroupEdition &edition) const;

    Store &m_store;
};

} // namespace core
