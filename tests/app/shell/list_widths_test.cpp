// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that open over the window are as wide as a person can read, on a small and on a large screen.
#include "app/shell/commands/command_palette.h"
#include "app/shell/search_box.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/french_texts.h"
#include "tests/support/kept_look.h"

#include <QListWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// The French window, on a screen of either size, with a text of either.
struct ReadWindow
{
    const test::KeptLook look;
    const test::FrenchTexts french;
    test::ShownWindow shown;

    void show(int width, int percent)
    {
        Look::setTextPercent(percent);
        shown.window.resize(width, width == 1280 ? 720 : 1080);
        QCoreApplication::processEvents();
    }
};

/// Of about so many letters, as far as the window has room.
int lettersWide(const QWidget& list, int letters)
{
    const int room = list.parentWidget()->window()->width() - Look::unit() * 8;
    return std::min(list.fontMetrics().averageCharWidth() * letters, room);
}

} // namespace

TEST_CASE_METHOD(ReadWindow, "the results of a search are neither narrow nor wider than can be read")
{
    const int width = GENERATE(1280, 1920);
    const int percent = GENERATE(100, 150, 200);
    CAPTURE(width, percent);
    show(width, percent);
    SearchBox* box = shown.window.searchBox();
    shown.action("actionSearch")->trigger();
    QTest::keyClicks(box, u"contrat"_s);
    QListWidget* results = box->results();
    REQUIRE(test::waitFor([&] { return results->isVisible() && results->count() > 1; }));
    CHECK(results->width() >= lettersWide(*results, 60));
    CHECK(results->width() <= results->fontMetrics().averageCharWidth() * 160);
    CHECK(shown.window.rect().contains(results->geometry()));
    for (int row = 0; row < results->count(); ++row) {
        if (results->visualItemRect(results->item(row)).width() < results->sizeHintForColumn(0))
            CHECK((results->item(row)->toolTip() == results->item(row)->text() || !results->item(row)->flags()));
    }
}

TEST_CASE_METHOD(ReadWindow, "the palette shows most of every command, and the rest as a tip")
{
    const int width = GENERATE(1280, 1920);
    const int percent = GENERATE(100, 150, 200);
    CAPTURE(width, percent);
    show(width, percent);
    QTest::keyClick(&shown.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = shown.window.findChild<CommandPalette*>();
    REQUIRE(palette);
    const QTreeWidget* list = palette->list();
    CHECK(palette->width() <= shown.window.width());
    CHECK(list->columnWidth(0) >= list->fontMetrics().averageCharWidth() * 30);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = list->topLevelItem(row);
        for (int column = 0; column < list->columnCount(); ++column) {
            CAPTURE(item->text(column).toStdString());
            const int room = list->columnWidth(column) - Look::unit() * 4;
            if (list->fontMetrics().horizontalAdvance(item->text(column)) > room)
                CHECK(item->toolTip(column) == item->text(column));
        }
    }
}
