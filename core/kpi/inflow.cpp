#include "core/kpi/inflow.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op saveIndex{QT_TRANSLATE_NOOP("Op", "Record a quarter of the national index")};
constexpr Op removeIndex{QT_TRANSLATE_NOOP("Op", "Remove a quarter of the national index")};
constexpr Op importIndex{QT_TRANSLATE_NOOP("Op", "Bring in the national index")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Inflow)
};

int quarterOf(QDate day)
{
    return (day.month() + 2) / 3;
}

std::pair<QDate, QDate> daysOf(const KpiQuestion &question)
{
    const int first = question.quarter > 0 ? 3 * question.quarter - 2 : 1;
    const int last = question.quarter > 0 ? 3 * question.quarter : 12;
    return {Month(question.year, first).firstDay(), Month(question.year, last).lastDay()};
}

bool isAsked(const KpiClient &client, const KpiQuestion &question)
{
    return (question.municipality.isEmpty() || client.municipality == question.municipality) && (question.adviser.isEmpty() || client.owner == question.adviser);
}

/// Visits every application in some days; one per dossier and quarter, a Bbz application before the start of a route.
void eachApplication(const Store &store, const KpiFacts &facts, const KpiQuestion &question, QDate first, QDate last,
                     const std::function<void(const KpiClient &client, QDate day, const QString &route)> &visit)
{
    QSet<std::pair<qsizetype, int>> seen;
    const auto take = [&](const Cells &cells) {
        const qsizetype at = facts.clientOf(cells.text(0));
        const QDate day = QDate::fromString(cells.text(1), Qt::ISODate);
        const std::pair key(at, day.year() * 4 + quarterOf(day));
        if (at < 0 || !isAsked(facts.clients()[at], question) || seen.contains(key))
            return;
        seen.insert(key);
        visit(facts.clients()[at], day, cells.text(2));
    };
    const QStringList kinds = inflowDefinition().routes;
    store.each(u"select dossier, received, '' from bbz_applications where received between ? and ? order by received"_s, {toSql(first), toSql(last)}, take);
    QVariantList values{toSql(first), toSql(last)};
    for (const QString &kind : kinds)
        values.append(kind);
    store.each(u"select dossier, start_day, kind from routes where start_day between ? and ? and kind in (%1) order by start_day"_s.arg(QStringList(kinds.size(), u"?"_s).join(u',')), values, take);
}

} // namespace

template <> const Table<NationalIndex> &tableOf<NationalIndex>()
{
    static const Table<NationalIndex> table{QStringLiteral("national_index"),
                                            {column<&NationalIndex::id>("id"), column<&NationalIndex::year>("year"), column<&NationalIndex::quarter>("quarter"),
                                             column<&NationalIndex::hundredths>("hundredths"), column<&NationalIndex::source>("source")}};
    return table;
}

QString NationalIndex::text() const
{
    QString decimals = u"%1"_s.arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(hundredths / 100);
    return decimals.isEmpty() ? whole : whole + QLocale().decimalPoint() + decimals;
}

std::optional<qint64> NationalIndex::parse(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u'.', u',');
    const auto read = Percentage::parse(plain);
    if (!read || read->thousandths() < 10 || read->thousandths() % 10 != 0)
        return std::nullopt;
    return read->thousandths() / 10;
}

InflowDefinition inflowDefinition()
{
    static const QJsonObject object = [] {
        QFile file(u":/kpi/inflow.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    InflowDefinition definition;
    const QJsonArray routes = object["routes"_L1].toArray();
    for (const auto &route : routes)
        definition.routes.append(route.toString());
    definition.words = CatalogueEntry{{}, object["nl"_L1].toString(), object["en"_L1].toString(), {}}.label();
    definition.source = object["source"_L1].toString();
    definition.verified = object["verified"_L1].toBool();
    return definition;
}

QList<InflowRow> Inflow::rows(const KpiQuestion &question) const
{
    const auto [first, last] = daysOf(question);
    const Catalogue kinds = Catalogue::read(u"routes"_s);
    QList<InflowRow> found;
    eachApplication(m_store, m_kpis.facts(), question, first, last, [&](const KpiClient &client, QDate day, const QString &route) {
        const QString what = route.isEmpty() ? Text::tr("Application for the Bbz") : Text::tr("Start of the route %1").arg(kinds.label(route));
        found.append({u"%1/%2"_s.arg(client.dossier.text(), day.toString(Qt::ISODate)), client.dossier, client.number, client.name, client.municipality, day, what});
    });
    std::sort(found.begin(), found.end(), [](const InflowRow &a, const InflowRow &b) { return a.day != b.day ? a.day < b.day : a.number < b.number; });
    return found;
}

QList<std::pair<int, int>> Inflow::labelsOf(const KpiQuestion &question, int quarters) const
{
    QList<std::pair<int, int>> labels;
    const QDate today = m_store.clock().today();
    for (int back = quarters - 1; back >= 0; --back) {
        const int index = question.year * 4 + 3 - back;
        if (QDate(index / 4, 3 * (index % 4) + 1, 1) <= today)
            labels.append({index / 4, index % 4 + 1});
    }
    return labels;
}

QMap<std::pair<int, int>, int> Inflow::counts(const KpiQuestion &question, int quarters) const
{
    QMap<std::pair<int, int>, int> counts;
    const QDate last(question.year, 12, 31);
    const QDate first = last.addDays(1).addMonths(-3 * quarters);
    eachApplication(m_store, m_kpis.facts(), question, first, last, [&](const KpiClient &, QDate day, const QString &) { ++counts[{day.year(), quarterOf(day)}]; });
    return counts;
}

Series Inflow::perQuarter(const KpiQuestion &question, int quarters) const
{
    const QMap<std::pair<int, int>, int> counted = counts(question, quarters);
    Series series;
    series.title = Text::tr("Applications by entrepreneurs, per quarter");
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Quarter");
    SeriesRow row;
    row.name = Text::tr("Applications");
    for (const auto &[year, quarter] : labelsOf(question, quarters)) {
        series.labels.append(quarterName(year, quarter));
        row.values.append(double(counted.value({year, quarter})));
    }
    series.rows.append(row);
    return series;
}

Series Inflow::besideIndex(const KpiQuestion &question, int quarters) const
{
    const QMap<std::pair<int, int>, int> counted = counts(question, quarters);
    QMap<std::pair<int, int>, qint64> national;
    for (const NationalIndex &value : index())
        national.insert({value.year, value.quarter}, value.hundredths);
    const QList<std::pair<int, int>> labels = labelsOf(question, quarters);
    const auto base = std::find_if(labels.begin(), labels.end(), [&](const auto &label) { return counted.value(label) > 0 && national.contains(label); });
    Series series;
    series.title = Text::tr("Own inflow and the national index");
    series.kind = ChartKind::Line;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Quarter");
    SeriesRow own;
    own.name = Text::tr("Own inflow");
    SeriesRow other;
    other.name = Text::tr("National index");
    for (const auto &label : labels) {
        series.labels.append(quarterName(label.first, label.second));
        const bool known = base != labels.end();
        own.values.append(known ? std::optional(100.0 * counted.value(label) / counted.value(*base)) : std::nullopt);
        other.values.append(known && national.contains(label) ? std::optional(100.0 * double(national.value(label)) / double(national.value(*base))) : std::nullopt);
    }
    series.rows = {own, other};
    if (base != labels.end())
        series.title = Text::tr("Own inflow and the national index, %1 is 100").arg(quarterName(base->first, base->second));
    else
        series.rows.clear();
    return series;
}

QList<NationalIndex> Inflow::index() const
{
    return m_store.select<NationalIndex>(u"order by year desc, quarter desc"_s);
}

QList<Problem> Inflow::save(NationalIndex value)
{
    const auto blocked = [](const QString &field, const QString &text) { return QList<Problem>{{Problem::Weight::Blocks, field, text}}; };
    if (value.year < 2000 || value.year > 2200 || value.quarter < 1 || value.quarter > 4)
        return blocked(u"year"_s, Text::tr("Fill in a year and a quarter from 1 to 4."));
    if (value.hundredths <= 0)
        return blocked(u"hundredths"_s, Text::tr("Fill in the index as a number above zero, such as 98,5."));
    if (value.source.trimmed().isEmpty())
        return blocked(u"source"_s, Text::tr("Fill in where the number comes from."));
    const QList<NationalIndex> there = m_store.select<NationalIndex>(u"year = ? and quarter = ?"_s, {value.year, value.quarter});
    if (!there.isEmpty())
        value.id = there.first().id;
    else if (value.id.isNull())
        value.id = Id<NationalIndex>::fresh();
    m_store.write(saveIndex, [&](Writer &writer) { writer.put(value); });
    return {};
}

void Inflow::remove(const Id<NationalIndex> &value)
{
    m_store.write(removeIndex, [&](Writer &writer) { writer.remove(value); });
}

void Inflow::keep(const IndexImport &read)
{
    m_store.write(importIndex, [&](Writer &writer) {
        for (NationalIndex value : read.rows) {
            const QList<NationalIndex> there = m_store.select<NationalIndex>(u"year = ? and quarter = ?"_s, {value.year, value.quarter});
            value.id = there.isEmpty() ? Id<NationalIndex>::fresh() : there.first().id;
            writer.put(value);
        }
    });
}

} // namespace core
