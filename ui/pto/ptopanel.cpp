#include "ui/pto/ptopanel.h"

#include "core/dossier/benefit.h"
#include "core/dossier/person.h"
#include "core/pto/ptocharts.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/pto/monthbar.h"
#include "ui/pto/monthsheet.h"
#include "ui/pto/permissionbar.h"
#include "ui/pto/weekpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int monthWidth = 288;
constexpr int monthLetters = 34; ///< larger letters need more
constexpr int chartHeight = 250;

} // namespace

PtoPanel::PtoPanel(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_book(book), m_rules(rules), m_clock(clock), m_ask(ask), m_dossier(dossier), m_week(core::IsoWeek::of(clock.today())), m_month(core::Month::of(clock.today())),
      m_permission(new PermissionBar(book, rules, drafts, clock, ask, dossier, this)), m_notice(new Notice(this)),
      m_weekPane(new WeekPane(book, rules, drafts, clock, ask, dossier, this)), m_monthName(caption({}, "heading", this)),
      m_monthBar(new MonthBar(book.months(), clock, ask, dossier, this)), m_sheet(new MonthSheet(book, rules, drafts, clock, ask, dossier, this)),
      m_hours(new ChartView({}, this)), m_earned(new ChartView({}, this))
{
    auto *area = new QScrollArea(this);
    area->setWidget(makeContent());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    switchChartsTogether(this);
    setFocusProxy(m_weekPane);

    const auto answer = [this](const QList<core::Problem> &problems) { m_notice->show(problems); };
    connect(m_monthBar, &MonthBar::answered, this, answer);
    connect(m_sheet, &MonthSheet::answered, this, answer);
    connect(m_weekPane, &WeekPane::answered, this, answer);
    connect(m_weekPane, &WeekPane::said, m_notice, &Notice::say);
    connect(m_weekPane, &WeekPane::told, this, &Page::told);
    connect(m_weekPane, &WeekPane::weekWanted, this, &PtoPanel::goTo);

    std::optional<QDate> draft;
    attempt(m_ask, tr("Reading what was typed"), [&] { draft = m_weekPane->draftDay(); });
    goTo(draft.value_or(clock.today()));
    if (draft)
        m_weekPane->resume();
}

QWidget *PtoPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    rows->setSpacing(space::inside);
    rows->addWidget(m_permission);
    rows->addWidget(m_notice);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::group);
    left->addWidget(m_weekPane);
    m_hours->setObjectName(u"hoursChart"_s);
    m_earned->setObjectName(u"earnedChart"_s);
    for (ChartView *chart : {m_hours, m_earned}) {
        chart->setFixedHeight(chartHeight);
        left->addWidget(chart);
    }
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addLayout(left, 1);
    columns->addWidget(makeMonth(), 0, Qt::AlignTop);
    rows->addLayout(columns, 1);
    return content;
}

QWidget *PtoPanel::makeMonth()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(std::max(monthWidth, fontMetrics().averageCharWidth() * monthLetters));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::tight);
    const auto step = [&](const QString &iconName, const QString &text, const QString &name, int months) {
        auto *button = new QToolButton(card);
        button->setIcon(icon(iconName, palette().color(QPalette::WindowText)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, [this, months] { goToMonth(m_month.plus(months)); });
        bar->addWidget(button);
    };
    step(u"previous"_s, tr("Month before"), u"previousMonth"_s, -1);
    step(u"next"_s, tr("Month after"), u"nextMonth"_s, 1);
    m_monthName->setObjectName(u"monthName"_s);
    bar->addWidget(m_monthName, 1);
    layout->addLayout(bar);
    layout->addWidget(m_monthBar);
    layout->addWidget(m_sheet);
    return card;
}

QSet<QString> PtoPanel::tables() const
{
    return {core::tableOf<core::HourEntry>().name, core::tableOf<core::IncomeEntry>().name, core::tableOf<core::PtoPermission>().name,
            core::tableOf<core::PtoMonth>().name, core::tableOf<core::Benefit>().name, core::tableOf<core::Person>().name};
}

void PtoPanel::reload()
{
    attempt(m_ask, tr("Showing the hours"), [this] {
        const core::PtoHours hours = core::ptoHours(m_book, m_dossier, m_week);
        m_permission->show(hours.permissions);
        m_weekPane->show(hours, m_week);
        m_monthName->setText(format(m_month));
        m_monthBar->show(m_month);
        m_sheet->show(m_month);
        showCharts(hours);
    });
}

void PtoPanel::showCharts(const core::PtoHours &hours)
{
    const int year = m_week.year();
    const core::Month first(year, 1);
    const core::Month last(year, 12);
    m_hours->setSeries(core::weekChart(hours, year, m_rules, m_clock.today()));
    m_earned->setSeries(core::earnedChart(core::earnedShare(m_book.incomes(m_dossier, first, last), first, last, m_rules)));
}

void PtoPanel::goTo(QDate day)
{
    m_weekPane->leave();
    m_notice->clear();
    m_week = core::IsoWeek::of(day);
    // A week that touches two months belongs to the month of its Thursday, as it does to its year.
    m_month = core::Month::of(m_week.monday().addDays(3));
    reload();
}

void PtoPanel::goToMonth(core::Month month)
{
    const core::IsoWeek first = core::IsoWeek::of(month.firstDay());
    const bool own = core::Month::of(first.monday().addDays(3)) == month;
    goTo(own ? first.monday() : first.next().monday());
}

void PtoPanel::keepDrafts()
{
    m_weekPane->keepDraft();
    m_sheet->keepDraft();
    m_permission->keepDrafts();
}

} // namespace ui
