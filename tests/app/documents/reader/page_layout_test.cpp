// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_layout.h"

#include "tests/catch.h"

using namespace parvis;

TEST_CASE("pages stand one below the other, each in the middle, and are found by their height")
{
    PageLayout layout;
    layout.setGap(10);
    layout.setPages(3, {100, 200});
    layout.setSizes(2, {{200, 100}, {}}); // the damaged one keeps the usual size
    CHECK(layout.size() == QSize(220, 540));
    CHECK(layout.pageRect(1) == QRect(60, 10, 100, 200));
    CHECK(layout.pageRect(2) == QRect(10, 220, 200, 100));
    CHECK(layout.pageAt(-5) == 1);
    CHECK(layout.pageAt(219) == 1);
    CHECK(layout.pageAt(220) == 2);
    CHECK(layout.pageAt(9999) == 3);
    CHECK(layout.pagesIn(212, 330) == std::pair(2, 3));
    CHECK(layout.pagesIn(0, 100) == std::pair(1, 1));
}

TEST_CASE("a place of a page is found again in the column, however it is turned")
{
    PageLayout layout;
    layout.setPages(2, {100, 200});
    layout.setScale(1.5);
    layout.setTurn(GENERATE(0, 1, 2, 3));
    const QRectF box(10, 20, 30, 40);
    const QRectF shown = layout.inColumn(2, box);
    CHECK(QRectF(layout.pageRect(2)).contains(shown));
    CHECK(QRectF(layout.onPage(2, shown.topLeft()), layout.onPage(2, shown.bottomRight())).normalized() == box);
}

TEST_CASE("pages fill a window by their width, or as a whole")
{
    PageLayout layout;
    layout.setGap(10);
    layout.setPages(2, {100, 200});
    CHECK(layout.fittingScale(PageLayout::Fit::Width, 1, {220, 100}) == 2);
    CHECK(layout.fittingScale(PageLayout::Fit::Page, 1, {220, 120}) == 0.5);
    layout.setTurn(1);
    CHECK(layout.fittingScale(PageLayout::Fit::Width, 1, {220, 100}) == 1);
}
