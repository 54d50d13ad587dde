// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/connection.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace parvis {

int latestSchema()
{
    static const int latest = int(QDir(u":/sql"_s).entryList({u"*.sql"_s}).size());
    Q_ASSERT(latest > 0);
    return latest;
}

QByteArray migrationStep(int version)
{
    QFile file(u":/sql/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    static_cast<void>(opened);
    return file.readAll();
}

int checkedSchema(Connection& connection)
{
    const int id = connection.value(u"PRAGMA application_id"_s).toInt();
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    if (id != applicationId || version < 1)
        throw Error(translate("store", "This file is a database of another program."), connection.path(),
                    translate("store", "Choose a file made by Parvis (*.parvis)."));
    if (version > latestSchema())
        throw Error(
            translate("store",
                      "This database was made by a newer version of Parvis (format %1; this version reads up to %2).")
                .arg(version)
                .arg(latestSchema()),
            connection.path(), translate("store", "Install the latest version of Parvis. The file was not changed."));
    return version;
}

void requireLatestSchema(Connection& connection, int version)
{
    if (version < latestSchema())
        throw Error(
            translate("store", "This database was made by an older version of Parvis and must be brought up to date."),
            connection.path(), translate("store", "Open it once for writing."));
}

void runMigrationStep(Connection& connection, int version, const QByteArray& sql)
{
    connection.transaction([&] {
        connection.runScript(sql);
        connection.runScript("PRAGMA application_id = " + QByteArray::number(applicationId) +
                             "; PRAGMA user_version = " + QByteArray::number(version) + ";");
    });
}

void migrate(Connection& connection)
{
    const int from = connection.value(u"PRAGMA user_version"_s).toInt();
    for (int version = from + 1; version <= latestSchema(); ++version)
        runMigrationStep(connection, version, migrationStep(version));
}

} // namespace parvis
