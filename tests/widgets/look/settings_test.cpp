#include "widgets/look/settings.h"

#include "tests/catch.h"

#include <QSettings>
#include <QStringList>

using namespace parvis;

TEST_CASE("a setting is its fallback until a value is kept, and again once it is forgotten")
{
    QSettings().clear();
    const Setting<int> size(QStringLiteral("test/size"), 7);
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
    QSettings().setValue(QStringLiteral("test/shown"), QStringLiteral("true"));
    CHECK(Setting<bool>(QStringLiteral("test/shown")).value());
    QSettings().setValue(QStringLiteral("test/size"), QStringLiteral("125"));
    CHECK(Setting<int>(QStringLiteral("test/size"), 100).value() == 125);
    QSettings().setValue(QStringLiteral("test/names"), QStringLiteral("one"));
    CHECK(Setting<QStringList>(QStringLiteral("test/names")).value() == QStringList{QStringLiteral("one")});
    QSettings().setValue(QStringLiteral("test/size"), QStringLiteral("broken"));
    CHECK(Setting<int>(QStringLiteral("test/size"), 100).value() == 100);
}

TEST_CASE("all below a group of settings is forgotten, and nothing beside it")
{
    QSettings().clear();
    const Setting<int> inside(QStringLiteral("tables/contracts/sort"));
    const Setting<int> beside(QStringLiteral("tables/contracts_of_body/sort"));
    inside.keep(1);
    beside.keep(2);
    forgetSettings(QStringLiteral("tables/contracts"));
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
    const FolderSetting documents(QStringLiteral("documents"), QStringLiteral("/home"));
    CHECK(documents.path() == u"/home");
    documents.keepFolderOf(QStringLiteral("/data/papers/a.pdf"));
    CHECK(documents.path() == u"/data/papers");
    CHECK(FolderSetting(QStringLiteral("layers")).path().isEmpty());
}
