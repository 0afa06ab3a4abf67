#include "core/finance/sheets.h"

#include "core/base/format.h"
#include "core/finance/financecharts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Sheets)
};

bool isStrong(const BudgetRow &row)
{
    return row.kind != BudgetRow::Kind::Line && row.kind != BudgetRow::Kind::Begin;
}

/// Nothing in a line is a dash; a total of zero is a figure.
QString orDash(const BudgetRow &row, Money amount, QString (*write)(Money))
{
    return amount.isZero() && row.kind == BudgetRow::Kind::Line ? u"–"_s : write(amount);
}

void addYear(BudgetSheet &sheet, const QList<BudgetRow> &rows, Month start, int year)
{
    for (int month = 12 * year; month < 12 * year + 12; ++month)
        sheet.columns.append(shortMonth(start.plus(month)));
    sheet.columns.append(Text::tr("Year %1").arg(year + 1));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (int month = 12 * year; month < 12 * year + 12; ++month)
            sheet.rows[i].cells.append(orDash(rows.at(i), rows.at(i).months[month], wholeEuros));
        sheet.rows[i].cells.append(orDash(rows.at(i), rows.at(i).ofYear(year), wholeEuros));
    }
}

BudgetSheet withNames(const QList<BudgetRow> &rows)
{
    BudgetSheet sheet{Text::tr("Budget line"), {}, {}};
    for (const BudgetRow &row : rows)
        sheet.rows.append({row.name, {}, isStrong(row), row.line});
    return sheet;
}

} // namespace

QString plainAmount(Money amount)
{
    return format(amount).remove(u"€ "_s);
}

QString wholeEuros(Money amount)
{
    const Money rounded = Money::euros(scaled(amount, 1, 100, Rounding::HalfUp).toCents());
    return plainAmount(rounded).chopped(3);
}

BudgetSheet investmentSheet(const Forecast &forecast)
{
    BudgetSheet sheet{Text::tr("Investment"), {Text::tr("Month"), Text::tr("Costs"), Text::tr("VAT"), Text::tr("To pay"), Text::tr("Written off in year 1"), Text::tr("year 2"), Text::tr("year 3"), Text::tr("Value after 3 years")}, {}};
    Money net, vat, value;
    Months writtenOff;
    for (const Investment &each : forecast.investments) {
        sheet.rows.append({each.line.name,
                           {shortMonth(forecast.start.plus(each.line.fromMonth - 1)), plainAmount(each.net), plainAmount(each.vat), plainAmount(each.net + each.vat),
                            plainAmount(each.writtenOff.ofYear(0)), plainAmount(each.writtenOff.ofYear(1)), plainAmount(each.writtenOff.ofYear(2)), plainAmount(each.bookValue)},
                           false,
                           each.line.id});
        net += each.net;
        vat += each.vat;
        value += each.bookValue;
        writtenOff += each.writtenOff;
    }
    sheet.rows.append({Text::tr("Total"),
                       {QString(), plainAmount(net), plainAmount(vat), plainAmount(net + vat), plainAmount(writtenOff.ofYear(0)), plainAmount(writtenOff.ofYear(1)),
                        plainAmount(writtenOff.ofYear(2)), plainAmount(value)},
                       true});
    return sheet;
}

BudgetSheet fundingSheet(const Forecast &forecast)
{
    const Funding &funding = forecast.funding;
    BudgetSheet sheet{Text::tr("Needs and means"), {Text::tr("Amount")}, {}};
    for (const BudgetSum &need : funding.needs)
        sheet.rows.append({need.name, {plainAmount(need.amount)}, false, need.line});
    sheet.rows.append({Text::tr("Needed"), {plainAmount(funding.needed)}, true});
    for (const BudgetSum &mean : funding.means)
        sheet.rows.append({mean.name, {plainAmount(mean.amount)}, false, mean.line});
    sheet.rows.append({Text::tr("Available"), {plainAmount(funding.available)}, true});
    if (funding.shortage() > Money())
        sheet.rows.append({Text::tr("Shortage"), {plainAmount(funding.shortage())}, true});
    else
        sheet.rows.append({Text::tr("Left over"), {plainAmount(funding.surplus())}, true});
    return sheet;
}

BudgetSheet yearSheet(const QList<BudgetRow> &rows)
{
    BudgetSheet sheet = withNames(rows);
    for (int year = 0; year < planYears; ++year) {
        sheet.columns.append(Text::tr("Year %1").arg(year + 1));
        for (qsizetype i = 0; i < rows.size(); ++i)
            sheet.rows[i].cells.append(orDash(rows.at(i), rows.at(i).ofYear(year), plainAmount));
    }
    return sheet;
}

BudgetSheet monthSheet(const QList<BudgetRow> &rows, Month start, int year)
{
    BudgetSheet sheet = withNames(rows);
    addYear(sheet, rows, start, year);
    return sheet;
}

BudgetSheet monthSheet(const QList<BudgetRow> &rows, Month start)
{
    BudgetSheet sheet = withNames(rows);
    for (int year = 0; year < planYears; ++year)
        addYear(sheet, rows, start, year);
    return sheet;
}

} // namespace core
