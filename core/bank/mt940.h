#pragma once

#include "core/bank/bankfile.h"

namespace core {

/// The statements of a SWIFT MT940 message, with or without its envelope. A line that is no field belongs to the one before it.
QList<BankStatement> readMt940(const QString &text, QString &fault);

} // namespace core
