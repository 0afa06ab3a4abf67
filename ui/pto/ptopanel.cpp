#include "ui/pto/ptopanel.h"

#include "core/dossier/benefit.h"
#include "core/dossier/person.h"
#include "core/pto/ptocharts.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/chart/chartview.h"
#include "ui/pto/hourbar.h"
#include "ui/pto/monthbar.h"
#include "ui/pto/monthsheet.h"
#include "ui/pto/permissionbar.h"
#include "ui/pto/weekgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PtoPanel::PtoPanel(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_book(book), m_rules(rules), m_clock(clock), m_ask(ask), m_dossier(dossier), m_week(core::IsoWeek::of(clock.today())), m_month(core::Month::of(clock.today())),
      m_permission(new PermissionBar(book, rules, drafts, clock, ask, dossier, this)), m_notice(new Notice(this))
{
    m_keeper = new DraftKeeper(drafts, dossier.text(), u"pto-week"_s, [this] { return typed(); }, this);
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    rows->setSpacing(space::inside);
    rows->addWidget(m_permission);
    rows->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::group);
    middle->addWidget(makeWeek(), 1);
    m_sheet = new MonthSheet(book, rules, drafts, clock, ask, dossier, content);
    m_monthBar = new MonthBar(book.months(), clock, ask, dossier, content);
    middle->addWidget(makeMonth(), 0, Qt::AlignTop);
    rows->addLayout(middle);
    rows->addWidget(makeCharts());
    rows->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    switchChartsTogether(this);
    setFocusProxy(m_grid);

    connect(m_monthBar, &MonthBar::answered, this, &PtoPanel::answer);
    connect(m_sheet, &MonthSheet::answered, this, &PtoPanel::answer);
    resume();
    reload();
}

QToolButton *PtoPanel::makeStep(const QString &iconName, const QString &text, const QString &name, const std::function<void()> &step)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName, palette().color(QPalette::WindowText)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setObjectName(name);
    connect(button, &QToolButton::clicked, this, step);
    return button;
}

QWidget *PtoPanel::makeWeek()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::tight);
    m_weekName = caption({}, "heading", side);
    m_weekName->setObjectName(u"weekName"_s);
    QToolButton *back = makeStep(u"previous"_s, tr("Week before (Alt+Left)"), u"previousWeek"_s, [this] { goTo(m_week.previous().monday()); });
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    QToolButton *on = makeStep(u"next"_s, tr("Week after (Alt+Right)"), u"nextWeek"_s, [this] { goTo(m_week.next().monday()); });
    on->setShortcut(Qt::ALT | Qt::Key_Right);
    auto *now = new QPushButton(tr("This week"), side);
    now->setObjectName(u"thisWeek"_s);
    connect(now, &QPushButton::clicked, this, [this] { goTo(m_clock.today()); });
    auto *repeat = new QPushButton(tr("Same as last week"), side);
    repeat->setObjectName(u"repeatWeek"_s);
    connect(repeat, &QPushButton::clicked, this, &PtoPanel::repeatLastWeek);
    bar->addWidget(back);
    bar->addWidget(on);
    bar->addWidget(m_weekName, 1);
    bar->addWidget(now);
    bar->addWidget(repeat);
    layout->addLayout(bar);

    m_grid = new WeekGrid(side);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->weekModel()->onBook = [this](const core::HourCell &cell) { book(cell); };
    m_grid->weekModel()->onUnreadable = [this](const core::HourCell &cell, const QString &text) {
        m_unreadCell = cell;
        m_unread = text;
        m_keeper->touched();
        m_notice->say(Meaning::Stop, tr("“%1” is no number of hours, so %2 stays as it was. Type for example 2:30, 2,5, 2u30 or 150m.").arg(text, format(cell.day)));
    };
    connect(m_grid, &WeekGrid::weekPasted, this, &PtoPanel::paste);
    connect(m_grid, &WeekGrid::pasteRefused, this, [this] {
        m_notice->say(Meaning::Stop, tr("What was copied is no week of hours. Nothing was changed. Copy a week with Ctrl+C, or rows of hours from a spreadsheet."));
    });
    connect(m_grid, &WeekGrid::weekCopied, this, [this] { emit told(tr("%1 is copied. Go to another week and paste it with Ctrl+V.").arg(format(m_week))); });
    connect(m_grid, &WeekGrid::typed, this, [this] { m_keeper->touched(); });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &PtoPanel::writeNote);
    layout->addWidget(m_grid);
    m_legend = caption({}, "muted", side);
    m_legend->setObjectName(u"legend"_s);
    m_legend->setWordWrap(true);
    layout->addWidget(m_legend);
    layout->addWidget(makeReason());

    m_weekBar = new HourBar(tr("Week"), u"weekBar"_s, side);
    m_yearBar = new HourBar(tr("Year"), u"yearBar"_s, side);
    m_tax = caption({}, "muted", side);
    m_tax->setObjectName(u"taxTest"_s);
    m_tax->setWordWrap(true);
    layout->addWidget(m_weekBar);
    layout->addWidget(m_yearBar);
    layout->addWidget(m_tax);
    layout->addStretch();
    return side;
}

QWidget *PtoPanel::makeReason()
{
    m_reasonRow = new QWidget(this);
    auto *layout = new QHBoxLayout(m_reasonRow);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why more than the ceiling was worked"));
    m_reason->setPlaceholderText(tr("Why more than the ceiling was worked"));
    auto *store = new QPushButton(tr("Record reason"), m_reasonRow);
    store->setObjectName(u"storeReason"_s);
    layout->addWidget(new Chip(Meaning::Stop, tr("Over the ceiling"), m_reasonRow));
    layout->addWidget(m_reason, 1);
    layout->addWidget(store);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_keeper->touched(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &PtoPanel::explain);
    connect(store, &QPushButton::clicked, this, &PtoPanel::explain);
    return m_reasonRow;
}

QWidget *PtoPanel::makeMonth()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(296);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::tight);
    m_monthName = caption({}, "heading", card);
    m_monthName->setObjectName(u"monthName"_s);
    bar->addWidget(makeStep(u"previous"_s, tr("Month before"), u"previousMonth"_s, [this] { goToMonth(m_month.previous()); }));
    bar->addWidget(makeStep(u"next"_s, tr("Month after"), u"nextMonth"_s, [this] { goToMonth(m_month.next()); }));
    bar->addWidget(m_monthName, 1);
    layout->addLayout(bar);
    layout->addWidget(m_monthBar);
    layout->addWidget(m_sheet);
    return card;
}

QWidget *PtoPanel::makeCharts()
{
    auto *charts = new QWidget(this);
    auto *layout = new QHBoxLayout(charts);
    layout->setContentsMargins({});
    layout->setSpacing(space::group);
    m_hours = new ChartView({}, charts);
    m_earned = new ChartView({}, charts);
    m_hours->setObjectName(u"hoursChart"_s);
    m_earned->setObjectName(u"earnedChart"_s);
    for (ChartView *chart : {m_hours, m_earned}) {
        chart->setMinimumHeight(260);
        layout->addWidget(chart, 1);
    }
    return charts;
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
        showWeek(hours);
        m_monthName->setText(format(m_month));
        m_monthBar->show(m_month);
        m_sheet->show(m_month);
        showCharts(hours);
    });
}

void PtoPanel::showWeek(const core::PtoHours &hours)
{
    const core::WeekAssessment week = core::assessWeek(hours, m_week, m_rules);
    // A week over New Year belongs to the year that most of its days are in.
    const core::YearAssessment year = core::assessYear(hours, m_week.year(), m_rules, m_clock.today());
    QSet<QString> closed;
    for (const QDate day : {m_week.monday(), m_week.sunday()})
        if (const core::Month month = core::Month::of(day); m_book.months().at(m_dossier, month).isClosed())
            closed.insert(month.text());
    m_weekName->setText(tr("%1: %2 to %3").arg(format(m_week), formatShort(m_week.monday()), formatShort(m_week.sunday())));
    m_grid->weekModel()->show(week, m_book.week(m_dossier, m_week), closed, m_clock.today());
    m_unexplained = week.unexplained();
    m_reasonRow->setVisible(!m_unexplained.isEmpty());
    m_weekBar->show(week.use, week.sentence());
    m_yearBar->show(year.use, year.sentence());
    m_tax->setText(year.taxSentence());
    QStringList legend{tr("Type 2:30, 2,5, 2u30 or 150m. Ctrl+C and Ctrl+V copy a week; a right click writes a note.")};
    const auto any = [&](auto test) { return std::any_of(week.marks.begin(), week.marks.end(), test); };
    if (any([](const core::HourMark &mark) { return mark.isOver(); }))
        legend.append(tr("■ over the ceiling, reason asked · ▲ over the ceiling, with a reason."));
    if (any([](const core::HourMark &mark) { return !mark.covered; }))
        legend.append(tr("ⓘ without permission: kept, not counted."));
    if (!closed.isEmpty())
        legend.append(tr("Days of a closed month are fixed."));
    m_legend->setText(legend.join(u' '));
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
    m_grid->commit();
    m_notice->clear();
    m_reason->clear();
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

void PtoPanel::book(const core::HourCell &cell)
{
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Recording the hours"), [&] { problems = m_book.book(m_dossier, cell); }))
        return;
    m_unreadCell.reset();
    m_keeper->touched();
    answer(problems);
}

void PtoPanel::paste(const QList<core::HourCell> &cells)
{
    const bool empty = m_grid->weekModel()->cells().isEmpty();
    if (!empty && !m_ask.confirm(tr("Paste week"), tr("There are hours in %1. Replace them by the copied week? It can be undone.").arg(format(m_week)), tr("Replace hours")))
        return;
    QList<core::Problem> problems;
    if (attempt(m_ask, tr("Pasting the week"), [&] { problems = m_book.fillWeek(m_dossier, m_week, cells); }))
        answer(problems);
}

void PtoPanel::repeatLastWeek()
{
    QList<core::HourCell> cells;
    const QList<core::HourEntry> before = m_book.week(m_dossier, m_week.previous());
    for (const core::HourEntry &entry : before)
        cells.append({entry.day.addDays(7), entry.kind, entry.worked});
    if (cells.isEmpty())
        m_notice->say(Meaning::Attention, tr("There are no hours in %1, so there is nothing to repeat.").arg(format(m_week.previous())));
    else
        paste(cells);
}

void PtoPanel::writeNote(const QPoint &at)
{
    const QModelIndex index = m_grid->indexAt(at);
    if (!index.isValid() || m_grid->weekModel()->isTotal(index))
        return;
    const core::HourCell cell = m_grid->weekModel()->cell(index);
    const QList<core::HourEntry> day = m_book.hours(m_dossier, cell.day, cell.day);
    const auto entry = std::find_if(day.begin(), day.end(), [&](const core::HourEntry &one) { return one.kind == cell.kind; });
    if (entry == day.end()) {
        m_notice->say(Meaning::Attention, tr("Type the hours first; a note belongs to hours."));
        return;
    }
    const std::optional<QString> note = m_ask.text(tr("Note with hours"), tr("What was done on %1?").arg(format(cell.day)), entry->note);
    QList<core::Problem> problems;
    if (note && attempt(m_ask, tr("Writing the note"), [&] { problems = m_book.annotate(entry->id, *note); }))
        answer(problems);
}

void PtoPanel::explain()
{
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Recording the reason"), [&] { problems = m_book.explain(m_unexplained, m_reason->text()); }))
        return;
    if (!core::blocks(problems)) {
        m_reason->clear();
        m_keeper->touched();
        m_grid->setFocus();
    }
    answer(problems);
}

void PtoPanel::answer(const QList<core::Problem> &problems)
{
    m_notice->show(problems);
}

void PtoPanel::keepDrafts()
{
    m_keeper->touched();
    m_keeper->keep();
    m_sheet->keepDraft();
    m_permission->keepDrafts();
    // Hours that can be read are stored; what was kept of them is then no longer needed.
    m_grid->commit();
    m_keeper->keep();
}

core::Row PtoPanel::typed() const
{
    core::Row row;
    const QString open = m_grid->typing();
    if (!open.isEmpty() || m_unreadCell) {
        const core::HourCell cell = open.isEmpty() ? *m_unreadCell : m_grid->weekModel()->cell(m_grid->currentIndex());
        row = {{u"day"_s, cell.day.toString(Qt::ISODate)}, {u"kind"_s, cell.kind}, {u"cell"_s, open.isEmpty() ? m_unread : open}};
    }
    if (!m_reason->text().trimmed().isEmpty())
        row.insert(u"reason"_s, m_reason->text());
    if (!row.isEmpty())
        row.insert(u"week"_s, m_week.monday().toString(Qt::ISODate));
    return row;
}

void PtoPanel::resume()
{
    const core::Row row = m_keeper->stored();
    const QDate monday = QDate::fromString(row.value(u"week"_s).toString(), Qt::ISODate);
    if (!monday.isValid())
        return;
    goTo(monday);
    m_reason->setText(row.value(u"reason"_s).toString());
    const QString cell = row.value(u"cell"_s).toString();
    if (cell.isEmpty())
        return;
    const QDate day = QDate::fromString(row.value(u"day"_s).toString(), Qt::ISODate);
    const core::HourCell meant{day, row.value(u"kind"_s).toString(), {}};
    m_unreadCell = meant;
    m_unread = cell;
    m_grid->setCurrentIndex(m_grid->weekModel()->indexOf(day, meant.kind));
    m_notice->say(Meaning::Info, tr("“%1” was typed for %2 and not yet stored. Type it again if it holds.").arg(cell, format(day)));
}

} // namespace ui
