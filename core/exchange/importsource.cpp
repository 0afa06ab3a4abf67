#include "core/exchange/importsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ImportSource)
};

constexpr int sampleRows = 50;
/// No list of clients is wider; a form of columns for more would be of use to nobody.
constexpr int mostColumns = 300;

/// What a file is when it is no text at all, told by its first bytes.
QString notText(const QByteArray &head)
{
    if (head.isEmpty())
        return Text::tr("The file is empty.");
    if (head.startsWith("PK\x03\x04") || head.startsWith("\xd0\xcf\x11\xe0"))
        return Text::tr("This is a workbook, not a CSV file. Open it in the spreadsheet program and save it as “CSV UTF-8”.");
    if (head.startsWith("%PDF"))
        return Text::tr("This is a PDF, not a CSV file. Ask for the list as a spreadsheet or CSV file.");
    if (head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith("\x7f" "ELF") || head.startsWith("MZ") || head.startsWith("SQLite format"))
        return Text::tr("This is not a text file. Choose a CSV file.");
    return {};
}

/// How much the rows look like a table when cut at this separator: columns that rows agree on.
int likeness(const QByteArray &head, TextEncoding encoding, QChar separator)
{
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, separator);
    QMap<qsizetype, int> rowsByWidth;
    for (int i = 0; i < sampleRows; ++i) {
        const auto record = reader.next();
        if (!record)
            break;
        if (record->fault.isEmpty() && record->cells.size() > 1)
            ++rowsByWidth[record->cells.size()];
    }
    int best = 0;
    for (auto width = rowsByWidth.cbegin(); width != rowsByWidth.cend(); ++width)
        best = std::max(best, width.value() * 100 + int(std::min<qsizetype>(width.key(), 99)));
    return best;
}

QChar guessSeparator(const QByteArray &head, TextEncoding encoding)
{
    // Excel itself may say it on the first line: "sep=;"
    const QString start = TextDecoder(encoding).decode(head.left(16)).remove(QChar(0xfeff));
    if (start.startsWith(u"sep=", Qt::CaseInsensitive) && start.size() > 4)
        return start[4];
    QChar best = csvSeparators().first();
    int most = 0;
    for (const QChar separator : csvSeparators()) {
        const int found = likeness(head, encoding, separator);
        if (found > most) {
            most = found;
            best = separator;
        }
    }
    return best;
}

void open(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QFileInfo(file).fileName(), file.errorString());
}

/// A name for every column, and for each its own, so that a choice of columns can tell them apart.
void nameHeadings(ImportSource &source)
{
    QStringList named;
    for (qsizetype i = 0; i < source.headings.size(); ++i) {
        QString heading = source.headings[i].simplified();
        if (heading.isEmpty())
            heading = Text::tr("Column %1").arg(i + 1);
        const QString plain = heading;
        for (int number = 2; named.contains(heading, Qt::CaseInsensitive); ++number)
            heading = u"%1 (%2)"_s.arg(plain).arg(number);
        if (heading != plain && !source.doubles.contains(plain, Qt::CaseInsensitive))
            source.doubles.append(plain);
        named.append(heading);
    }
    source.headings = named;
}

bool isSeparatorLine(const CsvRecord &record)
{
    return record.row == 1 && record.cells.first().startsWith(u"sep=", Qt::CaseInsensitive);
}

} // namespace

const QList<QChar> &csvSeparators()
{
    static const QList<QChar> separators{u';', u',', u'\t', u'|'};
    return separators;
}

QString separatorTitle(QChar separator)
{
    switch (separator.unicode()) {
    case u';': return Text::tr("Semicolon ;");
    case u',': return Text::tr("Comma ,");
    case u'\t': return Text::tr("Tab");
    case u'|': return Text::tr("Bar |");
    default: return separator;
    }
}

ImportSource inspect(const QString &path, const Progress &progress)
{
    QFile file(path);
    open(file);
    const QByteArray head = file.peek(1 << 16);
    if (const QString fault = notText(head); !fault.isEmpty())
        return {path, {}, 0, {}, {}, {}, fault};
    const EncodingGuess guess = guessEncoding(file, progress);
    return inspectAs(path, {guess.encoding, guess.byteOrderMark, guessSeparator(head, guess.encoding)});
}

ImportSource inspectAs(const QString &path, const CsvShape &shape)
{
    QFile file(path);
    open(file);
    ImportSource source{path, shape, 0, {}, {}, {}, notText(file.peek(16))};
    if (!source.fault.isEmpty())
        return source;
    CsvReader reader(file, shape.encoding, shape.separator);
    while (source.sample.size() < sampleRows) {
        const auto record = reader.next();
        if (!record)
            break;
        if (record->isBlank() || isSeparatorLine(*record))
            continue;
        if (source.headingRow > 0) {
            source.sample.append(record->cells);
            continue;
        }
        source.headingRow = record->row;
        source.headings = record->cells;
        source.fault = record->fault;
    }
    if (source.headingRow == 0)
        source.fault = Text::tr("There is no row with headings in this file.");
    if (source.headings.size() > mostColumns) {
        source.fault = Text::tr("This file has %1 columns; %2 is the most that can be brought in. Check the separator, or take the columns you need to a sheet of their own.")
                           .arg(source.headings.size()).arg(mostColumns);
        source.headings.clear();
        source.sample.clear();
    }
    nameHeadings(source);
    return source;
}

} // namespace core
