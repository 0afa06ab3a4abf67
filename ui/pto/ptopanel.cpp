#include "ui/pto/ptopanel.h"

#include "core/dossier/benefit.h"
#include "core/dossier/person.h"
#include "core/policy/officerules.h"
#include "core/pto/ptocharts.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/pto/accountpane.h"
#include "ui/pto/agreementspane.h"
#include "ui/pto/ledgerpane.h"
#include "ui/pto/monthbar.h"
#include "ui/pto/monthsheet.h"
#include "ui/pto/permissionbar.h"
#include "ui/pto/pricespane.h"
#include "ui/pto/weekpane.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int monthWidth = 304;
constexpr int monthLetters = 34; ///< larger letters need more
constexpr int chartHeight = 250;

/// What is taller than the window scrolls up and down, never sideways.
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

PtoPanel::PtoPanel(const PtoDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_week(core::IsoWeek::of(desk.today())), m_month(core::Month::of(desk.today())),
      m_permission(new PermissionBar(desk.book, desk.rules, desk.drafts, desk.clock, desk.ask, desk.dossier, this)), m_notice(new Notice(this)), m_sections(new QTabWidget(this)),
      m_weekPane(new WeekPane(desk.book, desk.rules, desk.drafts, desk.clock, desk.ask, desk.dossier, this)), m_monthName(caption({}, "heading", this)),
      m_monthBar(new MonthBar(desk.book.months(), desk.clock, desk.ask, desk.dossier, this)), m_sheet(new MonthSheet(desk, this)), m_hours(new ChartView({}, this)), m_earned(new ChartView({}, this)),
      m_ledger(new LedgerPane(desk, this)), m_account(new AccountPane(desk, this)), m_terms(new AgreementsPane(desk, this)), m_prices(new PricesPane(desk, this))
{
    makeSections();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_permission);
    layout->addWidget(m_notice);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addWidget(m_sections, 1);
    columns->addWidget(makeMonth());
    layout->addLayout(columns, 1);
    switchChartsTogether(this);
    setFocusProxy(m_weekPane);

    const auto answer = [this](const QList<core::Problem> &problems) { m_notice->show(problems); };
    connect(m_monthBar, &MonthBar::answered, this, answer);
    connect(m_sheet, &MonthSheet::answered, this, answer);
    connect(m_weekPane, &WeekPane::answered, this, answer);
    connect(m_ledger, &LedgerPane::answered, this, answer);
    connect(m_weekPane, &WeekPane::said, m_notice, &Notice::say);
    connect(m_weekPane, &WeekPane::told, this, &Page::told);
    connect(m_weekPane, &WeekPane::weekWanted, this, &PtoPanel::goTo);
    connect(m_sheet, &MonthSheet::paymentDocumentAsked, this, [this](core::Month month) { emit monthDocumentAsked(u"pto-payment"_s, month); });
    connect(m_account, &AccountPane::documentAsked, this, [this](int year, const QString &account) { emit yearDocumentAsked(u"pto-account"_s, year, account); });

    std::optional<QDate> draft;
    attempt(m_desk.ask, tr("Reading what was typed"), [&] { draft = m_weekPane->draftDay(); });
    goTo(draft.value_or(desk.today()));
    if (draft)
        m_weekPane->resume();
}

void PtoPanel::makeSections()
{
    m_sections->setObjectName(u"ptoSections"_s);
    m_sections->setDocumentMode(true);
    const auto add = [this](QWidget *pane, const QString &title) {
        auto *frame = new QWidget(m_sections);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, space::inside, 0, space::inside);
        layout->addWidget(pane);
        m_sections->addTab(frame, title);
    };
    add(scrolled(makeHours(), this), tr("Hours"));
    add(m_ledger, tr("Invoices and costs"));
    add(m_account, tr("Account"));
    add(scrolled(m_terms, this), tr("Agreements"));
    add(m_prices, tr("Prices"));
}

QWidget *PtoPanel::makeHours()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, space::inside, 0);
    rows->setSpacing(space::group);
    rows->addWidget(m_weekPane);
    m_hours->setObjectName(u"hoursChart"_s);
    m_earned->setObjectName(u"earnedChart"_s);
    for (ChartView *chart : {m_hours, m_earned}) {
        chart->setFixedHeight(chartHeight);
        rows->addWidget(chart);
    }
    rows->addStretch();
    return content;
}

QWidget *PtoPanel::makeMonth()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
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
    auto *bank = new QPushButton(tr("B&ank statement…"), card);
    bank->setObjectName(u"bankStatement"_s);
    bank->setToolTip(tr("Lay a statement of the bank beside the income and keep what you tick."));
    connect(bank, &QPushButton::clicked, this, &PtoPanel::bankAsked);
    layout->addWidget(bank);
    layout->addStretch();
    QScrollArea *area = scrolled(card, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(std::max(monthWidth, fontMetrics().averageCharWidth() * monthLetters) + area->verticalScrollBar()->sizeHint().width());
    return area;
}

QSet<QString> PtoPanel::tables() const
{
    return QSet<QString>{core::tableOf<core::HourEntry>().name, core::tableOf<core::IncomeEntry>().name, core::tableOf<core::PtoPermission>().name,
            core::tableOf<core::PtoMonth>().name, core::tableOf<core::Benefit>().name, core::tableOf<core::Person>().name,
            core::tableOf<core::PtoInvoice>().name, core::tableOf<core::PtoPayment>().name, core::tableOf<core::PtoCost>().name, core::tableOf<core::PtoTerms>().name,
            core::tableOf<core::PtoExemption>().name, core::tableOf<core::MonthSettlement>().name, core::tableOf<core::YearAccount>().name,
            core::tableOf<core::MarketPrice>().name}
         + core::OfficeRules::tables();
}

void PtoPanel::reload()
{
    attempt(m_desk.ask, tr("Showing the hours"), [this] {
        const core::PtoHours hours = core::ptoHours(m_desk.book, m_desk.dossier, m_week);
        m_permission->show(hours.permissions);
        m_weekPane->show(hours, m_week);
        m_monthName->setText(format(m_month));
        m_monthBar->show(m_month);
        m_sheet->show(m_month);
        m_ledger->show(m_month);
        m_account->show(m_month);
        m_terms->show(m_month);
        m_prices->reload();
        showCharts(hours);
    });
}

void PtoPanel::showCharts(const core::PtoHours &hours)
{
    const int year = m_week.year();
    const core::Month first(year, 1);
    const core::Month last(year, 12);
    m_hours->setSeries(core::weekChart(hours, year, m_desk.rules, m_desk.today()));
    m_earned->setSeries(core::earnedChart(core::earnedShare(m_desk.book.incomes(m_desk.dossier, first, last), first, last, m_desk.rules)));
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
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

void PtoPanel::choose(const QString &section)
{
    const QStringList order{u"hours"_s, u"ledger"_s, u"account"_s, u"terms"_s, u"prices"_s};
    m_sections->setCurrentIndex(std::max(0, int(order.indexOf(section))));
}

} // namespace ui
