#include "core/report/ptoreport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/dossier/business.h"
#include "core/dossier/person.h"
#include "core/pto/earnedshare.h"
#include "core/pto/ptobook.h"
#include "core/pto/ptocharts.h"
#include "core/pto/ptowork.h"
#include "core/report/ptomoney.h"
#include "core/rules/catalogue.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoReport)
};

QString shown(HourQuantity hours) { return hours.isZero() ? QString() : format(hours); }

/// "ma 2-3": the year stands in the title of the paper.
QString dayText(QDate day) { return u"%1\u00a0%2"_s.arg(QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat), day.toString(u"d-M"_s)); }

/// What every paper about the hours of one client knows.
class HoursPaper {
public:
    explicit HoursPaper(const ReportRequest &request);
    Document statement();
    Document form();

private:
    void addHead(const QString &title);
    void addCeilings();
    void addMonth();
    void addWeek(TableBlock &table, const WeekAssessment &week);
    void addYear();
    void addOverWeeks();
    void addIncome(Month first, Month last);
    void warnWhenOpen(Month month);
    void addState(Month month);
    void addSignatures(const QString &statement);
    QList<TableColumn> kindColumns(const QString &first, const QString &last) const;
    QStringList sums(const QString &name, const QList<HourEntry> &entries) const;
    QList<HourEntry> between(QDate first, QDate last) const;
    QString stateText(Month month) const;
    bool isMonth() const { return !m_request.month.isNull(); }

    const ReportRequest &m_request;
    PtoBook m_book;
    Dossier m_dossier;
    Person m_client;
    int m_year;
    PtoHours m_hours;
    Catalogue m_kinds = Catalogue::read(u"pto/hour_kinds"_s);
    Catalogue m_states = Catalogue::read(u"pto/month_states"_s);
    Document m_document;
};

HoursPaper::HoursPaper(const ReportRequest &request)
    : m_request(request), m_book(request.store), m_year(request.month.isNull() ? request.yearOrNow() : request.month.year()), m_hours(ptoHours(m_book, request.dossier, m_year))
{
    const auto dossier = request.store.find(request.dossier);
    if (!dossier)
        throw Failure(Failure::Kind::Database, request.dossier.text(), u"no such dossier"_s);
    m_dossier = *dossier;
    const QList<Person> clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    if (!clients.isEmpty())
        m_client = clients.first();
}

void HoursPaper::addHead(const QString &title)
{
    const QString period = isMonth() ? format(m_request.month) : QString::number(m_year);
    m_document.meta.title = u"%1 %2"_s.arg(title, period);
    m_document.meta.subject = Text::tr("Hours worked in the own business beside the benefit");
    m_document.add(Title{title, period});
    Facts facts{{{Text::tr("Name"), fullName(m_client)}, {Text::tr("Dossier"), m_dossier.number}}};
    const QList<Business> businesses = m_request.store.select<Business>(u"dossier = ? order by end_day is not null, start_day desc"_s, {m_dossier.id.text()});
    if (!businesses.isEmpty() && m_request.shows(u"business"_s))
        facts.rows.append({Text::tr("Business"), businesses.first().tradeName});
    const Period asked = isMonth() ? Period{m_request.month.firstDay(), m_request.month.lastDay()} : Period{QDate(m_year, 1, 1), QDate(m_year, 12, 31)};
    QStringList permissions;
    for (const PtoPermission &permission : std::as_const(m_hours.permissions)) {
        const Period days = permission.period();
        if (permission.state == "refused"_L1 || !days.overlaps(asked))
            continue;
        permissions.append(days.last ? Text::tr("%1 to %2, decision of %3").arg(formatShort(days.first), formatShort(*days.last), formatShort(permission.granted))
                                     : Text::tr("from %1, decision of %2").arg(formatShort(days.first), formatShort(permission.granted)));
    }
    facts.rows.append({Text::tr("Permission"), permissions.isEmpty() ? Text::tr("none in this period: the hours do not count") : permissions.join(u"; "_s)});
    m_document.add(facts);
}

void HoursPaper::addCeilings()
{
    const QDate last = isMonth() ? m_request.month.lastDay() : QDate(m_year, 12, 31);
    const YearAssessment year = assessYear(m_hours, m_year, m_request.rules, std::min(last, m_request.clock.today()));
    Facts facts;
    if (const auto week = weekCeiling(m_hours, last, m_request.rules))
        facts.rows.append({Text::tr("At most a week"), Text::tr("%1 (%2)").arg(format(week->hours), week->source)});
    if (year.use.ceiling)
        facts.rows.append({Text::tr("At most a year"), Text::tr("%1 (%2)").arg(format(year.use.ceiling->hours), year.use.ceiling->source)});
    if (isMonth()) {
        HourQuantity soFar;
        for (const HourEntry &entry : between(QDate(m_year, 1, 1), last))
            if (permissionOn(m_hours.permissions, entry.day))
                soFar += entry.worked;
        facts.rows.append({Text::tr("Counted in %1, up to this month").arg(m_year), format(soFar)});
    } else {
        facts.rows.append({Text::tr("Stand of the year"), year.sentence()});
        facts.rows.append({Text::tr("Tax test"), year.taxSentence()});
    }
    m_document.add(facts);
}

QList<TableColumn> HoursPaper::kindColumns(const QString &first, const QString &last) const
{
    // With a last column the numbers take what they need and the words get the rest; on the form all columns are to write in.
    const int even = last.isEmpty() ? 4 : 0;
    QList<TableColumn> columns{{first, Align::Left, even}};
    for (const CatalogueEntry &kind : m_kinds.entries())
        columns.append({kind.label(), Align::Right, even});
    columns.append({Text::tr("Total"), Align::Right, even});
    if (!last.isEmpty())
        columns.append({last, Align::Left, 1});
    return columns;
}

QList<HourEntry> HoursPaper::between(QDate first, QDate last) const
{
    QList<HourEntry> found;
    for (const HourEntry &entry : m_hours.entries)
        if (entry.day >= first && entry.day <= last)
            found.append(entry);
    return found;
}

QStringList HoursPaper::sums(const QString &name, const QList<HourEntry> &entries) const
{
    const QStringList keys = m_kinds.keys();
    QStringList row{name};
    HourQuantity total;
    for (const QString &key : keys) {
        HourQuantity sum;
        for (const HourEntry &entry : entries)
            // Hours of a kind that left the list are counted with the first one.
            if (entry.kind == key || (key == keys.first() && !keys.contains(entry.kind)))
                sum += entry.worked;
        row.append(shown(sum));
        total += sum;
    }
    row.append(format(total));
    return row;
}

void HoursPaper::addWeek(TableBlock &table, const WeekAssessment &week)
{
    const QDate first = std::max(week.week.monday(), m_request.month.firstDay());
    const QDate last = std::min(week.week.sunday(), m_request.month.lastDay());
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const QList<HourEntry> entries = between(day, day);
        if (entries.isEmpty())
            continue;
        QStringList words;
        if (!permissionOn(m_hours.permissions, day))
            words.append(Text::tr("without permission"));
        for (const HourMark &mark : week.marks)
            if (mark.day == day && mark.isOver())
                words.append(mark.reason.isEmpty() ? Text::tr("over the ceiling") : Text::tr("over the ceiling: %1").arg(mark.reason));
        for (const HourEntry &entry : entries)
            words.append(entry.note);
        words.removeAll(QString());
        words.removeDuplicates();
        table.rows.append(sums(dayText(day), entries) + QStringList{words.join(u"; "_s)});
    }
    if (between(first, last).isEmpty())
        return;
    table.strongRows.insert(int(table.rows.size()));
    QStringList row = sums(Text::tr("Week %1").arg(week.week.number()), between(first, last));
    const HourQuantity whole = week.use.counted + week.use.uncovered;
    const bool cut = first != week.week.monday() || last != week.week.sunday();
    row.append(cut && !whole.isZero() ? Text::tr("whole week: %1").arg(format(whole)) : QString());
    table.rows.append(row);
}

void HoursPaper::addMonth()
{
    const Month month = m_request.month;
    m_document.add(Heading{Text::tr("Hours per day"), 2});
    const QList<HourEntry> all = between(month.firstDay(), month.lastDay());
    if (all.isEmpty())
        return m_document.add(Paragraph{m_book.months().at(m_dossier.id, month).nil ? Text::tr("The client declares that nothing was worked this month.")
                                                                                   : Text::tr("No hours have been recorded for this month.")});
    TableBlock table;
    table.columns = kindColumns(Text::tr("Day"), Text::tr("Remark"));
    for (IsoWeek week = IsoWeek::of(month.firstDay()); week.monday() <= month.lastDay(); week = week.next())
        addWeek(table, assessWeek(m_hours, week, m_request.rules));
    table.foot = sums(Text::tr("Total"), all) + QStringList{QString()};
    m_document.add(table);
}

QString HoursPaper::stateText(Month month) const
{
    const PtoMonth now = m_book.months().at(m_dossier.id, month);
    const QString state = m_states.label(now.state);
    return now.nil ? Text::tr("%1, nothing worked").arg(state) : state;
}

void HoursPaper::addYear()
{
    m_document.add(Heading{Text::tr("Hours per month"), 2});
    TableBlock table;
    table.columns = kindColumns(Text::tr("Month"), Text::tr("State"));
    const Month present = Month::of(m_request.clock.today());
    for (Month month(m_year, 1); month.year() == m_year && month <= present; month = month.next())
        table.rows.append(sums(QLocale().standaloneMonthName(month.number()), between(month.firstDay(), month.lastDay())) + QStringList{stateText(month)});
    table.foot = sums(Text::tr("Total"), between(QDate(m_year, 1, 1), QDate(m_year, 12, 31))) + QStringList{QString()};
    m_document.add(table);
    m_document.add(ChartBlock{weekChart(m_hours, m_year, m_request.rules, m_request.clock.today()), {}});
    addOverWeeks();
}

void HoursPaper::addOverWeeks()
{
    TableBlock table;
    table.columns = {{Text::tr("Week"), Align::Left, 4}, {Text::tr("Hours"), Align::Right, 2}, {Text::tr("Ceiling"), Align::Right, 2}, {Text::tr("Reason"), Align::Left, 8}};
    for (IsoWeek week = IsoWeek::of(m_year, 1); week.year() == m_year; week = week.next()) {
        const WeekAssessment found = assessWeek(m_hours, week, m_request.rules);
        if (found.use.standing() != HourUse::Standing::Over)
            continue;
        QStringList reasons;
        for (const HourMark &mark : found.marks)
            if (mark.overWeek && !mark.reason.isEmpty())
                reasons.append(mark.reason);
        reasons.removeDuplicates();
        table.rows.append({format(week), format(found.use.counted), format(found.use.ceiling->hours), reasons.isEmpty() ? Text::tr("not written down") : reasons.join(u"; "_s)});
    }
    if (table.rows.isEmpty())
        return;
    m_document.add(Heading{Text::tr("Weeks over the ceiling"), 2});
    m_document.add(table);
}

void HoursPaper::addIncome(Month first, Month last)
{
    const QList<IncomeEntry> incomes = m_book.incomes(m_dossier.id, first, last);
    if (incomes.isEmpty())
        return;
    m_document.add(Heading{Text::tr("Turnover and costs"), 2});
    const auto sum = [&](Money IncomeEntry::*member) {
        return std::accumulate(incomes.begin(), incomes.end(), Money(), [member](Money money, const IncomeEntry &entry) { return money + entry.*member; });
    };
    const Money turnover = sum(&IncomeEntry::turnover);
    const Money costs = sum(&IncomeEntry::costs);
    Facts facts{{{Text::tr("Turnover without VAT"), format(turnover)}, {Text::tr("Accepted costs"), format(costs)}, {Text::tr("Profit"), format(turnover - costs)}}};
    if (m_request.shows(u"benefit"_s)) {
        facts.rows.append({Text::tr("Earned share of the norm"), earnedShare(incomes, first, last, m_request.rules).sentence()});
        m_document.add(facts);
        m_document.add(Paragraph{earnedShareDefinition(last.lastDay()).text, Paragraph::Style::Small});
    } else {
        m_document.add(facts);
    }
    if (isMonth() && m_request.shows(u"business"_s))
        addLedger(m_document, ledgerOf(booksOf(m_request.store, m_dossier.id), m_request.rules), first, last);
}

void HoursPaper::warnWhenOpen(Month month)
{
    if (!m_book.months().at(m_dossier.id, month).isHandedIn())
        m_document.add(Notice{Text::tr("Mind"), Text::tr("%1 has not been handed in yet. These are the hours as they are known now.").arg(format(month))});
}

void HoursPaper::addState(Month month)
{
    const PtoMonth now = m_book.months().at(m_dossier.id, month);
    if (now.isHandedIn())
        m_document.add(Facts{{{Text::tr("State of the month"), Text::tr("%1, by %2 on %3").arg(stateText(month), now.author, format(now.at.date()))}}});
}

void HoursPaper::addSignatures(const QString &statement)
{
    m_document.add(SignatureBlock{statement, {{Text::tr("Entrepreneur"), fullName(m_client)}, {Text::tr("Adviser"), m_dossier.owner}}});
}

Document HoursPaper::statement()
{
    addHead(Text::tr("Hours statement"));
    if (isMonth())
        warnWhenOpen(m_request.month);
    isMonth() ? addMonth() : addYear();
    addCeilings();
    isMonth() ? addIncome(m_request.month, m_request.month) : addIncome(Month(m_year, 1), Month(m_year, 12));
    if (m_request.shows(u"business"_s))
        addPrices(m_document, MarketPrices(m_request.store).of(m_dossier.id), m_request.rules, m_request.clock.today());
    addSignatures(Text::tr("I have worked these hours in my own business, and no others. I know that I have to report changes at once."));
    // How far the office is with the month stands under the signatures: it goes on after the client has signed.
    if (isMonth())
        addState(m_request.month);
    return m_document;
}

Document HoursPaper::form()
{
    addHead(Text::tr("Hours form"));
    const Month month = m_request.month;
    m_document.add(Paragraph{Text::tr("Write down for every day how many hours and minutes you worked in your business, like 2:30. Hours without pay count too. "
                                      "Hand in the form in the first week after the month, also when you did not work.")});
    m_document.add(CheckList{{{Text::tr("I did not work in my business this month.")}}});
    Facts kinds;
    for (const CatalogueEntry &kind : m_kinds.entries())
        kinds.rows.append({kind.label(), kind.fields["help"_L1].toString()});
    m_document.add(kinds);
    TableBlock table;
    table.columns = kindColumns(Text::tr("Day"), {});
    const QStringList empty(m_kinds.entries().size() + 1, QString());
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
        table.rows.append(QStringList{dayText(day)} + empty);
        if (day.dayOfWeek() != Qt::Sunday && day != month.lastDay())
            continue;
        table.strongRows.insert(int(table.rows.size()));
        table.rows.append(QStringList{Text::tr("Week %1").arg(IsoWeek::of(day).number())} + empty);
    }
    table.foot = QStringList{Text::tr("Total")} + empty;
    m_document.add(table);
    m_document.add(Heading{Text::tr("Turnover and costs"), 2});
    m_document.add(FormFields{{{Text::tr("Turnover without VAT, in euros")}, {Text::tr("Costs, in euros (keep the receipts)")}, {Text::tr("What I want to say about it"), {}, 3}}});
    m_document.add(SignatureBlock{Text::tr("I have filled in this form truthfully and completely."), {{Text::tr("Entrepreneur"), fullName(m_client)}}});
    return m_document;
}

} // namespace

Document hoursStatement(const ReportRequest &request) { return HoursPaper(request).statement(); }

Document hoursForm(const ReportRequest &request)
{
    ReportRequest asked = request;
    if (asked.month.isNull())
        asked.month = Month::of(request.clock.today());
    return HoursPaper(asked).form();
}

} // namespace core
