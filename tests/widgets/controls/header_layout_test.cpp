// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/header_layout.h"

#include "tests/catch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <vector>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// A head with a title of 200 pixels, figures, and two buttons of 150.
struct Head
{
    QWidget widget;
    HeaderLayout* layout = new HeaderLayout(&widget);
    QWidget* title = add(new QWidget(&widget), 200);
    QLabel* figures = add(new QLabel(u"204 quartiers"_s, &widget), 0);
    QWidget* first = add(new QWidget(&widget), 150);
    QWidget* second = add(new QWidget(&widget), 150);

    template <class W>
    W* add(W* part, int width)
    {
        if (width > 0)
            part->setFixedSize(width, 40);
        layout->addWidget(part);
        return part;
    }
    void resize(int width)
    {
        layout->setGap(10);
        widget.resize(width, layout->heightForWidth(width));
        layout->setGeometry(widget.rect());
    }
    bool isSideBySide() const { return title->y() == first->y() && first->y() == second->y(); }
};

} // namespace

TEST_CASE("in a wide head all stands on one line, the buttons at the right")
{
    Head head;
    head.resize(1200);
    CHECK(head.isSideBySide());
    CHECK(head.second->geometry().right() == 1199);
    CHECK(head.figures->x() == 210);
    CHECK(head.layout->heightForWidth(1200) == 40);
}

TEST_CASE("in a narrower head the buttons stand below, and in a narrow one each where it has room")
{
    Head head;
    const int letters = head.figures->fontMetrics().averageCharWidth() * 24;
    head.resize(210 + letters + 100);
    CHECK(head.first->y() > head.title->y());
    CHECK(head.first->y() == head.second->y());
    CHECK(head.figures->x() > head.title->x());
    head.resize(220);
    CHECK(head.figures->y() > head.title->y());
    CHECK(head.second->y() > head.first->y());
    CHECK(head.widget.rect().contains(head.second->geometry()));
    CHECK(head.layout->minimumSize().width() == 200);
}

TEST_CASE("what is hidden takes no room")
{
    Head head;
    head.first->hide();
    head.figures->hide();
    head.resize(370);
    CHECK(head.title->y() == head.second->y());
    CHECK(head.second->geometry().right() == 369);
}

namespace {

/// A page of which the head has four commands, as wide as their texts, and a count.
struct CommandHead
{
    QWidget page;
    QWidget* widget = new QWidget(&page);
    HeaderLayout* layout = new HeaderLayout(widget);
    QWidget* title = add(new QWidget(widget));
    QLabel* figures = add(new QLabel(u"204"_s, widget));
    std::vector<QToolButton*> buttons;
    QLabel* count = nullptr;

    CommandHead()
    {
        title->setFixedSize(200, 40);
        for (const QString& text : {u"Ajouter"_s, u"Importer"_s, u"Composer"_s, u"Exporter"_s}) {
            auto* button = add(new QToolButton(widget));
            button->setDefaultAction(new QAction(text, button));
            button->setFixedSize(120, 30);
            buttons.push_back(button);
        }
        count = add(new QLabel(u"135 au total"_s, widget));
        layout->setGap(10);
        layout->follow(page);
        page.resize(1200, 800);
        page.show();
    }
    template <class W>
    W* add(W* part)
    {
        layout->addWidget(part);
        return part;
    }
    void resize(int width)
    {
        widget->resize(width, layout->heightForWidth(width));
        layout->setGeometry(widget->rect());
    }
    int least() const { return figures->fontMetrics().averageCharWidth() * 24; } ///< of the figures
    QStringList inMenu() const
    {
        QStringList texts;
        for (const QAction* action : layout->menuButton()->menu()->actions())
            texts << action->text();
        return texts;
    }
};

} // namespace

TEST_CASE("commands that have no room on the second line of a head stand in a menu, and come back")
{
    CommandHead head;
    const int narrow = std::max(350, 210 + head.least() + 10 + head.count->sizeHint().width());
    REQUIRE(narrow < 4 * 130);
    head.resize(narrow);
    CHECK(head.title->y() < head.buttons[0]->y());
    CHECK(head.count->y() < head.buttons[0]->y()); // it stays at the right
    CHECK(head.count->geometry().right() == narrow - 1);
    CHECK_FALSE(head.buttons[0]->isHidden());
    CHECK(head.buttons[3]->isHidden());
    CHECK_FALSE(head.layout->menuButton()->isHidden());
    CHECK(head.inMenu().last() == u"Exporter");
    CHECK(head.layout->menuButton()->geometry().right() < narrow);
    head.resize(1200);
    CHECK(head.layout->menuButton()->isHidden());
    CHECK_FALSE(head.buttons[3]->isHidden());
    CHECK(head.buttons[3]->y() < 40);
    CHECK(head.inMenu().isEmpty());
}

TEST_CASE("a command that is not wanted is not in the menu of a head, and in its place when it is wanted again")
{
    CommandHead head;
    head.resize(350);
    REQUIRE(head.buttons[3]->isHidden());
    head.buttons[3]->defaultAction()->setVisible(false);
    head.resize(350);
    CHECK_FALSE(head.inMenu().contains(u"Exporter"));
    head.resize(1200);
    CHECK(head.buttons[3]->isHidden());
    head.buttons[3]->defaultAction()->setVisible(true);
    head.buttons[3]->setVisible(true);
    head.resize(1200);
    CHECK_FALSE(head.buttons[3]->isHidden());
}

TEST_CASE("on a low page all of the head stands on one line")
{
    CommandHead head;
    head.page.resize(1200, head.page.fontMetrics().height() * 12);
    QCoreApplication::processEvents();
    REQUIRE(head.layout->isLow());
    head.resize(210 + head.least() + 10 + head.count->sizeHint().width() + 130);
    CHECK(head.layout->heightForWidth(head.widget->width()) == 40);
    CHECK(head.buttons[0]->geometry().center().y() == head.title->geometry().center().y());
    CHECK_FALSE(head.inMenu().isEmpty());
    CHECK(head.figures->width() > 0);
}

TEST_CASE("the keyboard stays in a head when its button moves into the menu")
{
    CommandHead head;
    head.resize(1200);
    REQUIRE(head.page.isVisible());
    head.page.activateWindow();
    head.buttons[3]->setFocusPolicy(Qt::StrongFocus);
    head.buttons[3]->setFocus();
    head.resize(350);
    CHECK(head.page.focusWidget() == head.layout->menuButton());
}
