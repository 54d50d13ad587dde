// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/files_in_use.h"

#include "files/file_reading.h"
#include "files/whole_file.h"
#include "tests/files/output_places.h"

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// Every way out of the program and into it, for one path.
void checkClosed(const QString& path)
{
    CAPTURE(path);
    CHECK(isRefused([&] { writeWholeFile(path, "export"); }));
    CHECK(isRefused([&] { const WholeFile whole(path); }));
    if (QFileInfo(path).isFile())
        CHECK(isRefused([&] { readWholeFile(path, {100}); }));
}

} // namespace

TEST_CASE("a file in use is neither written over nor read, by whatever name")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"base.parvis"_s);
    const QString log = file + u"-wal"_s;
    putBytesAt(file, "base");
    QDir(folder.path()).mkdir(u"sous"_s);
    {
        const FilesInUse used({file, log});
        checkClosed(file);
        checkClosed(log); // it is not there, and has its name all the same
        checkClosed(folder.filePath(u"sous/../base.parvis"_s));
#ifdef Q_OS_UNIX
        const QString linked = folder.filePath(u"carte.pdf"_s);
        REQUIRE(QFile::link(u"base.parvis"_s, linked));
        checkClosed(linked);
        REQUIRE(QFile::link(folder.path(), folder.filePath(u"dossier"_s)));
        checkClosed(folder.filePath(u"dossier/base.parvis-wal"_s));
        const QString hard = folder.filePath(u"sous/hard.pdf"_s);
        std::filesystem::create_hard_link(file.toStdString(), hard.toStdString());
        checkClosed(hard);
        QFile open(file);
        REQUIRE(open.open(QIODevice::ReadWrite));
        checkClosed(u"/dev/fd/%1"_s.arg(open.handle()));
#endif
        const QString part = folder.filePath(u"part"_s);
        putBytesAt(part, "export");
        CHECK(isRefused([&] { moveIntoPlace(part, file); }));
    }
    CHECK(bytesAt(file) == "base");
    writeWholeFile(file, "export");
    CHECK(bytesAt(file) == "export");
}
