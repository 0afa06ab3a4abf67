#include "core/exchange/linechecker.h"

#include "core/base/format.h"
#include "core/exchange/cellreader.h"
#include "core/exchange/csvtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LineChecker)
};
} // namespace

LineChecker::LineChecker(const Store &store, const Layout &layout, const QStringList &headings, const Mapping &mapping)
    : m_layout(layout), m_headings(headings), m_mapping(mapping), m_today(store.clock().today()), m_known(store, layout)
{
}

ImportLine LineChecker::check(const CsvRecord &record)
{
    ImportLine line;
    line.row = record.row;
    line.cells = record.cells;
    if (!record.fault.isEmpty()) {
        refuse(line, {}, record.fault);
        return line;
    }
    if (!hasWholeCells(line))
        return line;
    Values values;
    readCells(line, values);
    checkDates(line, values);
    checkWhole(line, values);
    if (line.verdict != ImportLine::Verdict::Refused)
        recognise(line, values);
    if (line.verdict == ImportLine::Verdict::Accepted && m_known.isClosed(values))
        refuse(line, headingOf(*m_layout.column(m_layout.closingDay)), Text::tr("This month is closed. Open it first if these hours still count."));
    if (line.verdict != ImportLine::Verdict::Refused)
        checkCeiling(line, values);
    return line;
}

bool LineChecker::hasWholeCells(ImportLine &line) const
{
    while (line.cells.size() > m_headings.size() && line.cells.last().trimmed().isEmpty())
        line.cells.removeLast();
    if (line.cells.size() == m_headings.size())
        return true;
    refuse(line, {}, Text::tr("This row has %1 columns, the heading has %2. A separator is missing or too many.").arg(line.cells.size()).arg(m_headings.size()));
    return false;
}

void LineChecker::readCells(ImportLine &line, Values &values)
{
    for (const LayoutColumn &column : m_layout.columns)
        readColumn(column, line, values);
}

QString LineChecker::textOf(const LayoutColumn &column, const ImportLine &line) const
{
    const auto index = m_mapping.columns.constFind(column.key);
    const QString given = index == m_mapping.columns.constEnd() ? QString() : unguarded(line.cells.value(*index).trimmed());
    if (!saysNothing(column, given))
        return given;
    return m_mapping.fixed.value(column.key, column.otherwise);
}

QString LineChecker::headingOf(const LayoutColumn &column) const
{
    const auto index = m_mapping.columns.constFind(column.key);
    return index == m_mapping.columns.constEnd() ? column.title() : m_headings.value(*index);
}

void LineChecker::readColumn(const LayoutColumn &column, ImportLine &line, Values &values)
{
    const QString text = textOf(column, line);
    if (text.isEmpty()) {
        if (column.required)
            refuse(line, headingOf(column), Text::tr("This is missing."));
        return;
    }
    CellReading reading;
    if (column.kind == CellKind::Dossier) {
        const KnownRows::Dossier dossier = m_known.dossier(text);
        reading = dossier.reason.isEmpty() ? CellReading{{{column.column, dossier.id}}, {}} : CellReading{{}, dossier.reason};
    } else if (column.within.isEmpty()) {
        reading = readCell(column, text, column.choices, m_today);
    } else if (values.contains(column.of)) {
        reading = readCell(column, text, column.choicesUnder(values.value(column.of).toString()), m_today);
    } else {
        return refuse(line, headingOf(column), Text::tr("This says nothing without “%1”.").arg(m_layout.column(column.of)->title()));
    }
    if (!reading.reason.isEmpty())
        return refuse(line, headingOf(column), reading.reason);
    Row &facts = line.facts[column.record];
    for (auto value = reading.values.cbegin(); value != reading.values.cend(); ++value) {
        if (facts.contains(value.key()) && column.kind == CellKind::Dossier && facts.value(value.key()) != value.value())
            refuse(line, headingOf(column), Text::tr("Number and BSN belong to two different dossiers."));
        else if (!facts.contains(value.key()) || column.column == value.key())
            facts.insert(value.key(), value.value()); // an own column goes before a part of a joined one
    }
    for (const LayoutColumn &landed : m_layout.columns)
        if (landed.record == column.record && !landed.column.isEmpty() && facts.contains(landed.column))
            values.insert(landed.key, facts.value(landed.column));
}

void LineChecker::checkDates(ImportLine &line, const Values &values) const
{
    for (const LayoutColumn &column : m_layout.columns) {
        const QDate first = values.value(column.notBefore).toDate();
        const QDate last = values.value(column.key).toDate();
        if (!column.notBefore.isEmpty() && first.isValid() && last.isValid() && last < first)
            refuse(line, headingOf(column), Text::tr("%1 lies before %2 (“%3”).").arg(formatShort(last), formatShort(first), m_layout.column(column.notBefore)->title()));
    }
}

void LineChecker::checkWhole(ImportLine &line, const Values &values) const
{
    // A column that was refused has said so already.
    const auto told = [&](const QString &key) {
        return std::any_of(line.reasons.begin(), line.reasons.end(), [&](const ImportReason &reason) { return reason.column == headingOf(*m_layout.column(key)); });
    };
    for (const QStringList &keys : m_layout.oneOf) {
        QStringList titles;
        for (const QString &key : keys)
            titles.append(m_layout.column(key)->title());
        if (std::none_of(keys.begin(), keys.end(), [&](const QString &key) { return values.contains(key) || told(key); }))
            refuse(line, {}, Text::tr("This is missing: %1.").arg(titles.join(Text::tr(" or "))));
    }
    for (const LayoutRecord &record : m_layout.records) {
        if (line.facts.value(record.name).isEmpty())
            continue;
        for (const QString &key : record.needs)
            if (!values.contains(key) && !told(key))
                refuse(line, headingOf(*m_layout.column(key)), Text::tr("This is missing, while something that depends on it is filled in."));
    }
}

void LineChecker::recognise(ImportLine &line, const Values &values)
{
    QSet<QString> dossiers;
    for (qsizetype i = 0; i < m_layout.recognise.size(); ++i) {
        const LayoutRecognition &recognition = m_layout.recognise[i];
        QString key = QString::number(i);
        QStringList titles;
        bool whole = false;
        bool partial = false;
        for (const QString &column : recognition.columns) {
            const QString value = values.value(column).toString();
            (value.isEmpty() ? partial : whole) = true;
            key += QChar(0x1f) + comparable(value);
            titles.append(headingOf(*m_layout.column(column)));
        }
        // Of a whole row (hours) every column counts, also an empty note; of a person each column must say something.
        if (!whole || (partial && !recognition.columns.contains(m_layout.ceilingColumn)))
            continue;
        if (!recognition.unlessDiffers.isEmpty() && !values.value(recognition.unlessDiffers).toString().isEmpty())
            key += QChar(0x1e) + values.value(recognition.unlessDiffers).toString();
        if (const int first = m_seen.value(key); first > 0) {
            doubt(line, titles.join(u", "_s), Text::tr("This is the same as in row %1 of this file.").arg(first));
            line.known.clear();
            dossiers.insert(QString());
        } else {
            m_seen.insert(key, line.row);
        }
        Values asked = values;
        for (const QString &column : recognition.columns)
            if (!asked.contains(column))
                asked.insert(column, QString(u""_s));
        for (const KnownRow &known : m_known.find(recognition, asked)) {
            doubt(line, titles.join(u", "_s), Text::tr("This is already in dossier %1.").arg(known.number));
            line.known = known.dossier;
            dossiers.insert(known.dossier);
        }
    }
    line.mayUpdate = dossiers.size() == 1 && !line.known.isEmpty() && m_layout.record(u"dossier"_s);
}

void LineChecker::checkCeiling(ImportLine &line, const Values &values)
{
    if (m_layout.ceilingColumn.isEmpty())
        return;
    QString key;
    for (const QString &per : m_layout.ceilingPer)
        key += values.value(per).toString() + QChar(0x1f);
    const qint64 here = values.value(m_layout.ceilingColumn).toLongLong();
    const qint64 before = m_known.total(values) + m_added.value(key);
    const bool over = before + here > m_layout.ceilingMost;
    if (line.verdict == ImportLine::Verdict::Doubtful) {
        line.mayAdd = !over;
        return;
    }
    if (over)
        return refuse(line, headingOf(*m_layout.column(m_layout.ceilingColumn)),
                      Text::tr("Together with what this day already has (%1) this is more than %2 hours.")
                          .arg(HourQuantity::minutes(qint32(before)).text(), HourQuantity::minutes(qint32(m_layout.ceilingMost)).text()));
    m_added[key] += here;
}

void LineChecker::refuse(ImportLine &line, const QString &column, const QString &text)
{
    line.verdict = ImportLine::Verdict::Refused;
    line.choice = ImportLine::Choice::Skip;
    line.reasons.append({column, text});
}

void LineChecker::doubt(ImportLine &line, const QString &column, const QString &text)
{
    line.verdict = ImportLine::Verdict::Doubtful;
    line.choice = ImportLine::Choice::Skip;
    line.reasons.append({column, text});
}

} // namespace core
