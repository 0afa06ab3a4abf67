#include "core/bank/bankline.h"

#include "core/bank/bankfile.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace core {

Id<BankLine> BankLine::idOf(const Id<Dossier> &dossier, const QString &fingerprint)
{
    return Id<BankLine>::of(QUuid::createUuidV5(dossier.uuid(), u"bank_line "_s + fingerprint));
}

template <> const Table<BankLine> &tableOf<BankLine>()
{
    static const Table<BankLine> table{
        QStringLiteral("bank_lines"),
        {column<&BankLine::id>("id"),
         column<&BankLine::dossier>("dossier"),
         column<&BankLine::account>("account"),
         column<&BankLine::day>("day"),
         column<&BankLine::valueDay>("value_day"),
         column<&BankLine::amount>("amount_cents"),
         column<&BankLine::counterName>("counter_name"),
         column<&BankLine::counterAccount>("counter_account"),
         column<&BankLine::description>("description"),
         column<&BankLine::reference>("reference"),
         column<&BankLine::bankReference>("bank_reference"),
         column<&BankLine::month>("month"),
         column<&BankLine::invoice>("invoice"),
         column<&BankLine::sourceFile>("source_file"),
         column<&BankLine::fingerprint>("fingerprint")}};
    return table;
}

QString fingerprintOf(const QString &account, const BankEntry &entry, int nth)
{
    QString other = entry.counterAccount;
    if (other.isEmpty())
        for (const QChar c : entry.counterName.toCaseFolded())
            if (c.isLetterOrNumber())
                other.append(c);
    const QString words = QStringList{account, entry.day.toString(Qt::ISODate), QString::number(entry.amount.toCents()), other, QString::number(nth)}.join(u'|');
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex().left(40));
}

} // namespace core
