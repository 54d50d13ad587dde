// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of every page and of every dialog.
#include "tests/support/accessible_tree.h"

#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/shown_window.h"

#include <QAccessible>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

std::string faultsOf(QWidget& root)
{
    return test::accessibleFaultsIn(root).join(u'\n').toStdString();
}

} // namespace

TEST_CASE("a screen reader is told the role, the name and the states of all that a page shows, tab by tab")
{
    test::ShownWindow shown;
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        shown.app.settle();
        Page* page = shown.window.currentPage();
        if (page->table() && page->table()->recordModel()->rowCount() > 0)
            test::select(page->table(), page->table()->recordModel()->idAt(0)); // its sheet unfolds
        shown.app.settle();
        CHECK(faultsOf(shown.window) == "");
        for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                CAPTURE(tabs->tabText(tab).toStdString());
                tabs->setCurrentIndex(tab);
                shown.app.settle();
                CHECK(faultsOf(*page) == "");
            }
        }
    }
}

TEST_CASE("a screen reader is told the role, the name and the states of all that a dialog shows")
{
    test::WorkspacePageFixture app;
    for (const test::NamedDialog& each : test::everyDialog()) {
        CAPTURE(each.name);
        const std::unique_ptr<QDialog> dialog(each.make(app));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        app.settle();
        CHECK(faultsOf(*dialog) == "");
        for (QTabBar* tabs : dialog->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                CAPTURE(tabs->tabText(tab).toStdString());
                tabs->setCurrentIndex(tab);
                CHECK(faultsOf(*dialog) == "");
            }
        }
    }
}

TEST_CASE("a message is an alert, and says in a word how grave it is")
{
    test::ShownWindow shown;
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(shown.bar());
    CHECK(bar->role() == QAccessible::AlertMessage);
    shown.app.workspace.inform(u"Done."_s);
    CHECK(bar->text(QAccessible::Name) == u"Done.");
    shown.app.workspace.warn(u"The day lies ahead."_s);
    CHECK(bar->text(QAccessible::Name) == u"Warning: The day lies ahead.");
}
