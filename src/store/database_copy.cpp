// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_copy.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/register_io.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What Parvis does when it opens a file, and SQLite's own check. A file of an older format is read once it is
/// migrated.
void requireReadable(const QString& path, const QString& shownPath)
{
    Connection connection(path, Connection::Mode::ReadOnly, shownPath);
    const int schema = checkedSchema(connection);
    if (connection.value(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
        throw Error(translate("store", "The database is damaged."), shownPath,
                    translate("store", "Use another backup."));
    if (schema == latestSchema())
        readRegister(connection);
}

} // namespace

void copyDatabase(Connection& original, const QString& emptyFile, const QString& shownTarget, CopiedFormat format)
{
    requireKnownSchema(original, checkedSchema(original), SchemaUse::Write);
    {
        Connection copy(emptyFile, Connection::Mode::New, shownTarget);
        original.copyInto(copy);
        if (format == CopiedFormat::Latest)
            migrate(copy);
    }
    requireReadable(emptyFile, original.path());
}

} // namespace parvis
