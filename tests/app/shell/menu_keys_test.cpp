// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_list.h"
#include "tests/app/shell/shown_window.h"

#include <QMenu>
#include <QMenuBar>

#include <set>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// Each entry of a menu and of those within it.
void collect(const QMenu& menu, std::set<const QAction*>& entries)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), entries);
        else if (!action->isSeparator() && action->isVisible())
            entries.insert(action);
    }
}

} // namespace

TEST_CASE("a command of a menu leaves the keyboard where it was, also after a menu that was left with Escape")
{
    test::ShownWindow shown;
    QWidget* main = shown.window.showPage(u"contracts"_s)->mainWidget();
    auto* file = shown.window.findChild<QMenu*>(u"menuFile"_s);
    const QWidget* atCommand = nullptr;
    QAction probe(u"Probe"_s);
    QObject::connect(&probe, &QAction::triggered, &probe, [&] { atCommand = QApplication::focusWidget(); });
    file->addAction(&probe);
    for (const int escapes : {0, 1, 2}) {
        CAPTURE(escapes);
        main->setFocus();
        REQUIRE(QApplication::focusWidget() == main);
        for (int time = 0; time < escapes; ++time) {
            QTest::keyClick(&shown.window, Qt::Key_F, Qt::AltModifier);
            REQUIRE(openMenu() == file);
            QTest::keyClick(file, Qt::Key_Escape);
            REQUIRE_FALSE(openMenu());
        }
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::AltModifier);
        REQUIRE(openMenu() == file);
        file->setActiveAction(&probe);
        QTest::keyClick(file, Qt::Key_Return);
        CHECK(atCommand == main);
        CHECK(QApplication::focusWidget() == main);
    }
}

TEST_CASE("the palette of commands has every entry of the menus, also those that come and go")
{
    test::ShownWindow shown;
    auto* menus = shown.window.findChild<QMenuBar*>();
    std::set<const QAction*> entries;
    for (const QAction* action : menus->actions())
        collect(*action->menu(), entries);
    for (const WindowCommand& command : commandsOf(*menus, {}))
        entries.erase(command.action);
    QStringList missing;
    for (const QAction* action : entries)
        missing << action->text();
    CHECK(missing.join(u'\n').toStdString() == "");
}
