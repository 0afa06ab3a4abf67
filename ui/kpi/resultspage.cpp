#include "ui/kpi/resultspage.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/kpi/definitiondialog.h"
#include "ui/kpi/kpitile.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int trendYears = 5;

QString monthsText(int tenths)
{
    return u"%1,%2"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace

ResultsPage::ResultsPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_kpis(kpis), m_clock(clock), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::group);
    layout->addWidget(buildFilters());
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::group);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < 3; ++i) {
        auto *tile = new KpiTile(this);
        tile->setObjectName(u"tile%1"_s.arg(i));
        group->addButton(tile, i);
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int index) {
        m_chosen = index;
        showDetail();
    });
    layout->addLayout(tiles);
    layout->addWidget(buildDetail(), 1);
    reload();
}

QWidget *ResultsPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(caption(tr("Results"), "title", bar));
    row->addStretch(1);
    const auto add = [&](const QString &label, ChoiceEdit *edit, const QString &name) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        auto *words = new QLabel(label, bar);
        words->setBuddy(edit);
        row->addWidget(words);
        row->addWidget(edit);
        connect(edit, &QComboBox::activated, this, &ResultsPage::reload);
        return edit;
    };
    QList<Choice> years;
    const QList<int> known = m_kpis.years();
    for (auto year = known.crbegin(); year != known.crend(); ++year)
        years.append({QString::number(*year), QString::number(*year)});
    m_year = add(tr("Year"), new ChoiceEdit(years, bar), u"year"_s);
    m_year->setValue(QString::number(m_clock.today().year()));
    QList<Choice> places{{QString(), tr("All municipalities")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::municipalities().entries())
        places.append({entry.key, entry.label()});
    m_municipality = add(tr("Municipality"), new ChoiceEdit(places, bar), u"municipality"_s);
    QList<Choice> advisers{{QString(), tr("Everyone")}};
    for (const QString &adviser : m_kpis.advisers())
        advisers.append({adviser, adviser});
    m_adviser = add(tr("Adviser"), new ChoiceEdit(advisers, bar), u"adviser"_s);
    auto *paper = new QPushButton(icon(u"document"_s, tokensFor(palette()).text), tr("Make the report"), bar);
    connect(paper, &QPushButton::clicked, this, [this] { emit documentAsked(question().year, question().municipality); });
    row->addWidget(paper);
    return bar;
}

QWidget *ResultsPage::buildDetail()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto *left = new QWidget(split);
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, space::inside, 0);
    m_tabs = new QTabWidget(left);
    m_tabs->setObjectName(u"lists"_s);
    for (const auto verdict : {core::KpiRow::Verdict::Counted, core::KpiRow::Verdict::LeftOut, core::KpiRow::Verdict::InDoubt})
        m_lists.append(buildList(m_tabs, core::nameOf(verdict)));
    leftRows->addWidget(m_tabs);

    auto *right = new QWidget(split);
    auto *rightRows = new QVBoxLayout(right);
    rightRows->setContentsMargins(space::inside, 0, 0, 0);
    rightRows->setSpacing(space::inside);
    auto *charts = new QTabWidget(right);
    m_trend = new ChartView({}, charts);
    m_months = new ChartView({}, charts);
    auto *definition = new QScrollArea(charts);
    definition->setWidgetResizable(true);
    auto *words = new QWidget(definition);
    auto *wordRows = new QVBoxLayout(words);
    m_definition = new QLabel(words);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::RichText);
    m_definition->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_definition->setAlignment(Qt::AlignTop);
    auto *change = new QPushButton(icon(u"edit"_s, tokensFor(palette()).text), tr("Change the definition…"), words);
    change->setObjectName(u"changeDefinition"_s);
    connect(change, &QPushButton::clicked, this, &ResultsPage::changeDefinition);
    wordRows->addWidget(m_definition);
    wordRows->addWidget(change, 0, Qt::AlignLeft);
    wordRows->addStretch(1);
    definition->setWidget(words);
    charts->addTab(m_trend, tr("Over the years"));
    charts->addTab(m_months, tr("Per month"));
    charts->addTab(definition, tr("Definition"));
    rightRows->addWidget(charts);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    switchChartsTogether(this);
    return split;
}

ResultsPage::List ResultsPage::buildList(QTabWidget *tabs, const QString &name)
{
    auto *view = new QTableView(tabs);
    auto *model = new RowsModel<ResultRow>(
        {Field<ResultRow>(tr("Dossier"), [](const ResultRow &r) { return r.row.number; }),
         Field<ResultRow>(tr("Name"), [](const ResultRow &r) { return r.row.name; }),
         Field<ResultRow>(tr("Why"), [](const ResultRow &r) { return r.row.reason; }),
         Field<ResultRow>(tr("Months"), [](const ResultRow &r) { return r.row.months; }).alignedRight(),
         Field<ResultRow>(tr("Earned"), [](const ResultRow &r) { return r.row.norm.isZero() ? QString() : format(r.row.earned); })
             .sortedBy([](const ResultRow &r) { return r.row.earned.toCents(); }).alignedRight(),
         Field<ResultRow>(tr("Share of the norm"), [](const ResultRow &r) { return r.row.norm.isZero() ? QString() : format(r.row.earned.shareOf(r.row.norm)); })
             .sortedBy([](const ResultRow &r) { return r.row.earned.shareOf(r.row.norm).thousandths(); }).alignedRight()},
        view);
    auto *sorted = new QSortFilterProxyModel(view);
    sorted->setSourceModel(model);
    sorted->setSortRole(sortRole);
    view->setModel(sorted);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    // Widths are taken from what is in view; measuring a thousand rows takes longer than counting them.
    view->horizontalHeader()->setResizeContentsPrecision(0);
    connect(view, &QTableView::activated, this, [this, model, sorted](const QModelIndex &index) {
        emit openDossier(model->at(sorted->mapToSource(index).row()).row.dossier.text(), {});
    });
    tabs->addTab(view, name);
    return {view, model};
}

QSet<QString> ResultsPage::tables() const
{
    return {u"routes"_s, u"pto_income"_s, u"dossiers"_s, u"persons"_s, u"benefits"_s, u"kpi_definitions"_s, u"rule_overrides"_s, u"rule_files"_s};
}

core::KpiQuestion ResultsPage::question() const
{
    return {m_year->value().toInt(), m_municipality->value(), m_adviser->value()};
}

void ResultsPage::choose(int year, const QString &kpi)
{
    m_year->setValue(QString::number(year));
    reload();
    for (qsizetype i = 0; i < m_results.size(); ++i)
        if (m_results[i].definition.kpi == kpi)
            m_chosen = i;
    showDetail();
}

void ResultsPage::reload()
{
    attempt(m_ask, tr("Count the results"), [this] {
        m_results.clear();
        core::KpiQuestion before = question();
        before.year -= 1;
        for (const core::KpiDefinition &definition : m_kpis.definitions(question().year)) {
            if (m_results.size() == m_tiles.size())
                break;
            m_results.append(m_kpis.count(definition, question()));
            const core::KpiResult last = m_kpis.count(definition, before);
            const bool nothing = last.rowsWith(core::KpiRow::Verdict::Counted).isEmpty();
            m_tiles[m_results.size() - 1]->show(m_results.last(), nothing ? std::nullopt : std::optional(last.valueThousandths()));
        }
        showDetail();
    });
}

void ResultsPage::showDetail()
{
    if (m_chosen >= m_results.size())
        return;
    const core::KpiResult &result = m_results[m_chosen];
    m_tiles[m_chosen]->setChecked(true);
    using Verdict = core::KpiRow::Verdict;
    fill(m_lists[0], Verdict::Counted, result, 0);
    fill(m_lists[1], Verdict::LeftOut, result, 1);
    fill(m_lists[2], Verdict::InDoubt, result, 2);
    m_definition->setText(definitionText(result.definition));
    m_trend->setSeries(m_kpis.trend(result.definition.kpi, question(), trendYears));
    auto *charts = qobject_cast<QTabWidget *>(m_months->parentWidget()->parentWidget());
    charts->setTabVisible(1, result.definition.countsMonths);
    if (result.definition.countsMonths)
        m_months->setSeries(m_kpis.personsPerMonth(question()));
}

void ResultsPage::fill(const List &list, core::KpiRow::Verdict verdict, const core::KpiResult &result, int tab)
{
    QList<ResultRow> rows;
    for (const core::KpiRow &row : result.rowsWith(verdict))
        rows.append({u"%1/%2"_s.arg(row.dossier.text(), row.start.toString(Qt::ISODate)), row});
    list.model->reset(rows);
    for (const int column : {4, 5})
        list.view->setColumnHidden(column, !result.definition.countsMonths);
    m_tabs->setTabText(tab, u"%1 (%2)"_s.arg(core::nameOf(verdict)).arg(rows.size()));
}

QString ResultsPage::definitionText(const core::KpiDefinition &definition) const
{
    const core::KpiResult &result = m_results[m_chosen];
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        lines.append(u"<p><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped()));
    };
    if (definition.countsMonths) {
        add(tr("This year"), tr("%1 months with income over %2 months, so on average %3 persons. On average %4 earned a month on a norm of %5: %6. %7 persons earn at least %8 of their own norm.")
                                 .arg(result.numerator()).arg(result.denominator())
                                 .arg(kpiValueText(definition, result.valueThousandths()), format(result.averageEarned()), format(result.averageNorm()), format(result.earnedShare()))
                                 .arg(result.personsAtGoal()).arg(format(definition.minimumShare)));
    } else {
        add(tr("This year"), tr("%1 of %2 succeeded, after on average %3 months of service (agreed: %4).")
                                 .arg(result.numerator()).arg(result.denominator()).arg(monthsText(result.averageMonthsTenths())).arg(definition.expectedMonths));
    }
    add(tr("Goal"), kpiGoalText(definition));
    add(tr("Numerator"), definition.numerator);
    add(tr("Denominator"), definition.denominator);
    add(tr("Measuring period"), definition.period);
    add(tr("Version"), definition.reason.isEmpty() ? tr("Version %1, from %2").arg(definition.version).arg(definition.fromYear)
                                                   : tr("Version %1, from %2: %3").arg(definition.version).arg(definition.fromYear).arg(definition.reason));
    add(tr("Source"), definition.source);
    if (!definition.verified)
        lines.append(u"<p>⚠ <b>%1</b></p>"_s.arg(tr("Not verified: the client has not confirmed this way of counting.").toHtmlEscaped()));
    return lines.join(QString());
}

void ResultsPage::changeDefinition()
{
    if (m_chosen >= m_results.size())
        return;
    DefinitionDialog dialog(m_kpis, m_results[m_chosen].definition, question().year, m_ask, this);
    dialog.exec();
}

} // namespace ui
