#include "core/dossier/person.h"
#include "core/kpi/kpis.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::KpiCount)
};

/// The parts of a month of income that results count: what was earned, and whether it has a norm to hold it against.
const QString earned = u"coalesce(counted_cents, max(turnover_cents - costs_cents, 0))"_s;

bool isAsked(const KpiClient &client, const KpiQuestion &question)
{
    return (question.municipality.isEmpty() || client.municipality == question.municipality) && (question.adviser.isEmpty() || client.owner == question.adviser);
}

KpiRow rowOf(const QString &dossier, const KpiClient &client)
{
    KpiRow row;
    row.dossier = Id<Dossier>::parse(dossier);
    row.number = client.number;
    row.name = client.name;
    row.municipality = client.municipality;
    return row;
}

/// Income of one dossier over the months of a year.
struct Earnings {
    int months = 0;
    Money earned;
    Money norm;
    int withoutNorm = 0;
};

QHash<QString, Earnings> earningsIn(const Store &store, int year)
{
    QHash<QString, Earnings> all;
    const QString sql = u"select dossier, sum(%1 > 0 and norm_cents > 0), coalesce(sum(case when norm_cents > 0 then %1 end), 0), "
                        "coalesce(sum(case when %1 > 0 then norm_cents end), 0), sum(%1 > 0 and norm_cents = 0) "
                        "from pto_income where month between ? and ? group by dossier"_s.arg(earned);
    store.each(sql, {toSql(Month(year, 1)), toSql(Month(year, 12))}, [&](const Cells &cells) {
        all.insert(cells.text(0), {int(cells.number(1)), Money::cents(cells.number(2)), Money::cents(cells.number(3)), int(cells.number(4))});
    });
    return all;
}

struct Span {
    QDate start;
    QDate end;
};

/// Routes of a kind that ran in a year, one span per dossier.
QHash<QString, Span> spansIn(const Store &store, const QString &kind, int year)
{
    QHash<QString, Span> all;
    const QString sql = u"select dossier, min(start_day), max(coalesce(end_day, '9999')) from routes "
                        "where kind = ? and start_day <= ? and (end_day is null or end_day >= ?) group by dossier"_s;
    store.each(sql, {kind, toSql(QDate(year, 12, 31)), toSql(QDate(year, 1, 1))}, [&](const Cells &cells) {
        all.insert(cells.text(0), {QDate::fromString(cells.text(1), Qt::ISODate), QDate::fromString(cells.text(2), Qt::ISODate)});
    });
    return all;
}

void sortByNumber(QList<KpiRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const KpiRow &a, const KpiRow &b) { return a.number != b.number ? a.number < b.number : a.start < b.start; });
}

int wholeMonths(QDate start, QDate end)
{
    const QDate after = end.addDays(1);
    int months = (after.year() - start.year()) * 12 + after.month() - start.month();
    return months - (after.day() < start.day());
}

void judge(KpiRow &row, const KpiDefinition &definition, const QString &outcome, bool hasBenefit, const Catalogue &outcomes)
{
    using Verdict = KpiRow::Verdict;
    if (!row.end.isValid() && row.months > definition.expectedMonths && definition.expectedMonths > 0) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("Runs for %n month(s) without an outcome, longer than was agreed on", nullptr, row.months);
    } else if (!row.end.isValid()) {
        row.verdict = Verdict::LeftOut;
        row.reason = Text::tr("Still in the route");
    } else if (outcome.isEmpty()) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("Ended without an outcome");
    } else if (definition.isExcluded(outcome)) {
        row.verdict = Verdict::LeftOut;
        row.reason = outcomes.label(outcome);
    } else if (definition.needsBenefit && !hasBenefit) {
        row.verdict = Verdict::InDoubt;
        row.reason = Text::tr("No benefit recorded at the start of the route");
    } else {
        row.success = definition.isSuccess(outcome);
        row.reason = outcomes.label(outcome);
    }
}

} // namespace

const QHash<QString, KpiClient> &Kpis::clients() const
{
    if (m_memory.clients.isEmpty()) {
        // The client of a dossier, once, whatever else was filled in: the first that was written down stays.
        const QString sql = u"select d.id, d.number, d.owner, p.first_name, p.initials, p.prefix, p.last_name, p.municipality "
                            "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' order by p.rowid desc"_s;
        m_store.each(sql, {}, [&](const Cells &cells) {
            Person person;
            person.firstName = cells.text(3);
            person.initials = cells.text(4);
            person.prefix = cells.text(5);
            person.lastName = cells.text(6);
            m_memory.clients.insert(cells.text(0), {cells.text(1), cells.text(2), fullName(person), cells.text(7)});
        });
    }
    return m_memory.clients;
}

QList<KpiRow> Kpis::countRoutes(const KpiDefinition &definition, const KpiQuestion &question) const
{
    const QDate first(question.year, 1, 1);
    const QDate last(question.year, 12, 31);
    const QString sql = u"select r.dossier, r.start_day, r.end_day, r.outcome, exists (select 1 from benefits b where b.dossier = r.dossier and b.kind <> 'none' "
                        "and b.from_day <= r.start_day and (b.until_day is null or b.until_day >= r.start_day)) "
                        "from routes r where r.kind = ? and r.start_day <= ? and (r.end_day is null or r.end_day >= ?)"_s;
    const Catalogue outcomes = Catalogue::read(u"routes"_s).within(definition.route, u"outcomes"_s);
    const QHash<QString, KpiClient> &clients = this->clients();
    QList<KpiRow> rows;
    m_store.each(sql, {definition.route, toSql(last), toSql(first)}, [&](const Cells &cells) {
        const QString dossier = cells.text(0);
        const KpiClient client = clients.value(dossier);
        if (!isAsked(client, question))
            return;
        KpiRow row = rowOf(dossier, client);
        row.start = QDate::fromString(cells.text(1), Qt::ISODate);
        row.end = QDate::fromString(cells.text(2), Qt::ISODate);
        // Seen from the end of the measured year, a route that ended later was still running.
        if (row.end > last)
            row.end = {};
        row.months = wholeMonths(row.start, row.end.isValid() ? row.end : qMin(last, m_store.clock().today()));
        judge(row, definition, cells.text(3), cells.number(4) != 0, outcomes);
        rows.append(row);
    });
    sortByNumber(rows);
    return rows;
}

QList<KpiRow> Kpis::countIncome(const KpiDefinition &definition, const KpiQuestion &question) const
{
    using Verdict = KpiRow::Verdict;
    const QHash<QString, Earnings> earnings = earningsIn(m_store, question.year);
    const QHash<QString, Span> spans = spansIn(m_store, definition.route, question.year);
    QSet<QString> dossiers(earnings.keyBegin(), earnings.keyEnd());
    for (auto span = spans.keyBegin(); span != spans.keyEnd(); ++span)
        dossiers.insert(*span);
    const QHash<QString, KpiClient> &clients = this->clients();
    QList<KpiRow> rows;
    for (const QString &dossier : std::as_const(dossiers)) {
        const KpiClient client = clients.value(dossier);
        if (!isAsked(client, question))
            continue;
        KpiRow row = rowOf(dossier, client);
        const Span span = spans.value(dossier);
        row.start = span.start;
        row.end = span.end;
        const Earnings earning = earnings.value(dossier);
        row.months = earning.months;
        row.earned = earning.earned;
        row.norm = earning.norm;
        row.success = row.earned.shareOf(row.norm) >= definition.minimumShare && row.months > 0;
        if (row.months > 0) {
            row.reason = Text::tr("Income in %n month(s)", nullptr, row.months);
        } else if (earning.withoutNorm > 0) {
            row.verdict = Verdict::InDoubt;
            row.reason = Text::tr("Income entered in %n month(s), but no norm to hold it against", nullptr, earning.withoutNorm);
        } else {
            row.verdict = Verdict::LeftOut;
            row.reason = Text::tr("No income in this year");
        }
        rows.append(row);
    }
    sortByNumber(rows);
    return rows;
}

Series Kpis::personsPerMonth(const KpiQuestion &question) const
{
    const QString sql = u"select month, dossier from pto_income where month between ? and ? and norm_cents > 0 and %1 > 0 group by month, dossier"_s.arg(earned);
    remember();
    const QHash<QString, KpiClient> &clients = this->clients();
    const bool everyone = question.municipality.isEmpty() && question.adviser.isEmpty();
    QHash<QString, int> persons;
    m_store.each(sql, {toSql(Month(question.year, 1)), toSql(Month(question.year, 12))}, [&](const Cells &cells) {
        if (everyone || isAsked(clients.value(cells.text(1)), question))
            ++persons[cells.text(0)];
    });
    Series series;
    series.title = Text::tr("Persons with income, per month of %1").arg(question.year);
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Month");
    SeriesRow row;
    row.name = Text::tr("Persons with income");
    for (int number = 1; number <= 12; ++number) {
        series.labels.append(QLocale().standaloneMonthName(number, QLocale::ShortFormat));
        const int count = persons.value(Month(question.year, number).text());
        row.values.append(count > 0 ? std::optional(double(count)) : std::nullopt);
    }
    series.rows.append(row);
    if (const auto known = definition(u"pto"_s, question.year); known && known->goal)
        series.limits.append({Text::tr("Goal %1").arg(*known->goal), double(*known->goal), SeriesLimit::Kind::Goal});
    return series;
}

} // namespace core
