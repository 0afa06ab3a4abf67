#pragma once

#include "core/group/newcomers.h"
#include "core/report/reports.h"
#include "core/report/showncounts.h"

namespace core {

/// A sheet to sign at the door. `item`: the meeting; else the next one of the group, or of all groups.
Document signInSheet(const ReportRequest &request);
/// A page for each who earned it. `item`: a group or one participant in it.
Document certificates(const ReportRequest &request);
/// How many of the statushouders whose group ended in the year started, with the list that it was counted from.
Document newcomersReport(const ReportRequest &request);
QList<ReportPart> newcomersReportParts();
/// "4 of 7 started" as numbers of persons in one row.
CountTable newcomerTable(const NewcomerFigure &figure, const QString &row);

} // namespace core
