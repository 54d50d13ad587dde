// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/locks/file_lock.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"
#include "tests/support/ordinary_user.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// What QLockFile writes: process, program, computer, the identity of the computer, and of its start.
QByteArray signature(const QByteArray& pid, const QByteArray& host, const QByteArray& identity = "0123456789abcdef")
{
    return pid + "\nparvis\n" + host + '\n' + identity + "\nfedcba9876543210\n";
}

struct LockFixture : DatabaseFixture
{
    QString lock() const { return path() + u".lock"_s; }
    void leave(const QByteArray& content) const { writeFile(lock(), content); }
    void take() const { openFile(path(), Access::ReadWrite, {}, OtherLock::Take); }

    /// Why the database cannot be opened for writing, and whether its lock can be taken.
    std::pair<QString, bool> refusal() const
    {
        try {
            openFile(path(), Access::ReadWrite);
        } catch (const LockedError& error) {
            CHECK(error.where() == path());
            CHECK_FALSE(error.advice().isEmpty());
            return {error.message(), error.canBeTaken()};
        }
        FAIL("it was opened");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a database that is open elsewhere names its owner and can still be read")
{
    const auto first = open();
    const QString error = errorOf([&] { open(); });
    CHECK(error.contains(u"already open"_s));
    CHECK(error.contains(u"in this window"_s)); // by a person and a time, never by the number of a process
    CHECK_FALSE(error.contains(QString::number(QCoreApplication::applicationPid())));
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

TEST_CASE_METHOD(LockFixture, "the lock of another computer says who has it and since when, and can be taken")
{
    leave(signature("4711", "vieux-poste"));
    const QDateTime since(QDate(2026, 3, 2), QTime(10, 32));
    QFile file(lock());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(since, QFileDevice::FileModificationTime));
    file.close();
    const auto [message, canBeTaken] = refusal();
    CHECK(message.contains(u"vieux-poste"_s));
    CHECK_FALSE(message.contains(u"4711"_s)); // the number of a process says nothing to a person
    CHECK(message.contains(QFileInfo(lock()).owner()));
    CHECK(message.contains(PartialDate::day(since.date())->text(QLocale())));
    CHECK(canBeTaken);
    REQUIRE(FileLock::ownerOf(path()));
    CHECK_FALSE(FileLock::ownerOf(path())->isHere);
    CHECK(open(Access::ReadOnly)->records().all<Qpv>().size() == 204);
    take();
    CHECK_FALSE(QFile::exists(lock()));
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(LockFixture, "the lock of a program that lives on this computer is never taken")
{
    const auto first = open();
    CHECK_FALSE(refusal().second);
    CHECK_THROWS_AS(take(), LockedError);
    CHECK(FileLock::ownerOf(path())->isHere);
    Transaction tx(*first, u"Set"_s);
    tx.update(changedSignatory(first->records()));
    CHECK_NOTHROW(tx.commit());
}

TEST_CASE_METHOD(LockFixture, "the lock of a program that has died on this computer is taken without a question")
{
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    const auto pid = GENERATE_COPY(as<QByteArray>{}, "999999999",
                                   QByteArray::number(QCoreApplication::applicationPid())); // nobody; another program
    leave(signature(pid, host, QSysInfo::machineUniqueId()));
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(LockFixture, "a lock that says nothing is no reason to lose a file, and can be taken", "[bad input]")
{
    const auto content = GENERATE(as<QByteArray>{}, "Liste des verrous\n", "mots", "-5\nparvis\nposte\n",
                                  "99999999999999999999999\nparvis\nposte\n", "4711\n\nposte\n", "\n\n\n");
    leave(content);
    const auto [message, canBeTaken] = refusal();
    CHECK(message.contains(u"essai.parvis.lock"_s));
    CHECK(canBeTaken);
    CHECK(bytesOf(lock()) == content);
    take();
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(LockFixture, "a lock that was not signed, or whose bytes a power cut left as zeros, is taken")
{
    leave(GENERATE(as<QByteArray>{}, QByteArray(), QByteArray(100, '\0')));
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(LockFixture, "long and strange names in a lock are cut short and shown as text", "[bad input]")
{
    const auto host = GENERATE(as<QByteArray>{}, QByteArray(100'000, 'h'),
                               "a\x1B]0;b\x07"
                               "c",
                               "\xE2\x80\xAEposte");
    leave(signature("4711", host));
    const auto [message, canBeTaken] = refusal();
    CHECK(canBeTaken);
    CHECK(message.size() < 300);
    CHECK(std::ranges::all_of(message, [](QChar c) { return c.isPrint(); }));
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(LockFixture, "a link or a folder in the place of the lock is called what it is", "[bad input]")
{
    const QString aim = folder.filePath(u"cible"_s);
    const bool isFolder = GENERATE(true, false);
    if (isFolder) {
        REQUIRE(QDir().mkdir(lock()));
    } else {
        if (GENERATE(true, false))
            writeFile(aim, signature("4711", "vieux-poste"));
        REQUIRE(QFile::link(aim, lock()));
    }
    const bool isThere = QFile::exists(aim);
    CHECK(errorOf([&] { open(); }).contains(u"no lock file"_s));
    CHECK(errorOf([&] { take(); }).contains(u"no lock file"_s));
    CHECK(QFile::exists(aim) == isThere);
}

TEST_CASE_METHOD(DatabaseFixture, "a link does not get past the lock")
{
    const QString linked = folder.filePath(u"lien.parvis"_s);
    REQUIRE(QFile::link(path(), linked));
    const auto first = open();
    CHECK(errorOf([&] { Database(linked, Access::ReadWrite); }).contains(u"already open"_s));
}

TEST_CASE_METHOD(LockFixture, "a lock that a living program holds is never taken, whatever stands in it")
{
    const auto content = GENERATE(as<QByteArray>{}, QByteArray(), "mots", signature("4711", "vieux-poste"));
    leave(content);
    const int holder = ::open(QFile::encodeName(lock()).constData(), O_RDWR | O_CLOEXEC);
    REQUIRE(::flock(holder, LOCK_EX | LOCK_NB) == 0); // as it is held between its making and its signing
    CHECK_FALSE(refusal().second);
    CHECK_THROWS_AS(take(), LockedError);
    CHECK(bytesOf(lock()) == content);
    ::close(holder);
    CHECK_NOTHROW(take());
}

TEST_CASE_METHOD(LockFixture, "of many programs that find a lock that names nobody one gets it")
{
    leave(GENERATE(as<QByteArray>{}, QByteArray(), signature("4711", "vieux-poste")));
    int told[2];
    int end[2];
    REQUIRE((::pipe(told) == 0 && ::pipe(end) == 0));
    constexpr int programs = 8;
    std::vector<pid_t> children;
    for (int i = 0; i < programs; ++i) {
        children.push_back(::fork());
        if (children.back() == 0) {
            ::close(end[1]);
            char result = 'n';
            std::unique_ptr<FileLock> got;
            try {
                got = std::make_unique<FileLock>(path(), OtherLock::Take);
                result = 'y';
            } catch (const Error&) {
            }
            const bool isSaid = ::write(told[1], &result, 1) == 1;
            ::_exit(isSaid ? int(::read(end[0], &result, 1)) : 1); // has what it got until all have tried
        }
    }
    QByteArray results(programs, ' ');
    for (char& result : results)
        REQUIRE(::read(told[0], &result, 1) == 1);
    for (const int descriptor : {told[0], told[1], end[0], end[1]})
        ::close(descriptor);
    for (const pid_t child : children)
        REQUIRE(::waitpid(child, nullptr, 0) == child);
    CHECK(results.count('y') == 1);
}

TEST_CASE_METHOD(LockFixture, "a lock that may not be read is not taken for one that nobody has signed")
{
    leave(signature("4711", "vieux-poste"));
    constexpr auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;
    for (const QString& place : {folder.path(), path()})
        REQUIRE(QFile::setPermissions(place, QFile::permissions(place) | group));
    REQUIRE(QFile::setPermissions(lock(), QFile::WriteOwner));
    const OrdinaryUser user;
    CHECK(refusal().second);
    take();
    CHECK_NOTHROW(open());
}

TEST_CASE_METHOD(LockFixture, "who gives back a lock that another has taken from him leaves him that")
{
    auto first = std::make_unique<FileLock>(path());
    const QByteArray theirs = signature("4711", "autre-poste");
    REQUIRE(QFile::remove(lock())); // by the question, on another computer
    leave(theirs);
    first.reset();
    CHECK(bytesOf(lock()) == theirs);
}
#endif
