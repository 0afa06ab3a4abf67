#pragma once

#include "core/base/money.h"
#include "core/pto/hourentry.h"
#include "core/pto/ptopermission.h"
#include "core/rules/rulebook.h"

namespace core {

class PtoBook;

/// What the hours of one client are judged by.
struct PtoHours {
    QList<HourEntry> entries; ///< in order of day
    QList<PtoPermission> permissions;
    QString municipality; ///< key: its ceilings hold, unless the permission sets its own
};

/// All hours of the calendar years that a week lies in, whole weeks at both ends.
PtoHours ptoHours(const PtoBook &book, const Id<Dossier> &dossier, const IsoWeek &week);
/// All hours of a calendar year, whole weeks at both ends.
PtoHours ptoHours(const PtoBook &book, const Id<Dossier> &dossier, int year);

/// How many hours a client may work, and who says so.
struct HourCeiling {
    HourQuantity hours;
    QString source; ///< the permission, or the rule with its article
    bool verified = true;
};

/// The ceiling of the permission that holds on a day, else of the municipality; nullopt when neither is known.
std::optional<HourCeiling> weekCeiling(const PtoHours &hours, QDate day, const RuleBook &rules);
std::optional<HourCeiling> yearCeiling(const PtoHours &hours, QDate day, const RuleBook &rules);

/// Hours of a week or a year against their ceiling.
struct HourUse {
    enum class Standing { Unlimited, Within, Near, Over };

    HourQuantity counted;   ///< worked with permission
    HourQuantity uncovered; ///< worked without permission: kept and shown, never counted
    std::optional<HourCeiling> ceiling;
    std::optional<Percentage> nearFrom; ///< from this share of the ceiling on it is worth a warning

    Standing standing() const;
    /// What is left under the ceiling, below zero when it was passed; zero without a ceiling.
    HourQuantity left() const { return ceiling ? ceiling->hours - counted : HourQuantity(); }
};

/// How one entry of a week stands.
struct HourMark {
    Id<HourEntry> entry;
    QDate day;
    QString kind;
    bool covered = true;
    bool overWeek = false; ///< with this entry the week passes its ceiling
    bool overYear = false;
    QString reason;

    bool isOver() const { return overWeek || overYear; }
    /// Over a ceiling, and nobody wrote down why.
    bool asksReason() const { return isOver() && reason.isEmpty(); }
};

struct WeekAssessment {
    IsoWeek week;
    HourUse use;
    QList<HourMark> marks; ///< one per entry, in order

    /// "6:30 left this week, of 20:00."
    QString sentence() const;
    /// Entries over a ceiling without a reason.
    QList<Id<HourEntry>> unexplained() const;
};

/// The hours of a week; an entry is over when the hours up to and with it pass the ceiling of the week or the year.
WeekAssessment assessWeek(const PtoHours &hours, const IsoWeek &week, const RuleBook &rules);

struct YearAssessment {
    int year = 0;
    HourUse use;
    std::optional<QDate> passed;   ///< the day on which the ceiling was passed
    std::optional<QDate> reached;  ///< the day on which it will be, at the pace of the weeks so far
    std::optional<HourQuantity> expected; ///< hours on `until`, at that pace
    QDate until; ///< last day of the year, or of the permission when that comes first
    std::optional<HourQuantity> taxTest;  ///< hours asked for by the urencriterium (Wet IB 2001 art. 3.6)

    /// "312:30 of 1040:00 used in 2026; at this pace the year ceiling is reached on 14 oktober 2026."
    QString sentence() const;
    /// "For the tax test of 1225:00 hours: 912:30 still to work."; all hours of the business count. Empty without a rule.
    QString taxSentence() const;
};

/// The hours of a calendar year seen from `today`. The pace is measured from the first day with permission up to the last
/// booked day, over four weeks at least; sooner there is no forecast.
YearAssessment assessYear(const PtoHours &hours, int year, const RuleBook &rules, QDate today);

} // namespace core
