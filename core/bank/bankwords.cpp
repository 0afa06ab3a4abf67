#include "core/bank/bankwords.h"

#include "core/base/identifiers.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestWords = 500;
constexpr qint64 mostEuros = 1'000'000'000;

/// Marks of SEPA messages, longest first so that "REMI" is not cut out of another.
const QString marks = u"TRTP|TRCD|TRAN|EREF|KREF|PREF|RTRN|MARF|CSID|CNTP|BENM|ORDP|ULTC|ULTD|ULTB|REMI|ISDT|PURP|SVCL|EXCH|IBAN|BIC|NAME|ADDR|USTD|STRD|ID"_s;

/// "/NAME/Bakkerij/REMI/Factuur 12": each mark and what stands after it until the next.
QMap<QString, QString> slashed(const QString &words)
{
    static const QRegularExpression mark(u"/(%1)(?=/)"_s.arg(marks));
    QMap<QString, QString> found;
    QString name;
    qsizetype from = 0;
    auto matches = mark.globalMatch(words);
    const auto keep = [&](qsizetype until) {
        QString text = words.mid(from, until - from);
        while (text.startsWith(u'/'))
            text.remove(0, 1);
        while (text.endsWith(u'/'))
            text.chop(1);
        if (!name.isEmpty() && !text.trimmed().isEmpty() && !found.contains(name))
            found.insert(name, text.trimmed());
    };
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        keep(match.capturedStart());
        name = match.captured(1);
        // The next mark may begin with the slash this one ends with.
        from = match.capturedEnd();
    }
    keep(words.size());
    return found;
}

/// "Naam: Bakkerij Omschrijving: Factuur 12 IBAN: NL91…": each word with a colon and what follows.
QMap<QString, QString> labelled(const QString &words)
{
    static const QRegularExpression label(u"(?:^|\\s)(Naam|Name|Omschrijving|Description|IBAN|BIC|Kenmerk|Reference|Betalingskenm\\.?|Machtiging|Mandate|Incassant|Valutadatum|Value date|Datum/Tijd|Date/time|Pasvolgnr|Card sequence no\\.?|Transactie|Term|Apple Pay)\\s*:\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QMap<QString, QString> found;
    QString name;
    qsizetype from = 0;
    auto matches = label.globalMatch(words);
    const auto keep = [&](qsizetype until) {
        if (!name.isEmpty() && !found.contains(name))
            found.insert(name, words.mid(from, until - from).trimmed());
    };
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        keep(match.capturedStart());
        name = match.captured(1).toLower();
        from = match.capturedEnd();
    }
    keep(words.size());
    return found;
}

void fill(QString &member, const QString &text)
{
    if (member.isEmpty())
        member = shortened(text);
}

} // namespace

std::optional<Money> parseBankAmount(QStringView text)
{
    static const QRegularExpression shape(u"^([+-]?)(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,13})(?:[.,](-|\\d{2}0+|\\d{0,2}))?([+-]?)$"_s);
    const QString trimmed = text.trimmed().toString().remove(u'€').trimmed();
    // "1.234" could be a thousand or a euro and a bit; no bank writes three decimals or thousands without cents.
    const QRegularExpressionMatch match = shape.match(trimmed);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(4).isEmpty()))
        return std::nullopt;
    if (match.captured(3).isNull() && match.captured(2).contains(u'.'))
        return std::nullopt;
    const QString whole = QString(match.captured(2)).remove(u'.').remove(u' ');
    const QString fraction = match.captured(3) == "-"_L1 ? u"00"_s : match.captured(3).left(2).leftJustified(2, u'0');
    const qint64 euros = whole.toLongLong();
    if (euros > mostEuros)
        return std::nullopt;
    const qint64 cents = euros * 100 + fraction.toLongLong();
    return Money::cents(match.captured(1) == "-"_L1 || match.captured(4) == "-"_L1 ? -cents : cents);
}

std::optional<QDate> parseBankDay(const QString &text)
{
    const QString day = text.trimmed().left(10);
    for (const QString &form : {u"yyyyMMdd"_s, u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s, u"dd/MM/yyyy"_s, u"d-M-yyyy"_s}) {
        const QDate date = QDate::fromString(day, form);
        if (date.isValid() && date.year() >= 1990 && date.year() <= 2100)
            return date;
    }
    if (day.size() == 6)
        if (const QDate date = QDate::fromString(u"20"_s + day, u"yyyyMMdd"_s); date.isValid())
            return date;
    return std::nullopt;
}

QString accountIn(const QString &text)
{
    static const QRegularExpression iban(u"[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}"_s);
    const QString plain = QString(text).remove(u' ').toUpper();
    const QRegularExpressionMatch match = iban.match(plain);
    if (!match.hasMatch())
        return plain.left(40);
    // A Dutch number has 18 characters; what follows it, such as EUR, is not part of it.
    const QString found = match.captured();
    return found.startsWith(u"NL"_s) && Iban::parse(found.left(18)) ? found.left(18) : found.left(34);
}

QString shortened(const QString &text)
{
    QString clean;
    for (const QChar c : text.left(4 * longestWords))
        clean.append(c.isPrint() || c.isSpace() ? c : QChar(u' '));
    return clean.simplified().left(longestWords);
}

void takeRemittance(const QString &words, BankEntry &entry)
{
    const QMap<QString, QString> marked = slashed(words);
    if (marked.contains(u"REMI"_s) || marked.contains(u"NAME"_s) || marked.contains(u"EREF"_s) || marked.contains(u"TRTP"_s) || marked.contains(u"CNTP"_s)) {
        const QString partner = marked.value(u"CNTP"_s);
        fill(entry.counterAccount, accountIn(marked.contains(u"IBAN"_s) ? marked.value(u"IBAN"_s) : partner.section(u'/', 0, 0)));
        fill(entry.counterName, marked.contains(u"NAME"_s) ? marked.value(u"NAME"_s) : partner.section(u'/', 2, 2));
        QString remark = marked.contains(u"REMI"_s) ? marked.value(u"REMI"_s) : marked.value(u"USTD"_s);
        if (marked.contains(u"USTD"_s))
            remark = marked.value(u"USTD"_s);
        fill(entry.description, remark.isEmpty() ? marked.value(u"TRTP"_s) : remark);
        if (const QString reference = marked.value(u"EREF"_s); reference != "NOTPROVIDED"_L1)
            fill(entry.reference, reference);
        return;
    }
    const QMap<QString, QString> named = labelled(words);
    fill(entry.counterName, named.contains(u"naam"_s) ? named.value(u"naam"_s) : named.value(u"name"_s));
    if (named.contains(u"iban"_s))
        fill(entry.counterAccount, accountIn(named.value(u"iban"_s)));
    fill(entry.reference, named.contains(u"kenmerk"_s) ? named.value(u"kenmerk"_s) : named.value(u"reference"_s));
    const QString remark = named.contains(u"omschrijving"_s) ? named.value(u"omschrijving"_s) : named.value(u"description"_s);
    fill(entry.description, remark.isEmpty() ? words : remark);
}

} // namespace core
