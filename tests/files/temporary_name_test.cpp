// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/temporary_name.h"

#include "files/whole_file.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// The parts of a name that its maker fills in.
enum Part { Computer = 2, Boot = 3, Processes = 4, Process = 5, Start = 6 };

/// A name of this process with another part.
QString nameWith(Part part, const QString& value)
{
    QStringList parts = temporaryName().split(u'-');
    REQUIRE(parts.size() == 7);
    parts[part] = value;
    return parts.join(u'-');
}

/// As if it had been written long before the computer was last started.
void makeOld(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(1999, 1, 1), QTime(12, 0), Qt::UTC), QFileDevice::FileModificationTime));
}

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("temporary names are hidden, short, and never the same")
{
    CHECK(temporaryName().startsWith(u".parvis-"_s));
    CHECK(temporaryName() != temporaryName());
    CHECK((temporaryName() + u"-journal"_s).size() < 143); // the shortest limit that is met: an encrypted home
}

#ifdef Q_OS_LINUX
TEST_CASE("what a maker that has died left is removed, with what SQLite put beside it")
{
    const QTemporaryDir folder;
    const QString dead = GENERATE(nameWith(Process, u"4194999"_s), nameWith(Start, u"1"_s));
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        writeFile(folder.filePath(dead + QString::fromLatin1(ending)), "x");
    removeAbandoned(folder.path());
    CHECK(namesIn(folder).isEmpty());
}

TEST_CASE("what was left before the computer was last started is removed when nobody has written it since")
{
    const QTemporaryDir folder;
    const QString old = nameWith(Boot, u"11111111"_s);
    const QString alive = nameWith(Boot, u"11111111"_s); // of a copy of this computer, which has its identity
    writeFile(folder.filePath(old), "x");
    writeFile(folder.filePath(alive), "x");
    makeOld(folder.filePath(old));
    removeAbandoned(folder.path());
    CHECK(namesIn(folder) == QStringList{alive});
}

TEST_CASE("what names no computer, no start or no processes is nobody's to remove")
{
    const QTemporaryDir folder;
    QStringList parts = nameWith(GENERATE(Computer, Boot, Processes), u"00000000"_s).split(u'-');
    parts[Process] = u"4194999"_s;
    const QString name = parts.join(u'-');
    writeFile(folder.filePath(name), "x");
    makeOld(folder.filePath(name));
    removeAbandoned(folder.path());
    CHECK(namesIn(folder).size() == 1);
}

TEST_CASE("nothing is removed on a network share, where another computer may be writing")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(nameWith(Process, u"4194999"_s)), "x");
    removeAbandoned(u'/' + folder.path()); // "//computer/share/…"
    CHECK(namesIn(folder).size() == 1);
}

TEST_CASE("the files of the living, of other computers, and of the user are left alone")
{
    const QTemporaryDir folder;
    const QString dead = nameWith(Process, u"4194999"_s);
    const QStringList names{temporaryName(),
                            temporaryName() + u"-journal"_s,
                            nameWith(Computer, u"00000000"_s),
                            nameWith(Processes, u"00000000"_s),
                            u".parvis-notes"_s,
                            u".parvis-0123456789abcdef"_s,
                            dead + u".txt"_s,
                            u"copie"_s + dead,
                            dead.mid(1),
                            nameWith(Process, u"0"_s),
                            nameWith(Process, u"-1"_s)};
    for (const QString& name : names)
        writeFile(folder.filePath(name), "x");
    QStringList all = names;
    const QString asFolder = nameWith(Process, u"4194998"_s);
    REQUIRE(QDir(folder.path()).mkdir(asFolder));
    const QString asLink = nameWith(Process, u"4194997"_s);
    REQUIRE(QFile::link(folder.filePath(names.first()), folder.filePath(asLink)));
    all << asFolder << asLink;
    removeAbandoned(folder.path());
    QStringList left = namesIn(folder);
    left.sort();
    all.sort();
    CHECK(left == all);
    removeAbandoned(folder.filePath(u"absent"_s)); // nothing happens
}

TEST_CASE("whoever writes in a folder next removes what a killed program left there")
{
    const QTemporaryDir folder;
    const pid_t child = ::fork();
    if (child == 0) {
        const WholeFile unfinished(folder.filePath(u"a.pdf"_s));
        writeFile(unfinished.path() + u"-journal"_s, "x");
        ::_exit(0);
    }
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    REQUIRE(namesIn(folder).size() == 2);
    const WholeFile mine(folder.filePath(u"b.pdf"_s));
    writeWholeFile(folder.filePath(u"c.pdf"_s), "x");
    CHECK(namesIn(folder).size() == 2);
    CHECK(QFile::exists(mine.path()));
    CHECK(QFile::exists(folder.filePath(u"c.pdf"_s)));
}
#endif
