#pragma once

#include "core/rules/catalogue.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace core {

/// What kind of value a column holds, and so how its text is read and written.
enum class CellKind { Text, Name, Address, Bsn, Date, Month, Money, Hours, Count, Choice, Dossier, Kvk, Vat, Iban, Postcode, Phone, Email };

/// One column of an exchanged file and where its value lands.
struct LayoutColumn {
    QString key;
    QString nl; ///< heading in a file that we write
    QString en;
    QStringList synonyms; ///< other headings by which people call it
    CellKind kind = CellKind::Text;
    bool required = false;
    bool importOnly = false; ///< read from other people's files, never written
    QString record; ///< which record of the layout it lands in
    QString column;
    QString otherwise; ///< value for a row that leaves it out
    QList<CatalogueEntry> choices;
    QHash<QString, QStringList> words; ///< key of a choice, other ways to write it
    QString within; ///< the choices are this list under the entry that `of` chose
    QString of;
    QString list;
    QString without; ///< word before a choice that says nothing: "gemeente "
    QRegularExpression shape;
    qint64 least = 0; ///< in the unit of the stored value
    qint64 most = 0; ///< 0: no bound
    int longest = 200; ///< of a text, in characters
    QDate earliest;
    QDate latest;
    bool untilToday = false;
    QString notBefore; ///< key of the date that must come first

    QString title() const; ///< in the language of the interface
    /// The choices that there are once `of` has this value; all of them for a column that depends on nothing.
    QList<CatalogueEntry> choicesUnder(const QString &chosen) const;
};

/// One record that a row of the file becomes.
struct LayoutRecord {
    QString name;
    QString table;
    bool always = false; ///< otherwise only when one of its columns is filled
    QStringList needs; ///< columns without which it cannot exist
    QStringList same; ///< database columns that tell which present row it is
    QString latest; ///< database column by which the present one of several is found
    QStringList order; ///< database columns, never empty, by which its rows are written
    QString follows; ///< comes into being together with that record
    QHash<QString, QString> fixed;
    QHash<QString, QString> fresh; ///< values of a new record: words, or $today, $adviser, $record.column, $first-phase
};

/// By which columns a row is recognised as one that the vault, or the file itself, already has.
struct LayoutRecognition {
    QStringList columns;
    QString unlessDiffers; ///< both filled and different: somebody else after all
};

/// What one row of an exchanged file means; read from resources/exchange/*.json and used both for reading and for writing.
struct Layout {
    QString key;
    QString nl;
    QString en;
    QList<LayoutRecord> records;
    QList<LayoutColumn> columns;
    QList<QStringList> oneOf; ///< of each list at least one column must be filled
    QList<LayoutRecognition> recognise;
    QStringList ceilingPer; ///< keys of the columns per which `ceilingColumn` is added up
    QString ceilingColumn;
    qint64 ceilingMost = 0;
    QString closingTable; ///< says per dossier and month in which state it is
    QString closingDossier;
    QString closingDay;
    QStringList closingStates; ///< in which nothing can be added any more
    bool exportOnly = false;

    /// Throws Failure(File) when there is none of that name or it names what does not exist.
    static Layout named(const QString &key);
    static QStringList names();
    /// Those that a file can be read into.
    static QStringList importable();
    QString title() const;
    const LayoutColumn *column(const QString &columnKey) const;
    /// The column that fills this database column of this record.
    const LayoutColumn *landing(const QString &record, const QString &databaseColumn) const;
    const LayoutRecord *record(const QString &name) const;
};

} // namespace core
