// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <map>
#include <vector>

namespace parvis {

class Connection;

/// One object of a database (table, index, view, trigger) that is not what the migrations of Parvis make.
struct SchemaDifference
{
    enum class Kind {
        Foreign, ///< Parvis made none of this name: it does nothing as long as nobody writes
        Changed, ///< another definition, or another kind of object in its place
        Missing
    };

    Kind kind = Kind::Foreign;
    QString type; ///< "table", "index", "view", "trigger": what is there, or should be
    QString name;

    friend bool operator==(const SchemaDifference&, const SchemaDifference&) = default;
};

/// In what the schema of an open database differs from that of its version; empty: in nothing. Blanks, comments and
/// case do not count, nor the statistics of ANALYZE. Reads definitions only: nothing of a foreign schema is run.
std::vector<SchemaDifference> schemaDifferences(Connection& connection, int version);

/// Whether it is an index of Parvis that is missing or defined otherwise: it can be made again without loss
/// (index_repair.h).
bool isLostIndex(const SchemaDifference& difference);
/// The definitions of all indexes of a version, by name.
std::map<QString, QByteArray> indexDefinitions(int version);

/// "The database has a trigger “x” that Parvis did not make."
QString differenceText(const SchemaDifference& difference);

/// What the user can do about differences. @param foreignOnly  all that Parvis made is there
QString schemaAdvice(bool foreignOnly);

/// Whether all differences are of things that Parvis did not make, beside all that it made.
bool areForeignOnly(const std::vector<SchemaDifference>& differences);

/// The database has objects that Parvis did not make, beside all that it made: it can be read, and they can be taken
/// out (foreign_objects.h).
class ForeignObjects : public Error
{
public:
    using Error::Error;
};

enum class SchemaUse {
    Read, ///< foreign objects do no harm
    Write
};

/// Throws Error naming what differs; ForeignObjects when that can be read. Lost indexes change no answer, and are made
/// again where the file is written.
void requireKnownSchema(Connection& connection, int version, SchemaUse use);

/// What stands for a whole schema: equal for two databases without differences.
QByteArray schemaFingerprint(Connection& connection);
/// The same of a released version, known in advance; empty: of none.
QByteArray knownFingerprint(int version);

} // namespace parvis
