// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_uses.h"

#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/settings.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Databases that were open on some day, each with a layout that is kept for it.
struct FileUses
{
    test::WorkspacePageFixture app;

    FileUses() { clear(); }
    ~FileUses() { clear(); }
    static void clear()
    {
        forgetSettings(u"window/file_uses"_s);
        forgetSettings(u"files"_s);
    }

    QString file(const QString& name) const { return app.folder.filePath(name); }
    void open(const QString& path, QDate day)
    {
        app.workspace.setToday(day);
        keepValue(fileSettingKey(path, u"tables/contracts/put_away"_s), u"code"_s);
        noteFileUse(app.workspace, path);
        REQUIRE(app.waitForJobs());
    }
    static bool isKept(const QString& path)
    {
        return isValueKept(fileSettingKey(path, u"tables/contracts/put_away"_s));
    }
};

const QDate march(2025, 3, 3);

} // namespace

TEST_CASE_METHOD(FileUses, "what is kept for a database that was deleted is forgotten after a season")
{
    const QString gone = file(u"gone one.parvis"_s); // never there
    open(gone, march);
    open(app.path(), march);
    open(app.path(), march.addDays(90));
    CHECK(isKept(gone)); // its volume may be away for a while
    open(app.path(), march.addDays(91));
    CHECK_FALSE(isKept(gone));
    CHECK(isKept(app.path()));
}

TEST_CASE_METHOD(FileUses, "what is kept for a database that is there stays, however long it was closed")
{
    const QString other = file(u"other.parvis"_s);
    REQUIRE(QFile::copy(app.path(), other));
    open(other, march);
    open(app.path(), march.addYears(3));
    CHECK(isKept(other));
}

TEST_CASE_METHOD(FileUses, "of very many databases the oldest are forgotten, and none that was in use lately")
{
    const auto path = [&](int number) { return file(u"file %1.parvis"_s.arg(number)); };
    for (int number = 0; number < 130; ++number)
        open(path(number), march);
    CHECK(isKept(path(0)));
    for (int number = 20; number < 130; ++number)
        open(path(number), march.addDays(80));
    CHECK(isKept(path(0)));
    open(path(129), march.addDays(100));
    CHECK_FALSE(isKept(path(0)));
    CHECK_FALSE(isKept(path(19)));
    CHECK(isKept(path(20)));
}

TEST_CASE_METHOD(FileUses, "a file that is opened again is known from that day on")
{
    const QString other = file(u"moved.parvis"_s);
    open(other, march);
    open(other, march.addDays(80));
    open(app.path(), march.addDays(100));
    CHECK(isKept(other));
}
