#include "core/base/identifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString withoutSeparators(QStringView text)
{
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'.' && c != u'-')
            kept.append(c.toUpper());
    return kept;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool passesElevenTest(QStringView nineDigits)
{
    int sum = -nineDigits.back().digitValue();
    bool anything = false;
    for (int i = 0; i < 8; ++i) {
        sum += (9 - i) * nineDigits[i].digitValue();
        anything = anything || nineDigits[i] != u'0';
    }
    return anything && sum % 11 == 0;
}

/// The number that letters and digits spell (A is 10, Z is 35), modulo 97.
int remainder97(QStringView text)
{
    int remainder = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            remainder = (remainder * 10 + c.digitValue()) % 97;
        else
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return remainder;
}

std::optional<QString> elevenTested(QStringView text)
{
    QString digits = withoutSeparators(text);
    if (!isDigits(digits) || digits.size() < 8 || digits.size() > 9)
        return std::nullopt;
    digits = digits.rightJustified(9, u'0');
    if (!passesElevenTest(digits))
        return std::nullopt;
    return digits;
}

} // namespace

std::optional<Bsn> Bsn::parse(QStringView text)
{
    const auto digits = elevenTested(text);
    return digits ? std::optional(Bsn(*digits)) : std::nullopt;
}

QString Bsn::masked() const
{
    return u"••••••"_s + m_text.right(3);
}

std::optional<Rsin> Rsin::parse(QStringView text)
{
    const auto digits = elevenTested(text);
    return digits ? std::optional(Rsin(*digits)) : std::nullopt;
}

std::optional<KvkNumber> KvkNumber::parse(QStringView text)
{
    const QString digits = withoutSeparators(text);
    return digits.size() == 8 && isDigits(digits) ? std::optional(KvkNumber(digits)) : std::nullopt;
}

std::optional<VatId> VatId::parse(QStringView text)
{
    static const QRegularExpression shape(u"^NL(\\d{9})B(\\d{2})$"_s);
    QString compact = withoutSeparators(text);
    if (!compact.startsWith(u"NL"))
        compact.prepend(u"NL"_s);
    const auto match = shape.match(compact);
    if (!match.hasMatch() || match.captured(2) == u"00")
        return std::nullopt;
    if (!passesElevenTest(match.captured(1)) && remainder97(compact) != 1)
        return std::nullopt;
    return VatId(compact);
}

std::optional<Iban> Iban::parse(QStringView text)
{
    static const QRegularExpression shape(u"^NL\\d{2}[A-Z]{4}\\d{10}$"_s);
    const QString compact = withoutSeparators(text);
    if (!shape.match(compact).hasMatch() || remainder97(QString(compact.mid(4) + compact.left(4))) != 1)
        return std::nullopt;
    return Iban(compact);
}

QString Iban::grouped() const
{
    QString grouped = m_text;
    for (qsizetype at = 16; at > 0; at -= 4)
        grouped.insert(at, u' ');
    return grouped;
}

QString Iban::masked() const
{
    QString hidden = grouped();
    for (qsizetype at = 2; at < hidden.size() - 5; ++at)
        if (hidden[at] != u' ')
            hidden[at] = u'•';
    return hidden;
}

std::optional<Postcode> Postcode::parse(QStringView text)
{
    static const QRegularExpression shape(u"^([1-9]\\d{3})((?!SA|SD|SS)[A-Z]{2})$"_s);
    const auto match = shape.match(withoutSeparators(text));
    return match.hasMatch() ? std::optional(Postcode(match.captured(1) + u' ' + match.captured(2))) : std::nullopt;
}

} // namespace core
