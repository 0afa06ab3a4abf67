#include "core/report/yearsections.h"

#include "core/base/format.h"
#include "core/report/walkincounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearReport)
};

} // namespace

QList<TitledTable> preventionTables(const YearReportFigures &figures, const ReportRequest &request)
{
    const WalkInCounts counts(request.store, figures.year(), request.municipality, figures.inHouse());
    QList<TitledTable> tables;
    if (counts.here().served() == 0)
        return tables;
    tables.append({Text::tr("Entrepreneurs served at the walk-in hour"), counts.outcomes()});
    for (const auto &[group, title] : {std::pair(u"result"_s, Text::tr("Result")), std::pair(u"form"_s, Text::tr("Legal form"))})
        tables.append({title, counts.list(group, title, Text::tr("Entrepreneurs"))});
    return tables;
}

void addPrevention(Document &document, const YearReportFigures &figures, const ReportRequest &request)
{
    const WalkInCounts counts(request.store, figures.year(), request.municipality, figures.inHouse());
    document.add(Heading{Text::tr("Walk-in hour and prevention")});
    const QList<TitledTable> tables = preventionTables(figures, request);
    for (const TitledTable &table : tables)
        document.add(table.block);
    if (tables.isEmpty())
        document.add(Paragraph{Text::tr("No contacts of the walk-in hour were recorded.")});
    else if (const auto share = counts.helpedShare())
        document.add(Paragraph{Text::tr("Solved or in lasting help: %1 of the entrepreneurs served.").arg(format(*share))});
    if (!tables.isEmpty() && counts.hidesAnything())
        document.add(Paragraph{smallCellsNote(), Paragraph::Style::Small});
    QStringList activities; // no persons, so nothing to protect
    const QList<WalkInFigure> done = counts.here().group(u"activity"_s);
    for (const WalkInFigure &figure : done)
        if (figure.count() > 0)
            activities.append(Text::tr("%1: %n time(s), reach %2", nullptr, figure.count()).arg(figure.label, QLocale().toString(figure.reach)));
    if (!activities.isEmpty())
        document.add(Bullets{activities});
}

} // namespace core
