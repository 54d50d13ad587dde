// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/whole_file.h"

#include "tests/files/output_places.h"

#ifdef Q_OS_UNIX
#include "tests/files/small_disk.h"
#include "tests/support/refused_calls.h"

#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("bytes become a whole file, or nothing changes, in every place that a path can name")
{
    checkOutputPlaces([](const QString& path) { writeWholeFile(path, "neuf"); }, GENERATE(u""_s, u".ics"_s));
}

TEST_CASE("what a writer wrote to a path of its own becomes the file, in every place that a path can name")
{
    checkOutputPlaces(
        [](const QString& path) {
            WholeFile whole(path);
            putBytesAt(whole.path(), "neuf");
            putBytesAt(whole.path() + u"-wal"_s, "journal");
            whole.commit();
        },
        u".parvis"_s);
}

TEST_CASE("of two files that may replace none the second is refused, and the first stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.parvis"_s);
    WholeFile first(path, ExistingFile::Refuse);
    WholeFile second(path, ExistingFile::Refuse);
    putBytesAt(first.path(), "premier");
    putBytesAt(second.path(), "second");
    first.commit();
    CHECK(isRefused([&] { second.commit(); }));
    CHECK(isRefused([&] { const WholeFile third(path, ExistingFile::Refuse); }));
    CHECK(bytesAt(path) == "premier");
    {
        const WholeFile ended(std::move(second));
    }
    CHECK(everythingIn(folder.path()) == QStringList{u"base.parvis"_s});
}

TEST_CASE("a new file has the permissions that it is given, from its first byte on")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.parvis"_s);
    WholeFile whole(path);
    whole.setPermissions(QFile::ReadOwner);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK(!(QFile::permissions(whole.path()) & others));
    putBytesAt(whole.path(), "neuf");
    whole.commit();
    CHECK(!(QFile::permissions(path) & others));
    CHECK(QFileInfo(path).isWritable());
}

TEST_CASE("a file that is not committed leaves what was there, and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.parvis"_s);
    putBytesAt(path, "ancien");
    {
        const WholeFile whole(path);
        putBytesAt(whole.path(), "neuf");
        putBytesAt(whole.path() + u"-journal"_s, "journal");
        CHECK(QFileInfo(whole.path()).absolutePath() == QFileInfo(path).absolutePath());
    }
    CHECK(bytesAt(path) == "ancien");
    CHECK(everythingIn(folder.path()).size() == 1);
}

TEST_CASE("a file that was taken away before it got its name does not become an empty one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.parvis"_s);
    const bool isNew = GENERATE(true, false);
    if (!isNew)
        putBytesAt(path, "ancien");
    {
        WholeFile whole(path);
        putBytesAt(whole.path(), "neuf");
        REQUIRE(QFile::remove(whole.path())); // a program that tidies up hidden files
        try {
            whole.commit();
            FAIL("it was committed");
        } catch (const Error& error) {
            CHECK(error.where() == path);
        }
    }
    CHECK(QFile::exists(path) == !isNew);
    CHECK((isNew || bytesAt(path) == "ancien"));
    CHECK(isRefused([&] { syncToDisk(folder.filePath(u"absent"_s), path); }));
    CHECK(everythingIn(folder.path()).size() == (isNew ? 0 : 1));
}

TEST_CASE("a name of the greatest length is written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString(255, u'n'));
    writeWholeFile(path, "neuf");
    CHECK(bytesAt(path) == "neuf");
    CHECK(isRefused([&] { writeWholeFile(path + u'n', "neuf"); }));
    CHECK(everythingIn(folder.path()).size() == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("a full disk leaves what was there, and no half file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"revue.pdf"_s);
    putBytesAt(path, "ancien");
    {
        const SmallDisk disk(1000);
        CHECK(isRefused([&] { writeWholeFile(path, QByteArray(100'000, 'x')); }));
        CHECK(isRefused([&] { writeWholeFile(folder.filePath(u"neuf.pdf"_s), QByteArray(100'000, 'x')); }));
        try {
            writeWholeFile(path, QByteArray(100'000, 'x'));
        } catch (const Error& error) {
            CHECK(error.message() == u"The file cannot be written: the disk has no room left.");
            CHECK(error.where() == path);
        }
    }
    CHECK(bytesAt(path) == "ancien");
    CHECK(everythingIn(folder.path()) == QStringList{u"revue.pdf"_s});
}

TEST_CASE("a link to a file that is not there yet is refused, and says where it leads")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::link(u"plus tard"_s, folder.filePath(u"lien"_s)));
    try {
        writeWholeFile(folder.filePath(u"lien"_s), "neuf");
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.message().contains(u"plus tard"));
    }
    CHECK(everythingIn(folder.path()) == QStringList{u"lien"_s});
}

TEST_CASE("links that lead to each other are no place")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::link(u"b"_s, folder.filePath(u"a"_s)));
    REQUIRE(QFile::link(u"a"_s, folder.filePath(u"b"_s)));
    CHECK(isRefused([&] { writeWholeFile(folder.filePath(u"a"_s), "neuf"); }));
    CHECK(QFileInfo(folder.filePath(u"a"_s)).isSymbolicLink());
}

TEST_CASE("an open stream is written where it stands, and stays open")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sortie"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("avant,");
    writeWholeFile(u"/dev/fd/%1"_s.arg(file.handle()), "dedans");
    file.write(",après");
    CHECK(bytesAt(path) == "avant,dedans,après");
}

TEST_CASE("a reader that leaves fails the writing, and not the program")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    CHECK(isRefused([&] { writeWholeFile(u"/dev/fd/%1"_s.arg(ends[1]), "dedans"); }));
    ::close(ends[1]);
}

TEST_CASE("nobody else may read what is on its way into a device, or into a file that he may not read")
{
    const QTemporaryDir folder;
    const QString older = folder.filePath(u"base.parvis"_s);
    putBytesAt(older, "ancien");
    REQUIRE(QFile::setPermissions(older, QFile::ReadOwner | QFile::WriteOwner));
    const WholeFile whole(GENERATE(true, false) ? u"/dev/null"_s : older);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK(!(QFile::permissions(whole.path()) & others));
}

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
TEST_CASE("a file that may replace none replaces none where there are no hard links")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.parvis"_s);
    std::vector<RefusedCall> calls = noHardLinks;
    if (GENERATE(true, false))
        calls.push_back({SYS_renameat2, GENERATE(EINVAL, ENOSYS)});
    const auto write = [&](const std::function<void()>& meanwhile) {
        return withRefusedCalls(calls, [&] {
            WholeFile whole(path, ExistingFile::Refuse);
            putBytesAt(whole.path(), "neuf");
            meanwhile();
            return isRefused([&] { whole.commit(); }) ? 1 : 0;
        });
    };
    SECTION("nothing is there")
    {
        CHECK(write([] {}) == 0);
        CHECK(bytesAt(path) == "neuf");
    }
    SECTION("a file has come")
    {
        CHECK(write([&] { putBytesAt(path, "autre"); }) == 1);
        CHECK(bytesAt(path) == "autre");
    }
    SECTION("a link has come that leads nowhere")
    {
        CHECK(write([&] { QFile::link(u"absent"_s, path); }) == 1);
        CHECK(QFileInfo(path).isSymbolicLink());
    }
}
#endif
#endif
