#include "core/pto/ptobook.h"

#include "core/base/format.h"
#include "core/dossier/benefit.h"
#include "core/dossier/person.h"

#include <QMap>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoBook)
};

constexpr Op bookHours{QT_TRANSLATE_NOOP("Op", "Book hours")};
constexpr Op pasteWeek{QT_TRANSLATE_NOOP("Op", "Paste week of hours")};
constexpr Op addHours{QT_TRANSLATE_NOOP("Op", "Add hours")};
constexpr Op giveReason{QT_TRANSLATE_NOOP("Op", "Give reason for hours over the ceiling")};
constexpr Op annotateHours{QT_TRANSLATE_NOOP("Op", "Write note with hours")};
constexpr Op recordPermission{QT_TRANSLATE_NOOP("Op", "Record PTO permission")};
constexpr Op withdrawPermission{QT_TRANSLATE_NOOP("Op", "Withdraw PTO permission")};
constexpr Op removePermission{QT_TRANSLATE_NOOP("Op", "Remove PTO permission")};
constexpr Op recordIncome{QT_TRANSLATE_NOOP("Op", "Record PTO income")};

constexpr HourQuantity wholeDay = HourQuantity::hours(24);

Problem overADay(QDate day, HourQuantity hours)
{
    return {Problem::Weight::Blocks, u"minutes"_s,
            Text::tr("%1 would come to %2 hours. A day has 24. Nothing was changed.").arg(format(day), format(hours))};
}

/// One entry where a cell held several, with the notes and reasons of all.
HourEntry joined(const QList<HourEntry> &entries)
{
    HourEntry whole = entries.first();
    for (const HourEntry &entry : entries.mid(1)) {
        if (!entry.note.isEmpty())
            whole.note += (whole.note.isEmpty() ? u""_s : u"; "_s) + entry.note;
        if (!entry.reason.isEmpty() && entry.reason != whole.reason)
            whole.reason += (whole.reason.isEmpty() ? u""_s : u"; "_s) + entry.reason;
    }
    return whole;
}

} // namespace

QList<HourEntry> PtoBook::hours(const Id<Dossier> &dossier, QDate first, QDate last) const
{
    return m_store.select<HourEntry>(u"dossier = ? and day between ? and ? order by day, kind, id"_s, {dossier.text(), toSql(first), toSql(last)});
}

QList<Problem> PtoBook::book(const Id<Dossier> &dossier, const HourCell &cell)
{
    return replace(bookHours, dossier, cell.day, cell.day, cell.kind, {cell});
}

QList<Problem> PtoBook::fillWeek(const Id<Dossier> &dossier, const IsoWeek &week, const QList<HourCell> &cells)
{
    return replace(pasteWeek, dossier, week.monday(), week.sunday(), {}, cells);
}

QList<Problem> PtoBook::copyWeek(const Id<Dossier> &dossier, const IsoWeek &from, const IsoWeek &to)
{
    QList<HourCell> cells;
    for (const HourEntry &entry : week(dossier, from))
        cells.append({entry.day.addDays(from.monday().daysTo(to.monday())), entry.kind, entry.worked});
    return fillWeek(dossier, to, cells);
}

QList<Problem> PtoBook::replace(const Op &op, const Id<Dossier> &dossier, QDate first, QDate last, const QString &kind, const QList<HourCell> &cells)
{
    QMap<std::pair<QDate, QString>, HourQuantity> wanted;
    for (const HourCell &cell : cells)
        wanted[{cell.day, cell.kind}] += cell.worked;
    QMap<std::pair<QDate, QString>, QList<HourEntry>> present;
    QMap<QDate, HourQuantity> days;
    for (const HourEntry &entry : hours(dossier, first, last)) {
        if (kind.isEmpty() || entry.kind == kind)
            present[{entry.day, entry.kind}].append(entry);
        else
            days[entry.day] += entry.worked;
    }
    for (auto cell = wanted.cbegin(); cell != wanted.cend(); ++cell)
        days[cell.key().first] += cell.value();

    QList<HourEntry> puts;
    QList<HourEntry> gone;
    for (auto cell = present.cbegin(); cell != present.cend(); ++cell) {
        HourEntry whole = joined(cell.value());
        const HourQuantity before = std::accumulate(cell->cbegin(), cell->cend(), HourQuantity(),
                                                    [](HourQuantity sum, const HourEntry &entry) { return sum + entry.worked; });
        whole.worked = wanted.take(cell.key());
        if (whole.worked == before)
            continue;
        gone.append(whole.worked.isZero() ? cell.value() : cell->mid(1));
        if (!whole.worked.isZero())
            puts.append(whole);
    }
    for (auto cell = wanted.cbegin(); cell != wanted.cend(); ++cell)
        if (!cell.value().isZero())
            puts.append({Id<HourEntry>::fresh(), dossier, cell.key().first, cell.key().second, cell.value(), {}, {}});

    std::set<Month> touched;
    for (const HourEntry &entry : puts + gone)
        touched.insert(Month::of(entry.day));
    QList<Problem> problems;
    for (Month month : touched)
        problems.append(m_months.closedProblem(dossier, month));
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        if (day.value() > wholeDay)
            problems.append(overADay(day.key(), day.value()));
    if (!problems.isEmpty() || touched.empty())
        return problems;
    m_store.write(op, [&](Writer &writer) {
        for (const HourEntry &entry : gone)
            writer.remove(entry.id);
        for (const HourEntry &entry : puts)
            writer.put(entry);
        for (Month month : touched)
            m_months.keepTrue(writer, dossier, month);
    });
    return {};
}

QList<Problem> PtoBook::refusals(const QList<HourEntry> &entries) const
{
    QList<Problem> problems;
    QMap<Id<Dossier>, QMap<QDate, HourQuantity>> days;
    for (const HourEntry &entry : entries) {
        if (entry.worked <= HourQuantity())
            problems.append({Problem::Weight::Blocks, u"minutes"_s, Text::tr("%1: no hours were given.").arg(format(entry.day))});
        days[entry.dossier][entry.day] += entry.worked;
    }
    for (auto dossier = days.cbegin(); dossier != days.cend(); ++dossier) {
        std::set<Month> months;
        for (auto day = dossier->cbegin(); day != dossier->cend(); ++day) {
            HourQuantity total = day.value();
            for (const HourEntry &present : hours(dossier.key(), day.key(), day.key()))
                total += present.worked;
            if (total > wholeDay)
                problems.append(overADay(day.key(), total));
            months.insert(Month::of(day.key()));
        }
        for (Month month : months)
            problems.append(m_months.closedProblem(dossier.key(), month));
    }
    return problems;
}

QList<Problem> PtoBook::add(const QList<HourEntry> &entries)
{
    if (const QList<Problem> problems = refusals(entries); blocks(problems))
        return problems;
    m_store.write(addHours, [&](Writer &writer) {
        std::set<std::pair<Id<Dossier>, Month>> touched;
        for (const HourEntry &entry : entries) {
            writer.put(entry);
            touched.insert({entry.dossier, Month::of(entry.day)});
        }
        for (const auto &[dossier, month] : touched)
            m_months.keepTrue(writer, dossier, month);
    });
    return {};
}

QList<Problem> PtoBook::explain(const QList<Id<HourEntry>> &entries, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return {{Problem::Weight::Blocks, u"reason"_s, Text::tr("Write down why more was worked than the ceiling allows.")}};
    QList<HourEntry> changed;
    for (const Id<HourEntry> &id : entries) {
        const std::optional<HourEntry> entry = m_store.find(id);
        if (!entry)
            continue;
        if (const QList<Problem> problems = m_months.closedProblem(entry->dossier, Month::of(entry->day)); blocks(problems))
            return problems;
        changed.append(*entry);
        changed.last().reason = reason.trimmed();
    }
    m_store.write(giveReason, [&](Writer &writer) {
        for (const HourEntry &entry : changed)
            writer.put(entry);
    });
    return {};
}

QList<Problem> PtoBook::annotate(const Id<HourEntry> &id, const QString &note)
{
    std::optional<HourEntry> entry = m_store.find(id);
    if (!entry)
        return {};
    if (const QList<Problem> problems = m_months.closedProblem(entry->dossier, Month::of(entry->day)); blocks(problems))
        return problems;
    entry->note = note.trimmed();
    m_store.write(annotateHours, [&](Writer &writer) { writer.put(*entry); });
    return {};
}

QList<PtoPermission> PtoBook::permissions(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoPermission>(u"dossier = ? order by from_day, granted, id"_s, {dossier.text()});
}

QList<Problem> PtoBook::decide(const PtoPermission &permission)
{
    if (const QList<Problem> problems = check(permission, permissions(permission.dossier)); blocks(problems))
        return problems;
    const bool withdrawal = permission.state == "withdrawn"_L1;
    m_store.write(withdrawal ? withdrawPermission : recordPermission, [&](Writer &writer) { writer.put(permission); });
    return {};
}

void PtoBook::remove(const Id<PtoPermission> &permission)
{
    m_store.write(removePermission, [&](Writer &writer) { writer.remove(permission); });
}

IncomeEntry PtoBook::income(const Id<Dossier> &dossier, Month month) const
{
    const QList<IncomeEntry> found = incomes(dossier, month, month);
    return found.isEmpty() ? IncomeEntry{IncomeEntry::idOf(dossier, month), dossier, month, {}, {}, {}, normOf(dossier, month), {}} : found.first();
}

QList<IncomeEntry> PtoBook::incomes(const Id<Dossier> &dossier, Month first, Month last) const
{
    return m_store.select<IncomeEntry>(u"dossier = ? and month between ? and ? order by month, id"_s, {dossier.text(), first.text(), last.text()});
}

QList<Problem> PtoBook::record(const IncomeEntry &entry)
{
    if (const QList<Problem> problems = m_months.closedProblem(entry.dossier, entry.month); blocks(problems))
        return problems;
    if (entry.norm < Money() || (entry.counted && *entry.counted < Money()))
        return {{Problem::Weight::Blocks, entry.norm < Money() ? u"norm_cents"_s : u"counted_cents"_s, Text::tr("This amount cannot be below zero.")}};
    m_store.write(recordIncome, [&](Writer &writer) {
        writer.put(entry);
        m_months.keepTrue(writer, entry.dossier, entry.month);
    });
    return {};
}

Money PtoBook::normOf(const Id<Dossier> &dossier, Month month) const
{
    const QList<Benefit> running = m_store.select<Benefit>(
        u"dossier = ? and norm_cents > 0 and (from_day is null or from_day <= ?) and (until_day is null or until_day >= ?) order by from_day desc"_s,
        {dossier.text(), toSql(month.lastDay()), toSql(month.firstDay())});
    return running.isEmpty() ? Money() : running.first().norm;
}

QString PtoBook::municipalityOf(const Id<Dossier> &dossier) const
{
    const QList<Person> clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {dossier.text()});
    return clients.isEmpty() ? QString() : clients.first().municipality;
}

} // namespace core
