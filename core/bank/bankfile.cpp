#include "core/bank/bankfile.h"

#include "core/bank/bankcsv.h"
#include "core/bank/camt.h"
#include "core/bank/mt940.h"
#include "core/base/failure.h"
#include "core/exchange/textencoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BankFile)
};

/// What a file is when it is nothing we read, told by its first bytes.
QString foreign(const QByteArray &head)
{
    if (head.trimmed().isEmpty())
        return Text::tr("The file is empty.");
    if (head.startsWith("PK\x03\x04"))
        return Text::tr("This is a zip file or a workbook. Unpack it first, or download the statement as CAMT.053, MT940 or CSV.");
    if (head.startsWith("%PDF"))
        return Text::tr("This is a PDF. Download the statement from the bank as CAMT.053, MT940 or CSV.");
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return Text::tr("This is a workbook. Download the statement from the bank as CAMT.053, MT940 or CSV.");
    return {};
}

QString textOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const EncodingGuess guess = guessEncoding(buffer);
    return TextDecoder(guess.encoding).decode(content).remove(QChar(0xfeff));
}

bool looksLikeMt940(const QString &text)
{
    static const QRegularExpression field(u"(?:^|\\n|\\})\\s*:20:"_s);
    return field.match(text.left(4000)).hasMatch() || text.left(4000).contains(u":940:"_s);
}

} // namespace

QDate BankStatement::first() const
{
    QDate day;
    for (const BankEntry &entry : entries)
        if (entry.day.isValid() && (!day.isValid() || entry.day < day))
            day = entry.day;
    return day;
}

QDate BankStatement::last() const
{
    QDate day;
    for (const BankEntry &entry : entries)
        if (entry.day.isValid() && (!day.isValid() || entry.day > day))
            day = entry.day;
    return day;
}

std::optional<bool> BankStatement::addsUp() const
{
    if (!opening || !closing)
        return std::nullopt;
    Money sum = *opening;
    for (const BankEntry &entry : entries)
        if (entry.fault.isEmpty())
            sum += entry.amount;
    return sum == *closing;
}

int BankFile::entries() const
{
    int count = 0;
    for (const BankStatement &statement : statements)
        count += int(statement.entries.size());
    return count;
}

BankFile readBankFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QFileInfo(file).fileName(), file.errorString());
    BankFile read;
    read.name = QFileInfo(file).fileName();
    if (file.size() > largestBankFile) {
        read.fault = Text::tr("This file is larger than a statement can be. Nothing was read.");
        return read;
    }
    const QByteArray content = file.readAll();
    read.fault = foreign(content.left(64));
    if (!read.fault.isEmpty())
        return read;
    if (content.left(1000).trimmed().startsWith('<') || content.startsWith("\xef\xbb\xbf<") || content.left(4).contains(QByteArray("<\0", 2))) {
        read.format = u"camt.053"_s;
        read.statements = readCamt(content, read.fault);
    } else if (const QString text = textOf(content); looksLikeMt940(text)) {
        read.format = u"mt940"_s;
        read.statements = readMt940(text, read.fault);
    } else {
        read.statements = readBankCsv(content, read.format, read.fault);
    }
    int row = 0;
    for (BankStatement &statement : read.statements)
        for (BankEntry &entry : statement.entries)
            entry.row = entry.row > 0 ? entry.row : ++row;
    if (read.fault.isEmpty() && read.entries() == 0)
        read.fault = Text::tr("There is no movement in this file.");
    return read;
}

} // namespace core
