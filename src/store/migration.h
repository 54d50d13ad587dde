// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parvis {

class Connection;

/// The schema that this program writes; each step is a file of resources/sql.
int latestSchema();

/// The statements of that step, from 1.
QByteArray migrationStep(int version);

/// The schema of an open database. Throws Error when the file was not made by Parvis, or by a newer version of it.
int checkedSchema(Connection& connection);

/// Throws Error when a database of that version must be brought up to date before it can be read.
void requireLatestSchema(Connection& connection, int version);

/// Brings the schema to the latest, one transaction per step with the version written inside it: a step that fails
/// leaves the version before it. Throws Error.
void migrate(Connection& connection);

/// Runs one step; public so that a test can show that a failed step leaves the old version.
void runMigrationStep(Connection& connection, int version, const QByteArray& sql);

} // namespace parvis
