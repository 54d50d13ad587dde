// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/settings.h"

#include "tests/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// What the end of the program does with its settings.
void endProgram()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QSettings*>());
}

} // namespace

TEST_CASE("a setting is its fallback until a value is kept, and again once it is forgotten")
{
    QSettings().clear();
    const Setting<int> size(u"test/size"_s, 7);
    CHECK(size.value() == 7);
    CHECK_FALSE(size.isKept());
    size.keep(0);
    CHECK(size.value() == 0);
    CHECK(size.isKept());
    size.forget();
    CHECK(size.value() == 7);
}

TEST_CASE("a setting reads what a file of settings makes of its value")
{
    QSettings().clear();
    QSettings().setValue(u"test/shown"_s, u"true"_s);
    CHECK(Setting<bool>(u"test/shown"_s).value());
    QSettings().setValue(u"test/size"_s, u"125"_s);
    CHECK(Setting<int>(u"test/size"_s, 100).value() == 125);
    QSettings().setValue(u"test/names"_s, u"one"_s);
    CHECK(Setting<QStringList>(u"test/names"_s).value() == QStringList{u"one"_s});
    QSettings().setValue(u"test/size"_s, u"broken"_s);
    CHECK(Setting<int>(u"test/size"_s, 100).value() == 100);
}

TEST_CASE("an empty list that is kept is still empty when the program starts again")
{
    const Setting<QStringList> alarms(u"test/alarms"_s, {u"7"_s, u"1"_s});
    alarms.keep({});
    endProgram();
    CHECK(alarms.isKept());
    CHECK(alarms.value().isEmpty());
}

TEST_CASE("all below a group of settings is forgotten, and nothing beside it")
{
    QSettings().clear();
    const Setting<int> inside(u"tables/contracts/sort"_s);
    const Setting<int> beside(u"tables/contracts_of_body/sort"_s);
    inside.keep(1);
    beside.keep(2);
    forgetSettings(u"tables/contracts"_s);
    CHECK_FALSE(inside.isKept());
    CHECK(beside.value() == 2);
}

TEST_CASE("keys of settings have a group and a name")
{
    for (const QStringView good : {u"look/mode", u"tables/contracts/put_away", u"dashboard/curveAsTable"})
        CHECK(isSettingKey(good));
    for (const QStringView bad : {u"", u"exportFolder", u"/mode", u"look/", u"look//mode", u"look mode/x", u"look/été"})
        CHECK_FALSE(isSettingKey(bad));
}

TEST_CASE("the folder of the file that was chosen last is kept for its kind")
{
    QSettings().clear();
    const FolderSetting documents(u"documents"_s, u"/home"_s);
    CHECK(documents.path() == u"/home");
    documents.keepFolderOf(u"/data/papers/a.pdf"_s);
    CHECK(documents.path() == u"/data/papers");
    CHECK(FolderSetting(u"layers"_s).path().isEmpty());
}

TEST_CASE("what is kept last before the program ends is there at its next start")
{
    const Setting<int> size(u"test/size"_s, 7);
    size.keep(9);
    endProgram();
    CHECK(QSettings().value(u"test/size"_s).toInt() == 9);
    CHECK(size.value() == 9);
}

TEST_CASE("a value that is kept already is no reason to write the file of settings")
{
    const Setting<int> size(u"test/size"_s, 7);
    size.keep(9);
    endProgram();
    CHECK(size.value() == 9);
    const QString path = QSettings().fileName();
    REQUIRE(QFile::remove(path));
    size.keep(9);
    endProgram();
    CHECK_FALSE(QFile::exists(path));
    size.keep(10);
    endProgram();
    CHECK(QFile::exists(path));
}
