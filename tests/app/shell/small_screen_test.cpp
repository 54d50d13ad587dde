// SPDX-License-Identifier: GPL-3.0-or-later
// A screen of 1280 × 720, in usual and in large text: the window stays on it, and its pages show what they are for.
#include "tests/app/shell/shown_window.h"
#include "tests/support/kept_look.h"
#include "widgets/tables/fitted_table.h"

#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr QSize room(1276, 677); // beside the frame of the window system

struct SmallScreen
{
    test::KeptLook look;
    test::ShownWindow shown;

    explicit SmallScreen(int percent)
    {
        Look::setTextPercent(percent);
        shown.window.resize(room);
        shown.app.settle();
    }
    Page& show(const QString& page)
    {
        REQUIRE(shown.window.showPage(page));
        shown.app.settle();
        return *shown.window.currentPage();
    }
};

/// How many lines what is shown in a widget stands on.
int linesIn(const QWidget& head)
{
    std::vector<QRect> parts;
    for (const QWidget* part : head.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && !part->size().isEmpty())
            parts.push_back(part->geometry());
    }
    std::ranges::sort(parts, {}, &QRect::bottom);
    int lines = 0;
    int bottom = -1;
    for (const QRect& part : parts) {
        if (part.top() > bottom) {
            ++lines;
            bottom = part.bottom();
        }
    }
    return lines;
}

} // namespace

TEST_CASE("in large text the window stays on a small screen, whatever pages it has shown")
{
    SmallScreen screen(200);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        screen.show(entry.id);
        CHECK(screen.shown.window.minimumSizeHint().width() <= room.width());
        CHECK(screen.shown.window.minimumSizeHint().height() <= room.height());
        CHECK(screen.shown.window.width() == room.width());
        CHECK(screen.shown.window.height() == room.height());
    }
}

TEST_CASE("the head of a page takes two lines at most, and one where large text leaves little room")
{
    const int percent = GENERATE(100, 200);
    SmallScreen screen(percent);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString(), percent);
        const Page& page = screen.show(entry.id);
        const auto* head = page.findChild<QWidget*>(u"head"_s);
        CHECK(linesIn(*head) <= (percent == 100 ? 2 : 1));
        for (const QWidget* part : head->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            CAPTURE(part->metaObject()->className());
            CHECK((!part->isVisible() || head->rect().contains(part->geometry())));
        }
    }
}

TEST_CASE("in large text each list of a page shows three rows on a small screen")
{
    SmallScreen screen(200);
    for (const PageEntry& entry : pageList()) {
        const Page& page = screen.show(entry.id);
        const RecordTableView* table = page.table();
        if (!table || !table->isVisible() || table->recordModel()->rowCount() < 3)
            continue;
        CAPTURE(entry.id.toStdString(), table->viewport()->height());
        CHECK(table->viewport()->height() >= 3 * table->rowHeight(0));
    }
}

TEST_CASE("in large text the bodies that sign a contract can be read beside their states")
{
    SmallScreen screen(200);
    Page& page = screen.show(u"contracts"_s);
    const Contract* lens = screen.shown.app.records().contract(*ContractCode::parse(u"CN06202I"_s));
    REQUIRE(lens);
    page.showRecord(refOf(lens->id));
    screen.shown.app.settle();
    const auto tables = page.findChildren<FittedTable*>();
    const auto isShown = [](const FittedTable* table) { return table->isVisible(); };
    const auto table = std::ranges::find_if(tables, isShown);
    REQUIRE(table != tables.end());
    const int column = (*table)->recordModel()->schema().indexOf(u"organisation"_s);
    CHECK((*table)->columnWidth(column) >= (*table)->fontMetrics().horizontalAdvance(u"Commune de"_s));
}
