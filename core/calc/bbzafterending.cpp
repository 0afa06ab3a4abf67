#include "core/calc/bbzafterending.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzAfterEnding)
};

constexpr Rule<RuleCount> termMonths{"bbz.loan.after.months"};
constexpr Rule<Percentage> incomeShare{"bbz.loan.after.share"};
constexpr Rule<QString> restKind{"bbz.loan.after.kind"};

/// The years have to lie within the term, in order, each once.
void refuseWhatDoesNotFit(Worksheet &sheet, const QJsonArray &years, QDate ended, QDate until)
{
    int before = 0;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int year = int(years[i].toObject()["year"_L1].toInteger());
        const QString field = u"years[%1].year"_s.arg(i);
        if (year < ended.year() || year > until.year())
            sheet.refuse(field, Text::tr("years: from %1 to %2 count").arg(ended.year()).arg(until.year()));
        else if (year <= before)
            sheet.refuse(field, Text::tr("years: in order, each once"));
        before = year;
    }
}

} // namespace

CalcAnswer bbzAfterEnding(const QJsonObject &input, const RuleBook &book, QDate)
{
    const QDate ended = dayIn(input, u"ended");
    Worksheet sheet(book, ended);
    const QDate until = ended.addMonths(int(sheet[termMonths])).addDays(-1);
    const QJsonArray years = input["years"_L1].toArray();
    refuseWhatDoesNotFit(sheet, years, ended, until);
    if (sheet.isRefused())
        return sheet.answer();
    const bool power = sheet[restKind] == "power"_L1;
    const Money rest = Money::cents(input["rest_cents"_L1].toInteger());
    const Percentage share = sheet[incomeShare];
    sheet.step(power ? Text::tr("The rest can be made free of interest when it cannot be blamed on the entrepreneur.") : Text::tr("The rest bears no interest any more."), rest,
               QString::fromLatin1(restKind.key));
    sheet.step(Text::tr("Repaid out of income up to and including %1").arg(format(until)), std::nullopt, QString::fromLatin1(termMonths.key));
    Money left = rest;
    QJsonArray lines;
    for (const auto &value : years) {
        const QJsonObject year = value.toObject();
        const Money income = Money::cents(year["income_cents"_L1].toInteger());
        const Money norm = Money::cents(year["norm_cents"_L1].toInteger());
        const Money above = std::max(Money(), income - norm);
        const Money due = std::min(left, above.share(share, Rounding::HalfUp));
        left -= due;
        const QString name = QString::number(year["year"_L1].toInteger());
        sheet.step(Text::tr("%1: net income %2, norm %3, above the norm").arg(name, format(income), format(norm)), above);
        sheet.step(Text::tr("%1: %2 of it is to be repaid, never more than is left").arg(name, format(share)), due, QString::fromLatin1(incomeShare.key));
        lines.append(QJsonObject{{u"year"_s, year["year"_L1]}, {u"above_cents"_s, above.toCents()}, {u"due_cents"_s, due.toCents()}, {u"left_cents"_s, left.toCents()}});
    }
    sheet.step(Text::tr("To be repaid in these years"), rest - left);
    sheet.step(Text::tr("Left of the loan"), left);
    sheet.set(u"due_cents"_s, rest - left);
    sheet.set(u"left_cents"_s, left);
    sheet.set(u"until"_s, until.toString(Qt::ISODate));
    sheet.set(u"rest_is_power"_s, power);
    sheet.set(u"years"_s, lines);
    if (!left.isZero())
        sheet.warn(Text::tr("The law does not say what happens to the rest after these years: look up the policy of the municipality."));
    return sheet.answer();
}

} // namespace core
