#include "core/pto/ptomonths.h"

#include "core/base/format.h"
#include "core/pto/hourentry.h"
#include "core/store/journal.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoMonths)
};

constexpr Op declareMonth{QT_TRANSLATE_NOOP("Op", "Declare PTO month")};
constexpr Op declareNothing{QT_TRANSLATE_NOOP("Op", "Declare that nothing was worked")};
constexpr Op checkMonth{QT_TRANSLATE_NOOP("Op", "Check PTO month")};
constexpr Op closeMonth{QT_TRANSLATE_NOOP("Op", "Close PTO month")};
constexpr Op reopenMonth{QT_TRANSLATE_NOOP("Op", "Reopen PTO month")};

QList<Problem> stop(const QString &text) { return {{Problem::Weight::Blocks, u"state"_s, text}}; }

} // namespace

PtoMonth PtoMonths::at(const Id<Dossier> &dossier, Month month) const
{
    return between(dossier, month, month).value(0, PtoMonth{PtoMonth::idOf(dossier, month), dossier, month, u"open"_s, false, {}, {}, {}});
}

QList<PtoMonth> PtoMonths::between(const Id<Dossier> &dossier, Month first, Month last) const
{
    return m_store.select<PtoMonth>(u"dossier = ? and month between ? and ? order by month, state"_s, {dossier.text(), first.text(), last.text()});
}

QList<PtoMonthStep> PtoMonths::history(const Id<Dossier> &dossier, Month month) const
{
    QList<PtoMonthStep> steps;
    const QString row = at(dossier, month).id.text();
    const QList<Row> found = m_store.query(u"select c.after, o.at, o.adviser from change c join operation o on o.seq = c.operation"
                                           " where c.tbl = 'pto_months' and c.row = ? order by c.operation, c.seq"_s, {row});
    for (const Row &change : found) {
        const Row after = Journal::fromJson(change.value(u"after"_s).toString());
        const QString state = after.value(u"state"_s, u"open"_s).toString();
        if (steps.isEmpty() ? state == "open"_L1 : steps.last().state == state)
            continue;
        PtoMonthStep step{state, change.value(u"adviser"_s).toString(), {}, after.value(u"remark"_s).toString()};
        fromSql(step.at, change.value(u"at"_s));
        steps.append(step);
    }
    return steps;
}

QList<Problem> PtoMonths::declare(const Id<Dossier> &dossier, Month month)
{
    if (month > Month::of(m_store.clock().today()))
        return stop(Text::tr("%1 has yet to begin. A month can be declared from its first day.").arg(format(month)));
    if (at(dossier, month).isHandedIn())
        return stop(Text::tr("%1 has been declared already.").arg(format(month)));
    if (worked(dossier, month).isZero())
        return stop(Text::tr("There are no hours in %1. Book them first, or choose \"Nothing worked this month\".").arg(format(month)));
    return move(declareMonth, dossier, month, u"declared"_s, false);
}

QList<Problem> PtoMonths::declareNil(const Id<Dossier> &dossier, Month month)
{
    if (month > Month::of(m_store.clock().today()))
        return stop(Text::tr("%1 has yet to begin. A month can be declared from its first day.").arg(format(month)));
    if (at(dossier, month).isHandedIn())
        return stop(Text::tr("%1 has been declared already.").arg(format(month)));
    if (const HourQuantity hours = worked(dossier, month); !hours.isZero())
        return stop(Text::tr("In %1 there are %2 hours. Take them out first if nothing was worked.").arg(format(month), format(hours)));
    return move(declareNothing, dossier, month, u"declared"_s, true);
}

QList<Problem> PtoMonths::check(const Id<Dossier> &dossier, Month month)
{
    const PtoMonth now = at(dossier, month);
    if (now.state != "declared"_L1)
        return stop(Text::tr("%1 can be checked after it has been declared.").arg(format(month)));
    return move(checkMonth, dossier, month, u"checked"_s, now.nil);
}

QList<Problem> PtoMonths::close(const Id<Dossier> &dossier, Month month)
{
    const PtoMonth now = at(dossier, month);
    if (now.state != "checked"_L1)
        return stop(Text::tr("%1 can be closed after it has been checked.").arg(format(month)));
    return move(closeMonth, dossier, month, u"closed"_s, now.nil);
}

QList<Problem> PtoMonths::reopen(const Id<Dossier> &dossier, Month month, const QString &reason)
{
    if (!at(dossier, month).isHandedIn())
        return stop(Text::tr("%1 is open already.").arg(format(month)));
    if (reason.trimmed().isEmpty())
        return stop(Text::tr("Say why %1 has to be opened again.").arg(format(month)));
    return move(reopenMonth, dossier, month, u"open"_s, false, reason.trimmed());
}

QList<Problem> PtoMonths::closedProblem(const Id<Dossier> &dossier, Month month) const
{
    const PtoMonth now = at(dossier, month);
    if (!now.isClosed())
        return {};
    return stop(Text::tr("%1 was closed by %2 on %3. Nothing was changed. Reopen the month first, with a reason.")
                    .arg(format(month), now.author, format(now.at.date())));
}

void PtoMonths::keepTrue(Writer &writer, const Id<Dossier> &dossier, Month month) const
{
    PtoMonth now = at(dossier, month);
    if (!now.isHandedIn())
        return;
    if (now.state == "checked"_L1) {
        now.state = u"declared"_s;
        now.author = m_store.author().adviser;
        now.at = m_store.clock().now();
        now.remark = Text::tr("Changed after it was checked.");
    }
    now.nil = now.nil && worked(dossier, month).isZero();
    writer.put(now);
}

HourQuantity PtoMonths::worked(const Id<Dossier> &dossier, Month month) const
{
    const QList<Row> sum = m_store.query(u"select coalesce(sum(minutes), 0) as minutes from pto_hours where dossier = ? and day between ? and ?"_s,
                                         {dossier.text(), toSql(month.firstDay()), toSql(month.lastDay())});
    return HourQuantity::minutes(sum.first().value(u"minutes"_s).toInt());
}

QList<Problem> PtoMonths::move(const Op &op, const Id<Dossier> &dossier, Month month, const QString &state, bool nil, const QString &remark)
{
    PtoMonth next = at(dossier, month);
    next.state = state;
    next.nil = nil;
    next.author = m_store.author().adviser;
    next.at = m_store.clock().now();
    next.remark = remark;
    m_store.write(op, [&](Writer &writer) { writer.put(next); });
    return {};
}

} // namespace core
