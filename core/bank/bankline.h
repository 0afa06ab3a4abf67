#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

struct BankEntry;

/// A movement of a bank statement that the adviser chose to keep; everything else of the statement is not kept.
struct BankLine {
    Id<BankLine> id;
    Id<Dossier> dossier;
    QString account;
    QDate day;
    QDate valueDay;
    Money amount;           ///< above zero: received
    QString counterName;
    QString counterAccount;
    QString description;
    QString reference;
    QString bankReference;
    Month month;            ///< of the PTO income it belongs to
    QString invoice;        ///< id of the invoice it pays; empty: none
    QString sourceFile;
    QString fingerprint;    ///< by which the same movement in another file is recognised
    bool operator==(const BankLine &) const = default;

    /// The same movement of a dossier gives the same id on every device.
    static Id<BankLine> idOf(const Id<Dossier> &dossier, const QString &fingerprint);
};

template <> const Table<BankLine> &tableOf<BankLine>();

/// What tells a movement from all others, whichever of the bank's formats it was read from: account, day, amount and the other side. `nth` counts movements of which
/// all of this is the same.
QString fingerprintOf(const QString &account, const BankEntry &entry, int nth);

} // namespace core
