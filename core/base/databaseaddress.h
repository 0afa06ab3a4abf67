#pragma once

#include <QString>

namespace core {

/// Where a vault's pages are found: the name and the options the SQLite driver opens it with.
struct DatabaseAddress {
    QString name;
    QString options;
    bool readOnly = false;
};

} // namespace core
