// SPDX-License-Identifier: GPL-3.0-or-later
// What is greyed says why, on every page and in every dialog.
#include "widgets/look/obstacle.h"

#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/accessible_tree.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// What the toolkit makes within its own widgets: the arrows of a row of tabs, the cross of a field.
bool isOfToolkit(const QWidget& widget)
{
    return widget.inherits("QLineEditIconButton") || widget.objectName().startsWith(u"qt_") ||
           qobject_cast<const QTabBar*>(widget.parentWidget()) || widget.objectName().startsWith(u"Scroll");
}

/// Said of itself, or of that in which it stands.
bool saysWhy(const QWidget& widget)
{
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        if (const QString obstacle = obstacleOf(*each); !obstacle.isEmpty() && each->toolTip().endsWith(obstacle)) {
            QAccessibleInterface* node = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each));
            return node->text(QAccessible::Description).endsWith(obstacle);
        }
    }
    return false;
}

std::string muteIn(QWidget& root)
{
    QStringList mute;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
        if (isControl && widget->isVisible() && !widget->isEnabled() && !isOfToolkit(*widget) && !saysWhy(*widget))
            mute << test::placeOf(*widget) + u": "_s + widget->property("text").toString();
    }
    for (const QAction* action : root.findChildren<QAction*>()) {
        if (action->isEnabled() || !action->isVisible() || action->isSeparator() || action->text().isEmpty())
            continue;
        if (obstacleOf(*action).isEmpty() || !action->toolTip().endsWith(obstacleOf(*action)))
            mute << u"action “%1”"_s.arg(action->text());
    }
    mute.removeDuplicates();
    return mute.join(u'\n').toStdString();
}

/// On each page, each of its tabs.
void checkPages(test::ShownWindow& shown)
{
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        shown.app.settle();
        Page* page = shown.window.currentPage();
        CHECK(muteIn(shown.window) == "");
        for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                shown.app.settle();
                CHECK(muteIn(*page) == "");
            }
        }
    }
}

} // namespace

TEST_CASE("what is greyed on a page says why, with a first line chosen or none")
{
    test::ShownWindow shown;
    checkPages(shown);
    for (const PageEntry& entry : pageList()) {
        shown.window.showPage(entry.id);
        if (RecordTableView* table = shown.window.currentPage()->table()) {
            table->clearSelection();
            table->setCurrentIndex({});
        }
    }
    checkPages(shown);
}

TEST_CASE("what is greyed on a page says why when the file is only read")
{
    test::ShownWindow shown(Access::ReadOnly);
    REQUIRE_FALSE(obstacleOf(*shown.action("actionImportContours")).isEmpty());
    checkPages(shown);
}

TEST_CASE("what is greyed without a file says why")
{
    test::WorkspacePageFixture app;
    app.workspace.setDatabase(nullptr);
    DatabaseOpener opener(app.workspace);
    MainWindow window(app.workspace, opener);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    REQUIRE_FALSE(window.findChild<QAction*>(u"actionCheck"_s)->isEnabled());
    CHECK(muteIn(window) == "");
}

TEST_CASE("what is greyed in a dialog says why")
{
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        test::WorkspacePageFixture app(access);
        for (const test::NamedDialog& each : test::everyDialog()) {
            CAPTURE(each.name, int(access));
            const std::unique_ptr<QDialog> dialog(each.make(app));
            dialog->show();
            REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
            app.settle();
            CHECK(muteIn(*dialog) == "");
            for (QTabBar* tabs : dialog->findChildren<QTabBar*>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    CHECK(muteIn(*dialog) == "");
                }
            }
        }
    }
}

TEST_CASE("a command that can be used again has its own tip again, also one that was set meanwhile")
{
    QAction action(u"Delete"_s);
    setObstacle(&action, u"Nothing is selected."_s);
    CHECK_FALSE(action.isEnabled());
    CHECK(action.toolTip() == u"Delete\nNothing is selected.");
    setObstacle(&action, u"The file is only read."_s);
    CHECK(action.toolTip() == u"Delete\nThe file is only read.");
    action.setText(u"Remove"_s);
    setObstacle(&action, {});
    CHECK(action.isEnabled());
    CHECK(action.toolTip() == u"Remove");
    setObstacle(&action, u"Nothing is selected."_s);
    action.setToolTip(u"Removes 3 lines"_s);
    setObstacle(&action, {});
    CHECK(action.toolTip() == u"Removes 3 lines");

    QAbstractButton* button = new QToolButton;
    const std::unique_ptr<QWidget> owned(button);
    setObstacle(button, u"Nothing is selected."_s);
    CHECK(button->toolTip() == u"Nothing is selected.");
    setObstacle(button, {});
    CHECK(button->toolTip().isEmpty());
}
