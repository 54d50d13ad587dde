// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

class Connection;

/// What tells one database from all others, for life and in its copies: a UUID without braces, made with the file (or
/// on first use, for a file of before). It is no part of the journal and never undone. Any thread; throws Error when
/// the file has none and cannot be written.
QString databaseIdentity(const QString& path);

/// Gives the database its identity; one that has one keeps it.
void ensureIdentity(Connection& connection);

} // namespace parvis
