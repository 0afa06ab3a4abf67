#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core {

/// One movement on an account as the bank wrote it.
struct BankEntry {
    int row = 0;            ///< number in the file, from 1
    QDate day;              ///< on which it was booked
    QDate valueDay;         ///< may be null
    Money amount;           ///< above zero: received; below zero: paid
    QString counterName;
    QString counterAccount;
    QString description;
    QString reference;      ///< that the payer gave it: end-to-end or structured
    QString bankReference;
    QString fault;          ///< why it cannot be used, in words; empty when it can
};

/// The movements of one account over a period.
struct BankStatement {
    QString account;        ///< IBAN where the file has one
    QString holder;
    QList<BankEntry> entries;
    std::optional<Money> opening;
    std::optional<Money> closing;

    QDate first() const;
    QDate last() const;
    /// Whether opening and movements come to the closing balance; nullopt when the file does not say.
    std::optional<bool> addsUp() const;
};

/// A file from a bank as it was read; nothing in it is believed yet.
struct BankFile {
    QString name;
    QString format; ///< key of resources/bank/formats.json
    QList<BankStatement> statements;
    QString fault;  ///< why nothing can be read, in words; empty when something can

    int entries() const;
};

/// Reads CAMT.053, MT940 or the CSV of a bank that resources/bank/formats.json describes, told by the content. No content makes it fail: what cannot be read has a
/// fault in words. Throws Failure(File) when the file cannot be opened.
BankFile readBankFile(const QString &path);

/// More than any client's statement of a year.
constexpr qint64 largestBankFile = 20'000'000;
constexpr int mostBankEntries = 50'000;

} // namespace core
