#pragma once

#include "core/base/series.h"
#include "core/visit/strokes.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

namespace core {

/// What the paper is called, once, above everything else.
struct Title {
    QString text;
    QString subtitle = {};
};

/// Level 1 for a part, 2 for a section in it, 3 for a group. Always stays on the page of what follows it.
struct Heading {
    QString text;
    int level = 1;
};

/// Running text; a blank line between two parts of it is kept.
struct Paragraph {
    enum class Style { Body, Strong, Small };
    QString text;
    Style style = Style::Body;
    bool staysWithNext = false; ///< its end stands on the page of what follows
    bool whole = false;         ///< never parted over two pages, such as a farewell with a name under it
};

/// Something the reader must not miss: a word ("Let op") and a sentence, in a frame.
struct Notice {
    QString word;
    QString text;
};

struct Bullets {
    QStringList items;
    bool numbered = false;
};

struct Fact {
    QString label;
    QString value = {};
};

/// Labels with their values, one under the other; an empty value is printed as a dash.
struct Facts {
    QList<Fact> rows;
};

enum class Align { Left, Centre, Right };

struct TableColumn {
    QString title;
    Align align = Align::Left;
    int weight = 0; ///< share of the width against the other weights; 0: only as wide as its cells ask
};

/// Rows and columns. The head repeats on every page, no row is cut, the foot stays with the last row.
struct TableBlock {
    QString caption; ///< stays with the table; may be empty
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QStringList foot;     ///< totals; empty when there are none
    QSet<int> strongRows; ///< rows that are a subtotal or the name of a group
    bool wide = false;    ///< on landscape pages of its own
};

/// A chart, drawn with shapes and labels that read without colour; `note` says how it was counted.
struct ChartBlock {
    Series series;
    QString note = {};
};

/// Where somebody signs: with ink, or on the screen, and then the lines of the pen stand here.
struct Signatory {
    QString role;
    QString name = {};
    QString place = {};
    QDateTime signedAt = {};
    Strokes strokes = {};
    QString note = {}; ///< how it was set, or why it no longer holds
};

/// One or two signatories, side by side; never cut over a page.
struct SignatureBlock {
    QString statement; ///< what is declared by signing
    QList<Signatory> signatories;
};

struct CheckItem {
    QString text;
    bool checked = false;
    QString note = {}; ///< small, under the text
};

/// Boxes to tick, printed empty or ticked.
struct CheckList {
    QList<CheckItem> items;
    int columns = 1;
};

struct FormField {
    QString label;
    QString value = {}; ///< already known; empty: a line to write on
    int lines = 1;      ///< room for writing
};

/// A part of a paper form that somebody fills in by hand.
struct FormFields {
    QList<FormField> fields;
};

struct PageBreak {};

using Block = std::variant<Title, Heading, Paragraph, Notice, Bullets, Facts, TableBlock, ChartBlock, SignatureBlock, CheckList, FormFields, PageBreak>;

/// Who sends the paper: a name and lines the client filled in, apart from the text.
struct Letterhead {
    QString name;
    QStringList lines = {};
};

/// What is known about a paper besides its text.
struct DocumentMeta {
    QString title;
    QString subject;
    QString author;   ///< the adviser
    QString language = QStringLiteral("nl-NL");
    QString dossier;  ///< number; empty for a paper about the whole office
    QString number;   ///< of the paper itself, as it stands in the register
    QString receiver; ///< title of the receiver profile
    QDateTime made;
    QDate dataDate;   ///< the day the facts are of
    qint64 dataVersion = 0; ///< last journal sequence the facts rest on
    Letterhead letterhead;
    QString footer;   ///< an extra line at the foot, such as how long it is kept
    QStringList keywords;
};

/// A paper before it is laid out: what it says, in order, without a font or a page.
struct Document {
    DocumentMeta meta;
    QList<Block> blocks;

    template <class B> void add(const B &block) { blocks.append(Block(block)); }
};

/// The paper as plain text, for golden tests, search and the clipboard.
QString toText(const Document &document);

} // namespace core
