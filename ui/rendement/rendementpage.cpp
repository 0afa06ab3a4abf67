#include "ui/rendement/rendementpage.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/plaintable.h"
#include "ui/chart/chartview.h"
#include "ui/rendement/assumptionspane.h"
#include "ui/rendement/costspane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shownYears = 5;

QString placeName(const QString &key)
{
    static const core::Catalogue places = core::Catalogue::municipalities();
    return key.isEmpty() ? RendementPage::tr("municipality not known") : places.label(key);
}

QString routeName(const QString &key)
{
    static const core::Catalogue routes = core::Catalogue::read(u"routes"_s);
    return key.isEmpty() ? RendementPage::tr("all routes") : routes.label(key);
}

BalanceRow balanceOf(const QString &id, const QString &title, const core::RendementYear &part)
{
    QSet<core::Id<core::Dossier>> persons;
    for (const core::RendementRow &row : part.rows)
        if (!row.dossier.isNull())
            persons.insert(row.dossier);
    return {id, title, part.costs(), part.yields(), int(persons.size())};
}

RowsModel<BalanceRow> *balanceModel(const QString &title, QObject *parent)
{
    using Balance = BalanceRow;
    return new RowsModel<Balance>({Field<Balance>(title, [](const Balance &b) { return b.title; }),
                                   Field<Balance>(RendementPage::tr("Costs"), [](const Balance &b) { return format(b.costs); }).sortedBy([](const Balance &b) { return b.costs.toCents(); }).alignedRight(),
                                   Field<Balance>(RendementPage::tr("Yields"), [](const Balance &b) { return format(b.yields); }).sortedBy([](const Balance &b) { return b.yields.toCents(); }).alignedRight(),
                                   Field<Balance>(RendementPage::tr("Balance"), [](const Balance &b) { return format(b.costs + b.yields); })
                                       .sortedBy([](const Balance &b) { return (b.costs + b.yields).toCents(); }).alignedRight(),
                                   Field<Balance>(RendementPage::tr("Persons"), [](const Balance &b) { return b.persons; }).alignedRight()},
                                  parent);
}

} // namespace

RendementPage::RendementPage(const core::Rendement &rendement, core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_rendement(rendement), m_kpis(kpis), m_clock(clock), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(buildFilters());
    m_head = caption({}, "heading", this);
    m_head->setObjectName(u"rendementHead"_s);
    layout->addWidget(m_head);
    auto *above = new QSplitter(Qt::Horizontal, this);
    above->setChildrenCollapsible(false);
    m_chart = new ChartView({}, above);
    m_chart->setObjectName(u"waterfall"_s);
    m_chart->setTitleVisible(false);
    m_chart->setChoosable();
    connect(m_chart, &ChartView::labelChosen, this, &RendementPage::showStep);
    above->addWidget(buildSide());
    above->setStretchFactor(0, 1);
    above->setStretchFactor(1, 1);
    above->setSizes({560, 580});
    auto *whole = new QSplitter(Qt::Vertical, this);
    whole->setChildrenCollapsible(false);
    whole->addWidget(above);
    whole->addWidget(buildRows());
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    layout->addWidget(whole, 1);
    switchChartsTogether(this);
    reload();
}

QWidget *RendementPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    const auto add = [&](const QString &label, ChoiceEdit *edit, const QString &name) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        auto *words = new QLabel(label, bar);
        words->setBuddy(edit);
        row->addWidget(words);
        row->addWidget(edit);
        connect(edit, &QComboBox::activated, this, &RendementPage::reload);
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
    QList<Choice> routes{{QString(), tr("All routes")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::read(u"routes"_s).entries())
        routes.append({entry.key, entry.label()});
    m_route = add(tr("Route"), new ChoiceEdit(routes, bar), u"route"_s);
    row->addStretch(1);
    auto *paper = new QPushButton(icon(u"document"_s, tokensFor(palette()).text), tr("Make the report"), bar);
    paper->setObjectName(u"report"_s);
    connect(paper, &QPushButton::clicked, this, [this] { emit documentAsked(m_year->value().toInt(), m_municipality->value()); });
    row->addWidget(paper);
    return bar;
}

QWidget *RendementPage::buildSide()
{
    m_side = new QTabWidget(this);
    m_side->setObjectName(u"rendementSide"_s);
    const auto add = [this](RowsModel<BalanceRow> *model, const QString &title, const QString &name, const std::function<void(const QString &)> &choose) {
        QTableView *view = plainTable(model, 0, title, m_side);
        view->setObjectName(name);
        connect(view, &QTableView::activated, this, [this, model, view, choose](const QModelIndex &index) {
            choose(model->at(sourceRow(*view, index)).id);
            reload();
        });
        m_side->addTab(view, title);
        return model;
    };
    m_places = add(balanceModel(tr("Municipality"), this), tr("Municipalities"), u"balancePlaces"_s, [this](const QString &key) { m_municipality->setValue(key); });
    m_routes = add(balanceModel(tr("Route"), this), tr("Routes"), u"balanceRoutes"_s, [this](const QString &key) { m_route->setValue(key); });
    m_years = add(balanceModel(tr("Year"), this), tr("Years"), u"balanceYears"_s, [this](const QString &key) { m_year->setValue(key); });
    m_costs = new CostsPane(m_kpis.store(), m_ask, m_side);
    m_side->addTab(m_costs, tr("Costs"));
    m_assumptions = new AssumptionsPane(m_kpis.store(), m_ask, m_side);
    m_side->addTab(m_assumptions, tr("Assumptions"));
    m_doubts = new RowsModel<DoubtRow>({Field<DoubtRow>(tr("Dossier"), [](const DoubtRow &d) { return d.doubt.number; }), Field<DoubtRow>(tr("Name"), [](const DoubtRow &d) { return d.doubt.name; }),
                                        Field<DoubtRow>(tr("Why it does not count"), [](const DoubtRow &d) { return d.doubt.why; }).withToolTip([](const DoubtRow &d) { return d.doubt.why; })},
                                       this);
    m_doubtView = plainTable(m_doubts, 2, tr("In doubt"), m_side);
    connect(m_doubtView, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit openDossier(m_doubts->at(sourceRow(*m_doubtView, index)).doubt.dossier.text(), u"benefits"_s); });
    m_side->addTab(m_doubtView, tr("In doubt"));
    connect(m_costs, &CostsPane::changed, this, &RendementPage::reload);
    connect(m_assumptions, &AssumptionsPane::changed, this, &RendementPage::reload);
    return m_side;
}

QWidget *RendementPage::buildRows()
{
    auto *below = new QWidget(this);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, space::inside, 0, 0);
    m_rowsTitle = caption({}, "heading", below);
    m_rowsTitle->setObjectName(u"rowsTitle"_s);
    rows->addWidget(m_rowsTitle);
    using Row = core::RendementRow;
    m_rows = new RowsModel<Row>({Field<Row>(tr("Step"), [](const Row &r) { return core::nameOf(r.step); }).sortedBy([](const Row &r) { return int(r.step); }),
                                 Field<Row>(tr("Dossier"), [](const Row &r) { return r.number; }), Field<Row>(tr("Name or cost"), [](const Row &r) { return r.name; }),
                                 Field<Row>(tr("Municipality"), [](const Row &r) { return placeName(r.municipality); }), Field<Row>(tr("Route"), [](const Row &r) { return routeName(r.route); }),
                                 Field<Row>(tr("Amount"), [](const Row &r) { return format(r.amount); }).sortedBy([](const Row &r) { return r.amount.toCents(); }).alignedRight(),
                                 Field<Row>(tr("How it was reckoned"), [](const Row &r) { return r.formula; }).withToolTip([](const Row &r) { return r.formula; })},
                                this);
    m_rowsView = plainTable(m_rows, 6, tr("Rows behind the amount"), below);
    m_rowsView->setObjectName(u"rendementRows"_s);
    connect(m_rowsView, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Row &row = m_rows->at(sourceRow(*m_rowsView, index));
        if (row.dossier.isNull())
            m_side->setCurrentWidget(m_costs);
        else
            emit openDossier(row.dossier.text(), !row.place.isEmpty() ? row.place : row.step == core::RendementStep::Earned ? u"pto_income"_s : u"benefits"_s);
    });
    rows->addWidget(m_rowsView, 1);
    return below;
}

void RendementPage::choose(int year)
{
    m_year->setValue(QString::number(year));
    reload();
}

void RendementPage::reload()
{
    attempt(m_ask, tr("Reckon the return"), [this] {
        const int year = m_year->value().toInt();
        const core::RendementYear whole = m_rendement.of(year);
        m_shown = whole.within(m_municipality->value(), m_route->value());
        m_chart->setSeries(core::rendementChart(m_shown, m_municipality->currentText()));
        m_head->setText(tr("%1: costs %2, yields %3, balance %4").arg(year).arg(format(-m_shown.costs()), format(m_shown.yields()), format(m_shown.balance())));
        showBalances(whole);
        QList<DoubtRow> doubts;
        for (const core::RendementDoubt &doubt : std::as_const(m_shown.doubts))
            doubts.append({doubt.dossier.text() + doubt.why, doubt});
        m_doubts->reset(doubts);
        m_side->setTabText(m_side->indexOf(m_doubtView), tr("In doubt (%1)").arg(doubts.size()));
        m_costs->show(year);
        m_assumptions->show(year);
        showStep(m_bar);
    });
}

void RendementPage::showBalances(const core::RendementYear &whole)
{
    QList<BalanceRow> places;
    QList<BalanceRow> routes;
    QSet<QString> placeKeys;
    QSet<QString> routeKeys;
    for (const core::RendementRow &row : whole.rows) {
        placeKeys.insert(row.municipality);
        routeKeys.insert(row.route);
    }
    for (const QString &key : std::as_const(placeKeys)) {
        core::RendementYear part = whole.within({}, m_route->value());
        part.rows.removeIf([&](const core::RendementRow &row) { return row.municipality != key; });
        places.append(balanceOf(key, placeName(key), part));
    }
    for (const QString &key : std::as_const(routeKeys)) {
        core::RendementYear part = whole.within(m_municipality->value(), {});
        part.rows.removeIf([&](const core::RendementRow &row) { return row.route != key; });
        routes.append(balanceOf(key, routeName(key), part));
    }
    m_places->reset(places);
    m_routes->reset(routes);
    QList<BalanceRow> years;
    for (int year = whole.year; year > whole.year - shownYears && year >= m_kpis.years().first(); --year) {
        const core::RendementYear part = m_rendement.of(year).within(m_municipality->value(), m_route->value());
        if (year == whole.year || !part.rows.isEmpty())
            years.append(balanceOf(QString::number(year), QString::number(year), part));
    }
    m_years->reset(years);
}

void RendementPage::showStep(int bar)
{
    m_bar = bar;
    const QList<core::RendementStep> steps = core::rendementSteps();
    const bool one = bar >= 0 && bar < steps.size();
    const QList<core::RendementRow> rows = one ? m_shown.rowsOf(steps[bar]) : m_shown.rows;
    core::Money sum;
    for (const core::RendementRow &row : rows)
        sum += row.amount;
    m_rows->reset(rows);
    m_rowsTitle->setText(tr("%1: %2 in %n row(s)", nullptr, int(rows.size())).arg(one ? core::nameOf(steps[bar]) : tr("Balance"), format(sum)));
}

} // namespace ui
