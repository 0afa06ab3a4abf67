#include "ui/kpi/resultlists.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"
#include "ui/base/plaintable.h"

#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Verdict = core::KpiRow::Verdict;

constexpr int whyColumn = 2;
constexpr int differenceTab = 3;

QString placeName(const QString &key)
{
    static const core::Catalogue places = core::Catalogue::municipalities();
    return places.label(key);
}

} // namespace

ResultLists::ResultLists(QWidget *parent) : QWidget(parent), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"lists"_s);
    layout->addWidget(m_tabs);
    for (const auto verdict : {Verdict::Counted, Verdict::LeftOut, Verdict::InDoubt})
        m_lists.append(buildList(verdict));
    buildDifferences();
}

ResultLists::List ResultLists::buildList(Verdict verdict)
{
    auto *model = new RowsModel<ResultRow>(
        {Field<ResultRow>(tr("Dossier"), [](const ResultRow &r) { return r.row.number; }),
         Field<ResultRow>(tr("Name"), [](const ResultRow &r) { return r.row.name; }),
         Field<ResultRow>(tr("Why"), [](const ResultRow &r) { return r.row.reason; }).withToolTip([](const ResultRow &r) { return r.row.reason; }),
         Field<ResultRow>(tr("Months"), [](const ResultRow &r) { return r.row.months; }).alignedRight(),
         Field<ResultRow>(tr("Earned"), [](const ResultRow &r) { return r.row.norm.isZero() ? QString() : format(r.row.earned); })
             .sortedBy([](const ResultRow &r) { return r.row.earned.toCents(); }).alignedRight(),
         Field<ResultRow>(tr("Share of the norm"), [](const ResultRow &r) { return r.row.norm.isZero() ? QString() : format(r.row.earned.shareOf(r.row.norm)); })
             .sortedBy([](const ResultRow &r) { return r.row.earned.shareOf(r.row.norm).thousandths(); }).alignedRight(),
         Field<ResultRow>(tr("Municipality"), [](const ResultRow &r) { return placeName(r.row.municipality); })});
    QTableView *view = plainTable(model, whyColumn, core::nameOf(verdict), m_tabs);
    m_tabs->addTab(view, core::nameOf(verdict));
    connect(view, &QTableView::activated, this, [this, model, view](const QModelIndex &index) {
        emit dossierChosen(model->at(sourceRow(*view, index)).row.dossier.text(), m_income ? u"pto_income"_s : u"routes"_s);
    });
    return {view, model};
}

void ResultLists::buildDifferences()
{
    m_differences = new RowsModel<ResultDifference>({Field<ResultDifference>(tr("Dossier"), [](const ResultDifference &d) { return d.difference.number; }),
                                                     Field<ResultDifference>(tr("Name"), [](const ResultDifference &d) { return d.difference.name; }),
                                                     Field<ResultDifference>(tr("What changed"), [](const ResultDifference &d) { return d.difference.words; })
                                                         .withToolTip([](const ResultDifference &d) { return d.difference.words; })});
    QTableView *view = plainTable(m_differences, 2, tr("Changed since"), m_tabs);
    view->setObjectName(u"differences"_s);
    m_tabs->addTab(view, tr("Changed since"));
    connect(view, &QTableView::activated, this, [this, view](const QModelIndex &index) {
        if (const core::Id<core::Dossier> dossier = m_differences->at(sourceRow(*view, index)).difference.dossier; !dossier.isNull())
            emit dossierChosen(dossier.text(), m_income ? u"pto_income"_s : u"routes"_s);
    });
}

void ResultLists::show(const core::KpiResult &result, const QList<core::KpiDifference> &differences, bool isFrozen)
{
    m_income = result.definition.countsMonths;
    fill(m_lists[0], Verdict::Counted, result);
    fill(m_lists[1], Verdict::LeftOut, result);
    fill(m_lists[2], Verdict::InDoubt, result);
    QList<ResultDifference> rows;
    for (const core::KpiDifference &difference : differences)
        rows.append({u"%1/%2"_s.arg(difference.dossier.text(), difference.words), difference});
    m_differences->reset(rows);
    m_tabs->setTabVisible(differenceTab, isFrozen);
    m_tabs->setTabText(differenceTab, u"%1 (%2)"_s.arg(tr("Changed since")).arg(rows.size()));
}

void ResultLists::showDifferences()
{
    m_tabs->setCurrentIndex(differenceTab);
}

void ResultLists::fill(const List &list, Verdict verdict, const core::KpiResult &result)
{
    QList<ResultRow> rows;
    for (const core::KpiRow &row : result.rowsWith(verdict))
        rows.append({u"%1/%2"_s.arg(row.dossier.text(), row.start.toString(Qt::ISODate)), row});
    list.model->reset(rows);
    list.view->setColumnHidden(6, !result.question.municipality.isEmpty());
    for (const int column : {4, 5})
        list.view->setColumnHidden(column, !result.definition.countsMonths);
    m_tabs->setTabText(m_tabs->indexOf(list.view), u"%1 (%2)"_s.arg(core::nameOf(verdict)).arg(rows.size()));
}

} // namespace ui
