// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_reading.h"

#include "files/whole_file.h"
#include "tests/files/output_places.h"
#include "tests/support/refused_calls.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString messageOf(const std::function<void()>& read)
{
    try {
        read();
    } catch (const Error& error) {
        CHECK(!error.where().isEmpty());
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("a file is read whole, up to its limit")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    putBytesAt(path, QByteArray(200'000, 'x'));
    CHECK(readWholeFile(path, {200'000}).size() == 200'000);
    CHECK(messageOf([&] { readWholeFile(path, {199'999}); }).contains(u"larger than"));
    CHECK(readStartOf(path, 4) == "xxxx");
    putBytesAt(path, "ab");
    CHECK(readStartOf(path, 4) == "ab");
    putBytesAt(path, {});
    CHECK(readWholeFile(path, {10}).isEmpty());
}

TEST_CASE("what is no file, is missing or may not be read says so")
{
    const QTemporaryDir folder;
    CHECK(messageOf([&] { readWholeFile(folder.path(), {10}); }) == u"This is a folder, not a file.");
    CHECK(messageOf([&] { readStartOf(folder.filePath(u"absent"_s), 4); }) == u"The file does not exist.");
    const QString path = folder.filePath(u"secret"_s);
    putBytesAt(path, "x");
    QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadGroup | QFile::ExeGroup);
    QFile::setPermissions(path, QFile::WriteOwner);
    const OrdinaryUser user;
    CHECK(messageOf([&] { readWholeFile(path, {10}); }) == u"The file cannot be read: you may not read it.");
}

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
TEST_CASE("a file that another program has locked on a share is called so, whether it is read or written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    putBytesAt(path, "x");
    const int error = GENERATE(EBUSY, ETXTBSY, EAGAIN);
    const auto isCalledSo = [&](const std::vector<RefusedCall>& calls, const std::function<void()>& work) {
        return withRefusedCalls(calls, [&] {
            const QString message = messageOf(work);
            return message.contains(u"another program has locked it"_s) ? 1 : 0;
        });
    };
    CHECK(isCalledSo({{SYS_openat, error}}, [&] { readWholeFile(path, {10}); }) == 1);
    CHECK(isCalledSo({{SYS_openat, error}}, [&] { readStartOf(path, 10); }) == 1);
    CHECK(isCalledSo({{SYS_read, error}}, [&] { readWholeFile(path, {10}); }) == 1);
    CHECK(isCalledSo({{SYS_rename, error}}, [&] { writeWholeFile(path, "y"); }) == 1);
    CHECK(isCalledSo({{SYS_renameat2, error}, {SYS_link, error}}, [&] {
              WholeFile whole(folder.filePath(u"neuf"_s), ExistingFile::Refuse);
              whole.commit();
          }) == 1);
    CHECK(bytesAt(path) == "x");
}
#endif

#ifdef Q_OS_UNIX
TEST_CASE("a pipe is read to its end, and not beyond the limit")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tuyau"_s);
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const auto reading = [&](qint64 limit, QByteArray& got) {
        std::thread writer([&] {
            QFile pipe(path);
            if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            for (int piece = 0; piece < 3; ++piece)
                pipe.write(QByteArray(10'000, char('a' + piece)));
        });
        const QString message = messageOf([&] { got = readWholeFile(path, {limit}); });
        writer.join();
        return message;
    };
    QByteArray got;
    CHECK(reading(100'000, got).isEmpty());
    CHECK(got.size() == 30'000);
    CHECK(got.endsWith("ccc"));
    CHECK(reading(29'999, got).contains(u"larger than"));
}
#endif
