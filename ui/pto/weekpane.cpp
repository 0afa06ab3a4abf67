#include "ui/pto/weekpane.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/hourbar.h"
#include "ui/pto/weekgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WeekPane::WeekPane(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QWidget(parent), m_book(book), m_rules(rules), m_clock(clock), m_ask(ask), m_dossier(dossier), m_name(caption({}, "heading", this)), m_days(caption({}, "muted", this)),
      m_grid(new WeekGrid(this)), m_hint(caption({}, "muted", this)), m_legend(new QWidget(this)),
      m_explained(new Chip(Meaning::Attention, tr("Over the ceiling, with a reason"), m_legend)),
      m_uncovered(new Chip(Meaning::Info, tr("Without permission: kept, not counted"), m_legend)), m_weekBar(new HourBar(tr("Week"), u"weekBar"_s, this)),
      m_yearBar(new HourBar(tr("Year"), u"yearBar"_s, this)), m_tax(caption({}, "muted", this)),
      m_keeper(new DraftKeeper(drafts, dossier.text(), u"pto-week"_s, [this] { return typed(); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(makeBar());
    makeGrid();
    layout->addWidget(m_grid);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins({});
    legend->setSpacing(space::inside);
    legend->addWidget(m_explained);
    legend->addWidget(m_uncovered);
    legend->addStretch();
    m_uncovered->setObjectName(u"uncovered"_s);
    layout->addWidget(m_legend);
    layout->addWidget(makeReason());
    layout->addWidget(m_weekBar);
    layout->addWidget(m_yearBar);
    m_tax->setObjectName(u"taxTest"_s);
    m_tax->setWordWrap(true);
    layout->addWidget(m_tax);
    setFocusProxy(m_grid);
}

QWidget *WeekPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    const auto step = [&](const QString &iconName, const QString &text, const QString &name, Qt::Key key, int days) {
        auto *button = new QToolButton(bar);
        button->setIcon(icon(iconName, palette().color(QPalette::WindowText)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setObjectName(name);
        button->setShortcut(Qt::ALT | key);
        connect(button, &QToolButton::clicked, this, [this, days] { emit weekWanted(m_week.monday().addDays(days)); });
        layout->addWidget(button);
    };
    step(u"previous"_s, tr("Week before (Alt+Left)"), u"previousWeek"_s, Qt::Key_Left, -7);
    step(u"next"_s, tr("Week after (Alt+Right)"), u"nextWeek"_s, Qt::Key_Right, 7);
    m_name->setObjectName(u"weekName"_s);
    layout->addWidget(m_name);
    // The days give way when there is little room; they stand above the columns too.
    m_days->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_days, 1);
    const auto push = [&](const QString &text, const QString &name, const std::function<void()> &work) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, work);
        layout->addWidget(button);
    };
    push(tr("This week"), u"thisWeek"_s, [this] { emit weekWanted(m_clock.today()); });
    push(tr("Same as last week"), u"repeatWeek"_s, [this] { repeatLastWeek(); });
    return bar;
}

void WeekPane::makeGrid()
{
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->weekModel()->onBook = [this](const core::HourCell &cell) { book(cell); };
    m_grid->weekModel()->onUnreadable = [this](const core::HourCell &cell, const QString &text) { refuse(cell, text); };
    connect(m_grid, &WeekGrid::weekPasted, this, &WeekPane::paste);
    connect(m_grid, &WeekGrid::pasteRefused, this, [this] {
        emit said(Meaning::Stop, tr("What was copied is no week of hours. Nothing was changed. Copy a week with Ctrl+C, or rows of hours from a spreadsheet."));
    });
    connect(m_grid, &WeekGrid::weekCopied, this, [this] { emit told(tr("%1 is copied. Go to another week and paste it with Ctrl+V.").arg(format(m_week))); });
    connect(m_grid, &WeekGrid::typed, this, [this] { m_keeper->touched(); });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &WeekPane::writeNote);
}

QWidget *WeekPane::makeReason()
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
    connect(m_reason, &QLineEdit::returnPressed, this, &WeekPane::explain);
    connect(store, &QPushButton::clicked, this, &WeekPane::explain);
    return m_reasonRow;
}

void WeekPane::show(const core::PtoHours &hours, const core::IsoWeek &shown)
{
    m_week = shown;
    const core::WeekAssessment week = core::assessWeek(hours, m_week, m_rules);
    // A week over New Year belongs to the year that most of its days are in.
    const core::YearAssessment year = core::assessYear(hours, m_week.year(), m_rules, m_clock.today());
    QSet<QString> closed;
    for (const QDate day : {m_week.monday(), m_week.sunday()})
        if (const core::Month month = core::Month::of(day); m_book.months().at(m_dossier, month).isClosed())
            closed.insert(month.text());
    m_name->setText(format(m_week));
    m_days->setText(tr("%1 to %2").arg(m_week.monday().toString(u"d-M"_s), m_week.sunday().toString(u"d-M"_s)));
    m_grid->weekModel()->show(week, m_book.week(m_dossier, m_week), closed, m_clock.today());
    m_unexplained = week.unexplained();
    m_reasonRow->setVisible(!m_unexplained.isEmpty());
    m_weekBar->show(week.use, week.sentence());
    m_yearBar->show(year.use, year.sentence());
    m_tax->setText(year.taxSentence());
    showLegend(week, !closed.isEmpty());
}

void WeekPane::showLegend(const core::WeekAssessment &week, bool anyClosed)
{
    const auto any = [&](auto test) { return std::any_of(week.marks.begin(), week.marks.end(), test); };
    m_explained->setVisible(any([](const core::HourMark &mark) { return mark.isOver() && !mark.asksReason(); }));
    m_uncovered->setVisible(any([](const core::HourMark &mark) { return !mark.covered; }));
    m_legend->setVisible(!m_explained->isHidden() || !m_uncovered->isHidden());
    const QString hint = tr("Type 2:30, 2,5, 2u30 or 150m. Ctrl+C and Ctrl+V copy a week; a right click writes a note.");
    m_hint->setText(anyClosed ? hint + u' ' + tr("Days of a closed month are fixed.") : hint);
}

void WeekPane::leave()
{
    m_grid->commit();
    m_reason->clear();
}

void WeekPane::book(const core::HourCell &cell)
{
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Recording the hours"), [&] { problems = m_book.book(m_dossier, cell); }))
        return;
    m_unreadCell.reset();
    m_keeper->touched();
    emit answered(problems);
}

void WeekPane::refuse(const core::HourCell &cell, const QString &text)
{
    m_unreadCell = cell;
    m_unread = text;
    m_keeper->touched();
    emit said(Meaning::Stop, tr("“%1” is no number of hours, so %2 stays as it was. Type for example 2:30, 2,5, 2u30 or 150m.").arg(text, format(cell.day)));
}

void WeekPane::paste(const QList<core::HourCell> &cells)
{
    const bool empty = m_grid->weekModel()->cells().isEmpty();
    if (!empty && !m_ask.confirm(tr("Paste week"), tr("There are hours in %1. Replace them by the copied week? It can be undone.").arg(format(m_week)), tr("Replace hours")))
        return;
    QList<core::Problem> problems;
    if (attempt(m_ask, tr("Pasting the week"), [&] { problems = m_book.fillWeek(m_dossier, m_week, cells); }))
        emit answered(problems);
}

void WeekPane::repeatLastWeek()
{
    QList<core::HourCell> cells;
    const QList<core::HourEntry> before = m_book.week(m_dossier, m_week.previous());
    for (const core::HourEntry &entry : before)
        cells.append({entry.day.addDays(7), entry.kind, entry.worked});
    if (cells.isEmpty())
        emit said(Meaning::Attention, tr("There are no hours in %1, so there is nothing to repeat.").arg(format(m_week.previous())));
    else
        paste(cells);
}

void WeekPane::writeNote(const QPoint &at)
{
    const QModelIndex index = m_grid->indexAt(at);
    if (!index.isValid() || m_grid->weekModel()->isTotal(index))
        return;
    const core::HourCell cell = m_grid->weekModel()->cell(index);
    const QList<core::HourEntry> day = m_book.hours(m_dossier, cell.day, cell.day);
    const auto entry = std::find_if(day.begin(), day.end(), [&](const core::HourEntry &one) { return one.kind == cell.kind; });
    if (entry == day.end()) {
        emit said(Meaning::Attention, tr("Type the hours first; a note belongs to hours."));
        return;
    }
    const std::optional<QString> note = m_ask.text(tr("Note with hours"), tr("What was done on %1?").arg(format(cell.day)), entry->note);
    QList<core::Problem> problems;
    if (note && attempt(m_ask, tr("Writing the note"), [&] { problems = m_book.annotate(entry->id, *note); }))
        emit answered(problems);
}

void WeekPane::explain()
{
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Recording the reason"), [&] { problems = m_book.explain(m_unexplained, m_reason->text()); }))
        return;
    if (!core::blocks(problems)) {
        m_reason->clear();
        m_keeper->touched();
        m_grid->setFocus();
    }
    emit answered(problems);
}

void WeekPane::keepDraft()
{
    m_keeper->touched();
    m_keeper->keep();
    // Hours that can be read are stored; what was kept of them is then no longer needed.
    m_grid->commit();
    m_keeper->keep();
}

core::Row WeekPane::typed() const
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

std::optional<QDate> WeekPane::draftDay() const
{
    const core::Row draft = m_keeper->stored();
    const QDate monday = QDate::fromString(draft.value(u"week"_s).toString(), Qt::ISODate);
    return monday.isValid() ? std::optional(monday) : std::nullopt;
}

void WeekPane::resume()
{
    const core::Row row = m_keeper->stored();
    m_reason->setText(row.value(u"reason"_s).toString());
    const QString cell = row.value(u"cell"_s).toString();
    if (cell.isEmpty())
        return;
    m_unread = cell;
    m_unreadCell = core::HourCell{QDate::fromString(row.value(u"day"_s).toString(), Qt::ISODate), row.value(u"kind"_s).toString(), {}};
    m_grid->setCurrentIndex(m_grid->weekModel()->indexOf(m_unreadCell->day, m_unreadCell->kind));
    emit said(Meaning::Info, tr("“%1” was typed for %2 and not yet stored. Type it again if it holds.").arg(cell, format(m_unreadCell->day)));
}

} // namespace ui
