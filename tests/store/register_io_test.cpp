// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register_io.h"

#include "store/backup.h"
#include "store/batch/bulk_insertion.h"
#include "store/check/check.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"
#include "store/record_label.h"
#include "store/sqlite_error.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A cell, and what another program writes into it.
struct Cell
{
    QString table;
    QString column;
    QString value; ///< in SQL
};

/// STRICT tables refuse another type; a program that takes the word away for a moment does not.
void put(const QString& path, const Cell& cell, qint64 id)
{
    const QString schema = u"UPDATE sqlite_schema SET sql = replace(sql, ') %1', ') %2') WHERE name = '%3'"_s;
    tamper(path, {schema.arg(u"STRICT"_s, u"/**/"_s, cell.table)});
    tamper(path, {u"UPDATE %1 SET %2 = %3 WHERE id = %4"_s.arg(cell.table, cell.column, cell.value).arg(id)});
    tamper(path, {schema.arg(u"/**/"_s, u"STRICT"_s, cell.table)});
}

QString valueFindings(const CheckReport& report)
{
    QStringList texts;
    for (const Finding& finding : report.findings) {
        if (finding.code == u"value" || finding.code == u"reference" || finding.code == u"share")
            texts << finding.text;
    }
    return texts.join(u'\n');
}

QVariant valueIn(const QString& path, const Cell& cell, qint64 id)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    return connection.value(u"SELECT quote(%1) FROM %2 WHERE id = ?"_s.arg(cell.column, cell.table), {id});
}

/// Changes another column of the same record, and back and forth again.
void editBeside(Database& database, const Cell& cell)
{
    RowImage image = *imageIn(database.records(), {cell.table, 1});
    const QStringList& columns = tableInfo(cell.table).columns;
    const qsizetype other = columns.indexOf(cell.table == u"qpv"       ? u"population_vintage"_s
                                            : cell.table == u"commune" ? u"name"_s
                                                                       : u"note"_s);
    image[std::size_t(other)] = u"2099"_s;
    Transaction tx(database, u"Edit"_s);
    forEachRecordType([&]<class T>() {
        if (recordOf<T>().table == cell.table)
            tx.update(fromImage(Id<T>{1}, image));
    });
    tx.commit();
    database.undo();
    database.redo();
}

const std::vector<Cell> canBeUnknown{
    {u"qpv"_s, u"population"_s, u"-1"_s},
    {u"qpv"_s, u"population"_s, u"9000000000"_s},
    {u"qpv"_s, u"population"_s, u"'many'"_s},
    {u"qpv"_s, u"population"_s, u"1.5"_s},
    {u"qpv"_s, u"area_ha"_s, u"9e999"_s},
    {u"qpv"_s, u"area_ha"_s, u"-3.0"_s},
    {u"qpv"_s, u"latitude"_s, u"91.0"_s},
    {u"qpv"_s, u"longitude"_s, u"-180.5"_s},
    {u"qpv"_s, u"ellipse_x_l93"_s, u"-9e999"_s},
    {u"qpv"_s, u"ellipse_semi_minor_m"_s, u"1e300"_s},
    {u"qpv"_s, u"ellipse_azimuth_deg"_s, u"x'00'"_s},
    {u"qpv"_s, u"contract_id"_s, u"4711"_s},
    {u"qpv"_s, u"name"_s, u"x'FF'"_s},
    {u"commune"_s, u"epci_id"_s, u"-1"_s},
    {u"contract"_s, u"target_date"_s, u"'2024-13-45'"_s},
    {u"contract"_s, u"declared_on"_s, u"' 2024'"_s},
    {u"signatory"_s, u"signed_on"_s, u"'0000-00-00'"_s},
    {u"funding_line"_s, u"planned_cents"_s, u"9000000000000000000"_s},
    {u"funding_line"_s, u"paid_cents"_s, u"12.34"_s},
    {u"funding_line"_s, u"posts"_s, u"-5"_s},
};

const std::vector<Cell> needed{
    {u"qpv"_s, u"code"_s, u"'QN'"_s},
    {u"qpv"_s, u"code"_s, u"'qn00201m'"_s},
    {u"qpv"_s, u"departement_id"_s, u"4711"_s},
    {u"epci"_s, u"siren"_s, u"'200000000'"_s},
    {u"contract"_s, u"declared_state"_s, u"'maybe'"_s},
    {u"signatory"_s, u"status"_s, u"'SIGNED'"_s},
    {u"signatory"_s, u"contract_id"_s, u"4711"_s},
    {u"signatory"_s, u"class"_s, u"3"_s},
    {u"event"_s, u"date"_s, u"'2024-13-45'"_s},
    {u"indicator"_s, u"decimals"_s, u"400"_s},
    {u"indicator_value"_s, u"value"_s, u"9e999"_s},
    {u"funding_line"_s, u"year"_s, u"-44"_s},
    {u"cycle_step"_s, u"month"_s, u"13"_s},
    {u"article_territory"_s, u"article_id"_s, u"0"_s},
};

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a value that cannot be is read as unknown, named, and kept", "[bad input]")
{
    for (const Cell& cell : canBeUnknown) {
        const QString file = folder.filePath(u"spoilt.parvis"_s);
        QFile::remove(file);
        REQUIRE(QFile::copy(path(), file));
        put(file, cell, 1);
        CAPTURE(cell.table.toStdString(), cell.column.toStdString(), cell.value.toStdString());
        const QVariant spoilt = valueIn(file, cell, 1);
        const ImpossibleValue expected{{cell.table, 1}, cell.column, false};
        const CheckReport report = checkDatabase(file);
        CHECK_FALSE(report.isSound());
        CHECK(valueFindings(report).contains(
            tableInfo(cell.table).labels[tableInfo(cell.table).columns.indexOf(cell.column)]));
        {
            OpenedFile opened = openFile(file, Access::ReadWrite);
            CHECK(opened.impossible == std::vector<ImpossibleValue>{expected});
            CHECK(impossibleValuesText(opened.records, opened.impossible).contains(u"kept"_s));
            const RowImage image = *imageIn(opened.records, {cell.table, 1});
            CHECK(image[std::size_t(tableInfo(cell.table).columns.indexOf(cell.column))].toString().isEmpty());
            // An edit beside it does not touch it.
            Database database(std::move(opened), ticking());
            CHECK(errorOf([&] { editBeside(database, cell); }).isEmpty());
        }
        CHECK(valueIn(file, cell, 1) == spoilt);
        Connection connection(file, Connection::Mode::ReadOnly);
        CHECK(schemaDifferences(connection, checkedSchema(connection)).empty());
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a database with such a value is backed up as it is")
{
    const Cell cell{u"qpv"_s, u"population"_s, u"-1"_s};
    put(path(), cell, 1);
    const QString backup = folder.filePath(u"backup.parvis"_s);
    backupDatabase(path(), backup);
    CHECK(valueIn(backup, cell, 1) == u"-1"_s);
}

TEST_CASE_METHOD(DatabaseFixture, "a value that is entered takes the place of one that cannot be")
{
    put(path(), {u"qpv"_s, u"population"_s, GENERATE(as<QString>{}, u"-1"_s, u"'many'"_s)}, 1);
    {
        auto database = open();
        Transaction tx(*database, u"Correct"_s);
        Qpv qpv = *database->records().find(Id<Qpv>{1});
        REQUIRE_FALSE(qpv.population);
        qpv.population = 1234;
        tx.update(qpv);
        tx.commit();
    }
    CHECK(checkDatabase(path()).isSound());
    CHECK(openFile(path(), Access::ReadOnly).impossible.empty());
}

TEST_CASE_METHOD(DatabaseFixture, "a change that fails beside a value of another type leaves the schema as it was")
{
    const Cell bad{u"qpv"_s, u"population"_s, u"'many'"_s};
    put(path(), bad, 1);
    const auto database = open();
    const auto rename = [&](const QString& code) {
        Transaction tx(*database, u"Rename"_s);
        Qpv qpv = *database->records().find(Id<Qpv>{1});
        qpv.code = *QpvCode::parse(code);
        tx.update(qpv);
        tx.commit();
    };
    const QString taken = database->records().find(Id<Qpv>{2})->code.text();
    CHECK_FALSE(errorOf([&] { rename(taken); }).isEmpty());
    CHECK(errorOf([&] { rename(u"QN00299M"_s); }).isEmpty());
    CHECK(valueIn(path(), bad, 1) == u"'many'"_s);
    // SQLite still refuses another type.
    Connection connection(path(), Connection::Mode::ReadWrite);
    CHECK(schemaDifferences(connection, checkedSchema(connection)).empty());
    CHECK_FALSE(errorOf([&] { connection.run(u"UPDATE qpv SET population = 'few' WHERE id = 2"_s); }).isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "a record that makes no sense without the value is named when the file is opened",
                 "[bad input]")
{
    for (const Cell& cell : needed) {
        const QString file = folder.filePath(u"spoilt.parvis"_s);
        QFile::remove(file);
        REQUIRE(QFile::copy(path(), file));
        put(file, cell, 1);
        CAPTURE(cell.table.toStdString(), cell.column.toStdString(), cell.value.toStdString());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const Error error = thrownError([&] { openFile(file, access); });
            CHECK(error.message().contains(u"1 of the table “%1”"_s.arg(cell.table)));
            CHECK(error.message().contains(cell.column));
            CHECK(error.advice().contains(u"backup"_s));
        }
        const CheckReport report = checkDatabase(file);
        CHECK(report.isDamaged());
        CHECK(valueFindings(report).contains(
            tableInfo(cell.table).labels[tableInfo(cell.table).columns.indexOf(cell.column)]));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a check names every impossible value, and counts those beyond twenty")
{
    tamper(path(), {u"UPDATE qpv SET population = -1"_s, u"UPDATE event SET date = '2024-02-30' WHERE id < 3"_s});
    const CheckReport report = checkDatabase(path());
    CHECK(std::ranges::count(report.findings, u"value"_s, &Finding::code) == 21);
    CHECK(valueFindings(report).contains(QString::number(204 + 2 - 20)));
}

TEST_CASE_METHOD(DatabaseFixture, "a share of 400 % is a fault")
{
    tamper(path(), {u"UPDATE indicator_value SET value = 400 WHERE id = 1"_s});
    CHECK(valueFindings(checkDatabase(path())).contains(u"100 %"_s));
    CHECK_FALSE(checkDatabase(path()).isSound());
}

TEST_CASE_METHOD(DatabaseFixture, "what reading refuses cannot be entered either")
{
    const auto database = open();
    Transaction tx(*database, u"Enter"_s);
    Qpv qpv = *database->records().find(Id<Qpv>{1});
    qpv.population = -1;
    tx.update(qpv);
    CHECK_FALSE(errorOf([&] { tx.commit(); }).isEmpty());
    CHECK(database->records().find(Id<Qpv>{1})->population != -1);
}

TEST_CASE_METHOD(DatabaseFixture, "keys are not given again when the list of them was emptied")
{
    tamper(path(), {u"DELETE FROM sqlite_sequence"_s});
    CHECK_FALSE(checkDatabase(path()).isSound());
    auto database = open();
    Transaction tx(*database, u"Add"_s);
    const auto id = tx.insert(Source{.title = u"Nouvelle"_s});
    tx.commit();
    CHECK(database->records().find(id)->title == u"Nouvelle");
}

TEST_CASE("many rows are inserted by few statements, each value as it is")
{
    const DatabaseFixture fixture;
    Connection connection(fixture.path(), Connection::Mode::ReadWrite);
    connection.run(
        u"CREATE TABLE incoming (number INTEGER, words TEXT, share REAL, bytes BLOB, missing TEXT) STRICT"_s);
    BulkInsertion insertion(connection, u"incoming"_s, {u"number"_s, u"words"_s, u"share"_s, u"bytes"_s, u"missing"_s});
    constexpr std::size_t rows = 20'001;
    const auto fill = [](std::size_t row, RowValues& values) {
        values.set(0, qint64(row));
        values.set(1, u"été n° %1"_s.arg(row));
        values.set(2, QVariant(double(row) / 4));
        values.set(3, QByteArray::number(qulonglong(row)));
        values.setNull(4);
    };

    SECTION("all of them, in their order")
    {
        connection.transaction([&] { insertion.run(rows, fill); });
        CHECK(connection
                  .value(u"SELECT count(*) FROM incoming WHERE number = rowid - 1 AND missing IS NULL AND "
                         "words = 'été n° ' || number AND share = number / 4.0 AND "
                         "bytes = CAST(CAST(number AS TEXT) AS BLOB)"_s)
                  .toULongLong() == rows);
    }
    SECTION("none")
    {
        connection.transaction([&] { insertion.run(0, fill); });
        CHECK(connection.value(u"SELECT count(*) FROM incoming"_s) == 0);
    }
    SECTION("not beside one that is refused")
    {
        const auto refused = [&](std::size_t row, RowValues& values) {
            fill(row, values);
            if (row == 9000)
                values.set(0, u"no number"_s);
        };
        CHECK_THROWS_AS(connection.transaction([&] { insertion.run(rows, refused); }), SqliteError);
        CHECK(connection.value(u"SELECT count(*) FROM incoming"_s) == 0);
    }
    SECTION("not beside one that cannot be made")
    {
        const auto unmade = [&](std::size_t row, RowValues& values) {
            if (row == 9000)
                throw std::range_error("no such row");
            fill(row, values);
        };
        CHECK_THROWS_AS(connection.transaction([&] { insertion.run(rows, unmade); }), std::range_error);
        CHECK(connection.value(u"SELECT count(*) FROM incoming"_s) == 0);
    }
    SECTION("until they are stopped")
    {
        std::stop_source stop;
        const auto stopped = [&](std::size_t row, RowValues& values) {
            fill(row, values);
            if (row == 9000)
                stop.request_stop();
        };
        CHECK_THROWS_AS(connection.transaction([&] { insertion.run(rows, stopped, stop.get_token()); }), Cancelled);
        CHECK(connection.value(u"SELECT count(*) FROM incoming"_s) == 0);
    }
}
