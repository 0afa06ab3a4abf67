#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace core {

/// One workshop or lesson of a series.
struct Workshop {
    QString key;
    QString title;
    QString about;
    QDate from;           ///< given since; null: always
    bool verified = true; ///< false: the title was not seen in a source
};

/// What groups go through: Ladder naar Succes, or the lessons for statushouders. From resources/group/series.json.
struct WorkshopSeries {
    QString key;
    QString title;
    QString about;
    bool forNewcomers = false; ///< only people with a dossier; their talks, decision and outcome are kept
    bool certificate = false;
    int everyDays = 7;         ///< between two meetings, as a proposal
    QString begins;
    QString ends;
    QList<Workshop> workshops;

    /// Those that are given on a day: the ninth of Ladder naar Succes only since 2018.
    QList<Workshop> on(QDate day) const;
    /// Title of a workshop; the key itself when the series no longer has it.
    QString titleOf(const QString &workshop) const;
};

/// All series, in the order in which the screen offers them. Throws Failure(File).
QList<WorkshopSeries> workshopSeries();
/// An empty record when there is no such series.
WorkshopSeries seriesOf(const QString &key);

/// What the office agreed on about groups. From resources/group/settings.json.
struct GroupSettings {
    int oftenAbsent = 2;          ///< absences without notice in one group that give a signal
    int offerDays = 7;            ///< how long a place that came free is kept for the first on the waiting list
    int certificatePercent = 75;  ///< of the meetings of the group
};

GroupSettings groupSettings();

} // namespace core
