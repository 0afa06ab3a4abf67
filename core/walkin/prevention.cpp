#include "core/walkin/prevention.h"

#include "core/base/format.h"
#include "core/dossier/note.h"
#include "core/dossier/task.h"
#include "core/walkin/walkins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Prevention)
};

using enum Problem::Weight;

constexpr Op recordActivity{QT_TRANSLATE_NOOP("Op", "Record prevention activity")};
constexpr Op removeActivity{QT_TRANSLATE_NOOP("Op", "Remove prevention activity")};
constexpr Op recordSignal{QT_TRANSLATE_NOOP("Op", "Record early signal")};
constexpr Op removeSignal{QT_TRANSLATE_NOOP("Op", "Remove early signal")};
constexpr Op tieSignal{QT_TRANSLATE_NOOP("Op", "Open a dossier from an early signal")};
constexpr Op untieSignal{QT_TRANSLATE_NOOP("Op", "Untie signal from dossier")};

/// First and last day of a year, or of all time.
QVariantList span(int year)
{
    return {toSql(year > 0 ? QDate(year, 1, 1) : QDate(1900, 1, 1)), toSql(year > 0 ? QDate(year, 12, 31) : QDate(2999, 12, 31))};
}

/// What somebody asks at the walk-in hour when these arrears bring them there.
QString questionOf(const QString &arrears)
{
    return arrears == "water"_L1 ? u"energy"_s : arrears == "other"_L1 ? u"creditors"_s : arrears;
}

} // namespace

template <> const Table<OutreachActivity> &tableOf<OutreachActivity>()
{
    static const Table<OutreachActivity> table{
        u"walkin_activities"_s,
        {column<&OutreachActivity::id>("id"),
         column<&OutreachActivity::day>("day"),
         column<&OutreachActivity::kind>("kind"),
         column<&OutreachActivity::title>("title"),
         column<&OutreachActivity::place>("place"),
         column<&OutreachActivity::audience>("audience"),
         column<&OutreachActivity::municipality>("municipality"),
         column<&OutreachActivity::reach>("reach"),
         column<&OutreachActivity::note>("note"),
         column<&OutreachActivity::adviser>("adviser")}};
    return table;
}

template <> const Table<EarlySignal> &tableOf<EarlySignal>()
{
    static const Table<EarlySignal> table{
        u"walkin_signals"_s,
        {column<&EarlySignal::id>("id"),
         column<&EarlySignal::received>("received"),
         column<&EarlySignal::source>("source"),
         column<&EarlySignal::kinds>("kinds"),
         column<&EarlySignal::municipality>("municipality"),
         column<&EarlySignal::who>("who"),
         column<&EarlySignal::amount>("amount_cents"),
         column<&EarlySignal::months>("months"),
         column<&EarlySignal::followUp>("follow_up"),
         column<&EarlySignal::action>("action"),
         column<&EarlySignal::outcome>("outcome"),
         column<&EarlySignal::outcomeDay>("outcome_day"),
         column<&EarlySignal::note>("note"),
         column<&EarlySignal::adviser>("adviser"),
         column<&EarlySignal::textRemoved>("text_removed")}};
    return table;
}

QList<Problem> check(const OutreachActivity &activity, QDate today)
{
    QList<Problem> problems;
    if (!activity.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day.")});
    if (activity.kind.isEmpty())
        problems.append({Blocks, u"kind"_s, Text::tr("Choose what it was.")});
    if (activity.title.trimmed().isEmpty())
        problems.append({Blocks, u"title"_s, Text::tr("Write what it was about.")});
    if (activity.reach == 0 && activity.day.isValid() && activity.day < today)
        problems.append({Warns, u"reach"_s, Text::tr("How many it reached is not filled in yet.")});
    return problems;
}

QList<Problem> check(const EarlySignal &signal, QDate today)
{
    QList<Problem> problems;
    if (!signal.received.isValid() || signal.received > today)
        problems.append({Blocks, u"received"_s, Text::tr("Fill in the day on which the signal came in, today at the latest.")});
    if (signal.source.isEmpty())
        problems.append({Blocks, u"source"_s, Text::tr("Choose who reported it.")});
    if (signal.kinds.isEmpty())
        problems.append({Blocks, u"kinds"_s, Text::tr("Choose what the arrears are of.")});
    if (!signal.outcome.isEmpty() && !signal.outcomeDay.isValid())
        problems.append({Blocks, u"outcome_day"_s, Text::tr("An outcome has a day.")});
    if (signal.outcomeDay.isValid() && signal.outcomeDay < signal.received)
        problems.append({Blocks, u"outcome_day"_s, Text::tr("The outcome cannot be before the signal.")});
    if (signal.outcomeDay.isValid() && signal.outcome.isEmpty())
        problems.append({Blocks, u"outcome"_s, Text::tr("Choose what came of it.")});
    if (signal.isOpen() && !signal.followUp.isValid())
        problems.append({Warns, u"follow_up"_s, Text::tr("No day is set to make contact: nobody will be reminded.")});
    return problems;
}

QList<OutreachActivity> Prevention::activities(int year, const QString &municipality) const
{
    return m_store.select<OutreachActivity>(u"day between ? and ? and (? = '' or municipality in ('', ?)) order by day desc, title, id"_s,
                                            span(year) + QVariantList{toSql(municipality), toSql(municipality)});
}

QList<Problem> Prevention::record(OutreachActivity activity)
{
    activity.title = activity.title.simplified();
    if (activity.adviser.isEmpty())
        activity.adviser = m_store.author().adviser;
    const QList<Problem> problems = check(activity, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(recordActivity, [&](Writer &writer) { writer.put(activity); });
    return problems;
}

void Prevention::remove(const Id<OutreachActivity> &id)
{
    m_store.write(removeActivity, [&](Writer &writer) { writer.remove(id); });
}

QList<EarlySignalRow> Prevention::signalsOf(int year, const QString &municipality) const
{
    const QString sql = u"select s.*, t.dossier as tied, d.number as tied_number from walkin_signals s left join walkin_ties t on t.signal = s.id left join dossiers d on d.id = t.dossier "
                        "where s.received between ? and ? and (? = '' or s.municipality = ?) order by s.outcome <> '', case when s.outcome = '' then coalesce(s.follow_up, s.received) end, "
                        "s.received desc, s.id"_s;
    QList<EarlySignalRow> rows;
    for (const Row &row : m_store.query(sql, span(year) + QVariantList{toSql(municipality), toSql(municipality)})) {
        const EarlySignal signal = tableOf<EarlySignal>().toRecord(row);
        rows.append({signal.id, signal, Id<Dossier>::parse(row.value(u"tied"_s).toString()), row.value(u"tied_number"_s).toString()});
    }
    return rows;
}

void Prevention::putFollowUp(Writer &writer, const EarlySignal &signal) const
{
    const QList<Task> known = m_store.select<Task>(u"cause = ? and cause <> '' order by done is not null, due"_s, {signal.id.text()});
    Task task;
    if (!known.isEmpty())
        task = known.first();
    if (!signal.followUp.isValid() || (!signal.isOpen() && task.id.isNull())) {
        if (!task.id.isNull() && !task.done.isValid())
            writer.remove(task.id);
        return;
    }
    if (task.id.isNull()) {
        task.id = Id<Task>::fresh();
        task.kind = u"reminder"_s;
        task.cause = signal.id.text();
        task.assignee = signal.adviser;
    }
    if (task.due.isValid() && task.due != signal.followUp)
        task.moveReason = Text::tr("The day of the follow-up was changed.");
    // No name: the task stays when the name goes.
    task.title = Text::tr("Early signal: %1, reported by %2 on %3")
                     .arg(walkInLabels(u"arrears"_s, signal.kindKeys()).toLower(), walkInLabels(u"sources"_s, {signal.source}).toLower(), formatShort(signal.received));
    task.due = signal.followUp;
    task.done = signal.isOpen() ? QDate() : signal.outcomeDay;
    writer.put(task);
}

QList<Problem> Prevention::record(EarlySignal signal)
{
    signal.who = signal.who.simplified();
    if (signal.adviser.isEmpty())
        signal.adviser = m_store.author().adviser;
    if (!signal.who.isEmpty() || !signal.note.isEmpty())
        signal.textRemoved = {};
    const QList<Problem> problems = check(signal, m_store.clock().today());
    if (blocks(problems))
        return problems;
    m_store.write(recordSignal, [&](Writer &writer) {
        writer.put(signal);
        putFollowUp(writer, signal);
    });
    return problems;
}

void Prevention::remove(const Id<EarlySignal> &id)
{
    const QList<Task> tasks = m_store.select<Task>(u"cause = ? and cause <> ''"_s, {id.text()});
    const QList<WalkInTie> ties = m_store.select<WalkInTie>(u"signal = ?"_s, {id.text()});
    m_store.write(removeSignal, [&](Writer &writer) {
        for (const Task &task : tasks)
            writer.remove(task.id);
        for (const WalkInTie &tie : ties)
            writer.remove(tie.id);
        writer.remove(id);
    });
}

WalkInContact Prevention::contactFrom(const Id<EarlySignal> &id) const
{
    WalkInContact contact = WalkIns(m_store).fresh();
    const auto signal = m_store.find(id);
    if (!signal)
        return contact;
    contact.signal = signal->id.text();
    contact.municipality = signal->municipality;
    QStringList questions;
    for (const QString &kind : signal->kindKeys())
        if (const QString question = questionOf(kind); !questions.contains(question))
            questions.append(question);
    contact.questions = questions.join(u' ');
    return contact;
}

void Prevention::came(Writer &writer, const Id<EarlySignal> &id) const
{
    auto signal = m_store.find(id);
    if (!signal || !signal->isOpen())
        return;
    signal->outcome = u"walk-in"_s;
    signal->outcomeDay = m_store.clock().today();
    writer.put(*signal);
    putFollowUp(writer, *signal);
}

QList<Problem> Prevention::tie(const Id<EarlySignal> &id, const Id<Dossier> &dossier)
{
    auto signal = m_store.find(id);
    if (!signal || !m_store.find(dossier))
        return {{Blocks, {}, Text::tr("The signal or the dossier is not there any more. Nothing was written.")}};
    if (!m_store.select<WalkInTie>(u"signal = ?"_s, {id.text()}).isEmpty())
        return {{Blocks, {}, Text::tr("This signal belongs to a dossier already.")}};
    const QDate today = m_store.clock().today();
    if (signal->isOpen()) {
        signal->outcome = u"dossier"_s;
        signal->outcomeDay = today;
    }
    QString words = Text::tr("Early signal: arrears of %1, reported by %2 on %3.")
                        .arg(walkInLabels(u"arrears"_s, signal->kindKeys()).toLower(), walkInLabels(u"sources"_s, {signal->source}).toLower(), format(signal->received));
    if (!signal->amount.isZero())
        words += u' ' + Text::tr("Amount: %1.").arg(format(signal->amount));
    if (!signal->note.isEmpty())
        words += u'\n' + signal->note;
    m_store.write(tieSignal, [&](Writer &writer) {
        writer.put(*signal);
        putFollowUp(writer, *signal);
        const Note note{Id<Note>::fresh(), dossier, u"remark"_s, signal->received, signal->adviser, 0, words, m_store.clock().now(), {}};
        writer.put(note);
        writer.put(WalkInTie{Id<WalkInTie>::fresh(), dossier, {}, id.text(), today, note.id.text()});
    });
    return {};
}

void Prevention::untie(const Id<EarlySignal> &id)
{
    auto signal = m_store.find(id);
    const QList<WalkInTie> ties = m_store.select<WalkInTie>(u"signal = ?"_s, {id.text()});
    if (!signal || ties.isEmpty())
        return;
    m_store.write(untieSignal, [&](Writer &writer) {
        for (const WalkInTie &tie : ties)
            removeTie(m_store, writer, tie);
        if (signal->outcome != "dossier"_L1)
            return;
        signal->outcome.clear();
        signal->outcomeDay = {};
        writer.put(*signal);
        putFollowUp(writer, *signal);
    });
}

} // namespace core
