#pragma once

#include "core/store/database.h"

namespace core {

/// Runs the schema files of resources/schema that the vault has not had, each in one transaction with its number.
/// Throws Failure(VaultTooNew) for a vault of a newer program; nothing is written then.
void migrate(Database &database);

/// Throws Failure(VaultTooNew) for a newer vault and Failure(Database) for one that needs migrating first.
void requireSchema(Database &database);

/// The number of the newest schema file this program has.
int newestSchema();

/// The number of the schema a vault has.
int schemaOf(const Database &database);

} // namespace core
