#pragma once

#include "core/bank/bankfile.h"

namespace core {

/// The movements of a CSV file of a bank, by the forms of resources/bank/formats.json; `format` becomes the key of the one that fits.
QList<BankStatement> readBankCsv(const QByteArray &content, QString &format, QString &fault);

} // namespace core
