// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recent_files.h"

#include "tests/app/shell/shown_window.h"

#include <QMenu>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

QString file(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile made(path);
    REQUIRE(made.open(QIODevice::WriteOnly));
    return path;
}

struct Recent
{
    Recent() { RecentFiles::clear(); }
    ~Recent() { RecentFiles::clear(); }

    QTemporaryDir folder;
    QMenu menu;
    RecentFiles files{menu};
};

} // namespace

TEST_CASE("the file that was open last is the first of the list, each once, and no more than ten")
{
    Recent recent;
    for (int i = 0; i < 12; ++i)
        recent.files.add(file(recent.folder, u"f%1.parvis"_s.arg(i)));
    recent.files.add(recent.folder.filePath(u"f5.parvis"_s));
    const QStringList paths = RecentFiles::paths();
    CHECK(paths.size() == RecentFiles::mostFiles);
    CHECK(paths.front() == recent.folder.filePath(u"f5.parvis"_s));
    CHECK(paths.count(recent.folder.filePath(u"f5.parvis"_s)) == 1);
}

TEST_CASE("files of one name are told apart by their folders, and the list can be cleared")
{
    Recent recent;
    CHECK_FALSE(recent.menu.menuAction()->isEnabled());
    recent.files.add(file(recent.folder, u"a/suivi.parvis"_s));
    recent.files.add(file(recent.folder, u"b/suivi.parvis"_s));
    Q_EMIT recent.menu.aboutToShow();
    const auto entries = recent.menu.actions();
    REQUIRE(entries.size() == 4); // with a line and the way to clear
    CHECK(entries[0]->text().contains(u"b"));
    CHECK(entries[0]->text() != entries[1]->text());
    entries.last()->trigger();
    CHECK(RecentFiles::paths().isEmpty());
    CHECK_FALSE(recent.menu.menuAction()->isEnabled());
}

TEST_CASE("a file that is gone is told and leaves the list")
{
    Recent recent;
    recent.files.add(file(recent.folder, u"a.parvis"_s));
    REQUIRE(QFile::remove(recent.folder.filePath(u"a.parvis"_s)));
    QStringList missed;
    QStringList chosen;
    QObject::connect(&recent.files, &RecentFiles::missed, [&](const QString& path) { missed << path; });
    QObject::connect(&recent.files, &RecentFiles::chosen, [&](const QString& path) { chosen << path; });
    recent.menu.actions().front()->trigger();
    CHECK(missed == QStringList{recent.folder.filePath(u"a.parvis"_s)});
    CHECK(chosen.isEmpty());
    CHECK(RecentFiles::paths().isEmpty());
}

TEST_CASE("the menu of the window opens a file that was open before")
{
    RecentFiles::clear();
    ShownWindow shown;
    const QString other = shown.app.folder.filePath(u"other.parvis"_s);
    Database::create(other, test::dataset());
    shown.opener.open(other);
    REQUIRE(shown.app.waitForJobs());
    auto* menu = shown.window.findChild<QMenu*>(u"menuRecent"_s);
    REQUIRE(menu);
    REQUIRE(menu->isEnabled());
    shown.app.workspace.setDatabase(nullptr);
    menu->actions().front()->trigger();
    REQUIRE(shown.app.waitForJobs());
    REQUIRE(shown.app.workspace.database());
    CHECK(shown.app.workspace.database()->path() == other);
    RecentFiles::clear();
}
