#pragma once

#include "core/report/yearfigures.h"

namespace core {

// The sections of the yearly report; each adds itself to the paper.
void addResults(Document &document, const YearReportFigures &figures, const ReportRequest &request);
void addInflow(Document &document, const YearReportFigures &figures, const ReportRequest &request);
void addService(Document &document, const YearReportFigures &figures);
void addRendement(Document &document, const YearReportFigures &figures, const ReportRequest &request);
void addAssumptions(Document &document, const YearReportFigures &figures);
/// A table with a name for it, for paper and workbook alike.
struct TitledTable {
    QString title;
    TableBlock block;
};
QList<TitledTable> preventionTables(const YearReportFigures &figures, const ReportRequest &request);
QList<TitledTable> groupTables(const YearReportFigures &figures, const ReportRequest &request);
void addPrevention(Document &document, const YearReportFigures &figures, const ReportRequest &request);
void addGroups(Document &document, const YearReportFigures &figures, const ReportRequest &request);
void addQuality(Document &document, const YearReportFigures &figures, const ReportRequest &request);

/// "45,5 %" or "51,0".
QString resultText(const KpiDefinition &definition, qint64 thousandths);
/// A line needs two points to say anything.
bool isTrend(const Series &series);

} // namespace core
