#include "core/exchange/cellreader.h"

#include "core/base/format.h"
#include "core/base/identifiers.h"
#include "core/exchange/dutchday.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CellReader)
};

CellReading refused(const QString &reason) { return {{}, reason}; }

CellReading taken(const LayoutColumn &column, const QVariant &value) { return {{{column.column, value}}, {}}; }

/// A cell as a reason quotes it: enough to find it by.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

/// For every number that a `parse` knows: its normal form, or the reason.
template <class Number>
CellReading readNumber(const LayoutColumn &column, const QString &text, const QString &reason)
{
    const auto number = Number::parse(text);
    return number ? taken(column, number->text()) : refused(reason.arg(quoted(text)));
}

/// A quotation mark at the start without its partner is what remains of a row that was cut in the wrong place.
bool isTorn(const QString &text) { return text.startsWith(u'"') && text.count(u'"') % 2 == 1; }

CellReading readText(const LayoutColumn &column, const QString &text)
{
    if (isTorn(text))
        return refused(Text::tr("The text begins with a quotation mark that is never closed."));
    if (!column.shape.pattern().isEmpty() && !column.shape.match(text).hasMatch())
        return refused(Text::tr("“%1” does not have the form of this number.").arg(quoted(text)));
    return taken(column, text);
}

CellReading readDate(const LayoutColumn &column, const QString &text, QDate today)
{
    const auto day = parseDutchDay(text);
    if (!day)
        return refused(Text::tr("“%1” is not a date. Write day, month and a year of four digits, such as 3-4-2018.").arg(quoted(text)));
    if (column.untilToday && *day > today)
        return refused(Text::tr("%1 lies in the future.").arg(formatShort(*day)));
    if ((column.earliest.isValid() && *day < column.earliest) || (column.latest.isValid() && *day > column.latest))
        return refused(Text::tr("%1 is too far away to be right.").arg(formatShort(*day)));
    return taken(column, toSql(*day));
}

CellReading readQuantity(const LayoutColumn &column, const QString &text, std::optional<qint64> value, const QString &most)
{
    if (!value)
        return refused(column.kind == CellKind::Money ? Text::tr("“%1” is not an amount. Write euros and cents with a comma, such as 1.057,25.").arg(quoted(text))
                       : column.kind == CellKind::Hours ? Text::tr("“%1” is not a number of hours in whole minutes. Write 2:30 or 2,5.").arg(quoted(text))
                                                        : Text::tr("“%1” is not a whole number.").arg(quoted(text)));
    if (*value < column.least)
        return refused(column.least > 0 && *value == 0 ? Text::tr("Nothing is filled in: %1.").arg(quoted(text)) : Text::tr("%1 is less than is possible.").arg(quoted(text)));
    if (column.most > 0 && *value > column.most)
        return refused(Text::tr("%1 is more than %2, the most that can be right.").arg(quoted(text), most));
    return taken(column, *value);
}

std::optional<qint64> cents(const QString &text)
{
    // Spreadsheets in English write 1057.25; a dot with two digits behind it can be nothing else.
    static const QRegularExpression english(u"^(-?\\d+)\\.(\\d{2})$"_s);
    const auto match = english.match(text);
    const auto money = Money::parse(match.hasMatch() ? match.captured(1) + u',' + match.captured(2) : text);
    return money ? std::optional(money->toCents()) : std::nullopt;
}

CellReading readChoice(const LayoutColumn &column, const QString &text, const QList<CatalogueEntry> &choices)
{
    QString word = text;
    if (!column.without.isEmpty() && word.startsWith(column.without, Qt::CaseInsensitive))
        word = word.mid(column.without.size());
    const QString wanted = comparable(word);
    for (const CatalogueEntry &choice : choices)
        for (const QString &way : QStringList{choice.key, choice.nl, choice.en} + column.words.value(choice.key))
            if (comparable(way) == wanted)
                return taken(column, choice.key);
    QStringList known;
    for (const CatalogueEntry &choice : choices)
        known.append(choice.label());
    if (known.isEmpty())
        return refused(Text::tr("“%1” is not known here.").arg(quoted(text)));
    if (known.size() > 8)
        known = known.mid(0, 8) << u"…"_s;
    return refused(Text::tr("“%1” is not known. Known are: %2.").arg(quoted(text), known.join(u", "_s)));
}

/// "Berg, J. van den", "Jan van den Berg" and "J.P. de Vries".
CellReading readName(const QString &text)
{
    static const QRegularExpression comma(u"^([^,]+),\\s*(.*)$"_s);
    static const QRegularExpression initials(u"^([A-Z][a-z]?\\.)+$"_s);
    static const QStringList prefixes{u"van"_s, u"de"_s, u"der"_s, u"den"_s, u"het"_s, u"ten"_s, u"ter"_s, u"te"_s, u"el"_s,
                                      u"al"_s, u"von"_s, u"da"_s, u"dos"_s, u"la"_s, u"le"_s, u"'t"_s, u"op"_s, u"in"_s};
    if (isTorn(text))
        return refused(Text::tr("The text begins with a quotation mark that is never closed."));
    QString last;
    QStringList rest;
    if (const auto match = comma.match(text); match.hasMatch()) {
        last = match.captured(1).trimmed();
        rest = match.captured(2).split(u' ', Qt::SkipEmptyParts);
    } else {
        rest = text.split(u' ', Qt::SkipEmptyParts);
        last = rest.takeLast();
    }
    QStringList prefix;
    while (!rest.isEmpty() && prefixes.contains(rest.last().toLower()))
        prefix.prepend(rest.takeLast());
    const QString before = rest.join(u' ');
    const bool onlyInitials = initials.match(QString(before).remove(u' ')).hasMatch();
    Row values{{u"last_name"_s, last}};
    if (!prefix.isEmpty())
        values.insert(u"prefix"_s, prefix.join(u' '));
    if (!before.isEmpty())
        values.insert(onlyInitials ? u"initials"_s : u"first_name"_s, before);
    return {values, {}};
}

CellReading readAddress(const QString &text)
{
    static const QRegularExpression shape(u"^(.*\\D)\\s+(\\d+\\S*(?:\\s+\\S{1,4})?)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {{{u"street"_s, text}}, {}};
    return {{{u"street"_s, match.captured(1).trimmed()}, {u"house_number"_s, match.captured(2)}}, {}};
}

CellReading readPhone(const LayoutColumn &column, const QString &text)
{
    static const QRegularExpression shape(u"^\\+?[\\d\\s()./-]+$"_s);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    QString kept = text;
    if (digits == 9 && text.startsWith(u'6')) // a spreadsheet took the 0 away
        kept.prepend(u'0');
    else if (digits < 10 || digits > 15 || !shape.match(text).hasMatch())
        return refused(Text::tr("“%1” is not a phone number.").arg(quoted(text)));
    return taken(column, kept);
}

} // namespace

QString comparable(const QString &written)
{
    QString letters;
    for (const QChar c : written.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.isLetterOrNumber())
            letters.append(c);
    return letters;
}

bool saysNothing(const LayoutColumn &column, const QString &text)
{
    static const QStringList nothing{u"-"_s, u"–"_s, u"?"_s, u"nvt"_s, u"n.v.t."_s, u"n.v.t"_s, u"onbekend"_s, u"n/a"_s};
    return text.isEmpty() || (column.kind != CellKind::Text && nothing.contains(text.toLower()));
}

CellReading readCell(const LayoutColumn &column, const QString &text, const QList<CatalogueEntry> &choices, QDate today)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    // A name or an address is a text too; nothing that people write down here comes near this length.
    if (text.size() > column.longest)
        return refused(Text::tr("The text is longer than %1 characters.").arg(column.longest));
    switch (column.kind) {
    case CellKind::Text: return readText(column, text);
    case CellKind::Name: return readName(text);
    case CellKind::Address: return readAddress(text);
    case CellKind::Bsn: return readNumber<Bsn>(column, text, Text::tr("%1 is not a BSN: it does not pass the eleven test."));
    case CellKind::Kvk: return readNumber<KvkNumber>(column, text, Text::tr("%1 is not a KVK number of eight digits."));
    case CellKind::Vat: return readNumber<VatId>(column, text, Text::tr("%1 is not a Dutch VAT id."));
    case CellKind::Iban: return readNumber<Iban>(column, text, Text::tr("%1 is not a Dutch IBAN: the check digits are wrong."));
    case CellKind::Postcode: return readNumber<Postcode>(column, text, Text::tr("%1 is not a Dutch postcode."));
    case CellKind::Date: return readDate(column, text, today);
    case CellKind::Month: {
        const auto day = parseDutchDay(u"1-"_s + text);
        const auto month = day ? std::optional(Month::of(*day)) : Month::parse(text);
        return month ? taken(column, toSql(*month)) : refused(Text::tr("“%1” is not a month. Write 4-2018 or 2018-04.").arg(quoted(text)));
    }
    case CellKind::Money: return readQuantity(column, text, cents(text), format(Money::cents(column.most)));
    case CellKind::Hours: {
        const auto hours = HourQuantity::parse(text);
        return readQuantity(column, text, hours ? std::optional<qint64>(hours->toMinutes()) : std::nullopt,
                            Text::tr("%1 hours").arg(HourQuantity::minutes(qint32(column.most)).text()));
    }
    case CellKind::Count: {
        bool whole = false;
        const qint64 count = text.toLongLong(&whole);
        return readQuantity(column, text, whole ? std::optional(count) : std::nullopt, QString::number(column.most));
    }
    case CellKind::Choice: return readChoice(column, text, choices);
    case CellKind::Phone: return readPhone(column, text);
    case CellKind::Email: return email.match(text).hasMatch() ? taken(column, text) : refused(Text::tr("“%1” is not an e-mail address.").arg(quoted(text)));
    case CellKind::Dossier: break;
    }
    return taken(column, text);
}

} // namespace core
