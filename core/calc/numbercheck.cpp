#include "core/calc/numbercheck.h"

#include "core/base/identifiers.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::NumberCheck)
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    return digits;
}

/// 9×d1 + 8×d2 + … + 2×d8 − d9.
int elevenSum(const QString &nine)
{
    int sum = -nine[8].digitValue();
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * nine[i].digitValue();
    return sum;
}

void explainEleven(Worksheet &sheet, const QString &value)
{
    const QString digits = digitsOf(value).rightJustified(9, u'0');
    if (digits.size() != 9) {
        sheet.step(Text::tr("There are %1 digits; nine are needed.").arg(digitsOf(value).size()));
        return;
    }
    const int sum = elevenSum(digits);
    sheet.step(Text::tr("Eleven test: 9, 8, 7, 6, 5, 4, 3 and 2 times the first eight digits, minus the ninth, is %1.").arg(sum));
    sheet.step(sum % 11 == 0 ? Text::tr("%1 can be divided by 11.").arg(sum) : Text::tr("%1 divided by 11 leaves %2.").arg(sum).arg((sum % 11 + 11) % 11));
}

template <class Number>
void conclude(Worksheet &sheet, const std::optional<Number> &number)
{
    sheet.set(u"valid"_s, number.has_value());
    sheet.set(u"normalised"_s, number ? QJsonValue(number->text()) : QJsonValue());
    sheet.step(number ? Text::tr("The number can exist. That does not prove to whom it belongs.") : Text::tr("The number cannot exist."));
}

void checkBsn(Worksheet &sheet, const QString &value)
{
    explainEleven(sheet, value);
    const QString digits = digitsOf(value);
    if (digits.size() == 9 && digits.startsWith("10"_L1) && elevenSum(digits) % 11 == 5)
        sheet.warn(Text::tr("This looks like a school number (onderwijsnummer), which is no BSN."));
    conclude(sheet, Bsn::parse(value));
}

void checkVatId(Worksheet &sheet, const QString &value)
{
    sheet.step(Text::tr("A Dutch VAT id is NL, nine digits, B and two digits."));
    sheet.step(Text::tr("The nine digits pass the eleven test, or the whole passes the 97 test (sole traders since 2020)."));
    conclude(sheet, VatId::parse(value));
}

void checkIban(Worksheet &sheet, const QString &value)
{
    sheet.step(Text::tr("A Dutch IBAN has 18 characters: NL, two check digits, four letters of the bank and ten digits."));
    sheet.step(Text::tr("With the first four characters at the end and each letter as a number, dividing by 97 must leave 1."));
    conclude(sheet, Iban::parse(value));
}

} // namespace

CalcAnswer numberCheck(const QJsonObject &input, const RuleBook &book, QDate today)
{
    Worksheet sheet(book, input.contains("on"_L1) ? dayIn(input, u"on") : today);
    const QString kind = input["kind"_L1].toString();
    const QString value = input["value"_L1].toString();
    sheet.set(u"kind"_s, kind);
    if (kind == "bsn"_L1) {
        checkBsn(sheet, value);
    } else if (kind == "rsin"_L1) {
        explainEleven(sheet, value);
        sheet.step(Text::tr("Only legal persons and partnerships have an RSIN; a sole trader has none."));
        conclude(sheet, Rsin::parse(value));
    } else if (kind == "vat_id"_L1) {
        checkVatId(sheet, value);
    } else if (kind == "iban"_L1) {
        checkIban(sheet, value);
    } else {
        sheet.step(Text::tr("A KVK number has eight digits and no check digit."));
        conclude(sheet, KvkNumber::parse(value));
    }
    return sheet.answer();
}

} // namespace core
