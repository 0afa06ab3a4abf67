#pragma once

#include "core/base/series.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"

namespace core {

/// One figure of the year with the rows it was counted from: opening it shows exactly those.
struct WalkInFigure {
    QString group; ///< served, outcome, result, form, municipality, question, activity, signal
    QString key;
    QString label;
    QStringList ids;    ///< of contacts, activities or signals
    int reach = 0;      ///< of activities
    int count() const { return int(ids.size()); }
};

/// Everything that is told of the walk-in hour and prevention in one year, or the asked part of it.
struct WalkInYear {
    WalkInQuestion question;
    QList<WalkInRow> contacts;
    QList<OutreachActivity> activities;
    QList<EarlySignalRow> reported;
    QList<WalkInFigure> figures;

    /// A figure without rows when there is none.
    WalkInFigure figure(const QString &group, const QString &key) const;
    QList<WalkInFigure> group(const QString &group) const;
    int served() const { return figure(QStringLiteral("served"), QStringLiteral("entrepreneurs")).count(); }
    /// Solved or in lasting help, as a share of the entrepreneurs served.
    Percentage helpedShare() const;
};

WalkInYear walkInYear(Store &store, const WalkInQuestion &question);
/// "solved", "lasting", "none" or "open", by the result of a contact.
QString outcomeOf(const WalkInContact &contact);
/// The results of the entrepreneurs served, as bars.
Series resultSeries(const WalkInYear &year);
/// Groups in the order in which they are told, with their titles.
QList<QPair<QString, QString>> walkInGroups();

} // namespace core
