#include "core/bank/mt940.h"

#include "core/bank/bankwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Mt940)
};

constexpr qsizetype longestField = 8000;

struct Mt940Field {
    QString tag;
    QString text;
};

/// ":61:…" and the lines that go on with it.
QList<Mt940Field> fieldsOf(const QString &text)
{
    static const QRegularExpression start(u"^:(\\d{2}[A-Z]?):"_s);
    QList<Mt940Field> fields;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        while (line.endsWith(u'\r') || line.endsWith(u' '))
            line.chop(1);
        const QRegularExpressionMatch match = start.match(line);
        if (match.hasMatch())
            fields.append({match.captured(1), line.mid(match.capturedEnd())});
        else if (line.startsWith(u'{') || line == "-"_L1 || line.startsWith(u"-}"_s) || line == "940"_L1)
            fields.append(Mt940Field()); // the envelope
        else if (!fields.isEmpty() && fields.last().text.size() < longestField && !line.isEmpty())
            fields.last().text += u'\n' + line;
    }
    return fields;
}

/// "C260131EUR1234,56": a balance.
std::optional<Money> balanceOf(const QString &text)
{
    static const QRegularExpression shape(u"^([CD])\\d{6}([A-Z]{3})([\\d.]{1,15}(?:,\\d{0,2})?)"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || match.captured(2) != "EUR"_L1)
        return std::nullopt;
    const std::optional<Money> amount = parseBankAmount(match.captured(3));
    return amount && match.captured(1) == "D"_L1 ? -*amount : amount;
}

/// The day of booking is written without its year: the one nearest to the value day.
QDate bookedOn(const QString &monthAndDay, QDate valueDay)
{
    QDate nearest;
    for (const int year : {valueDay.year() - 1, valueDay.year(), valueDay.year() + 1})
        if (const QDate day(year, monthAndDay.left(2).toInt(), monthAndDay.mid(2).toInt()); day.isValid() && (!nearest.isValid() || qAbs(day.daysTo(valueDay)) < qAbs(nearest.daysTo(valueDay))))
            nearest = day;
    return nearest;
}

BankEntry entryOf(const QString &text)
{
    // Value day, day of booking, direction, amount, kind, reference of the owner, that of the bank.
    static const QRegularExpression shape(u"^(\\d{6})(\\d{4})?(RC|RD|EC|ED|C|D)([A-Z]?)(\\d{1,13}(?:,\\d{0,2})?)([A-Z][A-Z0-9]{3})?([^\\n]*)(?:\\n(.*))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    BankEntry entry;
    const QRegularExpressionMatch match = shape.match(text);
    const std::optional<Money> amount = match.hasMatch() ? parseBankAmount(match.captured(5)) : std::nullopt;
    const std::optional<QDate> valueDay = match.hasMatch() ? parseBankDay(match.captured(1)) : std::nullopt;
    if (!amount || !valueDay) {
        entry.fault = Text::tr("This movement cannot be read: %1").arg(shortened(text).left(40));
        return entry;
    }
    entry.valueDay = *valueDay;
    entry.day = match.captured(2).isEmpty() ? *valueDay : bookedOn(match.captured(2), *valueDay);
    if (!entry.day.isValid())
        entry.day = *valueDay;
    // A reversal turns the direction round.
    const QString direction = match.captured(3);
    entry.amount = direction == "C"_L1 || direction == "RD"_L1 || direction == "EC"_L1 ? *amount : -*amount;
    if (direction.startsWith(u'E'))
        entry.fault = Text::tr("The bank has not booked this movement yet.");
    const QString references = match.captured(7);
    if (const QString own = references.section(u"//"_s, 0, 0).trimmed(); own != "NONREF"_L1 && own != "EREF"_L1 && own != "MARF"_L1 && own != "PREF"_L1)
        entry.reference = shortened(own);
    entry.bankReference = shortened(references.section(u"//"_s, 1, 1));
    return entry;
}

} // namespace

QList<BankStatement> readMt940(const QString &text, QString &fault)
{
    QList<BankStatement> statements;
    int entries = 0;
    bool describes = false; // a field 86 belongs to a movement only right after it
    const QList<Mt940Field> fields = fieldsOf(text);
    for (const Mt940Field &field : fields) {
        if (field.tag == "20"_L1) {
            statements.append(BankStatement());
        } else if (!statements.isEmpty()) {
            BankStatement &statement = statements.last();
            if (field.tag == "25"_L1) {
                statement.account = accountIn(field.text.section(u'\n', 0, 0));
            } else if (field.tag == "60F"_L1 || field.tag == "60M"_L1) {
                statement.opening = balanceOf(field.text);
            } else if (field.tag == "62F"_L1 || field.tag == "62M"_L1) {
                statement.closing = balanceOf(field.text);
            } else if (field.tag == "61"_L1) {
                if (++entries > mostBankEntries) {
                    fault = Text::tr("There are more movements in this file than a statement has. Nothing after it was read.");
                    return statements;
                }
                statement.entries.append(entryOf(field.text));
                describes = true;
                continue;
            } else if (field.tag == "86"_L1 && describes && !statement.entries.isEmpty()) {
                // Banks break words at the end of a line of 65 characters, so the lines are put together as they stand.
                takeRemittance(QString(field.text).remove(u'\n'), statement.entries.last());
            }
        }
        describes = false;
    }
    if (statements.isEmpty())
        fault = Text::tr("This text is not a bank statement (MT940).");
    return statements;
}

} // namespace core
