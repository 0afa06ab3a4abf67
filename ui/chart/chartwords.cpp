#include "ui/chart/chartwords.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Chart)
};

QString plain(double value, int decimals)
{
    QString digits = QString::number(qAbs(value), 'f', decimals);
    qsizetype end = digits.indexOf(u'.');
    if (end < 0) {
        end = digits.size();
    } else {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
        else
            digits[end] = u',';
    }
    for (qsizetype at = end - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    const bool isZero = digits == "0"_L1;
    return value < 0 && !isZero ? u'-' + digits : digits;
}

struct Ends {
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype lowest = -1;
    qsizetype highest = -1;
};

Ends endsOf(const core::SeriesRow &row, qsizetype labels)
{
    Ends ends;
    for (qsizetype i = 0; i < std::min(labels, row.values.size()); ++i) {
        if (!row.values.at(i))
            continue;
        if (ends.first < 0)
            ends.first = ends.lowest = ends.highest = i;
        ends.last = i;
        if (*row.values.at(i) < *row.values.at(ends.lowest))
            ends.lowest = i;
        if (*row.values.at(i) > *row.values.at(ends.highest))
            ends.highest = i;
    }
    return ends;
}

QString rowInWords(const core::SeriesRow &row, const core::Series &series)
{
    const Ends ends = endsOf(row, series.labels.size());
    if (ends.first < 0)
        return Text::tr("%1: no values.").arg(row.name);
    const auto at = [&](qsizetype i) { return Text::tr("%1 (%2)").arg(chartValue(*row.values.at(i), series.unit), series.labels.at(i)); };
    if (ends.first == ends.last)
        return Text::tr("%1: %2.").arg(row.name, at(ends.first));
    if (ends.lowest == ends.highest)
        return Text::tr("%1: always %2.").arg(row.name, chartValue(*row.values.at(ends.first), series.unit));
    return Text::tr("%1: from %2 to %3; lowest %4, highest %5.").arg(row.name, at(ends.first), at(ends.last), at(ends.lowest), at(ends.highest));
}

/// A stack counts as high as its pile; other charts are held against their first row.
std::optional<double> valueAgainstLimits(const core::Series &series, qsizetype label)
{
    if (series.kind != core::ChartKind::Stacked)
        return series.rows.isEmpty() ? std::nullopt : series.rows.first().values.value(label);
    std::optional<double> pile;
    for (const core::SeriesRow &row : series.rows)
        if (const std::optional<double> value = row.values.value(label); value && !row.asLine)
            pile = pile.value_or(0) + *value;
    return pile;
}

QString limitInWords(const core::SeriesLimit &limit, const core::Series &series)
{
    int over = 0;
    int known = 0;
    for (qsizetype label = 0; label < series.labels.size(); ++label)
        if (const std::optional<double> value = valueAgainstLimits(series, label)) {
            ++known;
            over += limit.kind == core::SeriesLimit::Kind::Ceiling ? *value > limit.value : *value >= limit.value;
        }
    if (limit.kind == core::SeriesLimit::Kind::Ceiling)
        return Text::tr("Above “%1” %2 out of %3 times.").arg(limit.words).arg(over).arg(known);
    return Text::tr("“%1” reached %2 out of %3 times.").arg(limit.words).arg(over).arg(known);
}

QString stepsInWords(const core::Series &series)
{
    QStringList steps;
    for (qsizetype i = 0; i < series.labels.size(); ++i)
        if (const std::optional<double> value = series.rows.first().values.value(i))
            steps.append(Text::tr("%1 %2").arg(series.labels.at(i), chartValue(*value, series.unit)));
    return steps.join(u"; "_s) + u'.';
}

} // namespace

QString chartValue(double value, core::ChartUnit unit)
{
    switch (unit) {
    case core::ChartUnit::Euro:
        return u"€ "_s + plain(value, 0);
    case core::ChartUnit::Hours:
        return Text::tr("%1 hours").arg(plain(value, 1));
    case core::ChartUnit::Percent:
        return plain(value, 1) + u" %"_s;
    case core::ChartUnit::Count:
        break;
    }
    return plain(value, 1);
}

QString tableValue(double value, core::ChartUnit unit)
{
    if (unit == core::ChartUnit::Euro)
        return core::format(core::Money::cents(std::llround(value * 100)));
    if (unit == core::ChartUnit::Hours)
        return core::format(core::HourQuantity::minutes(static_cast<qint32>(std::lround(value * 60))));
    return unit == core::ChartUnit::Percent ? plain(value, 2) + u" %"_s : plain(value, 2);
}

QString inWords(const core::Series &series)
{
    QStringList sentences{series.title + u'.'};
    if (!series.trend.isEmpty())
        sentences.append(series.trend);
    if (series.rows.isEmpty() || series.labels.isEmpty()) {
        sentences.append(Text::tr("There is nothing to show yet."));
        return sentences.join(u' ');
    }
    if (series.kind == core::ChartKind::Waterfall)
        sentences.append(stepsInWords(series));
    else
        for (const core::SeriesRow &row : series.rows)
            sentences.append(rowInWords(row, series));
    for (const core::SeriesLimit &limit : series.limits)
        sentences.append(limitInWords(limit, series));
    return sentences.join(u' ');
}

} // namespace ui
