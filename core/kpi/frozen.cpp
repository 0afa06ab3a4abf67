#include "core/kpi/frozen.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op freezeResults{QT_TRANSLATE_NOOP("Op", "Freeze results")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::FrozenKpis)
};

using Verdict = KpiRow::Verdict;

FrozenKpi figureOf(const KpiResult &result)
{
    FrozenKpi frozen;
    frozen.id = Id<FrozenKpi>::fresh();
    frozen.kpi = result.definition.kpi;
    frozen.year = result.question.year;
    frozen.municipality = result.question.municipality;
    frozen.version = result.definition.version;
    frozen.first = result.period().first;
    frozen.last = result.period().last;
    frozen.numerator = result.numerator();
    frozen.denominator = result.denominator();
    frozen.counted = result.countOf(Verdict::Counted);
    frozen.months = result.totalMonths();
    frozen.earned = result.earned();
    frozen.norm = result.norm();
    frozen.atGoal = result.personsAtGoal();
    frozen.goal = result.definition.goal;
    frozen.reached = result.reached();
    return frozen;
}

FrozenRow frozenRow(const KpiRow &row, const QString &batch, const QString &kpi)
{
    FrozenRow frozen;
    frozen.id = Id<FrozenRow>::fresh();
    frozen.dossier = row.dossier;
    frozen.batch = batch;
    frozen.kpi = kpi;
    frozen.municipality = row.municipality;
    frozen.verdict = row.verdict == Verdict::Counted ? u"counted"_s : u"doubt"_s;
    frozen.success = row.success;
    frozen.start = row.start;
    frozen.end = row.end;
    frozen.months = row.months;
    frozen.earned = row.earned;
    frozen.norm = row.norm;
    frozen.reason = row.reason;
    return frozen;
}

/// A dossier can have two routes of one kind; income is one row per dossier.
QString keyOf(const Id<Dossier> &dossier, QDate start, bool income)
{
    return income ? dossier.text() : dossier.text() + u'/' + start.toString(Qt::ISODate);
}

QString successWords(bool success)
{
    return success ? Text::tr("succeeded") : Text::tr("not succeeded");
}

/// What became of a row that counted then; empty when nothing that the figure rests on.
QString changeOf(const FrozenRow &then, const KpiRow *now, bool income)
{
    if (!now)
        return Text::tr("Counted then (%1); now it does not belong to this list any more").arg(then.reason);
    if (now->verdict != Verdict::Counted)
        return Text::tr("Counted then (%1); now %2: %3").arg(then.reason, nameOf(now->verdict).toLower(), now->reason);
    QStringList changes;
    if (!income && then.success != now->success)
        changes.append(Text::tr("then %1 (%2), now %3 (%4)").arg(successWords(then.success), then.reason, successWords(now->success), now->reason));
    if (then.months != now->months)
        changes.append(Text::tr("then %1 months, now %2").arg(then.months).arg(now->months));
    if (then.earned != now->earned)
        changes.append(Text::tr("earned then %1, now %2").arg(format(then.earned), format(now->earned)));
    if (then.norm != now->norm)
        changes.append(Text::tr("norm then %1, now %2").arg(format(then.norm), format(now->norm)));
    return changes.join(u"; "_s);
}

} // namespace

template <> const Table<FrozenKpi> &tableOf<FrozenKpi>()
{
    static const Table<FrozenKpi> table{
        QStringLiteral("kpi_frozen"),
        {column<&FrozenKpi::id>("id"), column<&FrozenKpi::batch>("batch"), column<&FrozenKpi::kpi>("kpi"), column<&FrozenKpi::year>("year"),
         column<&FrozenKpi::municipality>("municipality"), column<&FrozenKpi::version>("version"), column<&FrozenKpi::first>("first_day"),
         column<&FrozenKpi::last>("last_day"), column<&FrozenKpi::numerator>("numerator"), column<&FrozenKpi::denominator>("denominator"),
         column<&FrozenKpi::counted>("counted"), column<&FrozenKpi::months>("months"), column<&FrozenKpi::earned>("earned_cents"),
         column<&FrozenKpi::norm>("norm_cents"), column<&FrozenKpi::atGoal>("at_goal"), column<&FrozenKpi::goal>("goal"),
         column<&FrozenKpi::reached>("reached"), column<&FrozenKpi::at>("at"), column<&FrozenKpi::adviser>("adviser"), column<&FrozenKpi::note>("note")}};
    return table;
}

template <> const Table<FrozenRow> &tableOf<FrozenRow>()
{
    static const Table<FrozenRow> table{
        QStringLiteral("kpi_frozen_rows"),
        {column<&FrozenRow::id>("id"), column<&FrozenRow::dossier>("dossier"), column<&FrozenRow::batch>("batch"), column<&FrozenRow::kpi>("kpi"),
         column<&FrozenRow::municipality>("municipality"), column<&FrozenRow::verdict>("verdict"), column<&FrozenRow::success>("success"),
         column<&FrozenRow::start>("start_day"), column<&FrozenRow::end>("end_day"), column<&FrozenRow::months>("months"),
         column<&FrozenRow::earned>("earned_cents"), column<&FrozenRow::norm>("norm_cents"), column<&FrozenRow::reason>("reason")}};
    return table;
}

qint64 FrozenKpi::valueThousandths(bool persons) const
{
    return KpiTally{numerator, denominator}.valueThousandths(persons).value_or(0);
}

QList<Problem> FrozenKpis::freeze(const QStringList &kpis, int year, const QString &note)
{
    const QString batch = Id<FrozenKpi>::fresh().text();
    QList<FrozenKpi> figures;
    QList<FrozenRow> rows;
    for (const QString &kpi : kpis) {
        const auto definition = m_kpis.definition(kpi, year);
        if (!definition)
            continue;
        const KpiResult whole = m_kpis.count(*definition, {year, {}, {}});
        if (whole.period().last >= m_store.clock().today())
            return {{Problem::Weight::Blocks, {}, Text::tr("%1: the measuring period runs until %2. A result is frozen when its period is over.").arg(definition->title(), format(whole.period().last))}};
        figures.append(figureOf(whole));
        for (const CatalogueEntry &place : Catalogue::municipalities().entries())
            figures.append(figureOf(m_kpis.count(*definition, {year, place.key, {}})));
        for (const KpiRow &row : whole.rows)
            if (row.verdict != Verdict::LeftOut)
                rows.append(frozenRow(row, batch, kpi));
    }
    if (figures.isEmpty())
        return {{Problem::Weight::Blocks, {}, Text::tr("There is no result to freeze for %1.").arg(year)}};
    m_store.write(freezeResults, [&](Writer &writer) {
        for (FrozenKpi &figure : figures) {
            figure.batch = batch;
            figure.at = m_store.clock().now();
            figure.adviser = m_store.author().adviser;
            figure.note = note.trimmed();
            writer.put(figure);
        }
        for (const FrozenRow &row : rows)
            writer.put(row);
    });
    return {};
}

QList<FrozenKpi> FrozenKpis::history(const QString &kpi, const KpiQuestion &question) const
{
    if (!question.adviser.isEmpty() || !question.isWholeYear())
        return {};
    return m_store.select<FrozenKpi>(u"year = ? and kpi = ? and municipality = ? order by at desc, rowid desc"_s, {question.year, kpi, toSql(question.municipality)});
}

std::optional<FrozenKpi> FrozenKpis::current(const QString &kpi, const KpiQuestion &question) const
{
    const QList<FrozenKpi> all = history(kpi, question);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<FrozenRow> FrozenKpis::rows(const FrozenKpi &frozen) const
{
    return m_store.select<FrozenRow>(u"batch = ? and kpi = ? and verdict = 'counted' and (? = '' or municipality = ?)"_s,
                                     {frozen.batch, frozen.kpi, toSql(frozen.municipality), toSql(frozen.municipality)});
}

QList<KpiDifference> FrozenKpis::differences(const FrozenKpi &frozen, const KpiResult &live) const
{
    const bool income = live.definition.countsMonths;
    QHash<QString, const KpiRow *> now;
    for (const KpiRow &row : live.rows)
        now.insert(keyOf(row.dossier, row.start, income), &row);
    const KpiFacts &facts = m_kpis.facts();
    QList<KpiDifference> found;
    QSet<QString> counted;
    const QList<FrozenRow> then = rows(frozen);
    for (const FrozenRow &row : then) {
        const QString key = keyOf(row.dossier, row.start, income);
        counted.insert(key);
        const QString words = changeOf(row, now.value(key), income);
        const qsizetype client = facts.clientOf(row.dossier.text());
        if (!words.isEmpty() && client >= 0)
            found.append({row.dossier, facts.clients()[client].number, facts.clients()[client].name, words});
    }
    for (const KpiRow &row : live.rows)
        if (row.verdict == Verdict::Counted && !counted.contains(keyOf(row.dossier, row.start, income)))
            found.append({row.dossier, row.number, row.name, Text::tr("Not counted then; now %1").arg(row.reason)});
    std::sort(found.begin(), found.end(), [](const KpiDifference &a, const KpiDifference &b) { return a.number < b.number; });
    if (const int removed = frozen.counted - int(then.size()); removed > 0)
        found.append({{}, {}, {}, Text::tr("%n dossier(s) that counted then have been removed since", nullptr, removed)});
    return found;
}

} // namespace core
