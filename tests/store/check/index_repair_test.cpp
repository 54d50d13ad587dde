// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/index_repair.h"

#include "store/backup.h"
#include "store/check/check.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/migration.h"
#include "tests/catch.h"
#include "tests/store/check/own_schema.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// What programs do to indexes: take them away, or put others of the same name in their place.
std::vector<QStringList> losses()
{
    return {{u"DROP INDEX qpv_by_contract"_s},
            {u"DROP INDEX qpv_by_contract"_s, u"DROP INDEX journal_change_by_record"_s},
            {u"DROP INDEX qpv_by_contract"_s, u"CREATE INDEX qpv_by_contract ON qpv (contract_id) WHERE id > 5"_s},
            {u"DROP INDEX qpv_by_contract"_s, u"CREATE UNIQUE INDEX qpv_by_contract ON qpv (name, id)"_s},
            {u"DROP INDEX qpv_by_contract"_s, u"CREATE INDEX qpv_by_contract ON commune (name)"_s}};
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "an index that another program took away or changed is made again on opening",
                 "[bad input]")
{
    for (const QStringList& statements : losses()) {
        const QString file = folder.filePath(u"lost.parvis"_s);
        QFile::remove(file);
        REQUIRE(QFile::copy(path(), file));
        tamper(file, statements);
        CAPTURE(statements.last().toStdString());
        REQUIRE_FALSE(hasOwnSchema(file));

        const CheckReport report = checkDatabase(file);
        CHECK(report.isSound());
        const auto finding = std::ranges::find(report.findings, u"index"_s, &Finding::code);
        REQUIRE(finding != report.findings.end());
        CHECK(finding->severity == Finding::Severity::Warning);
        CHECK(openFile(file, Access::ReadOnly).records.all<Qpv>().size() == 204);
        CHECK_FALSE(hasOwnSchema(file));

        const QString copy = folder.filePath(u"copy.parvis"_s);
        QFile::remove(copy);
        backupDatabase(file, copy);
        CHECK(hasOwnSchema(copy));

        const OpenedFile opened = openFile(file, Access::ReadWrite);
        CHECK(opened.rebuiltIndexes.contains(u"qpv_by_contract"_s));
        CHECK(rebuiltText(opened.rebuiltIndexes).contains(u"nothing was lost"_s));
        CHECK(hasOwnSchema(file));
        CHECK(checkDatabase(file).isSound());
    }
}

TEST_CASE_METHOD(DatabaseFixture, "an index is made again with what stands beside it taken out, not before")
{
    tamper(path(), {u"DROP INDEX qpv_by_contract"_s, u"CREATE TABLE qpv_by_contract (a)"_s});
    CHECK_THROWS_AS(openFile(path(), Access::ReadWrite), ForeignObjects);
    CHECK(openFile(path(), Access::ReadOnly).records.all<Qpv>().size() == 204);
    const QString copy = folder.filePath(u"copy.parvis"_s);
    backupDatabase(path(), copy);
    CHECK(hasOwnSchema(copy));
    CHECK(checkDatabase(copy).isSound());
}

TEST_CASE_METHOD(DatabaseFixture, "indexes of a table that is not as Parvis made it are no way to open it")
{
    tamper(path(), {u"DROP INDEX qpv_by_contract"_s, u"ALTER TABLE device ADD COLUMN colour TEXT"_s});
    CHECK(errorOf([&] { openFile(path(), Access::ReadWrite); }).contains(u"device"_s));
    CHECK(errorOf([&] { openFile(path(), Access::ReadOnly); }).contains(u"device"_s));
}
