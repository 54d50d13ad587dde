// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_palette.h"

#include "tests/app/shell/shown_window.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

CommandPalette* openIn(ShownWindow& shown)
{
    QTest::keyClick(&shown.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = shown.window.findChild<CommandPalette*>();
    REQUIRE(palette);
    REQUIRE(palette->isVisible());
    return palette;
}

} // namespace

TEST_CASE("the palette runs the command whose words are typed, with the keyboard alone")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    CHECK(palette->list()->topLevelItemCount() > 40);
    QTest::keyClicks(palette->line(), u"programme pages"_s);
    REQUIRE(palette->list()->topLevelItemCount() == 1);
    CHECK(palette->list()->topLevelItem(0)->text(2) == u"Ctrl+7");
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(test::waitFor([&] { return shown.page() == u"programme"; }));
    CHECK(test::waitFor([&] { return !shown.window.findChild<CommandPalette*>(); }));
}

TEST_CASE("the palette holds what the shown page can do, and the arrow keys choose")
{
    ShownWindow shown;
    shown.window.showPage(u"press"_s);
    QAction* add = test::actionOf(*shown.window.currentPage(), u"Add an article…"_s);
    REQUIRE(add);
    CommandPalette* palette = openIn(shown);
    QTest::keyClicks(palette->line(), u"article"_s);
    const int count = palette->list()->topLevelItemCount();
    REQUIRE(count >= 2);
    CHECK(palette->list()->currentItem() == palette->list()->topLevelItem(0));
    QTest::keyClick(palette->line(), Qt::Key_Down);
    CHECK(palette->list()->currentItem() == palette->list()->topLevelItem(1));
    QTest::keyClick(palette->line(), Qt::Key_Escape);
    CHECK(test::waitFor([&] { return !shown.window.findChild<CommandPalette*>(); }));
}

TEST_CASE("a command that cannot be run now is greyed, says why, and does nothing")
{
    ShownWindow shown(Access::ReadOnly);
    REQUIRE_FALSE(shown.action("actionImportContours")->isEnabled());
    CommandPalette* palette = openIn(shown);
    QTest::keyClicks(palette->line(), u"import contours"_s);
    REQUIRE(palette->list()->topLevelItemCount() >= 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(palette->isVisible());
    const auto labels = palette->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"reading only"); }));
    palette->close();
}
