#include "ui/kpi/resultspage.h"

#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/kpi/definitiondialog.h"
#include "ui/kpi/kpitile.h"
#include "ui/kpi/resultcharts.h"
#include "ui/kpi/resultlists.h"
#include "ui/kpi/servicepane.h"
#include "ui/kpi/servicetile.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Number of the first small tile in the group of all tiles.
constexpr int firstService = 100;
constexpr int serviceTopics = 5;

QString periodKey(const core::KpiQuestion &question)
{
    return question.month > 0 ? u"m%1"_s.arg(question.month) : question.quarter > 0 ? u"q%1"_s.arg(question.quarter) : QString();
}

} // namespace

ResultsPage::ResultsPage(core::Kpis &kpis, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_kpis(kpis), m_frozen(kpis.store(), kpis), m_service(kpis), m_clock(clock), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(buildFilters());
    m_group = new QButtonGroup(this);
    layout->addLayout(buildTiles());
    layout->addLayout(buildServiceTiles());
    // Not only clicked: a screen reader ticks a tile.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        const QString topic = index < firstService ? QString() : m_topics.value(index - firstService).key;
        const int chosen = index < firstService ? index : m_chosen;
        if (!on || (topic == m_topic && chosen == m_chosen))
            return;
        m_topic = topic;
        m_chosen = chosen;
        attempt(m_ask, tr("Count the results"), [this] { showDetail(); });
    });
    layout->addWidget(buildPublished());
    m_detail = new QStackedWidget(this);
    m_detail->addWidget(buildDetail());
    m_pane = new ServicePane(m_detail);
    connect(m_pane, &ServicePane::dossierChosen, this, &Page::openDossier);
    connect(m_pane, &ServicePane::placeChosen, this, [this](const QString &place) {
        const QString id = place.section(u'/', 1);
        place.startsWith("walkin/"_L1) ? emit contactAsked(id) : emit groupAsked(id);
    });
    m_detail->addWidget(m_pane);
    layout->addWidget(m_detail, 1);
    reload();
}

QLayout *ResultsPage::buildTiles()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::group);
    for (int i = 0; i < 3; ++i) {
        auto *tile = new KpiTile(this);
        tile->setObjectName(u"tile%1"_s.arg(i));
        m_group->addButton(tile, i);
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    return tiles;
}

QLayout *ResultsPage::buildServiceTiles()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::inside);
    for (int i = 0; i < serviceTopics; ++i) {
        auto *tile = new ServiceTile(this);
        m_group->addButton(tile, firstService + i);
        tiles->addWidget(tile);
        m_serviceTiles.append(tile);
    }
    return tiles;
}

QWidget *ResultsPage::buildFilters()
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
        connect(edit, &QComboBox::activated, this, &ResultsPage::reload);
        return edit;
    };
    m_year = add(tr("Year"), new ChoiceEdit({}, bar), u"year"_s);
    fillYears();
    m_year->setValue(QString::number(m_clock.today().year()));
    QList<Choice> periods{{QString(), tr("Whole year")}};
    for (int quarter = 1; quarter <= 4; ++quarter)
        periods.append({u"q%1"_s.arg(quarter), tr("Quarter %1").arg(quarter)});
    for (int month = 1; month <= 12; ++month)
        periods.append({u"m%1"_s.arg(month), QLocale().standaloneMonthName(month)});
    m_period = add(tr("Period"), new ChoiceEdit(periods, bar), u"period"_s);
    QList<Choice> places{{QString(), tr("All municipalities")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::municipalities().entries())
        places.append({entry.key, entry.label()});
    m_municipality = add(tr("Municipality"), new ChoiceEdit(places, bar), u"municipality"_s);
    QList<Choice> advisers{{QString(), tr("Everyone")}};
    for (const QString &adviser : m_kpis.advisers())
        advisers.append({adviser, adviser});
    m_adviser = add(tr("Adviser"), new ChoiceEdit(advisers, bar), u"adviser"_s);
    row->addStretch(1);
    m_freeze = new QPushButton(icon(u"lock"_s, tokensFor(palette()).text), tr("Freeze…"), bar);
    m_freeze->setObjectName(u"freeze"_s);
    connect(m_freeze, &QPushButton::clicked, this, &ResultsPage::freeze);
    row->addWidget(m_freeze);
    auto *paper = new QPushButton(icon(u"document"_s, tokensFor(palette()).text), tr("Make the report"), bar);
    paper->setObjectName(u"report"_s);
    connect(paper, &QPushButton::clicked, this, [this] { emit documentAsked(question().year, question().municipality); });
    row->addWidget(paper);
    return bar;
}

void ResultsPage::fillYears()
{
    const QString chosen = m_year->value();
    m_year->clear();
    const QList<int> known = m_kpis.years();
    for (auto year = known.crbegin(); year != known.crend(); ++year)
        m_year->addItem(QString::number(*year), QString::number(*year));
    if (!chosen.isEmpty())
        m_year->setValue(chosen);
}

QWidget *ResultsPage::buildPublished()
{
    m_published = new QWidget(this);
    auto *row = new QHBoxLayout(m_published);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    auto *mark = new QLabel(m_published);
    mark->setPixmap(icon(u"lock"_s, tokensFor(palette()).info).pixmap(16, 16));
    m_publishedWords = new QLabel(m_published);
    m_publishedWords->setObjectName(u"published"_s);
    m_changes = new QPushButton(tr("Show what changed"), m_published);
    m_changes->setObjectName(u"showChanges"_s);
    connect(m_changes, &QPushButton::clicked, this, [this] { m_lists->showDifferences(); });
    row->addWidget(mark);
    row->addWidget(m_publishedWords);
    row->addWidget(m_changes);
    row->addStretch(1);
    return m_published;
}

QWidget *ResultsPage::buildDetail()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_lists = new ResultLists(split);
    connect(m_lists, &ResultLists::dossierChosen, this, &Page::openDossier);
    m_charts = new ResultCharts(m_kpis, split);
    connect(m_charts, &ResultCharts::asked, this, &ResultsPage::showFor);
    connect(m_charts, &ResultCharts::changeAsked, this, &ResultsPage::changeDefinition);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({680, 450});
    return split;
}

QSet<QString> ResultsPage::tables() const
{
    return core::ServiceFigures::tables() + QSet<QString>{u"routes"_s, u"pto_income"_s, u"benefits"_s, u"kpi_definitions"_s, u"kpi_frozen"_s, u"rule_overrides"_s, u"rule_files"_s};
}

core::KpiQuestion ResultsPage::question() const
{
    const QString period = m_period->value();
    const int number = period.mid(1).toInt();
    return {m_year->value().toInt(), m_municipality->value(), m_adviser->value(), period.startsWith(u'q') ? number : 0, period.startsWith(u'm') ? number : 0};
}

void ResultsPage::choose(int year, const QString &key)
{
    m_year->setValue(QString::number(year));
    reload();
    m_topic.clear();
    for (qsizetype i = 0; i < m_results.size(); ++i)
        if (m_results[i].definition.kpi == key)
            m_chosen = i;
    for (const core::ServiceTopic &topic : std::as_const(m_topics))
        if (topic.key == key)
            m_topic = key;
    showDetail();
}

void ResultsPage::showFor(const core::KpiQuestion &question)
{
    m_year->setValue(QString::number(question.year));
    m_period->setValue(periodKey(question));
    m_municipality->setValue(question.municipality);
    reload();
}

void ResultsPage::reload()
{
    attempt(m_ask, tr("Count the results"), [this] {
        fillYears();
        m_results.clear();
        const core::KpiQuestion asked = question();
        core::KpiQuestion before = asked;
        before.year -= 1;
        for (const core::KpiDefinition &definition : m_kpis.definitions(asked.year)) {
            if (m_results.size() == m_tiles.size())
                break;
            m_results.append(m_kpis.count(definition, asked));
            const auto last = m_kpis.tally(definition, before).valueThousandths(definition.countsMonths);
            m_tiles[m_results.size() - 1]->show(m_results.last(), last, m_frozen.current(definition.kpi, asked));
        }
        m_topics = m_service.of(asked);
        Q_ASSERT(m_topics.size() == m_serviceTiles.size());
        for (qsizetype i = 0; i < m_topics.size(); ++i) {
            m_serviceTiles[i]->setObjectName(m_topics[i].key);
            m_serviceTiles[i]->show(m_topics[i]);
        }
        const bool whole = asked.isWholeYear() && asked.adviser.isEmpty();
        m_freeze->setEnabled(whole && !m_results.isEmpty());
        m_freeze->setToolTip(whole ? tr("Freeze the figures of this year as they are published") : tr("A figure is frozen for a whole year and for everyone"));
        showDetail();
    });
}

void ResultsPage::showService()
{
    for (qsizetype i = 0; i < m_topics.size(); ++i)
        if (m_topics[i].key == m_topic) {
            m_serviceTiles[i]->setChecked(true);
            m_pane->show(m_topics[i]);
        }
    m_published->hide();
    m_detail->setCurrentIndex(1);
}

void ResultsPage::showDetail()
{
    if (!m_topic.isEmpty())
        return showService();
    m_detail->setCurrentIndex(0);
    if (m_chosen >= m_results.size())
        return;
    const core::KpiResult &result = m_results[m_chosen];
    m_tiles[m_chosen]->setChecked(true);
    const auto frozen = m_frozen.current(result.definition.kpi, result.question);
    const QList<core::KpiDifference> differences = frozen ? m_frozen.differences(*frozen, result) : QList<core::KpiDifference>();
    m_lists->show(result, differences, frozen.has_value());
    m_charts->show(result, m_frozen.history(result.definition.kpi, result.question));
    showPublished(result, frozen, differences.size());
}

void ResultsPage::showPublished(const core::KpiResult &result, const std::optional<core::FrozenKpi> &frozen, qsizetype differences)
{
    m_published->setVisible(frozen.has_value());
    m_changes->setVisible(differences > 0);
    if (!frozen)
        return;
    const core::KpiDefinition &definition = result.definition;
    QString words = tr("Frozen on %1 by %2: %3.").arg(format(frozen->at.date()), frozen->adviser, kpiValueText(definition, frozen->valueThousandths(definition.countsMonths)));
    if (differences == 0)
        words += u' ' + tr("Nothing has changed since.");
    else
        words += u' ' + tr("Now %1: %n dossier(s) changed since.", nullptr, int(differences)).arg(kpiValueText(definition, result.valueThousandths()));
    if (frozen->version != definition.version)
        words += u' ' + tr("Counted by version %1 then, by version %2 now.").arg(frozen->version).arg(definition.version);
    m_publishedWords->setText(words);
}

void ResultsPage::changeDefinition()
{
    if (m_chosen >= m_results.size())
        return;
    DefinitionDialog dialog(m_kpis, m_results[m_chosen].definition, question().year, m_ask, this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void ResultsPage::freeze()
{
    if (m_chosen >= m_results.size())
        return;
    QStringList all;
    int doubts = 0;
    for (const core::KpiResult &result : std::as_const(m_results)) {
        all.append(result.definition.kpi);
        doubts += result.countOf(core::KpiRow::Verdict::InDoubt);
    }
    const int year = question().year;
    const QString title = tr("Freeze results");
    QString text = tr("The figure of %1 is kept as it is now, for all municipalities together and for each of them, with the dossiers behind it. What changes later is named per dossier.").arg(year);
    if (doubts > 0)
        text += u"\n\n"_s + tr("%n route(s) or person(s) are still in doubt and do not count.", nullptr, doubts);
    const auto which = m_ask.choose(title, text, {tr("Only “%1”").arg(m_results[m_chosen].definition.title()), tr("All results of %1").arg(year)});
    if (!which)
        return;
    const auto note = m_ask.text(title, tr("Where is it published?"), tr("Annual report %1").arg(year));
    if (!note)
        return;
    attempt(m_ask, title, [&] {
        const QList<core::Problem> problems = m_frozen.freeze(*which == 0 ? QStringList{m_results[m_chosen].definition.kpi} : all, year, *note);
        if (!problems.isEmpty())
            return m_ask.tell(title, problems.first().text);
        emit told(tr("The results of %1 are frozen.").arg(year));
        reload();
    });
}

} // namespace ui
