// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_actions.h"

#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/settings.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The actions of a window on an open database.
struct Actions : WorkspacePageFixture
{
    QDir kept() const { return QDir(FolderSetting(u"databases"_s).path()); }

    QTemporaryDir elsewhere;
    QWidget window;
    DatabaseOpener opener{workspace};
    DatabaseActions actions{workspace, opener, &window};
};

} // namespace

TEST_CASE("the folder where a database was opened or created is the one of the next time")
{
    Actions f;
    const QString made = f.elsewhere.filePath(u"Nord"_s);
    answerFileDialog(made); // the ending is added
    f.actions.create();
    f.settle();
    REQUIRE(f.workspace.database());
    CHECK(f.workspace.database()->path() == made + u".parvis"_s);
    CHECK(f.kept() == QDir(f.elsewhere.path()));

    answerFileDialog(f.path());
    f.actions.open(Access::ReadOnly);
    f.settle();
    CHECK(f.workspace.database()->path() == f.path());
    CHECK(f.kept() == QFileInfo(f.path()).dir());

    whenOpen<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); });
    f.actions.open(Access::ReadWrite);
    CHECK(f.workspace.database()->path() == f.path());
    f.workspace.setDatabase(nullptr);
}

TEST_CASE("without a database there is nothing to copy or to check", "[bad input]")
{
    Actions f;
    f.workspace.setDatabase(nullptr);
    f.actions.saveCopy(); // asks nothing, or it would wait for an answer
    f.actions.check();
    CHECK(f.workspace.jobs().isIdle());
}
