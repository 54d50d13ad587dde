// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_snapshot.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

TableSnapshot snapshotOf(CellKind kind, std::vector<CellValue> values)
{
    TableColumn column;
    column.id = u"value"_s;
    column.kind = kind;
    TableData data;
    for (std::size_t row = 0; row < values.size(); ++row)
        data.ids.push_back(qint64(row) + 1);
    data.cells.push_back(std::move(values));
    return TableSnapshot({column}, std::move(data), QLocale(QLocale::French));
}

using Rows = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("texts sort as in a French dictionary, numbers inside them by value")
{
    const auto table = snapshotOf(CellKind::Text, {u"zone 10"_s, u"Étouvie"_s, u"zone 9"_s, u"europe"_s});
    CHECK(table.arrange({{{0, Qt::AscendingOrder}}, {}}) == Rows{1, 3, 2, 0});
}

TEST_CASE("unknown values come last in both orders")
{
    const auto table = snapshotOf(CellKind::Integer, {CellValue(), qint64(5), qint64(-1)});
    CHECK(table.arrange({{{0, Qt::AscendingOrder}}, {}}) == Rows{2, 1, 0});
    CHECK(table.arrange({{{0, Qt::DescendingOrder}}, {}}) == Rows{1, 2, 0});
}

TEST_CASE("equal values keep the order of the table")
{
    const auto table = snapshotOf(CellKind::Integer, {qint64(1), qint64(0), qint64(1), qint64(0)});
    CHECK(table.arrange({{{0, Qt::DescendingOrder}}, {}}) == Rows{0, 2, 1, 3});
}

TEST_CASE("dates sort by the last day of their period")
{
    const auto table = snapshotOf(CellKind::Date, {*PartialDate::parse(u"2024"), *PartialDate::parse(u"2024-04-19"),
                                                   *PartialDate::parse(u"2024-04")});
    CHECK(table.arrange({{{0, Qt::AscendingOrder}}, {}}) == Rows{1, 2, 0});
}

TEST_CASE("a filter that makes no sense filters nothing, and one on an unknown column neither")
{
    const auto table = snapshotOf(CellKind::Integer, {qint64(1), qint64(2)});
    CHECK(table.arrange({{}, {{u"value"_s, u"abc"_s}}}).size() == 2);
    CHECK(table.arrange({{}, {{u"other"_s, u"1"_s}}}).size() == 2);
}
