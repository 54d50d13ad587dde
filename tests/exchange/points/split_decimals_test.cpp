// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/split_decimals.h"

#include "tests/catch.h"
#include "tests/support/errors.h"
#include "tests/support/point_tables.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

bool tellsJoining(const PointTable& table)
{
    return std::ranges::any_of(table.notices,
                               [](const Notice& notice) { return notice.text.contains(u"put together again"_s); });
}

} // namespace

TEST_CASE("positions with decimal commas are read from a table whose columns are parted by commas")
{
    const QByteArray bytes = GENERATE(as<QByteArray>(),
                                      "nom,longitude,latitude\n"
                                      "A,3,2956,49,8620\n"
                                      "B,3,0637,50,6365\n",
                                      "longitude,latitude,nom,tel\n" // more columns behind
                                      "3,2956,49,8620,A,03\n"
                                      "3,0637,50,6365,B,04\n",
                                      "nom,latitude,longitude,tel\n" // blank last cells
                                      "A,49,8620,3,2956,\n"
                                      "B,50,6365,3,0637,\n",
                                      "id,nom,x,y\n" // metres
                                      "1,A,721445,1,6973699,2\n"
                                      "2,B,704510,5,7059999,3\n",
                                      "nom,longitude,latitude\n" // some in quotation marks, some without decimals
                                      "A,\"3,2956\",\"49,8620\"\n"
                                      "B,3,0637,50,6365\n"
                                      "C,3,50\n",
                                      "nom,adresse,ville,coordonnees\n" // both in one column
                                      "A,1 rue X,Saint-Quentin,49,8620,3,2956\n"
                                      "B,2 rue Y,Lille,50,6365,3,0637\n");
    CAPTURE(bytes);
    const PointTable table = pointTableOf(bytes);
    CHECK(table.refusals.empty());
    REQUIRE(table.points.size() >= 2);
    CHECK(tellsJoining(table));
    CHECK(table.table.header.size() == bytes.left(bytes.indexOf('\n')).count(',') + 1);
    CHECK_FALSE(table.table.header.contains(QString()));
    for (std::size_t i = 0; i < 2; ++i) {
        const Coordinates& at = table.points[i].at;
        const bool isPlane = at.system == PointSystem::Lambert93;
        CHECK(at.x == Approx(isPlane ? (i == 0 ? 721445.1 : 704510.5) : (i == 0 ? 3.2956 : 3.0637)));
        CHECK(at.y == Approx(isPlane ? (i == 0 ? 6973699.2 : 7059999.3) : (i == 0 ? 49.8620 : 50.6365)));
    }
}

TEST_CASE("where the halves of numbers cannot be told from other cells, the table is refused with the remedy")
{
    const QByteArray bytes = GENERATE(as<QByteArray>(),
                                      "nom,longitude,latitude,tel\n" // one number without decimals
                                      "A,3,2956,49,8620,03\n"
                                      "C,3,50,6365,05\n",
                                      "nom,longitude,latitude,score\n" // another column with decimals
                                      "A,3,2956,49,8620,0,97\n"
                                      "B,3,0637,50,6365,0,85\n",
                                      "nom,longitude,latitude\n" // commas in a name
                                      "A,3,2956,49,8620\n"
                                      "B, annexe,3,0637,50,6365\n");
    CAPTURE(bytes);
    const Error error = thrownError([&] { pointTableOf(bytes); });
    CHECK(error.message().contains(u"Commas separate the columns"_s));
    CHECK(error.advice().contains(u"semicolons"_s));
}

TEST_CASE("a row with too many cells is none of cut numbers where the others have points")
{
    const PointTable table = pointTableOf("nom,longitude,latitude\nA,3.2956,49.8620\nB, annexe,3.0637,50.6365\n");
    CHECK(table.points.size() == 1);
    CHECK(table.refusals.size() == 1);
    CHECK_FALSE(tellsJoining(table));
}

TEST_CASE("a pasted table with commas in its numbers is put together, too")
{
    const PointTable table = parsePointText(u"nom,longitude,latitude\nA,3,2956,49,8620\nB,3,0637,50,6365\n"_s);
    REQUIRE(table.points.size() == 2);
    CHECK(table.points[1].at.x == Approx(3.0637));
    CHECK(table.table.header == QStringList{u"nom"_s, u"longitude"_s, u"latitude"_s});
}
