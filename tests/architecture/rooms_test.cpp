// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The rooms of src and those that each may see, as src/arrows.txt has them ("@page" and the like not yet replaced).
struct Arrows
{
    QStringList rooms; ///< in the order of the list
    QHash<QString, QStringList> seen;
    QHash<QString, QStringList> groups;

    /// The room of a path from src/: "app/map/canvas/map_canvas.h" lies in "app/map". Empty when it lies in none.
    QString roomOf(const QString& path) const
    {
        const auto holds = [&](const QString& room) { return path.startsWith(room + u'/'); };
        const auto room = std::ranges::find_if(rooms, holds);
        return room == rooms.end() ? QString() : *room;
    }

    bool allows(const QString& from, const QString& to) const
    {
        return from == to || std::ranges::any_of(seen.value(from), [&](const QString& name) {
                   return name == to || groups.value(name).contains(to);
               });
    }
};

const Arrows& arrows()
{
    static const Arrows list = [] {
        Arrows found;
        static const QRegularExpression line(u"^([a-z/@]+) *([:=]) *([a-z/@ ]*)$"_s,
                                             QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(read(parvis::test::sourceFolder() + u"/src/arrows.txt"_s));
             match.hasNext();) {
            const auto part = match.next();
            const QStringList names = part.captured(3).split(u' ', Qt::SkipEmptyParts);
            if (part.captured(2) == u"=") {
                found.groups.insert(part.captured(1), names);
            } else {
                found.rooms << part.captured(1);
                found.seen.insert(part.captured(1), names);
            }
        }
        return found;
    }();
    return list;
}

struct SourceFile
{
    QString room;
    QString path;       ///< from src/
    QStringList ours;   ///< included headers of Parvis
    QStringList others; ///< included headers of Qt and third parties, without their folder

    bool isHeader() const { return path.endsWith(u".h"); }
};

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> result;
        const QDir src(parvis::test::sourceFolder() + u"/src"_s);
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        QDirIterator it(src.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            SourceFile file;
            const QString path = it.next();
            file.path = src.relativeFilePath(path);
            file.room = arrows().roomOf(file.path);
            for (auto match = include.globalMatch(read(path)); match.hasNext();) {
                const auto found = match.next();
                if (found.captured(1) == u"\"")
                    file.ours << found.captured(2);
                else
                    file.others << found.captured(2).section(u'/', -1);
            }
            result.push_back(file);
        }
        return result;
    }();
    return files;
}

bool isThirdParty(const QString& header)
{
    static const QRegularExpression pattern(u"^(gdal|ogr|cpl_|proj|poppler|QPDF|qpdf|sqlite3|csv\\.h|ical\\.h|QSql)"_s);
    return pattern.match(header).hasMatch();
}

} // namespace

TEST_CASE("the architecture page lists the folders of src, and src has no other")
{
    QStringList listed;
    static const QRegularExpression row(u"^\\| `src/([a-z/]+)` \\|"_s, QRegularExpression::MultilineOption);
    for (auto match = row.globalMatch(read(parvis::test::sourceFolder() + u"/docs/architecture.md"_s));
         match.hasNext();)
        listed << match.next().captured(1);
    QStringList present = QDir(parvis::test::sourceFolder() + u"/src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    listed.sort();
    present.sort();
    CHECK(listed == present);
}

TEST_CASE("the architecture page draws the arrows that are allowed")
{
    QHash<QString, QStringList> drawn;
    static const QRegularExpression row(u"^\\| `([a-z/@]+)` \\| ([^|]*) \\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`([a-z/@]+)`"_s);
    const QString page = read(parvis::test::sourceFolder() + u"/docs/architecture.md"_s);
    for (auto match = row.globalMatch(page.mid(page.indexOf(u"## Arrows"))); match.hasNext();) {
        const auto found = match.next();
        QStringList& names = drawn[found.captured(1)];
        for (auto one = name.globalMatch(found.captured(2)); one.hasNext();)
            names << one.next().captured(1);
    }
    for (const QString& room : arrows().rooms) {
        CAPTURE(room);
        CHECK(drawn.take(room) == arrows().seen.value(room));
    }
    for (auto group = arrows().groups.cbegin(); group != arrows().groups.cend(); ++group) {
        CAPTURE(group.key());
        CHECK(drawn.take(group.key()) == *group);
    }
    CHECK(drawn.keys() == QStringList());
}

TEST_CASE("every source lies in a room, and no folder is everybody's drawer")
{
    QHash<QString, int> files;
    for (const SourceFile& file : sources()) {
        CAPTURE(file.path);
        CHECK(!file.room.isEmpty());
        ++files[file.path.left(file.path.lastIndexOf(u'/'))];
    }
    for (auto folder = files.cbegin(); folder != files.cend(); ++folder) {
        CAPTURE(folder.key());
        CHECK(*folder <= 60);
    }
}

TEST_CASE("a room includes only headers of the rooms that it may see")
{
    REQUIRE(sources().size() > 50);
    REQUIRE(arrows().rooms.size() > 20);
    for (const SourceFile& file : sources()) {
        for (const QString& header : file.ours) {
            CAPTURE(file.path, header);
            if (header.startsWith(u"ui_")) {
                CHECK((file.room.startsWith(u"app/") || file.room.startsWith(u"widgets/")));
            } else if (header.contains(u'/')) {
                CHECK(arrows().allows(file.room, arrows().roomOf(header)));
            } else {
                CHECK(header.endsWith(u".moc"));
            }
        }
    }
}

TEST_CASE("no room sees another that sees it")
{
    for (const QString& room : arrows().rooms) {
        for (const QString& other : arrows().rooms) {
            CAPTURE(room, other);
            CHECK((room == other || !arrows().allows(room, other) || !arrows().allows(other, room)));
        }
    }
}

TEST_CASE("forms lie in the folder of their widget")
{
    const QDir ui(parvis::test::sourceFolder() + u"/ui"_s);
    QHash<QString, QString> folders;
    QDirIterator it(ui.path(), {u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = ui.relativeFilePath(it.next());
        folders.insert(u"ui_"_s + path.section(u'/', -1).chopped(3) + u".h"_s, path.section(u'/', 0, -2));
    }
    CHECK(folders.size() > 20);
    for (const SourceFile& file : sources()) {
        for (const QString& header : file.ours) {
            if (!header.startsWith(u"ui_"))
                continue;
            CAPTURE(file.path, header);
            const QString folder = file.path.section(u'/', 0, -2);
            CHECK((folders.value(header) == folder || u"app/"_s + folders.value(header) == folder));
        }
    }
}

TEST_CASE("no two headers define a type of the same name")
{
    // They would share the namespace, and the linker would take the functions of one for those of the other.
    static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?![\\w<])[^;\\n]*$"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> home;
    for (const SourceFile& file : sources()) {
        if (!file.isHeader())
            continue;
        for (auto match = definition.globalMatch(read(parvis::test::sourceFolder() + u"/src/"_s + file.path));
             match.hasNext();) {
            const QString type = match.next().captured(1);
            CAPTURE(type, file.path);
            CHECK(home.value(type, file.path) == file.path);
            home.insert(type, file.path);
        }
    }
    CHECK(home.contains(u"MapScene"_s));
    CHECK(home.size() > 200);
}

TEST_CASE("no type of a third party stands in a header that another room includes")
{
    int walled = 0;
    for (const SourceFile& header : sources()) {
        if (!header.isHeader() || std::ranges::none_of(header.others, isThirdParty))
            continue;
        ++walled;
        for (const SourceFile& file : sources()) {
            CAPTURE(header.path, file.path);
            CHECK((file.room == header.room || !file.ours.contains(header.path)));
        }
    }
    CHECK(walled > 0);
}

TEST_CASE("PDF is painted in one room, which finishes it")
{
    for (const SourceFile& file : sources()) {
        CAPTURE(file.path);
        CHECK((file.room == u"pdf" || !file.others.contains(u"QPdfWriter"_s)));
    }
}

TEST_CASE("the domain does no input or output, and only the window has widgets and settings")
{
    static const QRegularExpression outside(
        u"^(QObject|QVariant|QSettings|QFile.*|QIODevice|QDir.*|QProcess|QThread.*|QSql.*|QJson.*|QImage|QPainter)$"_s);
    static const QRegularExpression widgets(
        u"^(Q[A-Za-z]*Widget[A-Za-z]*|QApplication|QMessageBox|Q[A-Za-z]*Dialog|QPrinter|QSettings|QChart[A-Za-z]*)$"_s);
    int inDomain = 0;
    int inWindow = 0;
    for (const SourceFile& file : sources()) {
        const bool isWindow = file.room.startsWith(u"app/") || file.room.startsWith(u"widgets/");
        for (const QString& header : file.others) {
            CAPTURE(file.path, header);
            inDomain += file.room == u"domain";
            inWindow += isWindow && widgets.match(header).hasMatch();
            if (file.room == u"domain")
                CHECK(!outside.match(header).hasMatch());
            if (!isWindow)
                CHECK(!widgets.match(header).hasMatch());
        }
    }
    CHECK(inDomain > 20);
    CHECK(inWindow > 20); // the patterns know what they look for
}
