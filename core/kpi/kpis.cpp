#include "core/kpi/kpis.h"

#include "core/base/format.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op changeDefinition{QT_TRANSLATE_NOOP("Op", "Change the definition of a result")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Kpis)
};

/// Everything that decides which rows are counted, and how each is judged.
QString keyOf(const KpiDefinition &definition, const KpiQuestion &question)
{
    return QStringList{QString::number(question.year), question.municipality, question.adviser, definition.kpi, definition.route, QString::number(definition.countsMonths),
                       QString::number(definition.needsBenefit), QString::number(definition.expectedMonths), QString::number(definition.minimumShare.thousandths()),
                       definition.success, definition.excluded, QLocale().name()}
        .join(QChar(0x1f));
}

} // namespace

QList<KpiDefinition> Kpis::definitions(int year) const
{
    QList<KpiDefinition> found;
    for (const KpiDefinition &known : builtInKpis(m_rules, year))
        if (const auto holds = definition(known.kpi, year))
            found.append(*holds);
    return found;
}

std::optional<KpiDefinition> Kpis::definition(const QString &kpi, int year) const
{
    for (const KpiDefinition &version : versions(kpi, year))
        if (version.fromYear <= year)
            return version;
    return std::nullopt;
}

QList<KpiDefinition> Kpis::versions(const QString &kpi, int year) const
{
    QList<KpiDefinition> found;
    for (const KpiDefinition &known : builtInKpis(m_rules, year)) {
        if (known.kpi != kpi)
            continue;
        for (KpiDefinition version : m_store.select<KpiDefinition>(u"kpi = ? order by version desc"_s, {kpi})) {
            version.nl = known.nl;
            version.en = known.en;
            version.route = known.route;
            version.countsMonths = known.countsMonths;
            version.needsBenefit = known.needsBenefit;
            version.source = known.source;
            found.append(version);
        }
        found.append(known);
    }
    return found;
}

QStringList Kpis::change(KpiDefinition definition)
{
    QStringList wrong;
    if (definition.reason.trimmed().isEmpty())
        wrong.append(Text::tr("Say why the definition changes: a reader of the figures must be able to follow it."));
    if (!definition.goal)
        wrong.append(Text::tr("Fill in the goal."));
    if (definition.numerator.trimmed().isEmpty() || definition.denominator.trimmed().isEmpty() || definition.period.trimmed().isEmpty())
        wrong.append(Text::tr("Numerator, denominator and measuring period each need words."));
    if (!definition.countsMonths && definition.success.trimmed().isEmpty())
        wrong.append(Text::tr("Choose at least one outcome that counts as success."));
    if (!wrong.isEmpty())
        return wrong;
    definition.id = Id<KpiDefinition>::fresh();
    definition.version = versions(definition.kpi, definition.fromYear).first().version + 1;
    m_store.write(changeDefinition, [&](Writer &writer) { writer.put(definition); });
    return {};
}

KpiResult Kpis::count(const KpiDefinition &definition, const KpiQuestion &question) const
{
    KpiResult result;
    result.definition = definition;
    result.question = question;
    const QDate today = m_store.clock().today();
    if (question.year == today.year())
        result.measuredMonths = today.month();
    remember();
    const QString key = keyOf(definition, question);
    auto counted = m_memory.counted.constFind(key);
    if (counted == m_memory.counted.constEnd())
        counted = m_memory.counted.insert(key, definition.countsMonths ? countIncome(definition, question) : countRoutes(definition, question));
    result.rows = *counted;
    return result;
}

void Kpis::remember() const
{
    const qint64 sequence = Journal(m_store.database()).lastSequence();
    const QDate today = m_store.clock().today();
    if (m_memory.sequence != sequence || m_memory.day != today)
        m_memory = {sequence, today, {}, {}};
}

Series Kpis::trend(const QString &kpi, const KpiQuestion &question, int years) const
{
    Series series;
    series.kind = ChartKind::Line;
    series.labelTitle = Text::tr("Year");
    SeriesRow row;
    for (int year = question.year - years + 1; year <= question.year; ++year) {
        const auto definition = this->definition(kpi, year);
        if (!definition)
            continue;
        KpiQuestion asked = question;
        asked.year = year;
        const KpiResult result = count(*definition, asked);
        series.labels.append(QString::number(year));
        const bool nothing = result.denominator() == 0 || (definition->countsMonths && result.numerator() == 0);
        row.values.append(nothing ? std::nullopt : std::optional(double(result.valueThousandths()) / 1000.0));
        row.name = definition->title();
        series.title = definition->title();
        series.unit = definition->countsMonths ? ChartUnit::Count : ChartUnit::Percent;
        if (definition->goal && year == question.year)
            series.limits = {definition->countsMonths ? SeriesLimit{Text::tr("Goal %1").arg(*definition->goal), double(*definition->goal), SeriesLimit::Kind::Goal}
                                                      : SeriesLimit{Text::tr("Goal %1").arg(format(Percentage::ofThousandths(*definition->goal))), double(*definition->goal) / 1000.0, SeriesLimit::Kind::Goal}};
    }
    series.rows.append(row);
    return series;
}

QList<int> Kpis::years() const
{
    QList<int> years;
    const QString sql = u"select distinct cast(substr(start_day, 1, 4) as integer) as year from routes union "
                        "select distinct cast(substr(end_day, 1, 4) as integer) from routes where end_day is not null order by 1"_s;
    for (const Row &row : m_store.query(sql))
        years.append(row.value(u"year"_s).toInt());
    const int present = m_store.clock().today().year();
    if (!years.contains(present))
        years.append(present);
    return years;
}

QStringList Kpis::advisers() const
{
    QStringList names;
    for (const Row &row : m_store.query(u"select distinct owner from dossiers where owner <> '' order by owner"_s))
        names.append(row.value(u"owner"_s).toString());
    return names;
}

QString nameOf(KpiRow::Verdict verdict)
{
    switch (verdict) {
    case KpiRow::Verdict::Counted:
        return Text::tr("Counted in");
    case KpiRow::Verdict::LeftOut:
        return Text::tr("Left out");
    case KpiRow::Verdict::InDoubt:
        return Text::tr("In doubt");
    }
    Q_UNREACHABLE();
}

} // namespace core
