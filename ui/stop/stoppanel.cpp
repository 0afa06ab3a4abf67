#include "ui/stop/stoppanel.h"

#include "core/bbz/bbzapplication.h"
#include "core/bbz/livingcosts.h"
#include "core/bbz/loan.h"
#include "core/bbz/wealthsheet.h"
#include "core/debt/debt.h"
#include "core/debt/debtcase.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/task.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/stop/olderpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::StopDate;
using core::BbzEnding;

constexpr int nearDays = 14;

QString stateOf(const StopDate &date, QDate today)
{
    if (date.information)
        return StopPanel::tr("to know");
    const int left = date.daysLeft(today);
    if (date.met.isValid())
        return date.met > date.due ? StopPanel::tr("done %1, late").arg(formatShort(date.met)) : StopPanel::tr("done %1").arg(formatShort(date.met));
    return left < 0 ? StopPanel::tr("%n day(s) late", nullptr, -left) : left == 0 ? StopPanel::tr("today") : StopPanel::tr("%n day(s) left", nullptr, left);
}

Meaning meaningOf(const StopDate &date, QDate today)
{
    if (date.information)
        return Meaning::Neutral;
    const int left = date.daysLeft(today);
    if (date.met.isValid())
        return date.met > date.due ? Meaning::Attention : Meaning::Good;
    return left < 0 ? Meaning::Stop : left <= nearDays ? Meaning::Attention : Meaning::Info;
}

} // namespace

StopPanel::StopPanel(const StopDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_sections(new QTabWidget(this)), m_pages(new QStackedWidget(m_sections)),
      m_dates(new RowsModel<DateRow>({Field<DateRow>(tr("By"), [](const DateRow &row) { return formatShort(row.date.due); }),
                                      Field<DateRow>(tr("State"), [this](const DateRow &row) { return stateOf(row.date, m_desk.clock.today()); })
                                          .withIcon([this](const DateRow &row) { return icon(meaningOf(row.date, m_desk.clock.today()), palette()); }),
                                      Field<DateRow>(tr("What"), [](const DateRow &row) { return row.date.title; }).withToolTip([](const DateRow &row) { return row.date.why; }),
                                      Field<DateRow>(tr("Source"), [](const DateRow &row) { return row.date.source.section(u", http"_s, 0, 0) + (row.date.verified ? QString() : u' ' + tr("(not verified)")); })
                                          .withToolTip([](const DateRow &row) { return row.date.source; })}, this)),
      m_lists(new RowsModel<ListRow>({Field<ListRow>(tr("List"), [](const ListRow &row) { return row.list; }),
                                      Field<ListRow>(tr("Item"), [](const ListRow &row) { return row.item.title; }),
                                      Field<ListRow>(tr("State"), [](const ListRow &row) { return row.item.missing.isEmpty() ? tr("ready") : row.item.missing; })
                                          .withIcon([this](const ListRow &row) { return icon(row.item.missing.isEmpty() ? Meaning::Good : Meaning::Attention, palette()); })}, this)),
      m_dateTable(recordTable(m_dates, u"stopDates"_s, tr("Dates that must not be missed"), 2, this)), m_listTable(recordTable(m_lists, u"stopLists"_s, tr("Lists"), 2, this)),
      m_state(new Chip(Meaning::Neutral, {}, this)), m_guide(new QLabel(this)), m_balance(new QLabel(this)), m_facts(new QLabel(this)), m_notice(new Notice(this)), m_older(new OlderPane(desk, m_sections))
{
    m_sections->setObjectName(u"stopSections"_s);
    m_sections->setDocumentMode(true);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    const auto add = [this](QWidget *pane, const QString &title) {
        auto *frame = new QWidget(m_sections);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, space::inside, 0, 0);
        layout->addWidget(pane);
        m_sections->addTab(frame, title);
    };
    add(m_pages, tr("Plan to stop"));
    add(m_older, tr("Older entrepreneur"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::inside);
    layout->addWidget(m_sections);
    setFocusProxy(m_sections);
    reload();
}

QWidget *StopPanel::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("There is no plan to stop. It asks when and why, weighs what there is against what is owed, and then names each date that must not be missed: ask first, end afterwards."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Make plan to stop …"), empty);
    first->setObjectName(u"makeFirstStopPlan"_s);
    connect(first, &QPushButton::clicked, this, &StopPanel::make);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *StopPanel::makeBody()
{
    auto *body = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    m_state->setObjectName(u"stopState"_s);
    bar->addWidget(m_state);
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = new QToolButton(body);
        button->setText(text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
    };
    add(tr("Change …"), u"changeStopPlan"_s, [this] { change(); });
    add(tr("Business ended …"), u"recordEnd"_s, [this] { recordEnd(); });
    add(tr("Done / not done"), u"tickStopDate"_s, [this] { tick(); });
    add(tr("Open the list"), u"openStopList"_s, [this] { m_desk.showChecklist(); });
    bar->addStretch();
    add(tr("Remove …"), u"removeStopPlan"_s, [this] { remove(); });
    add(tr("Document …"), u"stopDocument"_s, [this] { m_desk.makeDocument(u"stop-plan"_s); });
    // What has to be done is read first; its source may be cut off, it also stands in the tool tip.
    m_dateTable->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Interactive);
    m_dateTable->horizontalHeader()->resizeSection(3, 190);
    connect(m_dateTable, &QTableView::activated, this, &StopPanel::tick);
    connect(m_listTable, &QTableView::activated, this, [this] { m_desk.showChecklist(); });
    auto *main = new QVBoxLayout;
    main->setSpacing(space::inside);
    main->addWidget(caption(tr("Dates that must not be missed"), "heading", body));
    main->addWidget(m_dateTable, 3);
    main->addWidget(caption(tr("Lists"), "heading", body));
    main->addWidget(m_listTable, 2);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addLayout(main, 1);
    columns->addWidget(makeGuide());
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addLayout(bar);
    rows->addWidget(m_notice);
    rows->addLayout(columns, 1);
    return body;
}

QWidget *StopPanel::makeGuide()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    m_balance->setObjectName(u"stopBalance"_s);
    m_balance->setTextFormat(Qt::RichText);
    m_guide->setObjectName(u"stopGuide"_s);
    m_guide->setTextFormat(Qt::RichText);
    m_facts->setObjectName(u"stopFacts"_s);
    for (QLabel *label : {m_facts, m_balance, m_guide}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(300);
    return area;
}

QSet<QString> StopPanel::tables() const
{
    return {core::tableOf<BbzEnding>().name, core::tableOf<core::BbzApplication>().name, core::tableOf<core::BookYear>().name, core::tableOf<core::Asset>().name, core::tableOf<core::Household>().name, core::tableOf<core::Loan>().name, core::tableOf<core::Debt>().name, core::tableOf<core::DebtCase>().name, core::tableOf<core::Task>().name,
            core::tableOf<core::Business>().name, core::tableOf<core::Person>().name, core::tableOf<core::Route>().name, u"plan_answers"_s, u"plan_lists"_s, u"attachments"_s};
}

void StopPanel::reload()
{
    attempt(m_desk.ask, tr("Showing the plan to stop"), [this] {
        const auto plan = m_desk.book.plan(m_desk.dossier);
        m_pages->setCurrentIndex(plan ? 1 : 0);
        if (plan)
            showPlan(*plan);
        m_sections->setTabVisible(1, m_desk.book.olderMatters(m_desk.dossier));
        m_older->reload();
    });
}

void StopPanel::keepDrafts()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

void StopPanel::goTo(const QString &section) { m_sections->setCurrentIndex(section == "older"_L1 ? 1 : 0); }

void StopPanel::showPlan(const BbzEnding &plan)
{
    const core::StopManner manner = core::mannerOf(plan.manner);
    const core::StopBalance balance = m_desk.book.balance(plan);
    const core::StopFacts facts = m_desk.book.facts(m_desk.dossier);
    showFacts(plan, facts);
    if (facts.ended.isValid())
        m_state->set(Meaning::Neutral, tr("Ended on %1").arg(formatShort(facts.ended)));
    else if (plan.manner.isEmpty())
        m_state->set(Meaning::Attention, tr("Manner not chosen"));
    else
        m_state->set(plan.manner == "acute"_L1 ? Meaning::Stop : Meaning::Info, plan.plannedEnd.isValid() ? tr("%1, last day %2").arg(manner.title, formatShort(plan.plannedEnd)) : manner.title);
    QString html = u"<b>%1</b><table width='100%' cellspacing='0' cellpadding='1'>"_s.arg(tr("Is there enough?"));
    for (const core::Step &step : balance.steps) {
        const bool last = &step == &balance.steps.last();
        const QString strong = last ? u"<b>%1</b>"_s : u"%1"_s;
        html += u"<tr><td>"_s + strong.arg(step.text.toHtmlEscaped()) + u"</td><td align='right'>"_s + strong.arg(format(*step.amount).replace(u' ', QChar(0xa0))) + u"</td></tr>"_s;
    }
    html += u"</table>"_s;
    if (balance.manner != plan.manner)
        html += u"<p>"_s + tr("The figures point to: %1.").arg(core::mannerOf(balance.manner).title).toHtmlEscaped() + u"</p>"_s;
    m_balance->setText(html);
    QString guide;
    if (!manner.text.isEmpty()) {
        guide = u"<b>%1</b><p>%2</p><ol style='margin-left:-20px'>"_s.arg(manner.title.toHtmlEscaped(), manner.text.toHtmlEscaped());
        for (const QString &step : manner.steps)
            guide += u"<li>%1</li>"_s.arg(step.toHtmlEscaped());
        guide += u"</ol>"_s;
    }
    if (!plan.reason.isEmpty())
        guide += u"<p><b>%1</b> %2</p>"_s.arg(tr("Why:"), plan.reason.toHtmlEscaped());
    m_guide->setText(guide);
    m_notice->clear();
    m_notice->show(m_desk.book.check(plan));
    QList<DateRow> dates;
    const QList<StopDate> all = m_desk.book.dates(plan);
    for (const StopDate &date : all)
        dates.append({date.key, date});
    m_dates->reset(dates);
    QList<ListRow> items;
    const QList<core::StopListState> lists = m_desk.book.lists(m_desk.dossier);
    for (const core::StopListState &list : lists)
        for (const core::StopListState::Item &item : list.items)
            items.append({int(items.size()) + 1, &item == &list.items.first() ? tr("%1 (%2 of %3)").arg(list.title).arg(list.ready()).arg(list.items.size()) : QString(), item});
    m_lists->reset(items);
}

void StopPanel::showFacts(const BbzEnding &plan, const core::StopFacts &facts)
{
    QStringList lines{facts.askedBbz.isValid() ? tr("Bbz for stopping asked for on %1.").arg(format(facts.askedBbz)) : tr("Bbz for stopping was not asked for: record the application in the Bbz tab.")};
    if (plan.ioazApplied.isValid())
        lines.append(tr("Ioaz asked for on %1.").arg(format(plan.ioazApplied)));
    if (plan.outcome == "granted"_L1 || plan.outcome == "refused"_L1)
        lines.append((plan.outcome == "granted"_L1 ? tr("Ioaz granted on %1.") : tr("Ioaz refused on %1.")).arg(format(plan.outcomeDay)));
    m_facts->setText(lines.join(u'\n'));
}

void StopPanel::recordEnd()
{
    const std::optional<core::Business> business = m_desk.book.business(m_desk.dossier);
    if (!business)
        return m_desk.ask.tell(tr("Business ended"), tr("No business is recorded yet. Add it under Data, then its end can be filled in."));
    auto *dialog = new RecordDialog<core::Business>(m_desk, u"stop-business"_s, {tr("Business ended"), tr("Record end"), tr("Cancel")}, this);
    dialog->form()->add(tr("%1 ended on").arg(business->tradeName.isEmpty() ? tr("The business") : business->tradeName), &core::Business::end);
    dialog->hint = [](const core::Business &) { return tr("The day is kept with the business, under Data. Leave it empty when the business still runs."); };
    const StopDesk desk = m_desk;
    dialog->save = [desk](const core::Business &record) { return desk.book.end(record); };
    dialog->openWith(*business);
}

void StopPanel::make() { edit(m_desk.book.freshPlan(m_desk.dossier), true); }

void StopPanel::change()
{
    if (const auto plan = m_desk.book.plan(m_desk.dossier))
        edit(*plan, false);
}

void StopPanel::edit(const BbzEnding &plan, bool fresh)
{
    auto *dialog = new RecordDialog<BbzEnding>(m_desk, fresh ? u"stop-plan-new"_s : u"stop-plan"_s, {tr("Plan to stop"), tr("Record plan"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Last day of the business"), &BbzEnding::plannedEnd);
    form->addText(tr("Why, and why then"), &BbzEnding::reason);
    form->add(tr("Sale brings"), &BbzEnding::proceeds);
    form->add(tr("Customers still pay"), &BbzEnding::receivables);
    form->add(tr("Tax and last VAT"), &BbzEnding::tax);
    form->add(tr("Costs of ending"), &BbzEnding::endingCosts);
    form->addChoice(tr("Manner"), &BbzEnding::manner, {{QString(), u"–"_s}, {u"profitable"_s, core::mannerOf(u"profitable"_s).title}, {u"acute"_s, core::mannerOf(u"acute"_s).title}});
    form->addChoice(tr("Rented premises"), &BbzEnding::lease, {{QString(), tr("not asked")}, {u"none"_s, tr("none")}, {u"shop"_s, tr("shop, catering, workshop")}, {u"office"_s, tr("office or storage")}});
    form->addChoice(tr("VAT return"), &BbzEnding::vatPeriod, {{u"quarter"_s, tr("per quarter")}, {u"month"_s, tr("per month")}, {u"none"_s, tr("none")}});
    auto *staff = new ChoiceEdit({{u"-1"_s, tr("no staff")}, {u"0"_s, tr("less than 5 years")}, {u"5"_s, tr("5 to 10 years")}, {u"10"_s, tr("10 to 15 years")}, {u"15"_s, tr("15 years or more")}}, form);
    staff->setObjectName(u"staff_years"_s);
    staff->setValue(QString::number(plan.staffYears < 0 ? -1 : plan.staffYears / 5 * 5));
    form->addWidget(tr("Longest in service"), staff);
    form->add(tr("Ioaz asked for on"), &BbzEnding::ioazApplied);
    form->addChoice(tr("Ioaz"), &BbzEnding::outcome, {{QString(), u"–"_s}, {u"granted"_s, tr("granted")}, {u"refused"_s, tr("refused")}, {u"not-asked"_s, tr("not asked")}});
    form->add(tr("Outcome on"), &BbzEnding::outcomeDay);
    const StopDesk desk = m_desk;
    const auto taken = [staff](BbzEnding record) {
        record.staffYears = staff->value().toInt();
        return record;
    };
    dialog->hint = [desk](const BbzEnding &record) {
        const core::StopBalance balance = desk.book.balance(record);
        return tr("%1 %2. That points to: %3.").arg(balance.steps.last().text, format(balance.left), core::mannerOf(balance.manner).title);
    };
    dialog->check = [desk, taken](const BbzEnding &record) { return desk.book.check(taken(record)); };
    dialog->save = [desk, taken](const BbzEnding &record) { return desk.book.save(taken(record)); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(plan);
}

void StopPanel::remove()
{
    const auto plan = m_desk.book.plan(m_desk.dossier);
    if (plan && m_desk.ask.confirm(tr("Remove plan to stop"), tr("Remove the plan with its dates? What is known about going on and the Ioaz stays. It can be undone."), tr("Remove plan to stop")))
        attempt(m_desk.ask, tr("Removing the plan to stop"), [&] { m_desk.book.removePlan(m_desk.dossier); });
}

void StopPanel::tick()
{
    const auto plan = m_desk.book.plan(m_desk.dossier);
    const int row = m_dateTable->currentIndex().row();
    if (!plan || row < 0)
        return m_desk.ask.tell(tr("Done / not done"), tr("Choose a date in the list first."));
    const StopDate date = m_dates->at(row).date;
    if (date.fixed || date.information)
        return m_desk.ask.tell(tr("Done / not done"), date.fixed ? tr("The plan itself says whether this is done: change it there.") : tr("Nothing has to be done by this date."));
    attempt(m_desk.ask, tr("Ticking the date"), [&] { m_desk.book.tick(*plan, date.key, !date.met.isValid()); });
}

} // namespace ui
