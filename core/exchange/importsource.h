#pragma once

#include "core/exchange/csvreader.h"

namespace core {

/// How a file was written: guessed, shown, and changeable.
struct CsvShape {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    QChar separator = u';';
};

/// A file that somebody wants to read in, before anything of it is believed.
struct ImportSource {
    QString path;
    CsvShape shape;
    int headingRow = 0; ///< rows before it are blank
    QStringList headings; ///< each another one: a second "BSN" is called "BSN (2)"
    QStringList doubles; ///< headings that stand there more than once
    QList<QStringList> sample; ///< the first rows under the heading
    QString fault; ///< why the file cannot be read at all, in words; empty when it can
};

/// The separators that are tried: semicolon, comma, tab, bar.
const QList<QChar> &csvSeparators();
/// "Semicolon ;"
QString separatorTitle(QChar separator);

/// Guesses how the file was written and reads its heading. Throws Failure(File) when it cannot be opened, Failure(Cancelled).
ImportSource inspect(const QString &path, const Progress &progress = {});
/// The same with a shape that the user chose.
ImportSource inspectAs(const QString &path, const CsvShape &shape);

} // namespace core
