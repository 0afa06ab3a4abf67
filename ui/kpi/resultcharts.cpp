#include "ui/kpi/resultcharts.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/chart/chartview.h"
#include "ui/kpi/kpitile.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int trendYears = 10;
constexpr int trendQuarters = 12;

QString monthsText(int tenths)
{
    return u"%1%2%3"_s.arg(tenths / 10).arg(QLocale().decimalPoint()).arg(tenths % 10);
}

} // namespace

ResultCharts::ResultCharts(const core::Kpis &kpis, QWidget *parent) : QWidget(parent), m_kpis(kpis), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->setObjectName(u"charts"_s);
    layout->addWidget(m_tabs);
    m_years = addChart(tr("Years"), u"yearsChart"_s);
    m_quarters = addChart(tr("Quarters"), u"quartersChart"_s);
    m_places = addChart(tr("Municipalities"), u"placesChart"_s);
    m_months = addChart(tr("Months"), u"monthsChart"_s);
    m_tabs->addTab(buildDefinition(), tr("Definition"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResultCharts::fillCurrent);
    switchChartsTogether(this);
}

ChartView *ResultCharts::addChart(const QString &title, const QString &name)
{
    auto *chart = new ChartView({}, m_tabs);
    chart->setObjectName(name);
    chart->setChoosable();
    connect(chart, &ChartView::labelChosen, this, [this, chart](int label) { choose(chart, label); });
    m_tabs->addTab(chart, title);
    return chart;
}

QWidget *ResultCharts::buildDefinition()
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    auto *words = new QWidget(scroll);
    auto *rows = new QVBoxLayout(words);
    m_definition = new QLabel(words);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::RichText);
    m_definition->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_definition->setAlignment(Qt::AlignTop);
    auto *change = new QPushButton(icon(u"edit"_s, tokensFor(palette()).text), tr("Change the definition…"), words);
    change->setObjectName(u"changeDefinition"_s);
    connect(change, &QPushButton::clicked, this, &ResultCharts::changeAsked);
    rows->addWidget(m_definition);
    rows->addWidget(change, 0, Qt::AlignLeft);
    rows->addStretch(1);
    scroll->setWidget(words);
    return scroll;
}

void ResultCharts::show(const core::KpiResult &result, const QList<core::FrozenKpi> &history)
{
    m_result = result;
    m_definition->setText(definitionText(result, history));
    m_tabs->setTabVisible(m_tabs->indexOf(m_months), result.definition.countsMonths);
    m_stale = {m_years, m_quarters, m_places, m_months};
    fillCurrent();
}

void ResultCharts::fillCurrent()
{
    QWidget *current = m_tabs->currentWidget();
    if (!m_stale.remove(current) || m_result.definition.kpi.isEmpty())
        return;
    const QString kpi = m_result.definition.kpi;
    if (current == m_years) {
        m_years->setSeries(m_kpis.trend(kpi, m_result.question, trendYears));
    } else if (current == m_quarters) {
        m_quarterQuestions = m_kpis.quarterQuestions(m_result.question, trendQuarters);
        m_quarters->setSeries(m_kpis.quarters(kpi, m_result.question, trendQuarters));
    } else if (current == m_places) {
        m_places->setSeries(m_kpis.perMunicipality(kpi, m_result.question));
    } else if (current == m_months) {
        m_months->setSeries(m_kpis.personsPerMonth(m_result.question));
    }
}

void ResultCharts::choose(const ChartView *chart, int label)
{
    core::KpiQuestion question = m_result.question;
    question.quarter = 0;
    question.month = 0;
    if (chart == m_years) {
        const core::Series series = m_kpis.trend(m_result.definition.kpi, m_result.question, trendYears);
        question.year = series.labels.value(label).toInt();
    } else if (chart == m_quarters) {
        question = m_quarterQuestions.value(label, question);
    } else if (chart == m_places) {
        const core::Catalogue places = core::Catalogue::municipalities();
        question = m_result.question;
        question.municipality = places.keys().value(label);
    } else {
        const core::KpiPeriod year = core::periodOf(m_result.definition, question);
        const core::Month month = core::Month::of(year.first).plus(label + m_result.definition.periodShift);
        question.year = month.year();
        question.month = month.number();
    }
    emit asked(question);
}

QString ResultCharts::definitionText(const core::KpiResult &result, const QList<core::FrozenKpi> &history) const
{
    const core::KpiDefinition &definition = result.definition;
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        lines.append(u"<p><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(), text.toHtmlEscaped()));
    };
    if (definition.countsMonths) {
        add(tr("This period"), tr("%1 months with income over %2 months, so on average %3 persons. On average %4 earned a month on a norm of %5: %6. %7 persons earn at least %8 of their own norm.")
                                   .arg(result.numerator()).arg(result.denominator())
                                   .arg(kpiValueText(definition, result.valueThousandths()), format(result.averageEarned()), format(result.averageNorm()), format(result.earnedShare()))
                                   .arg(result.personsAtGoal()).arg(format(definition.minimumShare)));
    } else {
        add(tr("This period"), tr("%1 of %2 succeeded, after on average %3 months of service (agreed: %4).")
                                   .arg(result.numerator()).arg(result.denominator()).arg(monthsText(result.averageMonthsTenths())).arg(definition.expectedMonths));
    }
    add(tr("Goal"), kpiGoalText(definition));
    add(tr("Numerator"), definition.numerator);
    add(tr("Denominator"), definition.denominator);
    add(tr("Measuring period"), tr("%1 up to and including %2. %3").arg(format(result.period().first), format(result.period().last), definition.period));
    add(tr("Version"), definition.reason.isEmpty() ? tr("Version %1, from %2").arg(definition.version).arg(definition.fromYear)
                                                   : tr("Version %1, from %2: %3").arg(definition.version).arg(definition.fromYear).arg(definition.reason));
    add(tr("Source"), definition.source);
    for (const core::FrozenKpi &frozen : history)
        add(tr("Frozen on %1").arg(format(frozen.at.date())),
            tr("%1 by %2, version %3. %4").arg(kpiValueText(definition, frozen.valueThousandths(definition.countsMonths)), frozen.adviser).arg(frozen.version).arg(frozen.note));
    if (!definition.verified)
        lines.append(u"<p>⚠ <b>%1</b></p>"_s.arg(tr("Not verified: the client has not confirmed this way of counting.").toHtmlEscaped()));
    return lines.join(QString());
}

} // namespace ui
