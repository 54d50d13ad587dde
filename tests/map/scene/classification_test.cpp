// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/classification.h"

#include "tests/catch.h"

#include <cmath>
#include <limits>

using namespace parvis;

namespace {

constexpr ClassMethod methods[] = {ClassMethod::NaturalBreaks, ClassMethod::Quantile, ClassMethod::EqualInterval};
using Numbers = std::vector<double>;

std::vector<int> sizes(const Classification& classes, const Numbers& values)
{
    std::vector<int> sizes(std::size_t(classes.count()));
    for (const double value : values)
        ++sizes[std::size_t(classes.classOf(value))];
    return sizes;
}

double spread(const Numbers& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = values.empty() ? 0 : sum / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares;
}

double spreadWithin(const Classification& classes, const Numbers& values)
{
    std::vector<Numbers> members(std::size_t(classes.count()));
    for (const double value : values)
        members[std::size_t(classes.classOf(value))].push_back(value);
    double total = 0;
    for (const Numbers& one : members)
        total += spread(one);
    return total;
}

} // namespace

TEST_CASE("no value makes no class, one value makes one")
{
    for (const ClassMethod method : methods) {
        CHECK(classify({}, method, 5).count() == 0);
        CHECK(classify({std::nan(""), std::numeric_limits<double>::infinity()}, method, 5).count() == 0);
        CHECK(classify({7}, method, 0).count() == 0);
        const Classification one = classify({7}, method, 5);
        CHECK(one.count() == 1);
        CHECK(one.classOf(7) == 0);
        CHECK(one.lowest == 7);
        CHECK(one.highest == 7);
    }
}

TEST_CASE("equal values are one class, however many they are")
{
    for (const ClassMethod method : methods)
        CHECK(classify(Numbers(40, 3.5), method, 5).count() == 1);
}

TEST_CASE("fewer distinct values than classes: each value is a class of its own")
{
    const Numbers values{2, 1, 9, 2, 2, 1};
    for (const ClassMethod method : {ClassMethod::NaturalBreaks, ClassMethod::Quantile}) {
        const Classification classes = classify(values, method, 5);
        CHECK(classes.classOf(1) == 0);
        CHECK(classes.classOf(9) == classes.count() - 1);
        CHECK(classes.count() <= 3);
    }
    CHECK(sizes(classify(values, ClassMethod::NaturalBreaks, 5), values) == std::vector<int>{2, 3, 1});
}

TEST_CASE("quantiles hold as many values each")
{
    Numbers values;
    for (int i = 0; i < 100; ++i)
        values.push_back(i * i);
    CHECK(sizes(classify(values, ClassMethod::Quantile, 5), values) == std::vector<int>{20, 20, 20, 20, 20});
    CHECK(sizes(classify(values, ClassMethod::Quantile, 4), values) == std::vector<int>{25, 25, 25, 25});
}

TEST_CASE("ties are never parted by quantiles: classes give way instead")
{
    Numbers values(60, 0.0);
    for (int i = 1; i <= 40; ++i)
        values.push_back(i);
    const Classification classes = classify(values, ClassMethod::Quantile, 5);
    CHECK(sizes(classes, values).front() == 60);
    CHECK(classes.count() == 3);
    CHECK(sizes(classes, values) == std::vector<int>{60, 20, 20});
}

TEST_CASE("equal intervals are as wide each, and the highest value is in the last")
{
    const Classification classes = classify({0, 3, 100}, ClassMethod::EqualInterval, 2);
    CHECK(classes.breaks == Numbers{50});
    CHECK(classes.classOf(50) == 1);
    CHECK(classes.classOf(49.9) == 0);
    CHECK(classes.classOf(100) == 1);
    CHECK(classify({0, 3, 50, 60, 100}, ClassMethod::EqualInterval, 4).breaks == Numbers{25, 50, 75});
}

TEST_CASE("natural breaks stand in the gaps")
{
    const Numbers values{1, 2, 3, 50, 51, 52, 900, 905, 910};
    const Classification classes = classify(values, ClassMethod::NaturalBreaks, 3);
    CHECK(sizes(classes, values) == std::vector<int>{3, 3, 3});
    CHECK(classes.breaks == Numbers{50, 900});
}

TEST_CASE("natural breaks leave no parting with less spread within the classes")
{
    // Every parting of 12 values into 3 runs, by trial.
    const Numbers values{4, 5, 9, 10, 12, 20, 21, 30, 31, 33, 47, 60};
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t a = 1; a < values.size(); ++a) {
        for (std::size_t b = a + 1; b < values.size(); ++b)
            best = std::min(best, spreadWithin(classifyByHand(values, {values[a], values[b]}), values));
    }
    CHECK(spreadWithin(classify(values, ClassMethod::NaturalBreaks, 3), values) == Approx(best));
}

TEST_CASE("natural breaks find the gap between large and close values")
{
    const double far = 1e9;
    const Numbers values{far, far + 1, far + 2, far + 10, far + 11, far + 12};
    CHECK(sizes(classify(values, ClassMethod::NaturalBreaks, 2), values) == std::vector<int>{3, 3});
}

TEST_CASE("natural breaks of values with ties weigh them by their number")
{
    const Numbers values{0, 0, 0, 0, 0, 0, 4, 5, 6};
    CHECK(sizes(classify(values, ClassMethod::NaturalBreaks, 2), values) == std::vector<int>{6, 3});
}

TEST_CASE("breaks by hand are sorted, and each counts once")
{
    const Classification classes = classifyByHand({1, 40, 100}, {75, 25, 75, std::nan("")});
    CHECK(classes.breaks == Numbers{25, 75});
    CHECK(classes.classOf(24.9) == 0);
    CHECK(classes.classOf(25) == 1);
    CHECK(classes.classOf(75) == 2);
    CHECK(classifyByHand({}, {1}).count() == 0);
    CHECK(classifyByHand({5}, {}).count() == 1);
}

TEST_CASE("the roundest number of a gap is found")
{
    CHECK(roundestBetween(2431, 2519) == 2500);
    CHECK(roundestBetween(999, 1001) == 1000);
    CHECK(roundestBetween(3, 4) == 4);
    CHECK(roundestBetween(31.5, 33.2) == 33);
    CHECK(roundestBetween(31.2, 31.3) == 31.3);
    CHECK(roundestBetween(0.012, 0.017) == Approx(0.017));
    CHECK(roundestBetween(-1, 5) == 0);
    CHECK(roundestBetween(-28, -11) == -20);
}

TEST_CASE("a break parts the same values whether it is round or not")
{
    const Numbers values{31.2, 31.3, 31.4, 77.1, 77.2};
    const Classification classes = classify(values, ClassMethod::NaturalBreaks, 5);
    CHECK(sizes(classes, values) == std::vector<int>{1, 1, 1, 1, 1});
}
