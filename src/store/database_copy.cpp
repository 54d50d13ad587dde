// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_copy.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/check/foreign_objects.h"
#include "store/check/index_repair.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/register_io.h"
#include "store/sqlite_error.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What Parvis does when it opens a file, and SQLite's own check. A file of an older format is read once it is
/// migrated. Errors name the copy where it cannot be opened or read, and the original for what stands in both.
void requireReadable(const QString& copy, const QString& shownCopy, const QString& original)
{
    Connection connection(copy, Connection::Mode::ReadOnly, shownCopy);
    const int schema = checkedSchema(connection);
    if (connection.value(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
        throw Error(translate("store", "The database is damaged."), original,
                    translate("store", "Use another backup."));
    if (schema < latestSchema())
        return;
    try {
        readRegister(connection);
    } catch (const SqliteError&) {
        throw;
    } catch (const Error& error) {
        throw Error(error.message(), original, error.advice());
    }
}

} // namespace

void copyDatabase(Connection& original, const QString& emptyFile, const QString& shownTarget, CopiedFormat format)
{
    const int schema = checkedSchema(original);
    requireKnownSchema(original, schema, SchemaUse::Read);
    {
        Connection copy(emptyFile, Connection::Mode::New, shownTarget);
        original.copyInto(copy);
        removeForeignObjects(copy, schema);
        rebuildIndexes(copy, schema);
        if (format == CopiedFormat::Latest)
            migrate(copy);
    }
    requireReadable(emptyFile, shownTarget, original.path());
}

} // namespace parvis
