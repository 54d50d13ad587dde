// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/flow_layout.h"

#include "tests/catch.h"

#include <QWidget>

using namespace parvis;

namespace {

QWidget* addBox(QWidget& parent, FlowLayout& layout, int width, int height)
{
    auto* box = new QWidget(&parent);
    box->setFixedSize(width, height);
    layout.addWidget(box);
    return box;
}

} // namespace

TEST_CASE("what does not fit into a line goes to the next, and all stand at the middle of their line")
{
    QWidget parent;
    auto* layout = new FlowLayout(&parent, 10);
    layout->setContentsMargins(0, 0, 0, 0);
    const QWidget* high = addBox(parent, *layout, 60, 40);
    const QWidget* low = addBox(parent, *layout, 60, 20);
    const QWidget* next = addBox(parent, *layout, 80, 30);
    layout->setGeometry({0, 0, 150, 200});
    CHECK(high->geometry() == QRect(0, 0, 60, 40));
    CHECK(low->y() == 10);
    CHECK(low->x() > high->geometry().right());
    CHECK(next->x() == 0);
    CHECK(next->y() > high->geometry().bottom());
    CHECK(layout->heightForWidth(150) == next->geometry().bottom() + 1);
    layout->setGeometry({0, 0, 400, 200});
    CHECK(next->y() == 5);
    CHECK(layout->heightForWidth(400) == 40);
}
