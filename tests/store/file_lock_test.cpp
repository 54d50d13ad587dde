// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(DatabaseFixture, "a database that is open elsewhere names its owner and can still be read")
{
    const auto first = open();
    const QString error = errorOf([&] { open(); });
    CHECK(error.contains(u"already open"_s));
    CHECK(error.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(open(Access::ReadOnly)->records().all<Qpv>().size() == 204);
}

TEST_CASE_METHOD(DatabaseFixture, "a reader sees what the writer has committed")
{
    const auto writer = open();
    Transaction tx(*writer, u"Invite"_s);
    tx.update(changedSignatory(writer->records(), SignatoryStatus::Invited));
    tx.commit();
    CHECK(open(Access::ReadOnly)->records().all<Signatory>().begin()->status == SignatoryStatus::Invited);
}

TEST_CASE_METHOD(DatabaseFixture, "the lock is given back when the database closes")
{
    open().reset();
    CHECK_FALSE(FileLock::ownerOf(path()));
    CHECK(open() != nullptr);
}

TEST_CASE_METHOD(DatabaseFixture, "a lock that a killed program had no time to sign does not lock the file for ever")
{
    QFile unsignedLock(path() + u".lock"_s);
    REQUIRE(unsignedLock.open(QIODevice::WriteOnly));
    unsignedLock.close();
    const auto database = open();
    CHECK_FALSE(database->isReadOnly());
    REQUIRE(FileLock::ownerOf(path()));
    CHECK(FileLock::ownerOf(path())->pid == QCoreApplication::applicationPid());
}
