#include "core/exchange/importsource.h"
#include "core/kpi/inflow.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::IndexImport)
};

/// Places of the columns; -1 when a column is not there.
struct Columns {
    qsizetype year = -1;
    qsizetype quarter = -1;
    qsizetype value = -1;
    qsizetype source = -1;
};

Columns columnsOf(const QStringList &headings)
{
    const auto find = [&](const QStringList &names) {
        for (qsizetype i = 0; i < headings.size(); ++i)
            if (names.contains(headings[i].trimmed().toLower()))
                return i;
        return qsizetype(-1);
    };
    return {find({u"jaar"_s, u"year"_s}), find({u"kwartaal"_s, u"quarter"_s}), find({u"index"_s, u"waarde"_s, u"value"_s}), find({u"bron"_s, u"source"_s})};
}

/// "3", "Q3" and "K3".
int quarterFrom(const QString &text)
{
    QString plain = text.trimmed().toUpper();
    if (plain.startsWith(u'Q') || plain.startsWith(u'K'))
        plain.remove(0, 1);
    return plain.toInt();
}

} // namespace

IndexImport Inflow::readIndex(const QString &path)
{
    IndexImport read;
    const auto refuse = [&read](const QString &text) { read.problems.append({Problem::Weight::Blocks, {}, text}); };
    const ImportSource source = inspect(path);
    if (!source.fault.isEmpty()) {
        refuse(source.fault);
        return read;
    }
    const Columns columns = columnsOf(source.headings);
    if (columns.year < 0 || columns.quarter < 0 || columns.value < 0) {
        refuse(Text::tr("The file needs columns with the headings year, quarter and index (or jaar, kwartaal and index)."));
        return read;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, path, file.errorString());
    CsvReader reader(file, source.shape.encoding, source.shape.separator);
    QSet<std::pair<int, int>> seen;
    while (const auto record = reader.next()) {
        if (record->row <= source.headingRow || record->isBlank())
            continue;
        if (!record->fault.isEmpty()) {
            refuse(Text::tr("Row %1: %2").arg(record->row).arg(record->fault));
            continue;
        }
        NationalIndex value;
        value.year = record->cells.value(columns.year).trimmed().toInt();
        value.quarter = quarterFrom(record->cells.value(columns.quarter));
        value.hundredths = NationalIndex::parse(record->cells.value(columns.value)).value_or(0);
        value.source = columns.source >= 0 ? record->cells.value(columns.source).trimmed() : QString();
        if (value.source.isEmpty())
            value.source = Text::tr("File %1").arg(path.section(u'/', -1));
        if (value.year < 2000 || value.year > 2200)
            refuse(Text::tr("Row %1: “%2” is not a year.").arg(record->row).arg(record->cells.value(columns.year)));
        else if (value.quarter < 1 || value.quarter > 4)
            refuse(Text::tr("Row %1: “%2” is not a quarter from 1 to 4.").arg(record->row).arg(record->cells.value(columns.quarter)));
        else if (value.hundredths == 0)
            refuse(Text::tr("Row %1: “%2” is not an index above zero.").arg(record->row).arg(record->cells.value(columns.value)));
        else if (seen.contains({value.year, value.quarter}))
            refuse(Text::tr("Row %1: this quarter stands in the file twice.").arg(record->row));
        else
            read.rows.append(value);
        seen.insert({value.year, value.quarter});
    }
    if (read.rows.isEmpty() && read.problems.isEmpty())
        refuse(Text::tr("There is no row under the headings."));
    return read;
}

} // namespace core
