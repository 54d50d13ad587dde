// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/index_repair.h"

#include "domain/translate.h"
#include "store/check/schema.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList rebuildIndexes(Connection& connection, int version)
{
    std::vector<SchemaDifference> indexes = schemaDifferences(connection, version);
    std::erase_if(indexes, [](const SchemaDifference& difference) { return !isLostIndex(difference); });
    QStringList names;
    if (indexes.empty())
        return names;
    const std::map<QString, QByteArray> definitions = indexDefinitions(version);
    connection.transaction([&] {
        for (const SchemaDifference& index : indexes) {
            connection.runScript("DROP INDEX IF EXISTS " + index.name.toUtf8()); // a name of ours needs no quotes
            connection.runScript(definitions.at(index.name));
            names << index.name;
        }
    });
    return names;
}

QString rebuiltText(const QStringList& indexes)
{
    if (indexes.isEmpty())
        return {};
    return translate("store",
                     "%n index(es) of the database that another program had taken away or changed were made again "
                     "(%1); nothing was lost.",
                     nullptr, int(indexes.size()))
        .arg(indexes.join(u", "_s));
}

} // namespace parvis
