#include "ui/kpi/inflowpage.h"

#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/base/plaintable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shownQuarters = 12;

QString definitionWords()
{
    const core::InflowDefinition definition = core::inflowDefinition();
    return definition.verified ? definition.words : definition.words + u" ⚠ "_s + InflowPage::tr("Not verified: the client has not confirmed this way of counting.");
}

} // namespace

InflowPage::InflowPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_kpis(kpis), m_inflow(kpis.store(), kpis), m_clock(clock), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(buildFilters());
    auto *words = caption(definitionWords(), "muted", this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *charts = new QSplitter(Qt::Horizontal, this);
    charts->setChildrenCollapsible(false);
    m_counts = new ChartView({}, charts);
    m_counts->setObjectName(u"inflowChart"_s);
    m_counts->setChoosable();
    connect(m_counts, &ChartView::labelChosen, this, [this](int label) {
        const auto [year, quarter] = m_inflow.labelsOf(question(), shownQuarters).value(label);
        m_quarter = quarter;
        if (year != question().year)
            return choose(year, quarter);
        showList();
    });
    m_beside = new ChartView({}, charts);
    m_beside->setObjectName(u"indexChart"_s);
    layout->addWidget(charts, 1);
    auto *tables = new QSplitter(Qt::Horizontal, this);
    tables->setChildrenCollapsible(false);
    tables->addWidget(buildList());
    tables->addWidget(buildIndex());
    layout->addWidget(tables, 1);
    switchChartsTogether(this);
    reload();
}

QWidget *InflowPage::buildFilters()
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
        connect(edit, &QComboBox::activated, this, [this] {
            m_quarter = 0;
            reload();
        });
        return edit;
    };
    QList<Choice> years;
    const QList<int> known = m_kpis.years();
    for (auto year = known.crbegin(); year != known.crend(); ++year)
        years.append({QString::number(*year), QString::number(*year)});
    m_year = add(tr("Up to and including"), new ChoiceEdit(years, bar), u"year"_s);
    m_year->setValue(QString::number(m_clock.today().year()));
    QList<Choice> places{{QString(), tr("All municipalities")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::municipalities().entries())
        places.append({entry.key, entry.label()});
    m_municipality = add(tr("Municipality"), new ChoiceEdit(places, bar), u"municipality"_s);
    row->addStretch(1);
    return bar;
}

QWidget *InflowPage::buildList()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, space::inside, 0);
    m_listTitle = caption({}, "heading", side);
    m_listTitle->setObjectName(u"inflowTitle"_s);
    rows->addWidget(m_listTitle);
    m_rows = new RowsModel<core::InflowRow>({Field<core::InflowRow>(tr("Day"), [](const core::InflowRow &r) { return formatShort(r.day); }).sortedBy([](const core::InflowRow &r) { return r.day; }),
                                             Field<core::InflowRow>(tr("Dossier"), [](const core::InflowRow &r) { return r.number; }),
                                             Field<core::InflowRow>(tr("Name"), [](const core::InflowRow &r) { return r.name; }),
                                             Field<core::InflowRow>(tr("What"), [](const core::InflowRow &r) { return r.what; })},
                                            side);
    m_list = plainTable(m_rows, 3, tr("Applications"), side);
    m_list->setObjectName(u"inflowList"_s);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) { emit openDossier(m_rows->at(sourceRow(*m_list, index)).dossier.text(), u"routes"_s); });
    rows->addWidget(m_list, 1);
    return side;
}

QWidget *InflowPage::buildIndex()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(space::inside, 0, 0, 0);
    rows->setSpacing(space::inside);
    rows->addWidget(caption(tr("National index"), "heading", side));
    m_index = new RowsModel<core::NationalIndex>(
        {Field<core::NationalIndex>(tr("Quarter"), [](const core::NationalIndex &v) { return core::quarterName(v.year, v.quarter); }).sortedBy([](const core::NationalIndex &v) { return v.year * 4 + v.quarter; }),
         Field<core::NationalIndex>(tr("Index"), [](const core::NationalIndex &v) { return v.text(); }).sortedBy([](const core::NationalIndex &v) { return v.hundredths; }).alignedRight(),
         Field<core::NationalIndex>(tr("Source"), [](const core::NationalIndex &v) { return v.source; }).withToolTip([](const core::NationalIndex &v) { return v.source; })},
        side);
    m_indexView = plainTable(m_index, 2, tr("National index"), side);
    m_indexView->setObjectName(u"indexList"_s);
    rows->addWidget(m_indexView, 1);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(space::inside);
    m_indexYear = new QSpinBox(side);
    m_indexYear->setRange(2000, 2200);
    m_indexYear->setValue(m_clock.today().year());
    m_indexYear->setObjectName(u"indexYear"_s);
    m_indexYear->setAccessibleName(tr("Year"));
    m_indexQuarter = new QSpinBox(side);
    m_indexQuarter->setRange(1, 4);
    m_indexQuarter->setPrefix(tr("Q"));
    m_indexQuarter->setObjectName(u"indexQuarter"_s);
    m_indexQuarter->setAccessibleName(tr("Quarter"));
    m_indexValue = new QLineEdit(side);
    m_indexValue->setPlaceholderText(tr("98,5"));
    m_indexValue->setMaximumWidth(80);
    m_indexValue->setObjectName(u"indexValue"_s);
    m_indexValue->setAccessibleName(tr("Index"));
    m_indexSource = new QLineEdit(side);
    m_indexSource->setPlaceholderText(tr("source"));
    m_indexSource->setObjectName(u"indexSource"_s);
    m_indexSource->setAccessibleName(tr("Source"));
    for (QWidget *edit : {static_cast<QWidget *>(m_indexYear), static_cast<QWidget *>(m_indexQuarter), static_cast<QWidget *>(m_indexValue)})
        entry->addWidget(edit);
    entry->addWidget(m_indexSource, 1);
    rows->addLayout(entry);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    const auto button = [&](const QString &text, const QString &name, void (InflowPage::*run)()) {
        auto *one = new QPushButton(text, side);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, run);
        buttons->addWidget(one);
    };
    button(tr("Record"), u"saveIndex"_s, &InflowPage::saveIndex);
    button(tr("Remove"), u"removeIndex"_s, &InflowPage::removeIndex);
    button(tr("Bring in from CSV…"), u"importIndex"_s, &InflowPage::importIndex);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_notice = new Notice(side);
    rows->addWidget(m_notice);
    return side;
}

QSet<QString> InflowPage::tables() const
{
    return {u"bbz_applications"_s, u"routes"_s, u"dossiers"_s, u"persons"_s, u"national_index"_s};
}

core::KpiQuestion InflowPage::question() const
{
    return {m_year->value().toInt(), m_municipality->value(), {}};
}

void InflowPage::choose(int year, int quarter)
{
    m_year->setValue(QString::number(year));
    m_quarter = quarter;
    reload();
}

void InflowPage::reload()
{
    attempt(m_ask, tr("Count the inflow"), [this] {
        m_counts->setSeries(m_inflow.perQuarter(question(), shownQuarters));
        m_beside->setSeries(m_inflow.besideIndex(question(), shownQuarters));
        m_index->reset(m_inflow.index());
        showList();
    });
}

void InflowPage::showList()
{
    core::KpiQuestion asked = question();
    asked.quarter = m_quarter;
    const QList<core::InflowRow> rows = m_inflow.rows(asked);
    m_rows->reset(rows);
    const QString when = m_quarter > 0 ? core::quarterName(asked.year, m_quarter) : QString::number(asked.year);
    m_listTitle->setText(tr("%n application(s) in %1", nullptr, int(rows.size())).arg(when));
}

void InflowPage::saveIndex()
{
    attempt(m_ask, tr("Record the index"), [this] {
        core::NationalIndex value;
        value.year = m_indexYear->value();
        value.quarter = m_indexQuarter->value();
        value.hundredths = core::NationalIndex::parse(m_indexValue->text()).value_or(0);
        value.source = m_indexSource->text().trimmed();
        const QList<core::Problem> problems = m_inflow.save(value);
        m_notice->show(problems);
        if (!problems.isEmpty())
            return;
        m_indexValue->clear();
        reload();
    });
}

void InflowPage::removeIndex()
{
    const QModelIndexList chosen = m_indexView->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return m_notice->say(Meaning::Attention, tr("Choose a quarter in the list first."));
    attempt(m_ask, tr("Remove the quarter"), [&] {
        m_inflow.remove(m_index->at(sourceRow(*m_indexView, chosen.first())).id);
        reload();
    });
}

void InflowPage::importIndex()
{
    const QString path = m_ask.openFile(tr("Bring in the national index"), tr("CSV files (*.csv *.txt)"));
    if (path.isEmpty())
        return;
    attempt(m_ask, tr("Bring in the national index"), [&] {
        const core::IndexImport read = core::Inflow::readIndex(path);
        if (!read.problems.isEmpty()) {
            m_notice->show(read.problems);
            return;
        }
        if (!m_ask.confirm(tr("Bring in the national index"), tr("%n quarter(s) were read. A quarter that is there already takes the new value.", nullptr, int(read.rows.size())), tr("Bring in")))
            return;
        m_inflow.keep(read);
        m_notice->say(Meaning::Good, tr("%n quarter(s) brought in.", nullptr, int(read.rows.size())));
        reload();
    });
}

} // namespace ui
