// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/coordinates.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

using Axis = Coordinate::Axis;
using Order = PointReading::Order;

Coordinate value(const QString& text)
{
    CAPTURE(text);
    const auto parsed = parseCoordinate(text);
    REQUIRE(parsed);
    return *parsed;
}

bool isAt(const QString& text, double wanted, Axis axis)
{
    return value(text).value == Approx(wanted) && value(text).axis == axis;
}

} // namespace

TEST_CASE("one coordinate is understood in the spellings that people use")
{
    CHECK(value(u"3.06"_s).value == Approx(3.06));
    CHECK(value(u" 3,06\u00A0°"_s).value == Approx(3.06));
    CHECK(value(u"\u22121,5"_s).value == Approx(-1.5));
    CHECK(value(u"7 059 000"_s).value == Approx(7059000));
    CHECK(value(u"704\u202F012,5"_s).value == Approx(704012.5));
    CHECK(isAt(u"50°37'48\"N"_s, 50.63, Axis::Latitude));
    CHECK(value(u"N 50° 37′ 48″"_s).value == Approx(50.63));
    CHECK(value(u"50°37.8' n"_s).value == Approx(50.63));
    CHECK(isAt(u"3°3'36''E"_s, 3.06, Axis::Longitude));
    CHECK(isAt(u"1°30’ O"_s, -1.5, Axis::Longitude));
    CHECK(isAt(u"1.5 W"_s, -1.5, Axis::Longitude));
    CHECK(isAt(u"21,1 S"_s, -21.1, Axis::Latitude));
}

TEST_CASE("what is no number is no coordinate")
{
    for (const QString& text : {u""_s, u" "_s, u"abc"_s, u"nan"_s, u"inf"_s, u"50°61'"_s, u"50°10'99\""_s, u"N50E"_s,
                                u"12 rue"_s, u"3..4"_s, u"1,2,3"_s, u"=1+1"_s, u"--3"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseCoordinate(text));
    }
    CHECK_FALSE(parseCoordinate(QString(100'000, u'1')));
}

TEST_CASE("two coordinates in one text are told apart")
{
    for (const QString& text :
         {u"50.63, 3.06"_s, u"50.63,3.06"_s, u"50,63 3,06"_s, u"50,63, 3,06"_s, u"50,63,3,06"_s, u"50.63;3.06"_s,
          u"50.63\t3.06"_s, u"(50.63, 3.06)"_s, u"[50.63 3.06]"_s, u"50.63 / 3.06"_s, u"50°37'48\"N 3°3'36\"E"_s,
          u"50° 37' 48\" N, 3° 3' 36\" E"_s, u"50° 37' 48\" N 3° 3' 36\" E"_s, u"50.63N 3.06E"_s, u"50,63° 3,06°"_s}) {
        CAPTURE(text);
        const auto pair = parseCoordinatePair(text);
        REQUIRE(pair);
        CHECK(pair->first.value == Approx(50.63));
        CHECK(pair->second.value == Approx(3.06));
    }
    for (const QString& text :
         {u""_s, u"3,06"_s, u"50.63"_s, u"12, rue de Lille"_s, u"1 2 3"_s, u"59000 Lille"_s, u","_s, u"a,b"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseCoordinatePair(text));
    }
    CHECK_FALSE(parseCoordinatePair(QString(1'000'000, u'1')));
}

TEST_CASE("a point as databases and maps write it has its longitude first")
{
    for (
        const QString& text :
        {u"POINT(3.06 50.63)"_s, u"POINT (3.06 50.63)"_s, u"point z (3.06 50.63 12.5)"_s,
         u"SRID=4326;POINT(3.06 50.63)"_s, u"POINT ZM (3.06 50.63 1 2)"_s,
         u"{\"type\":\"Point\",\"coordinates\":[3.06,50.63]}"_s,
         u"{ \"coordinates\" : [3.06, 50.63, 0], \"type\" : \"Point\" }"_s,
         u"{\"type\":\"Feature\",\"properties\":{\"nom\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[3.06,50.63]}}"_s}) {
        CAPTURE(text);
        const auto pair = parseCoordinatePair(text);
        REQUIRE(pair);
        CHECK(pair->first == Coordinate{3.06, Axis::Longitude});
        CHECK(pair->second == Coordinate{50.63, Axis::Latitude});
    }
    const auto metres = parseCoordinatePair(u"SRID=2154;POINT(704000 7059000)"_s);
    REQUIRE(metres);
    CHECK(readPoint(metres->first, metres->second, true)->at ==
          Coordinates{704'000, 7'059'000, PointSystem::Lambert93});
    for (const QString& text :
         {u"POINT EMPTY"_s, u"POINT(3.06)"_s, u"POINT(nan nan)"_s, u"MULTIPOINT((3.06 50.63))"_s,
          u"LINESTRING(3 50, 4 51)"_s, u"{\"type\":\"Point\",\"coordinates\":[]}"_s,
          u"{\"type\":\"Polygon\",\"coordinates\":[3.06,50.63]}"_s,
          u"{\"type\":\"Point\",\"coordinates\":[\"3.06\",\"50.63\"]}"_s, u"{\"type\":\"Point\""_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseCoordinatePair(text));
    }
}

TEST_CASE("the order of two numbers follows from where they lie")
{
    const auto read = [](double first, double second) { return readPoint({first}, {second}, true); };
    for (const auto& [first, second] : {std::pair(50.63, 3.06), std::pair(3.06, 50.63)}) {
        const auto reading = read(first, second);
        REQUIRE(reading);
        CHECK(reading->at == Coordinates{3.06, 50.63, PointSystem::Wgs84});
        CHECK(reading->order == Order::Plausible);
        CHECK(reading->latitudeFirst == (first > second));
    }
    for (const auto& [first, second] : {std::pair(704'000., 7'059'000.), std::pair(7'059'000., 704'000.)}) {
        const auto reading = read(first, second);
        REQUIRE(reading);
        CHECK(reading->at == Coordinates{704'000, 7'059'000, PointSystem::Lambert93});
    }
    CHECK(read(-20.9, 55.5)->at == Coordinates{55.5, -20.9, PointSystem::Wgs84}); // La Réunion
    CHECK(read(55.5, -20.9)->at == Coordinates{55.5, -20.9, PointSystem::Wgs84});
    CHECK(read(16.2, -61.5)->at == Coordinates{-61.5, 16.2, PointSystem::Wgs84}); // Guadeloupe
}

TEST_CASE("outside France the order is that of the caller, unless only the other makes a position")
{
    CHECK(readPoint({40.7}, {-74.0}, true)->at == Coordinates{-74.0, 40.7, PointSystem::Wgs84});
    CHECK(readPoint({40.7}, {-74.0}, true)->order == Order::Assumed);
    CHECK(readPoint({-74.0}, {40.7}, false)->at == Coordinates{-74.0, 40.7, PointSystem::Wgs84});
    CHECK(readPoint({139.7}, {35.7}, true)->at == Coordinates{139.7, 35.7, PointSystem::Wgs84});
    CHECK(readPoint({139.7}, {35.7}, true)->order == Order::Stated);
    CHECK_FALSE(readPoint({1000}, {2000}, true));
    CHECK_FALSE(readPoint({200}, {50}, true));
}

TEST_CASE("letters of the compass decide, and must not contradict each other")
{
    CHECK(readPoint({3.06, Axis::Longitude}, {50.63, Axis::Latitude}, true)->at.x == Approx(3.06));
    CHECK(readPoint({50.63, Axis::Latitude}, {3.06, Axis::Unknown}, false)->at.x == Approx(3.06));
    CHECK(readPoint({50.63, Axis::Unknown}, {3.06, Axis::Longitude}, false)->order == Order::Stated);
    CHECK_FALSE(readPoint({50.63, Axis::Latitude}, {3.06, Axis::Latitude}, true));
    CHECK_FALSE(readPoint({91, Axis::Latitude}, {3.06, Axis::Longitude}, true));
}

TEST_CASE("metres of other systems than Lambert-93 are known by their size")
{
    const auto named = [](double first, double second) { return likelyMetres({first}, {second}); };
    CHECK(named(650000, 2626000).contains(u"Lambert II étendu"));
    CHECK(named(502830, 5608700).contains(u"UTM"));
    CHECK(named(1702995, 9269850).contains(u"CC50"));
    CHECK(named(600000, 326000).contains(u"Lambert I –"));
    CHECK(named(3.06, 50.63).isEmpty());
    CHECK(named(30'000'000, 1).isEmpty());
}
