// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_reader.h"
#include "tests/fuzz/mutation.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray geojson = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code_qp":"QN05901M","lib_qp":"Centre","insee_com":"59028"},"geometry":
{"type":"MultiPolygon","coordinates":[[[[3.05,50.40],[3.07,50.40],[3.07,50.41],[3.05,50.41],[3.05,50.40]]]]}},
{"type":"Feature","properties":{"code_qp":"QN05902M","lib_qp":"Nord","insee_com":"59028, 59029"},"geometry":
{"type":"MultiPolygon","coordinates":[[[[3.10,50.45],[3.12,50.47],[3.12,50.45],[3.10,50.47],[3.10,50.45]]]]}}]})";

} // namespace

TEST_CASE("spoilt contours are read as valid shapes, or refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contours.geojson"_s);
    Mutator mutator(3, {"null", "[]", "{}", "\"Point\"", "\"crs\"", "180.0", "[[[[", "QN05901M"});
    int read = 0;
    for (int round = 0; round < rounds(250); ++round) {
        const QByteArray bytes = mutator.spoil(geojson, round % 2 ? 60 : 0);
        CAPTURE(round, bytes);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        read += endsWell([&] {
            for (const Contour& contour : readContours(path).contours) {
                CHECK_FALSE(contour.code.isEmpty());
                CHECK(contour.areaHa > 0);
                CHECK(multiPolygonFromWkb(toWkb(contour.shape)) == contour.shape);
            }
        });
    }
    CHECK(read > rounds(250) / 50);
}

TEST_CASE("spoilt geometry of a database is a shape or an Error")
{
    Polygon square{{LinearRing{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
    const QByteArray wkb = toWkb({{square, square}});
    Mutator mutator(4);
    for (int round = 0; round < rounds(3000); ++round) {
        const QByteArray bytes = mutator.spoil(wkb, round % 2 ? 9 : 0);
        CAPTURE(round, bytes.toHex());
        endsWell([&] { multiPolygonFromWkb(bytes); });
    }
}
