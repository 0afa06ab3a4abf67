#include "core/exchange/sheetwriters.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestCell = 32'000; // a workbook refuses more than 32,767
constexpr lxw_row_t mostRows = 1'048'575; // under the heading
constexpr int longestTitle = 31;

/// The looks that a workbook's cells have; owned by the workbook.
struct Looks {
    explicit Looks(lxw_workbook *book)
        : heading(workbook_add_format(book)), day(workbook_add_format(book)), money(workbook_add_format(book)), hours(workbook_add_format(book)), text(workbook_add_format(book)),
          lines(workbook_add_format(book)), sign(workbook_add_format(book))
    {
        format_set_bold(heading);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_num_format(day, "d-m-yyyy");
        format_set_num_format(money, "#,##0.00");
        format_set_num_format(hours, "[h]:mm");
        format_set_num_format(text, "@"); // so that a BSN keeps its zero when the cell is edited
        format_set_num_format(lines, "@");
        format_set_text_wrap(lines);
        format_set_align(sign, LXW_ALIGN_RIGHT);
        for (lxw_format *look : {heading, day, money, hours, text, lines, sign})
            format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
    }
    lxw_format *heading;
    lxw_format *day;
    lxw_format *money;
    lxw_format *hours;
    lxw_format *text;
    lxw_format *lines;
    lxw_format *sign; ///< a word in a column of numbers
};

constexpr int widestColumn = 70; // a longer text goes over several lines

/// In characters, for the longest text of a column.
int widthOf(const SheetColumn &column, qsizetype longest)
{
    const CellKind kind = column.kind;
    const int least = kind == CellKind::Date || kind == CellKind::Hours || kind == CellKind::Count ? 11
        : kind == CellKind::Money || kind == CellKind::Bsn || kind == CellKind::Postcode ? 13
                                                                                         : 20;
    return std::max({least, int(column.title.size()) + 4, int(std::min<qsizetype>(longest + 2, widestColumn))});
}

bool isNumber(CellKind kind) { return kind == CellKind::Money || kind == CellKind::Hours || kind == CellKind::Count; }

void writeText(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
{
    worksheet_write_string(page, row, column, text.left(longestCell).toUtf8().constData(), look);
}

void writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t at, const SheetColumn &column, const SheetCell &cell, const Looks &looks, qsizetype &longest)
{
    if (cell.value.isNull() || cell.value.toString().isEmpty())
        return;
    const QDate day = column.kind == CellKind::Date ? QDate::fromString(cell.value.toString(), Qt::ISODate) : QDate();
    if (day.year() >= 1900) {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(page, row, at, &moment, looks.day);
    } else if (isNumber(column.kind) && cell.value.typeId() == QMetaType::QString) {
        writeText(page, row, at, cell.value.toString(), looks.sign);
    } else if (column.kind == CellKind::Money) {
        worksheet_write_number(page, row, at, double(cell.value.toLongLong()) / 100, looks.money);
    } else if (column.kind == CellKind::Hours) {
        worksheet_write_number(page, row, at, double(cell.value.toLongLong()) / 1440, looks.hours);
    } else if (column.kind == CellKind::Count) {
        worksheet_write_number(page, row, at, double(cell.value.toLongLong()), nullptr);
    } else {
        const QString text = dutchCell(column, cell);
        longest = std::max(longest, text.size());
        writeText(page, row, at, text, text.size() > widestColumn - 2 ? looks.lines : looks.text);
    }
}

/// What fits on the tab of a page, whole words as long as there is more than one.
QString tabTitle(const QString &title, qsizetype room)
{
    if (title.size() <= room)
        return title;
    const qsizetype end = title.left(room + 1).lastIndexOf(u' ');
    return title.left(end > 0 ? end : room);
}

lxw_worksheet *newPage(lxw_workbook *book, const Sheet &sheet, int number, const Looks &looks)
{
    const QString tail = number > 1 ? u" (%1)"_s.arg(number) : QString();
    lxw_worksheet *page = workbook_add_worksheet(book, (tabTitle(sheet.title, longestTitle - tail.size()) + tail).toUtf8().constData());
    if (!page)
        throw Failure(Failure::Kind::File, sheet.title, u"badly named for a workbook page"_s);
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const auto at = lxw_col_t(i);
        writeText(page, 0, at, sheet.columns[i].title, looks.heading);
    }
    worksheet_freeze_panes(page, 1, 0);
    return page;
}

void writeSheet(lxw_workbook *book, const Sheet &sheet, const Looks &looks, RowCounter &counter)
{
    int pages = 1;
    lxw_worksheet *page = newPage(book, sheet, pages, looks);
    lxw_row_t row = 0;
    QList<qsizetype> longest(sheet.columns.size(), 0);
    const auto close = [&] {
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            worksheet_set_column(page, lxw_col_t(i), lxw_col_t(i), widthOf(sheet.columns[i], longest[i]), nullptr);
        worksheet_autofilter(page, 0, 0, row, lxw_col_t(sheet.columns.size() - 1));
    };
    sheet.each([&](const QList<SheetCell> &cells) {
        // The audit trail of a large office is longer than a page of a workbook may be.
        if (row == mostRows) {
            close();
            page = newPage(book, sheet, ++pages, looks);
            row = 0;
        }
        ++row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(page, row, lxw_col_t(i), sheet.columns[i], cells[i], looks, longest[i]);
        counter.next();
    });
    close();
}

} // namespace

void writeXlsx(const QList<Sheet> &sheets, const QString &path, RowCounter &counter)
{
    // The writer makes files of its own on the way: beside the target, where the user chose to have these facts in clear, never in a common folder.
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    QByteArray place = folder;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), u"no workbook"_s);
    try {
        const Looks looks(book);
        for (const Sheet &sheet : sheets)
            writeSheet(book, sheet, looks, counter);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        QFile::remove(path);
        throw Failure(Failure::Kind::File, QFileInfo(path).fileName(), QString::fromLatin1(lxw_strerror(error)));
    }
}

} // namespace core
