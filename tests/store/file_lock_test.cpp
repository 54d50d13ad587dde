// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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

TEST_CASE_METHOD(DatabaseFixture, "what stops a lock from being made is not called another program", "[bad input]")
{
    CHECK(errorOf([&] { FileLock(folder.filePath(u"absent/base.parvis"_s)); }).contains(u"no lock file"_s));
    CHECK(errorOf([&] { FileLock(folder.filePath(QString(250, u'x') + u".parvis"_s)); }).contains(u"no lock file"_s));
#ifdef Q_OS_UNIX
    REQUIRE(::mkfifo(QFile::encodeName(path() + u".lock"_s).constData(), 0600) == 0);
    CHECK(errorOf([&] { open(); }).contains(u"no lock file"_s));
#endif
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(DatabaseFixture, "a link does not get past the lock")
{
    const QString linked = folder.filePath(u"lien.parvis"_s);
    REQUIRE(QFile::link(path(), linked));
    const auto first = open();
    CHECK(errorOf([&] { Database(linked, Access::ReadWrite); }).contains(u"already open"_s));
}
#endif
