#include "core/kpi/kpis.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"
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
    return QStringList{QString::number(question.year), QString::number(question.quarter), QString::number(question.month), question.municipality, question.adviser, definition.kpi, definition.route,
                       QString::number(definition.countsMonths), QString::number(definition.needsBenefit), QString::number(definition.expectedMonths),
                       QString::number(definition.minimumShare.thousandths()), QString::number(definition.periodMonths), QString::number(definition.periodShift),
                       definition.success, definition.excluded, QLocale().name()}
        .join(QChar(0x1f));
}

/// What stands on the right of a chart as the line to reach.
SeriesLimit goalOf(const KpiDefinition &definition)
{
    const qint64 goal = definition.goal.value_or(0);
    if (definition.countsMonths)
        return {Text::tr("Goal %1").arg(goal), double(goal), SeriesLimit::Kind::Goal};
    return {Text::tr("Goal %1").arg(format(Percentage::ofThousandths(goal))), double(goal) / 1000.0, SeriesLimit::Kind::Goal};
}

} // namespace

const QList<KpiDefinition> &Kpis::builtIn(int year) const
{
    remember();
    QList<KpiDefinition> &known = m_memory->builtIn[year];
    if (known.isEmpty())
        known = builtInKpis(m_rules, year);
    return known;
}

QList<KpiDefinition> Kpis::definitions(int year) const
{
    QList<KpiDefinition> found;
    for (const KpiDefinition &known : builtIn(year))
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
    const QList<KpiDefinition> &shipped = builtIn(year);
    if (!m_memory->changed)
        m_memory->changed = m_store.select<KpiDefinition>(u"1 order by version desc"_s);
    QList<KpiDefinition> found;
    for (const KpiDefinition &known : shipped) {
        if (known.kpi != kpi)
            continue;
        for (KpiDefinition version : *m_memory->changed) {
            if (version.kpi != kpi)
                continue;
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
    if (definition.periodMonths < 1 || definition.periodMonths > 60 || definition.periodShift < 0 || definition.periodShift > 60)
        wrong.append(Text::tr("A measuring period takes 1 to 60 months and ends at most 60 months earlier."));
    if (!definition.countsMonths && definition.success.trimmed().isEmpty())
        wrong.append(Text::tr("Choose at least one outcome that counts as success."));
    if (!wrong.isEmpty())
        return wrong;
    definition.id = Id<KpiDefinition>::fresh();
    definition.version = versions(definition.kpi, definition.fromYear).first().version + 1;
    m_store.write(changeDefinition, [&](Writer &writer) { writer.put(definition); });
    return {};
}

int Kpis::measuredMonths(const KpiDefinition &definition, const KpiQuestion &question) const
{
    return periodOf(definition, question).monthsUntil(m_store.clock().today());
}

KpiResult Kpis::count(const KpiDefinition &definition, const KpiQuestion &question) const
{
    KpiResult result;
    result.definition = definition;
    result.question = question;
    result.measuredMonths = measuredMonths(definition, question);
    remember();
    const QString key = keyOf(definition, question);
    auto counted = m_memory->counted.constFind(key);
    if (counted == m_memory->counted.constEnd())
        counted = m_memory->counted.insert(key, definition.countsMonths ? countIncome(definition, question) : countRoutes(definition, question));
    result.rows = *counted;
    return result;
}

KpiTally Kpis::tally(const KpiDefinition &definition, const KpiQuestion &question) const
{
    remember();
    const QString key = keyOf(definition, question);
    auto known = m_memory->tallied.constFind(key);
    if (known == m_memory->tallied.constEnd())
        known = m_memory->tallied.insert(key, definition.countsMonths ? tallyIncome(definition, question) : tallyRoutes(definition, question));
    return *known;
}

const KpiFacts &Kpis::facts() const
{
    remember();
    return m_memory->facts;
}

void Kpis::remember() const
{
    const qint64 sequence = Journal(m_store.database()).lastSequence();
    const QDate today = m_store.clock().today();
    if (m_memory->sequence == sequence && m_memory->day == today)
        return;
    m_memory = std::make_unique<Memory>(m_store);
    m_memory->sequence = sequence;
    m_memory->day = today;
}

Series Kpis::pointsOf(const QString &kpi, const QList<std::pair<QString, KpiQuestion>> &points) const
{
    Series series;
    SeriesRow row;
    for (const auto &[label, question] : points) {
        const auto definition = this->definition(kpi, question.year);
        if (!definition) {
            series.labels.append(label);
            row.values.append(std::nullopt);
            continue;
        }
        const auto value = tally(*definition, question).valueThousandths(definition->countsMonths);
        series.labels.append(label);
        row.values.append(value ? std::optional(double(*value) / 1000.0) : std::nullopt);
        row.name = definition->title();
        series.title = definition->title();
        series.unit = definition->countsMonths ? ChartUnit::Count : ChartUnit::Percent;
        series.limits.clear();
        if (definition->goal)
            series.limits = {goalOf(*definition)};
    }
    series.rows.append(row);
    return series;
}

Series Kpis::trend(const QString &kpi, const KpiQuestion &question, int years) const
{
    const int first = qMin(question.year, qMax(question.year - years + 1, this->years().first()));
    QList<std::pair<QString, KpiQuestion>> points;
    for (int year = first; year <= question.year; ++year)
        points.append({QString::number(year), {year, question.municipality, question.adviser}});
    Series series = pointsOf(kpi, points);
    series.kind = ChartKind::Line;
    series.labelTitle = Text::tr("Year");
    return series;
}

QList<KpiQuestion> Kpis::quarterQuestions(const KpiQuestion &question, int quarters) const
{
    const QDate today = m_store.clock().today();
    QList<KpiQuestion> asked;
    for (int back = quarters - 1; back >= 0; --back) {
        const int index = question.year * 4 + 3 - back;
        const int quarter = index % 4 + 1;
        if (QDate(index / 4, 3 * quarter - 2, 1) <= today)
            asked.append({index / 4, question.municipality, question.adviser, quarter});
    }
    return asked;
}

Series Kpis::quarters(const QString &kpi, const KpiQuestion &question, int quarters) const
{
    QList<std::pair<QString, KpiQuestion>> points;
    const QList<KpiQuestion> asked = quarterQuestions(question, quarters);
    for (const KpiQuestion &each : asked)
        points.append({quarterName(each.year, each.quarter), each});
    Series series = pointsOf(kpi, points);
    series.kind = ChartKind::Line;
    series.labelTitle = Text::tr("Quarter");
    return series;
}

Series Kpis::perMunicipality(const QString &kpi, const KpiQuestion &question) const
{
    QList<std::pair<QString, KpiQuestion>> points;
    for (const CatalogueEntry &place : Catalogue::municipalities().entries())
        points.append({place.label(), {question.year, place.key, question.adviser, question.quarter, question.month}});
    Series series = pointsOf(kpi, points);
    series.kind = ChartKind::Bars;
    series.labelTitle = Text::tr("Municipality");
    // Fifty persons are asked of the whole office, not of each municipality.
    if (series.unit == ChartUnit::Count)
        series.limits.clear();
    return series;
}

QList<int> Kpis::years() const
{
    remember();
    if (!m_memory->years.isEmpty())
        return m_memory->years;
    QList<int> years;
    const QString sql = u"select distinct cast(substr(start_day, 1, 4) as integer) as year from routes union "
                        "select distinct cast(substr(end_day, 1, 4) as integer) from routes where end_day is not null order by 1"_s;
    for (const Row &row : m_store.query(sql))
        years.append(row.value(u"year"_s).toInt());
    const int present = m_store.clock().today().year();
    if (!years.contains(present))
        years.append(present);
    std::sort(years.begin(), years.end());
    m_memory->years = years;
    return years;
}

QStringList Kpis::advisers() const
{
    QStringList names;
    for (const Row &row : m_store.query(u"select distinct owner from dossiers where owner <> '' order by owner"_s))
        names.append(row.value(u"owner"_s).toString());
    return names;
}

QString quarterName(int year, int quarter)
{
    return Text::tr("Q%1 %2").arg(quarter).arg(year);
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
