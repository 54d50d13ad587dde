// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/foreign_objects.h"

#include "files/whole_file.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QByteArray quoted(QString text, QChar mark)
{
    return (mark + text.replace(mark, QString(2, mark)) + mark).toUtf8();
}

std::vector<SchemaDifference> foreignObjects(Connection& connection, int version)
{
    std::vector<SchemaDifference> found = schemaDifferences(connection, version);
    std::erase_if(found, [](const SchemaDifference& d) { return d.kind != SchemaDifference::Kind::Foreign; });
    return found;
}

/// Virtual tables need the program that made them, which may not be there even to take them away: their entry goes
/// alone. What they keep in other tables is foreign, too.
void removeVirtualTables(Connection& connection, const std::vector<SchemaDifference>& objects)
{
    QByteArray removals;
    for (const SchemaDifference& object : objects) {
        if (object.type == u"table")
            removals += "DELETE FROM sqlite_schema WHERE type = 'table' AND rootpage = 0 AND name = " +
                        quoted(object.name, u'\'') + ';';
    }
    if (!removals.isEmpty())
        connection.runUnprotected("PRAGMA writable_schema = ON;" + removals + "PRAGMA writable_schema = RESET;");
}

void removeAll(Connection& connection, const std::vector<SchemaDifference>& objects)
{
    removeVirtualTables(connection, objects);
    for (const char* type : {"trigger", "view", "index", "table"}) {
        for (const SchemaDifference& object : objects) {
            // An index that belongs to a table goes with it.
            if (object.type == QLatin1StringView(type) && !object.name.startsWith(u"sqlite_autoindex"))
                connection.runScript("DROP " + QByteArray(type).toUpper() + " IF EXISTS " + quoted(object.name, u'"'));
        }
    }
}

QString keepWhole(const QString& path, const QDateTime& now)
{
    const QString name = DatabaseFile(path).freeName(u".as_found_"_s + fileStamp(now));
    Connection original(path, Connection::Mode::ReadOnly);
    WholeFile whole(name, ExistingFile::Refuse);
    whole.setPermissions(QFile::permissions(path));
    {
        Connection copy(whole.path(), Connection::Mode::New, name);
        original.copyInto(copy);
    }
    whole.commit();
    return name;
}

} // namespace

void removeForeignObjects(Connection& connection, int version)
{
    const std::vector<SchemaDifference> objects = foreignObjects(connection, version);
    if (objects.empty())
        return;
    // A table that goes asks nobody for leave; this cannot be said within a transaction.
    connection.run(u"PRAGMA foreign_keys = OFF"_s);
    connection.transaction([&] {
        removeAll(connection, objects);
        requireKnownSchema(connection, version, SchemaUse::Write);
    });
    connection.run(u"PRAGMA foreign_keys = ON"_s);
}

QString takeOutForeignObjects(const QString& path, const QDateTime& now, OtherLock other)
{
    const FileLock lock(path, other);
    int version = 0;
    {
        Connection reader(path, Connection::Mode::ReadOnly);
        version = checkedSchema(reader);
        requireKnownSchema(reader, version, SchemaUse::Read);
    }
    const QString kept = keepWhole(path, now);
    Connection writer(path, Connection::Mode::ReadWrite);
    removeForeignObjects(writer, version);
    return kept;
}

} // namespace parvis
