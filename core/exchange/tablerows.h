#pragma once

#include "core/base/failure.h"
#include "core/store/store.h"

namespace core {

/// Tables with facts, from the schema itself: neither SQLite's own nor the ones that a search index keeps for itself.
QStringList factTables(const Store &store);

/// Every row of a table in the order of `order` and then its key, some at a time, so that a million rows fit in little memory.
void eachRow(const Store &store, const QString &table, const QStringList &order, const std::function<void(const Row &)> &visit);

qint64 countRows(const Store &store, const QString &table);

/// One moment of the vault for as long as it lives, whatever another connection writes meanwhile.
class Snapshot {
public:
    explicit Snapshot(const Store &store);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Store &m_store;
};

} // namespace core
