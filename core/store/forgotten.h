#pragma once

#include <QStringList>

namespace core {

class Database;

/// Takes the words of some text columns out of everything the audit trail keeps of one row: for what may not be kept longer.
/// That the row was made and changed stays. To be called inside Store::write, after the row itself was emptied.
void forgetWords(Database &database, const QString &table, const QString &row, const QStringList &columns);

} // namespace core
