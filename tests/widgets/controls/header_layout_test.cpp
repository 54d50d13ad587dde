// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/header_layout.h"

#include "tests/catch.h"

#include <QLabel>
#include <QWidget>

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
