#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

namespace core {

class Vault;

/// Runs the schema files of resources/schema that the vault has not had, each in one transaction with its number.
/// Throws Failure(VaultTooNew) for a vault of a newer program; nothing is written then.
void migrate(Database &database);

/// Brings the schema of a vault that has records up to date: on a copy that is checked and then takes its place. Nobody may be
/// connected. Returns under which name the file as it was is kept; empty when there was nothing to do. Call before making a Store.
QString upgradeVault(Vault &vault, const Clock &clock);

/// What has to be done before a Store may be made of a vault that was just opened: judges its first page and its schema, and brings
/// the schema up to date where it may be written. Returns as upgradeVault(). Throws Failure.
QString makeReady(Vault &vault, const Clock &clock);

/// Throws Failure(VaultTooNew) for a newer vault and Failure(Database) for one that needs migrating first.
void requireSchema(Database &database);

/// The number of the newest schema file this program has.
int newestSchema();

/// The number of the schema a vault has.
int schemaOf(const Database &database);

} // namespace core
