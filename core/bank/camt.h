#pragma once

#include "core/bank/bankfile.h"

namespace core {

/// The statements of an ISO 20022 CAMT.053 message. A document type or entity of its own is refused: no statement has one, and it can make a reader fetch files or
/// fill the memory. A message that breaks off gives the entries before the break, and the fault.
QList<BankStatement> readCamt(const QByteArray &xml, QString &fault);

} // namespace core
