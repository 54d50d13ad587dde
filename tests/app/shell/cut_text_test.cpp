// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut without "…" and a tip, in windows of the usual sizes, at each size of text.
#include "app/shell/main_window.h"
#include "tests/support/cut_text.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr QSize windowSizes[] = {{1280, 720}, {1440, 900}, {1920, 1080}};
constexpr int textSizes[] = {100, 150, 200};

} // namespace

TEST_CASE("no label and no button is cut on any page, at any size of window and text")
{
    const test::KeptLook kept;
    Look::setMode(Look::Mode::Light);
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    for (const int percent : textSizes) {
        Look::setTextPercent(percent);
        for (const QSize size : windowSizes) {
            window.resize(size);
            for (const PageEntry& page : pageList()) {
                CAPTURE(page.id.toStdString(), percent, size.width());
                window.showPage(page.id);
                app.settle();
                CHECK(window.size() == size);
                CHECK(test::cutTextsIn(window).join(u'\n').toStdString() == "");
            }
        }
    }
}
