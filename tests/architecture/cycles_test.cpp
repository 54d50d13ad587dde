// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The units that each unit includes. A unit is a header with its source: their path from src/, without the ending.
using Includes = QHash<QString, QSet<QString>>;

QString unitOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'.'));
}

Includes includesOfSources()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+\\.h)\""_s,
                                            QRegularExpression::MultilineOption);
    const QDir src(parvis::test::sourceFolder() + u"/src"_s);
    Includes includes;
    QDirIterator it(src.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString unit = unitOf(src.relativeFilePath(file.fileName()));
        for (auto match = include.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
            includes[unit].insert(unitOf(match.next().captured(1)));
        includes[unit].remove(unit);
    }
    return includes;
}

QSet<QString> reachedFrom(const QString& unit, const Includes& includes)
{
    QSet<QString> reached;
    QStringList open{unit};
    while (!open.isEmpty()) {
        for (const QString& next : includes.value(open.takeLast())) {
            if (!reached.contains(next)) {
                reached.insert(next);
                open << next;
            }
        }
    }
    return reached;
}

/// Units that reach each other, sorted: "app/page ⇄ app/territory_link".
QStringList circlesIn(const Includes& includes)
{
    QHash<QString, QSet<QString>> reached;
    for (auto it = includes.cbegin(); it != includes.cend(); ++it)
        reached.insert(it.key(), reachedFrom(it.key(), includes));
    QSet<QString> circles;
    for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
        if (!it->contains(it.key()))
            continue;
        QStringList circle{it.key()};
        for (const QString& other : *it) {
            if (other != it.key() && reached.value(other).contains(it.key()))
                circle << other;
        }
        circle.sort();
        circles.insert(circle.join(u" ⇄ "_s));
    }
    QStringList sorted(circles.cbegin(), circles.cend());
    sorted.sort();
    return sorted;
}

/// What the folders of one layer include of each other; its top is a folder, too.
Includes foldersOf(const Includes& includes, const QString& layer)
{
    Includes folders;
    const auto folderOf = [](const QString& unit) { return unit.left(unit.lastIndexOf(u'/')); };
    for (auto it = includes.cbegin(); it != includes.cend(); ++it) {
        const QString folder = folderOf(it.key());
        if (!folder.startsWith(layer))
            continue;
        for (const QString& other : *it) {
            if (other.startsWith(layer + u'/') && folderOf(other) != folder)
                folders[folder].insert(folderOf(other));
        }
    }
    return folders;
}

} // namespace

TEST_CASE("units that include each other are found, at any distance")
{
    CHECK(circlesIn({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {}}}) == QStringList());
    CHECK(circlesIn({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"a"_s}}}) == QStringList(u"a ⇄ b"_s));
    const Includes two{
        {u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {u"a"_s, u"d"_s}}, {u"d"_s, {u"e"_s}}, {u"e"_s, {u"d"_s}}};
    CHECK(circlesIn(two) == QStringList{u"a ⇄ b ⇄ c"_s, u"d ⇄ e"_s});
}

TEST_CASE("no unit is included by what it includes")
{
    const Includes includes = includesOfSources();
    REQUIRE(includes.size() > 200);
    CHECK(includes.value(u"store/transaction"_s).contains(u"store/database"_s));
    CHECK(circlesIn(includes) == QStringList());
}

TEST_CASE("the folders within a room see each other one way only")
{
    const Includes includes = includesOfSources();
    for (const QString& layer : {u"exchange"_s, u"map"_s, u"app/map"_s}) {
        const Includes folders = foldersOf(includes, layer);
        CHECK_FALSE(folders.isEmpty());
        CHECK(circlesIn(folders) == QStringList());
    }
    CHECK(foldersOf(includes, u"map"_s).value(u"map/print"_s).contains(u"map/paint"_s));
}
