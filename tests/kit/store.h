#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

namespace kit {

/// A store in memory, on a day that the test chooses.
class MemoryStore {
public:
    explicit MemoryStore(QDate today = QDate(2026, 3, 2))
        : clock(today), store({QStringLiteral(":memory:"), {}, false}, {QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, clock) {}

    core::FixedClock clock;
    core::Store store;
};

/// A store in a real file, for tests that need a second connection or a restart.
class FileStore {
public:
    explicit FileStore(QDate today = QDate(2026, 3, 2)) : clock(today) { open(); }
    void open()
    {
        store.reset();
        store = std::make_unique<core::Store>(core::DatabaseAddress{path(), {}, false}, core::Author{QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, clock);
    }
    QString path() const { return folder.filePath(QStringLiteral("test.db")); }

    QTemporaryDir folder;
    core::FixedClock clock;
    std::unique_ptr<core::Store> store;
};

} // namespace kit
