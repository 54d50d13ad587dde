// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_trail.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Place contract(qint64 id)
{
    return {u"contracts"_s, RecordRef{u"contract"_s, id}, {}};
}

QString idsOf(const std::vector<PlaceTrail::Step>& steps)
{
    QStringList ids;
    for (const PlaceTrail::Step& step : steps)
        ids << QString::number(step.place.record->id);
    return ids.join(u' ');
}

const auto always = [](const Place&) { return true; };

} // namespace

TEST_CASE("another way from a place behind makes what lay ahead be forgotten")
{
    PlaceTrail trail;
    for (const qint64 id : {1, 2, 3})
        trail.arrive(contract(id));
    CHECK(idsOf(trail.behind(always)) == u"2 1"_s);
    CHECK(trail.ahead(always).empty());
    trail.goTo(trail.behind(always).back().index);
    CHECK(idsOf(trail.ahead(always)) == u"2 3"_s);
    trail.arrive(contract(4));
    CHECK(idsOf(trail.behind(always)) == u"1"_s);
    CHECK(trail.ahead(always).empty());
}

TEST_CASE("a place that no longer exists is passed over as long as it does not")
{
    PlaceTrail trail;
    for (const qint64 id : {1, 2, 3})
        trail.arrive(contract(id));
    qint64 gone = 2;
    const auto exists = [&gone](const Place& place) { return place.record->id != gone; };
    CHECK(idsOf(trail.behind(exists)) == u"1"_s);
    gone = 0;
    CHECK(idsOf(trail.behind(exists)) == u"2 1"_s);
}

TEST_CASE("the same place again is no step, nor is one that became the same")
{
    PlaceTrail trail;
    trail.arrive(contract(1));
    trail.arrive(contract(1));
    CHECK(trail.behind(always).empty());
    trail.arrive(contract(2));
    trail.settle(contract(1)); // the user chose the other line himself
    CHECK(trail.behind(always).empty());
    trail.settle(contract(3));
    CHECK(idsOf(trail.behind(always)) == u"1"_s);
}

TEST_CASE("no more places are kept than anybody goes back to")
{
    PlaceTrail trail;
    for (qint64 id = 1; id <= qint64(PlaceTrail::mostPlaces) + 10; ++id)
        trail.arrive(contract(id));
    const auto behind = trail.behind(always);
    CHECK(behind.size() == PlaceTrail::mostPlaces - 1);
    CHECK(behind.back().place.record->id == 11);
}
