// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/geocoder_quality.h"

#include "tests/catch.h"
#include "tests/support/point_tables.h"

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

std::vector<PointAccuracy> accuracies(const QByteArray& bytes)
{
    std::vector<PointAccuracy> found;
    for (const TablePoint& point : test::pointTableOf(bytes).points)
        found.push_back(point.accuracy);
    return found;
}

using Is = PointAccuracy;

} // namespace

TEST_CASE("the type of what a geocoder found says what a position stands for")
{
    CHECK(accuracies("adresse,longitude,latitude,result_type,result_score\n"
                     "1 rue A,3.06,50.63,housenumber,0.97\nrue A,3.06,50.63,street,0.9\n"
                     "Le Haut,3.06,50.63,locality,0.8\nLille,3.06,50.63,municipality,0.9\nX,3.06,50.63,poi,0.9\n") ==
          std::vector{Is::Address, Is::Street, Is::Locality, Is::Commune, Is::Unstated});
    CHECK(accuracies("a;lon;lat;location_type\nA;3,06;50,63;ROOFTOP\nB;3,06;50,63;APPROXIMATE\n") ==
          std::vector{Is::Address, Is::Commune});
    CHECK(accuracies("a;lon;lat;type\nA;3,06;50,63;housenumber\nB;3,06;50,63;Commune\nC;3,06;50,63;\n") ==
          std::vector{Is::Address, Is::Commune, Is::Unstated});
}

TEST_CASE("a low score makes an address a doubtful one")
{
    CHECK(accuracies("a;lon;lat;result_score\nA;3,06;50,63;0,31\nB;3,06;50,63;0.9\n") ==
          std::vector{Is::Unsure, Is::Unstated});
    CHECK(accuracies("a;lon;lat;score\nA;3,06;50,63;0.49\nB;3,06;50,63;0,5\n") ==
          std::vector{Is::Unsure, Is::Unstated});
    CHECK(accuracies("a;lon;lat;type;score\nA;3,06;50,63;street;0.2\n") == std::vector{Is::Street});
}

TEST_CASE("columns with such titles that are about something else say nothing of the position")
{
    CHECK(accuracies("a;lon;lat;type\nA;3,06;50,63;commune\nB;3,06;50,63;\xC3\xA9"
                     "cole\n") == std::vector{Is::Unstated, Is::Unstated});
    CHECK(accuracies("a;lon;lat;score\nA;3,06;50,63;0\nB;3,06;50,63;17\n") == std::vector{Is::Unstated, Is::Unstated});
}
