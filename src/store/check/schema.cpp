// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/schema.h"

#include "domain/translate.h"
#include "store/connection.h"
#include "store/migration.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <array>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Of each released version, so that opening a file need not run all migrations to know what they make. A released
/// step is never edited; a test compares each with what the migrations make.
constexpr std::array<const char*, 6> fingerprints{
    "6e81e13434b648ea1b7e251f4648a3de501d2acd3b9b6fb27f4117ad32d508a7",
    "65203bdc408c9829d7a77b02e6a335fa02bfb41dd3b8bb30fa894b17a03b2d66",
    "5506f5f1229e7cdf66d112c800788fbf9fe8542582703b8c5354048cb5cc13f9",
    "20b9e0530836b5303a1779dce4b16d9d9452973141ae1baffa59b5d82bfb9e66",
    "b8bdcd484d1723d6c67f098117b0cba283c86894aebe9c68f315113a1550d027",
    "aebced6ec06630853e3ec6afd28708fc27efed5492e38e3bde543c89070898cd",
};

/// From name and type (a trigger may be called as a table is) to the table that it is of, and its definition.
using Schema = std::map<std::pair<QString, QString>, QByteArray>;

bool isWord(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

/// The end of the comment that begins there; `at` when none does.
qsizetype endOfComment(const QByteArray& sql, qsizetype at)
{
    const QByteArrayView rest = QByteArrayView(sql).sliced(at);
    const bool isLine = rest.startsWith("--");
    if (!isLine && !rest.startsWith("/*"))
        return at;
    const qsizetype end = sql.indexOf(isLine ? "\n" : "*/", at + 2);
    return end < 0 ? sql.size() : isLine ? end : end + 2;
}

/// A definition without what means nothing: blanks, comments, and case outside quotes. Programs that copy a database as
/// text change those.
QByteArray meaningOf(const QByteArray& sql)
{
    QByteArray meaning;
    bool apart = false;
    for (qsizetype i = 0; i < sql.size();) {
        const char c = sql[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            apart = true;
            ++i;
        } else if (const qsizetype end = endOfComment(sql, i); end > i) {
            apart = true;
            i = end;
        } else if (c == '\'' || c == '"' || c == '`') {
            const qsizetype closing = sql.indexOf(c, i + 1);
            const qsizetype size = (closing < 0 ? sql.size() : closing + 1) - i;
            meaning += sql.mid(i, size);
            apart = false;
            i += size;
        } else {
            const char small = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
            if (apart && !meaning.isEmpty() && isWord(meaning.back()) && isWord(small))
                meaning += ' ';
            meaning += small;
            apart = false;
            ++i;
        }
    }
    return meaning;
}

/// What ANALYZE makes: SQLite keeps its statistics there.
bool isStatistics(const QString& type, const QString& name, const QByteArray& meaning)
{
    if (type != u"table")
        return false;
    return (name == u"sqlite_stat1" && meaning == "create table sqlite_stat1(tbl,idx,stat)") ||
           (name == u"sqlite_stat4" && meaning == "create table sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");
}

void add(Schema& schema, const QString& type, const QString& name, const QString& table, const QByteArray& sql)
{
    const QByteArray meaning = meaningOf(sql);
    if (!isStatistics(type, name, meaning))
        schema[{name, type}] += table.toUtf8() + '\n' + meaning;
}

Schema schemaOf(Connection& connection)
{
    Schema schema;
    QSqlQuery query = connection.run(u"SELECT type, name, tbl_name, CAST(sql AS TEXT) FROM sqlite_schema"_s);
    while (query.next())
        add(schema, query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString().toUtf8());
    return schema;
}

QByteArray textOf(sqlite3_stmt* row, int column)
{
    return {reinterpret_cast<const char*>(sqlite3_column_text(row, column)), sqlite3_column_bytes(row, column)};
}

/// Calls `take` with type, name, table and definition of each object that the migrations make, in memory: takes some
/// ten milliseconds.
void forEachOfMigrations(int version, const std::function<void(QString, QString, QString, QByteArray)>& take)
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    for (int step = 1; step <= version; ++step) {
        const int code =
            sqlite3_exec(opened, ("BEGIN;" + migrationStep(step) + "COMMIT;").constData(), nullptr, nullptr, nullptr);
        Q_ASSERT(code == SQLITE_OK);
        static_cast<void>(code);
    }
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(opened, "SELECT type, name, tbl_name, sql FROM sqlite_schema", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> row(prepared, sqlite3_finalize);
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        const auto text = [&](int column) { return QString::fromUtf8(textOf(prepared, column)); };
        take(text(0), text(1), text(2), textOf(prepared, 3));
    }
}

Schema schemaOfMigrations(int version)
{
    Schema schema;
    forEachOfMigrations(version, [&](const QString& type, const QString& name, const QString& table,
                                     const QByteArray& sql) { add(schema, type, name, table, sql); });
    return schema;
}

QByteArray fingerprintOf(const Schema& schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [object, meaning] : schema) {
        for (const QByteArray& part : {object.second.toUtf8(), object.first.toUtf8(), meaning}) {
            hash.addData(part);
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return hash.result().toHex();
}

/// A name out of a file, as it may stand in a sentence.
QString shownName(const QString& name)
{
    constexpr qsizetype most = 60;
    QString shown = name.left(most);
    std::ranges::replace_if(
        shown, [](QChar sign) { return !sign.isPrint(); }, QChar(QChar::ReplacementCharacter));
    return shown;
}

QString foreignText(const QString& type)
{
    if (type == u"trigger")
        return translate("store", "The database has a trigger “%1” that Parvis did not make.");
    if (type == u"view")
        return translate("store", "The database has a view “%1” that Parvis did not make.");
    if (type == u"index")
        return translate("store", "The database has an index “%1” that Parvis did not make.");
    return translate("store", "The database has a table “%1” that Parvis did not make.");
}

QString changedText(const QString& type)
{
    if (type == u"view")
        return translate("store", "The view “%1” of the database is not the table that Parvis made.");
    if (type == u"index")
        return translate("store", "The index “%1” of the database is not as Parvis made it.");
    return translate("store", "The table “%1” of the database is not as Parvis made it.");
}

} // namespace

std::vector<SchemaDifference> schemaDifferences(Connection& connection, int version)
{
    using Kind = SchemaDifference::Kind;
    const Schema found = schemaOf(connection);
    if (const QByteArray known = knownFingerprint(version); !known.isEmpty() && fingerprintOf(found) == known)
        return {};
    const Schema expected = schemaOfMigrations(version);
    const QString view = u"view"_s;
    std::vector<SchemaDifference> differences;
    for (const auto& [object, meaning] : expected) {
        const auto& [name, type] = object;
        const auto it = found.find(object);
        if (it == found.end() && found.contains({name, view}))
            differences.push_back({Kind::Changed, view, name});
        else if (it == found.end())
            differences.push_back({Kind::Missing, type, name});
        else if (it->second != meaning)
            differences.push_back({Kind::Changed, type, name});
    }
    for (const auto& [object, meaning] : found) {
        const auto& [name, type] = object;
        if (!expected.contains(object) && !(type == view && expected.contains({name, u"table"_s})))
            differences.push_back({Kind::Foreign, type, name});
    }
    return differences;
}

bool isLostIndex(const SchemaDifference& difference)
{
    return difference.kind != SchemaDifference::Kind::Foreign && difference.type == u"index" &&
           !difference.name.startsWith(u"sqlite_"); // those belong to their tables
}

std::map<QString, QByteArray> indexDefinitions(int version)
{
    std::map<QString, QByteArray> definitions;
    forEachOfMigrations(version, [&](const QString& type, const QString& name, const QString&, const QByteArray& sql) {
        if (type == u"index" && !sql.isEmpty())
            definitions.emplace(name, sql);
    });
    return definitions;
}

QString differenceText(const SchemaDifference& difference)
{
    const QString name = shownName(difference.name);
    switch (difference.kind) {
    case SchemaDifference::Kind::Foreign:
        return foreignText(difference.type).arg(name);
    case SchemaDifference::Kind::Changed:
        return changedText(difference.type).arg(name);
    case SchemaDifference::Kind::Missing:
        break;
    }
    return difference.type == u"index" ? translate("store", "The index “%1” of the database is missing.").arg(name)
                                       : translate("store", "The table “%1” of the database is missing.").arg(name);
}

QString schemaAdvice(bool foreignOnly)
{
    return foreignOnly
               ? translate("store",
                           "Another program added it; your data is whole. The window of Parvis offers to take it "
                           "out, and keeps a copy of the whole file; a backup leaves it out.")
               : translate("store", "Another program changed the database: restore the latest backup.");
}

bool areForeignOnly(const std::vector<SchemaDifference>& differences)
{
    return std::ranges::all_of(differences,
                               [](const SchemaDifference& d) { return d.kind == SchemaDifference::Kind::Foreign; });
}

void requireKnownSchema(Connection& connection, int version, SchemaUse use)
{
    std::vector<SchemaDifference> differences = schemaDifferences(connection, version);
    std::erase_if(differences, isLostIndex);
    const bool canBeRead = areForeignOnly(differences);
    if (differences.empty() || (canBeRead && use == SchemaUse::Read))
        return;
    QString text = differenceText(differences.front());
    if (const int others = int(differences.size()) - 1; others > 0)
        text += u' ' + translate("store", "%n other thing(s) differ, too: the check of the database names them.",
                                 nullptr, others);
    if (canBeRead)
        throw ForeignObjects(text, connection.path(), schemaAdvice(true));
    throw Error(text, connection.path(), schemaAdvice(false));
}

QByteArray schemaFingerprint(Connection& connection)
{
    return fingerprintOf(schemaOf(connection));
}

QByteArray knownFingerprint(int version)
{
    return version >= 1 && std::size_t(version) <= fingerprints.size() ? fingerprints[std::size_t(version) - 1] : "";
}

} // namespace parvis
