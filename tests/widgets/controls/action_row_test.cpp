// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/action_row.h"

#include "tests/catch.h"

#include <QAction>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct RowOfThree
{
    RowOfThree()
    {
        for (QAction* action : {&first, &second, &third})
            row.add(action);
        row.resize(row.sizeHint());
        row.show();
    }
    std::vector<bool> onLine() const { return {row.isOnLine(&first), row.isOnLine(&second), row.isOnLine(&third)}; }
    QList<QAction*> inMenu() const { return row.menuButton()->menu()->actions(); }

    QAction first{u"Accept"_s};
    QAction second{u"Refuse"_s};
    QAction third{u"Accept all that is certain"_s};
    ActionRow row;
};

} // namespace

TEST_CASE("buttons stand on one line, and those without room in the menu at its end")
{
    RowOfThree f;
    CHECK(f.onLine() == std::vector{true, true, true});
    CHECK(f.row.menuButton()->isHidden());
    const int height = f.row.height();

    f.row.resize(f.row.width() - 1, height);
    CHECK(f.onLine() == std::vector{true, true, false});
    CHECK_FALSE(f.row.menuButton()->isHidden());
    CHECK(f.inMenu() == QList<QAction*>{&f.third});
    CHECK(f.row.menuButton()->geometry().right() < f.row.width());

    f.row.resize(f.row.minimumSizeHint());
    CHECK(f.onLine() == std::vector{false, false, false});
    CHECK(f.inMenu().size() == 3);
    CHECK(f.row.height() == height);
}

TEST_CASE("where there is little room, a button that may shows its icon alone before any moves into the menu")
{
    RowOfThree f;
    QPixmap icon(16, 16);
    icon.fill(Qt::black);
    QAction last(icon, u"Save everything"_s);
    f.row.add(&last, ActionRow::Narrow::IconAlone);
    auto* button = f.row.findChildren<QToolButton*>().last();
    REQUIRE(button->defaultAction() == &last);
    f.row.resize(f.row.sizeHint());
    CHECK(button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    f.row.resize(f.row.width() - 1, f.row.height());
    CHECK(button->toolButtonStyle() == Qt::ToolButtonIconOnly);
    CHECK(f.row.isOnLine(&last));
    CHECK(f.row.menuButton()->isHidden());
}

TEST_CASE("a button whose text grows makes room for itself, and one that is not wanted stands in the menu")
{
    RowOfThree f;
    f.first.setText(u"Accept this and everything beside it"_s);
    CHECK(f.row.isOnLine(&f.first));
    CHECK_FALSE(f.row.isOnLine(&f.third));
    f.row.setWanted(&f.first, false);
    CHECK_FALSE(f.row.isOnLine(&f.first));
    CHECK(f.row.isOnLine(&f.second));
    CHECK(f.inMenu().contains(&f.first));
}
