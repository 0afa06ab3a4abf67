#include "core/report/yearreport.h"

#include "core/report/yearsections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearReport)
};

} // namespace

QList<ReportPart> yearReportParts()
{
    return {{u"results"_s, QT_TRANSLATE_NOOP("Report", "Results")},
            {u"inflow"_s, QT_TRANSLATE_NOOP("Report", "Inflow")},
            {u"service"_s, QT_TRANSLATE_NOOP("Report", "Who was served")},
            {u"rendement"_s, QT_TRANSLATE_NOOP("Report", "Costs and yields")},
            {u"prevention"_s, QT_TRANSLATE_NOOP("Report", "Walk-in hour and prevention")},
            {u"groups"_s, QT_TRANSLATE_NOOP("Report", "Groups and statushouders")},
            {u"quality"_s, QT_TRANSLATE_NOOP("Report", "To complete before reporting")},
            {u"charts"_s, QT_TRANSLATE_NOOP("Report", "Charts")},
            {u"definitions"_s, QT_TRANSLATE_NOOP("Report", "How it is counted")}};
}

Document yearReport(const ReportRequest &request)
{
    const YearReportFigures figures(request);
    Document document;
    document.meta.title = Text::tr("Yearly report %1").arg(figures.year());
    document.meta.subject = Text::tr("Yearly report of the route for entrepreneurs, %1, %2").arg(figures.year()).arg(figures.where());
    document.add(Title{Text::tr("Yearly report of the route for entrepreneurs"), u"%1, %2"_s.arg(figures.year()).arg(figures.where())});
    if (!figures.inHouse())
        document.add(Paragraph{Text::tr("This report goes out of the house: no number of 1 to 4 persons stands in it, nor one from which such a number can be reckoned back."), Paragraph::Style::Small});
    if (request.shows(u"results"_s))
        addResults(document, figures, request);
    if (request.shows(u"inflow"_s))
        addInflow(document, figures, request);
    if (request.shows(u"service"_s))
        addService(document, figures);
    if (request.shows(u"prevention"_s))
        addPrevention(document, figures, request);
    if (request.shows(u"groups"_s))
        addGroups(document, figures, request);
    if (request.shows(u"rendement"_s))
        addRendement(document, figures, request);
    if (request.shows(u"quality"_s))
        addQuality(document, figures, request);
    return document;
}

} // namespace core
