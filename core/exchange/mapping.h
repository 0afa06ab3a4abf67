#pragma once

#include "core/base/problem.h"
#include "core/exchange/importsource.h"
#include "core/exchange/layout.h"
#include "core/store/settings.h"

namespace core {

/// Which column of the file fills which column of the layout.
struct Mapping {
    QHash<QString, int> columns; ///< key of the layout's column, index of the file's heading
    QHash<QString, QString> fixed; ///< key of a choice column that the file lacks, and what holds for every row
    bool operator==(const Mapping &) const = default;
};

/// By title and synonym, without regard to case, accents, signs and words such as "klant".
Mapping guessMapping(const Layout &layout, const QStringList &headings);

/// What stands in the way of an import with this mapping: nothing to recognise a required column by.
QList<Problem> checkMapping(const Layout &layout, const Mapping &mapping);

/// As the user last left it for a file with these headings; the guess when there is none.
Mapping recalledMapping(Store &store, const Layout &layout, const QStringList &headings);
void rememberMapping(Store &store, const Layout &layout, const QStringList &headings, const Mapping &mapping);

/// `{ "columns": { "bsn": "Burgerservicenummer" }, "fixed": { "route_kind": "pto" }, "separator": ";", "encoding": "UTF-8" }`,
/// all parts optional; columns that are not named are guessed, null leaves one out. Problems name each unknown key.
QByteArray mappingToJson(const Layout &layout, const QStringList &headings, const Mapping &mapping);
Mapping mappingFromJson(const QByteArray &json, const Layout &layout, const QStringList &headings, QList<Problem> &problems);
/// The separator and encoding that such a file sets, over those of `shape`.
CsvShape shapeFromJson(const QByteArray &json, const CsvShape &shape, QList<Problem> &problems);

/// Heading of the column that a file of refused rows has besides its own.
QString reasonHeading();

} // namespace core
