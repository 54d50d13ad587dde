// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/action_button.h"

#include "tests/catch.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("a button triggers its action, by the mouse and by the keyboard")
{
    QWidget window;
    QAction action(u"Add"_s);
    int triggered = 0;
    QObject::connect(&action, &QAction::triggered, [&] { ++triggered; });
    QToolButton* button = actionButton(&action, &window);
    window.show();
    CHECK(button->text() == u"Add");
    CHECK(button->focusPolicy() == Qt::StrongFocus);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(triggered == 2);
}

TEST_CASE("a button is shown and enabled as long as its action is")
{
    QWidget window;
    auto action = std::make_unique<QAction>(u"Add"_s);
    action->setVisible(false);
    QToolButton* button = actionButton(action.get(), &window);
    window.show();
    CHECK_FALSE(button->isVisible());
    action->setVisible(true);
    CHECK(button->isVisible());
    action->setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action.reset(); // the button outlives it
    CHECK(button->isVisible());
}
