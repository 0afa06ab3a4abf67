#pragma once

#include "core/report/reports.h"

namespace core {

/// The rows behind the yearly report as pages of a workbook: with their dossier numbers inside the house, anonymised outside.
QList<Sheet> yearSheets(const ReportRequest &request);

/// Writes the workbook of a report; gives the number of rows. Throws Failure(File); then there is no file.
qint64 writeReportSheets(const ReportRequest &request, const QString &path);

} // namespace core
