// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/layer_order.h"

#include "tests/catch.h"

using namespace parvis;

TEST_CASE("layers lie in the order of their positions; equal ones in the order of their keys")
{
    const Register records = Register().with(
        Table<MapLayer>({{.id = {1}, .position = 2}, {.id = {2}, .position = 1}, {.id = {3}, .position = 2}}));
    std::vector<std::int64_t> order;
    for (const MapLayer* layer : orderedLayers(records))
        order.push_back(layer->id.value);
    CHECK(order == std::vector<std::int64_t>{2, 1, 3});
}
