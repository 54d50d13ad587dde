// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/output_place.h"

#include "tests/files/output_places.h"
#include "tests/support/errors.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a file, there already or not, and a folder are plain places, named from the root")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"carte.pdf"_s);
    for (const QString& path : {file, folder.filePath(u"./x/../carte.pdf"_s)}) {
        const OutputPlace place = OutputPlace::of(path);
        CHECK(place.path == file);
        CHECK_FALSE(place.isDevice);
        CHECK_FALSE(place.descriptor);
    }
    putBytesAt(file, "ancien");
    CHECK_FALSE(OutputPlace::of(file).isDevice);
    CHECK_FALSE(OutputPlace::of(folder.path()).isDevice);
    CHECK(OutputPlace::of(u"carte.pdf"_s).path == QDir::current().absoluteFilePath(u"carte.pdf"_s));
}

#ifdef Q_OS_UNIX
TEST_CASE("a stream that is open already is known by all its names")
{
    const auto descriptorOf = [](const char* path) { return OutputPlace::of(QString::fromLatin1(path)).descriptor; };
    CHECK(descriptorOf("/dev/stdout") == 1);
    CHECK(descriptorOf("/dev/stderr") == 2);
    CHECK(descriptorOf("/dev/fd/63") == 63);
    CHECK(descriptorOf("/proc/self/fd/7") == 7);
    CHECK(descriptorOf("/dev//fd/./7") == 7);
    CHECK(OutputPlace::of(u"/dev/fd/63"_s).isDevice);
    for (const char* other : {"/dev/fd/", "/dev/fd/x", "/dev/fd/-1", "/dev/fd/1234567", "/tmp/dev/fd/1", "/dev/fd/1/2"})
        CHECK_FALSE(descriptorOf(other));
}

TEST_CASE("devices and pipes are written to, not replaced")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"tuyau"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& path : {u"/dev/null"_s, pipe}) {
        const OutputPlace place = OutputPlace::of(path);
        CHECK(place.path == path);
        CHECK(place.isDevice);
        CHECK_FALSE(place.descriptor);
    }
}

TEST_CASE("a pipe that nobody reads is refused, not waited for")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"tuyau"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(thrownError([&] { DeviceWriter(OutputPlace::of(pipe), pipe); }).message().contains(u"Nobody reads"_s));
    CHECK_FALSE(WaitingForReader::isAny());
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("links are followed to what they lead to, however many")
{
    const QTemporaryDir folder;
    const auto link = [&](const QString& target, const char* name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(QFile::link(target, path));
        return path;
    };
    CHECK(OutputPlace::of(link(u"plus tard"_s, "a")).path == folder.filePath(u"plus tard"_s));
    CHECK(OutputPlace::of(link(u"a"_s, "b")).path == folder.filePath(u"plus tard"_s));
    CHECK(OutputPlace::of(link(u"/dev/null"_s, "c")).isDevice);
    CHECK(OutputPlace::of(link(u"/dev/fd/9"_s, "d")).descriptor == 9);
    link(u"f"_s, "e");
    CHECK_FALSE(OutputPlace::of(link(u"e"_s, "f")).isDevice); // and it ends
}

TEST_CASE("a path that goes up from a link goes up from what it leads to")
{
    const QTemporaryDir folder;
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    REQUIRE(QDir(root).mkpath(u"loin/dossier"_s));
    REQUIRE(QFile::link(root + u"/loin/dossier"_s, root + u"/lien"_s));
    REQUIRE(QFile::link(u"lien/../x"_s, root + u"/vers x"_s));
    CHECK(OutputPlace::of(root + u"/lien/../x"_s).path == root + u"/loin/x"_s);
    CHECK(OutputPlace::of(root + u"/./lien/..//x"_s).path == root + u"/loin/x"_s);
    CHECK(OutputPlace::of(root + u"/vers x"_s).path == root + u"/loin/x"_s);
    CHECK(OutputPlace::of(root + u"/lien/x"_s).path == root + u"/loin/dossier/x"_s);
    CHECK(OutputPlace::of(root + u"/lien/.."_s).path == root + u"/loin"_s);
    CHECK(OutputPlace::of(root + u"/absent/../x"_s).path == root + u"/x"_s);
    CHECK(OutputPlace::of(u"/"_s).path == u"/");
}

TEST_CASE("bytes go to a device one after the other, in the words of the user when it cannot be", "[bad input]")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    DeviceWriter writer(OutputPlace::of(u"/dev/fd/%1"_s.arg(ends[1])), u"sortie"_s);
    writer.write("avant,");
    writer.write("après");
    QByteArray got(100, ' ');
    got.resize(qsizetype(::read(ends[0], got.data(), std::size_t(got.size()))));
    CHECK(got == "avant,après");
    ::close(ends[0]);
    const Error left = thrownError([&] { writer.write("encore"); });
    CHECK(left.message() == u"The file cannot be written: the program that reads it has ended.");
    CHECK(left.where() == u"sortie");
    CHECK_FALSE(left.advice().isEmpty());
    ::close(ends[1]);
}

TEST_CASE("why a file cannot be written is said with what helps", "[bad input]")
{
    const QTemporaryDir folder;
    openToGroup({folder.path()});
    SECTION("no room is left")
    {
        QFile full(u"/dev/full"_s);
        REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        CHECK_FALSE(writeAll(full, "neuf"));
        const Error error = unwritable(u"carte.pdf"_s, full);
        CHECK(error.message() == u"The file cannot be written: the disk has no room left.");
        CHECK(error.where() == u"carte.pdf");
        CHECK(error.advice().contains(u"Free some space"));
    }
    SECTION("this user may not write there")
    {
        const QString path = folder.filePath(u"carte.pdf"_s);
        putBytesAt(path, "ancien");
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
        const OrdinaryUser user;
        const Error error = thrownError([&] { DeviceWriter(OutputPlace::of(path), path); });
        CHECK(error.message() == u"The file cannot be written: you may not write there.");
    }
    SECTION("something else, as the system says it")
    {
        QFile file(folder.filePath(u"absent/carte.pdf"_s));
        REQUIRE_FALSE(file.open(QIODevice::WriteOnly));
        const Error error = unwritable(file.fileName(), file);
        CHECK(error.message().contains(file.errorString()));
        CHECK(error.advice().contains(u"another folder"));
    }
}
#endif

TEST_CASE("all bytes are written, or it is known that they are not")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"carte.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes(1'000'000, 'x');
    CHECK(writeAll(file, bytes));
    CHECK(writeAll(file, {}));
    file.close();
    CHECK(bytesAt(file.fileName()) == bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(writeAll(file, "neuf"));
}
