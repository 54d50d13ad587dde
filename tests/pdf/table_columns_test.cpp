// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/rows/table_columns.h"
#include "tests/catch.h"

#include <numeric>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const std::vector<FlowColumn> three{{u"A"_s, 2, Qt::AlignLeft}, {u"B"_s, 1, Qt::AlignLeft}, {u"C"_s, 1, Qt::AlignLeft}};

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

TEST_CASE("columns that need no more have their shares")
{
    CHECK(columnWidths(three, {}, 400) == std::vector{200.0, 100.0, 100.0});
    CHECK(columnWidths(three, {{50, 20}, {100, 20}, {10, 10}}, 400) == std::vector{200.0, 100.0, 100.0});
}

TEST_CASE("what empty columns have to spare goes to those that would break their lines")
{
    const auto widths = columnWidths(three, {{260, 60}, {20, 20}, {20, 20}}, 400);
    CHECK(widths[0] == Approx(260));
    CHECK(widths[1] == Approx(70));
    CHECK(sum(widths) == Approx(400));
}

TEST_CASE("a text without end takes what is to spare, and breaks no word of the others")
{
    const auto widths = columnWidths(three, {{9000, 60}, {130, 120}, {40, 40}}, 400);
    CHECK(widths[1] >= 119.9);
    CHECK(widths[2] == Approx(40).margin(20));
    CHECK(sum(widths) == Approx(400));
    const auto crowded = columnWidths(three, {{9000, 300}, {900, 200}, {900, 100}}, 400);
    CHECK(sum(crowded) == Approx(400)); // there is not enough for anyone
}

TEST_CASE("tables that are alike need what the widest of them needs")
{
    const ColumnNeeds needs = larger({{10, 5}, {70, 7}}, {{40, 4}, {20, 20}});
    CHECK(needs[0].natural == 40);
    CHECK(needs[0].minimum == 5);
    CHECK(needs[1].minimum == 20);
}
