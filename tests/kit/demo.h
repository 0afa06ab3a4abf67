#pragma once

#include "core/demo/demo.h"
#include "tests/kit/store.h"

#include <sqlite3.h>

#include <map>

namespace kit {

/// The caseload of 2018 in an empty store. Made once for each day in a test program and copied after that: making it takes seconds.
inline void fillWithDemo(core::Store &store, const core::RuleBook &rules)
{
    static std::map<QDate, QByteArray> made;
    auto *handle = static_cast<sqlite3 *>(store.database().handle());
    QByteArray &kept = made[store.clock().today()];
    if (kept.isEmpty()) {
        core::fillWithDemo(store, rules, {});
        sqlite3_int64 size = 0;
        unsigned char *bytes = sqlite3_serialize(handle, "main", &size, 0);
        kept = QByteArray(reinterpret_cast<const char *>(bytes), size);
        sqlite3_free(bytes);
        return;
    }
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(kept.size())));
    std::copy(kept.cbegin(), kept.cend(), bytes);
    if (sqlite3_deserialize(handle, "main", bytes, kept.size(), kept.size(), SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) != SQLITE_OK)
        qFatal("The copy of the demo could not be put into the store.");
}

} // namespace kit
