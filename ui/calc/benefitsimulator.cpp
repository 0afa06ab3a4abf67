#include "ui/calc/benefitsimulator.h"

#include "core/base/failure.h"
#include "core/bbz/loan.h"
#include "core/calc/calculators.h"
#include "core/dossier/benefit.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/facts/dossierfacts.h"
#include "core/finance/financialline.h"
#include "core/policy/officerules.h"
#include "core/pto/hourentry.h"
#include "core/pto/incomeentry.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/calc/calcform.h"
#include "ui/chart/chartview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString calculatorName = u"leave-benefit"_s;
constexpr int leftWidth = 430;
constexpr int chartHeight = 210;
constexpr int pricesShown = 5;
constexpr qint64 priceStep = 500;     ///< cents between two rows of the table
constexpr qint64 hoursStep = 4 * 60;  ///< minutes between two columns
constexpr int columnsShown = 6;
constexpr qint64 chartMost = 40 * 60; ///< minutes a week

core::Money cents(const QJsonObject &object, QLatin1StringView key) { return core::Money::cents(object[key].toInteger()); }
QString hours(qint64 minutes) { return format(core::HourQuantity::minutes(qint32(minutes))); }

} // namespace

BenefitSimulator::BenefitSimulator(core::Calculations &kept, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, core::Id<core::Dossier> dossier, QWidget *parent)
    : Page(parent), m_kept(kept), m_rules(rules), m_clock(clock), m_ask(ask), m_dossier(dossier), m_state(new Chip(Meaning::Neutral, {}, this)), m_words(new QLabel(this)), m_notice(new Notice(this)),
      m_table(new QTableWidget(this)), m_chart(new ChartView({}, this)), m_keep(new QPushButton(tr("&Keep in the dossier"), this)), m_document(new QPushButton(tr("Make a &document"), this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    columns->setSpacing(space::group);
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight(), 1);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(false); });
    connect(m_document, &QPushButton::clicked, this, [this] { keep(true); });
    prefill();
}

QWidget *BenefitSimulator::makeLeft()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::group);
    auto *card = new QFrame(content);
    card->setProperty("card", true);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(space::group, space::inside, space::group, space::inside);
    grid->setVerticalSpacing(space::tight);
    addSlider(grid, u"price_cents"_s, tr("Price an hour"), 300, 50);
    addSlider(grid, u"week_minutes"_s, tr("Hours a week for customers"), 80, 30);
    addSlider(grid, u"indirect_minutes"_s, tr("Other hours for the business"), 40, 30);
    addSlider(grid, u"growth_minutes"_s, tr("Hours on top each month"), 16, 15);
    layout->addWidget(card);
    m_form = new CalcForm(core::inputFields(*core::calculator(calculatorName)), m_clock, content);
    connect(m_form, &CalcForm::edited, this, [this] {
        m_edited = true;
        followForm();
        reckon();
    });
    layout->addWidget(m_form);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(u"simulatorForm"_s);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(leftWidth);
    return area;
}

void BenefitSimulator::addSlider(QGridLayout *grid, const QString &key, const QString &title, int most, qint64 step)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(title, grid->parentWidget());
    auto *value = new QLabel(grid->parentWidget());
    auto *slider = new QSlider(Qt::Horizontal, grid->parentWidget());
    slider->setRange(0, most);
    slider->setPageStep(std::max(1, most / 10));
    slider->setObjectName(u"slide-"_s + key);
    slider->setAccessibleName(title);
    name->setBuddy(slider);
    value->setObjectName(u"slid-"_s + key);
    grid->addWidget(name, row, 0);
    grid->addWidget(value, row, 1, Qt::AlignRight);
    grid->addWidget(slider, row + 1, 0, 1, 2);
    m_sliders.append({key, slider, value, step});
    connect(slider, &QSlider::valueChanged, this, [this, key, step](int now) {
        m_form->field(key)->setValue(qint64(now) * step);
        m_edited = true;
        followForm();
        reckon();
    });
}

QWidget *BenefitSimulator::makeRight()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    m_state->setObjectName(u"simulatorState"_s);
    m_keep->setObjectName(u"simulatorKeep"_s);
    m_keep->setProperty("primary", true);
    m_document->setObjectName(u"simulatorDocument"_s);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_document);
    head->addWidget(m_keep);
    layout->addLayout(head);
    m_words->setObjectName(u"simulatorWords"_s);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    layout->addWidget(m_notice);
    layout->addWidget(caption(tr("Income a month in euros, by price and hours a week"), "heading", side));
    m_table->setObjectName(u"simulatorTable"_s);
    m_table->setAccessibleName(tr("Income a month, by price and hours"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setFixedHeight(tableRowHeight + space::tight);
    m_table->setFixedHeight((pricesShown + 1) * tableRowHeight + 2 * space::inside);
    layout->addWidget(m_table);
    auto *legend = caption(tr("● ends the benefit   ◆ pays for the household as well   (…) above the ceiling of hours"), "muted", side);
    legend->setWordWrap(true);
    layout->addWidget(legend);
    m_chart->setObjectName(u"simulatorChart"_s);
    m_chart->setMinimumHeight(chartHeight);
    layout->addWidget(m_chart, 1);
    auto *area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QSet<QString> BenefitSimulator::tables() const
{
    return {core::tableOf<core::Person>().name, core::tableOf<core::Household>().name, core::tableOf<core::Benefit>().name, core::tableOf<core::HourEntry>().name, core::tableOf<core::IncomeEntry>().name,
            core::tableOf<core::FinancialPlan>().name, core::tableOf<core::FinancialLine>().name};
}

void BenefitSimulator::reload()
{
    // What was tried out stays.
    if (!m_edited)
        prefill();
}

void BenefitSimulator::prefill()
{
    attempt(m_ask, tr("Filling in what the record knows"), [this] {
        m_form->prefill(core::dossierFacts(m_kept.store(), m_rules, m_dossier, m_clock.today()));
        const auto offer = [this](const QString &key, const QJsonValue &value) {
            if (m_form->field(key)->value().isUndefined())
                m_form->field(key)->setValue(value);
        };
        offer(u"tax"_s, u"forfait"_s);
        offer(u"price_cents"_s, 3500);
        offer(u"week_minutes"_s, 8 * 60);
        offer(u"indirect_minutes"_s, 4 * 60);
        offer(u"weeks_year"_s, 46);
        offer(u"costs_cents"_s, 0);
        offer(u"growth_minutes"_s, 60);
    });
    followForm();
    reckon();
}

/// The sliders show what stands in the fields.
void BenefitSimulator::followForm()
{
    for (const Slider &one : std::as_const(m_sliders)) {
        const qint64 value = m_form->field(one.key)->value().toInteger();
        const QSignalBlocker quiet(one.slider);
        one.slider->setValue(int((value + one.step / 2) / one.step));
        one.value->setText(one.key == "price_cents"_L1 ? format(core::Money::cents(value)) : tr("%1 hours").arg(hours(value)));
        one.slider->setAccessibleDescription(one.value->text());
    }
}

std::optional<core::CalcAnswer> BenefitSimulator::tryOut(QJsonObject input, qint64 price, qint64 minutes) const
{
    input[u"price_cents"_s] = price;
    input[u"week_minutes"_s] = minutes;
    const core::CalcAnswer answer = core::calculator(calculatorName)->run(input, core::dossierBook(m_kept.store(), m_rules, m_dossier), m_clock.today());
    return answer.problems.isEmpty() ? std::optional(answer) : std::nullopt;
}

void BenefitSimulator::reckon()
{
    if (const QStringList words = m_form->unreadable(); !words.isEmpty())
        return sayNothing(tr("Cannot be read: %1").arg(words.join(u", "_s)));
    if (const QStringList words = m_form->missing(); !words.isEmpty())
        return sayNothing(tr("Still to fill in: %1").arg(words.join(u", "_s)));
    try {
        const QJsonObject input = m_form->input();
        const core::CalcAnswer answer = core::calculator(calculatorName)->run(input, core::dossierBook(m_kept.store(), m_rules, m_dossier), m_clock.today());
        if (!answer.problems.isEmpty())
            return sayNothing(core::inWords(core::inputFields(*core::calculator(calculatorName)), answer.problems.first()));
        showAnswer(answer);
        showTable(input);
        showChart(input);
    } catch (const core::Failure &failure) {
        // Law that is not known for this day is an answer, not a fault.
        sayNothing(failure.message());
    }
}

void BenefitSimulator::sayNothing(const QString &why)
{
    m_answer = {};
    m_state->set(Meaning::Neutral, tr("Not reckoned"));
    m_words->clear();
    m_notice->say(Meaning::Info, why);
    m_table->setRowCount(0);
    m_chart->setSeries({});
    m_keep->setEnabled(false);
    m_document->setEnabled(false);
}

void BenefitSimulator::showAnswer(const core::CalcAnswer &answer)
{
    m_answer = answer;
    const QJsonObject &out = answer.outcome;
    const QJsonObject input = m_form->input();
    const bool leaves = out["leaves_now"_L1].toBool();
    const core::Money budget = cents(input, "budget_cents"_L1);
    const bool household = leaves && cents(out, "income_cents"_L1) + cents(input, "other_income_cents"_L1) >= budget;
    if (!leaves)
        m_state->set(Meaning::Attention, tr("The benefit goes on"));
    else
        m_state->set(household ? Meaning::Good : Meaning::Attention, household ? tr("The benefit can end") : tr("The benefit ends, the household is short"));
    QStringList words{tr("With these hours and this price the business leaves %1 a month; %2 of the benefit is left.").arg(format(cents(out, "income_cents"_L1)), format(cents(out, "benefit_left_cents"_L1)))};
    if (out.contains("price_to_leave_cents"_L1) && !leaves)
        words.append(tr("The benefit ends at %1 an hour with these hours.").arg(format(cents(out, "price_to_leave_cents"_L1))));
    if (out.contains("minutes_to_leave"_L1) && !leaves)
        words.append(tr("Or with %1 hours a week at this price.").arg(hours(out["minutes_to_leave"_L1].toInteger())));
    if (out.contains("price_at_ceiling_cents"_L1))
        words.append(tr("Within the ceiling of hours at least %1 an hour is needed.").arg(format(cents(out, "price_at_ceiling_cents"_L1))));
    if (out.contains("price_for_budget_cents"_L1))
        words.append(tr("To pay for the household (%1 a month): %2 an hour with these hours.").arg(format(budget), format(cents(out, "price_for_budget_cents"_L1))));
    if (const auto month = core::Month::parse(out["leaves_in"_L1].toString()); month && !leaves)
        words.append(tr("With the growth that is set the benefit can end in %1.").arg(format(*month)));
    m_words->setText(words.join(u' '));
    if (answer.warnings.isEmpty())
        m_notice->clear();
    else
        m_notice->say(Meaning::Attention, answer.warnings.join(u'\n'));
    m_keep->setEnabled(true);
    m_document->setEnabled(true);
}

void BenefitSimulator::showTable(const QJsonObject &input)
{
    const qint64 price = input["price_cents"_L1].toInteger();
    const qint64 first = std::max<qint64>(priceStep, (price / priceStep - pricesShown / 2) * priceStep);
    const core::Money budget = cents(input, "budget_cents"_L1) - cents(input, "other_income_cents"_L1);
    QStringList prices;
    QStringList columns;
    m_table->clear();
    m_table->setRowCount(pricesShown);
    m_table->setColumnCount(columnsShown);
    for (int row = 0; row < pricesShown; ++row) {
        prices.append(format(core::Money::cents(first + row * priceStep)));
        for (int column = 0; column < columnsShown; ++column) {
            const auto answer = tryOut(input, first + row * priceStep, (column + 1) * hoursStep);
            if (!answer)
                continue;
            const core::Money income = cents(answer->outcome, "income_cents"_L1);
            const bool leaves = answer->outcome["leaves_now"_L1].toBool();
            const bool within = answer->outcome["within_ceiling"_L1].toBool();
            const QString mark = leaves && input.contains("budget_cents"_L1) && income >= budget ? u" ◆"_s : leaves ? u" ●"_s : QString();
            const QString amount = format(income.dividedBy(100) * 100).section(u',', 0, 0).remove(u"€ "_s) + mark;
            auto *item = new QTableWidgetItem(within ? amount : u"(%1)"_s.arg(amount));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(format(income));
            if (leaves) {
                QFont bold = m_table->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < columnsShown; ++column)
        columns.append(tr("%1 h").arg((column + 1) * hoursStep / 60));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setVerticalHeaderLabels(prices);
}

void BenefitSimulator::showChart(const QJsonObject &input)
{
    core::Series series;
    series.title = tr("Income a month by hours for customers");
    series.kind = core::ChartKind::Line;
    series.unit = core::ChartUnit::Euro;
    series.labelTitle = tr("Hours a week");
    const qint64 price = input["price_cents"_L1].toInteger();
    core::SeriesRow row{tr("At %1 an hour").arg(format(core::Money::cents(price))), {}, false};
    for (qint64 minutes = 0; minutes <= chartMost; minutes += hoursStep / 2) {
        series.labels.append(QString::number(minutes / 60));
        const auto answer = tryOut(input, price, minutes);
        row.values.append(answer ? std::optional(core::toChart(cents(answer->outcome, "income_cents"_L1))) : std::nullopt);
    }
    series.rows.append(row);
    const core::Money other = cents(input, "other_income_cents"_L1);
    series.limits.append({tr("The benefit ends"), core::toChart(std::max(core::Money(), cents(input, "norm_incl_cents"_L1) - other)), core::SeriesLimit::Kind::Goal});
    if (input.contains("budget_cents"_L1))
        series.limits.append({tr("The household is paid"), core::toChart(std::max(core::Money(), cents(input, "budget_cents"_L1) - other)), core::SeriesLimit::Kind::Goal});
    m_chart->setSeries(series);
}

void BenefitSimulator::keep(bool document)
{
    attempt(m_ask, tr("Keeping the calculation"), [&] {
        const auto calculator = core::calculator(calculatorName);
        const auto kept = m_kept.keep(m_dossier, *calculator, m_form->input(), m_answer);
        if (!kept)
            return;
        emit told(tr("Calculation kept: %1.").arg(calculator->title()));
        if (document)
            emit documentAsked(kept->id.text());
    });
}

} // namespace ui
