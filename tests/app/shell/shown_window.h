// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/workspace/message_bar.h"

#include <QAction>

namespace parvis::test {

/// The whole window on a fresh database of Hauts-de-France, shown and active.
struct ShownWindow
{
    WorkspacePageFixture app;
    DatabaseOpener opener;
    MainWindow window;

    explicit ShownWindow(Access access = Access::ReadWrite)
        : app(access)
        , opener(app.workspace)
        , window(app.workspace, opener)
    {
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
    }
    QAction* action(const char* name) { return window.findChild<QAction*>(QString::fromLatin1(name)); }
    MessageBar* bar() { return window.findChild<MessageBar*>(); }
    QString page() const { return window.currentPage()->id(); }
};

} // namespace parvis::test
