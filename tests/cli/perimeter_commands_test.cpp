// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"
#include "tests/support/shared_folder.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("contours are imported as one action, once, and undone in one step")
{
    const CliFixture cli;
    const QString file = cli.write(u"contours.geojson"_s, syntheticContours(24));
    const QJsonObject first = cli.json({u"perimeters"_s, u"import"_s, file}).object();
    CHECK(first.value(u"matched"_s) == 204);
    CHECK(first.value(u"unknown"_s) == 0);
    CHECK(first.value(u"missing"_s) == 0);
    CHECK(first.value(u"repaired"_s) == 0);
    CHECK(first.value(u"stored"_s) == 204);
    CHECK(cli.json({u"status"_s}).object().value(u"perimeters"_s) ==
          QJsonObject{{u"official"_s, 204}, {u"schematic"_s, 0}});
    CHECK(cli.json({u"perimeters"_s, u"import"_s, file}).object().value(u"stored"_s) == 0);
    CHECK(cli.json({u"history"_s}).array().size() == 2);
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());
    cli.json({u"undo"_s});
    CHECK(cli.json({u"status"_s}).object().value(u"perimeters"_s).toObject().value(u"official"_s) == 0);
}

namespace {

/// A GeoJSON file of one square for each code, at its south-west corner in the given coordinates.
QByteArray squares(const std::vector<std::pair<QByteArray, QByteArray>>& codesAndGeometries)
{
    QByteArrayList features;
    for (const auto& [code, geometry] : codesAndGeometries)
        features << R"({"type":"Feature","properties":{"code_qp":")" + code + R"("},"geometry":)" + geometry + "}";
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QByteArray square(double x, double y, double side)
{
    const auto corner = [&](double dx, double dy) {
        return "[" + QByteArray::number(x + dx, 'f', 4) + "," + QByteArray::number(y + dy, 'f', 4) + "]";
    };
    return R"({"type":"Polygon","coordinates":[[)" +
           QByteArrayList{corner(0, 0), corner(side, 0), corner(side, side), corner(0, side), corner(0, 0)}.join(',') +
           "]]}";
}

struct BadFile
{
    QString name;
    QByteArray bytes;
    QString says;   ///< what is wrong
    QString advice; ///< what to do
};

} // namespace

TEST_CASE("a bad file of contours gets one line that says what to do, and changes nothing")
{
    const QByteArray inLille = square(3.05, 50.62, 0.01);
    const QByteArray whole = syntheticContours(12);
    const BadFile files[] = {
        {u"vide.geojson"_s, "", u"vide"_s, u"Téléchargez ou copiez de nouveau"_s},
        {u"texte.geojson"_s, "bonjour", u"n’est pas un fichier vectoriel"_s, u"Choisissez un fichier GeoJSON"_s},
        {u"coupe.geojson"_s, whole.left(whole.size() / 2), u"endommagé ou incomplet"_s,
         u"Téléchargez ou copiez de nouveau"_s},
        {u"binaire.gpkg"_s, QByteArray(5000, '\xA7'), u"n’est pas un fichier vectoriel"_s, u"Choisissez un fichier"_s},
        {u"sans_objet.geojson"_s, squares({}), u"Aucun champ"_s, u"Il faut un champ nommé code_qp"_s},
        {u"autres_codes.geojson"_s, squares({{"COMMUNE1", inLille}}), u"ne porte pas de code de QPV"_s,
         u"devrait contenir des codes tels que QN05901M"_s},
        {u"inconnus.geojson"_s, squares({{"QN97101N", inLille}}), u"Aucun contour de ce fichier"_s,
         u"Choisissez le fichier des QPV de 2024"_s},
        {u"doublon.geojson"_s, squares({{"QN05901M", inLille}, {"QN05901M", square(3.2, 50.6, 0.01)}}),
         u"contours différents pour un même QPV : QN05901M (entités 1 et 2)"_s, u"N’en gardez qu’un"_s},
        {u"lignes.geojson"_s, squares({{"QN05901M", R"({"type":"LineString","coordinates":[[3.0,50.6],[3.1,50.7]]})"}}),
         u"n’est pas un polygone"_s, u"Choisissez le fichier des polygones"_s},
        {u"systeme.geojson"_s, squares({{"QN05901M", square(704000, 7057000, 800)}}), u"hors de France"_s,
         u"Exportez-le de nouveau en Lambert-93"_s}};
    const CliFixture cli;
    const QByteArray before = cli.read(u"essai.parvis"_s);
    for (const BadFile& file : files) {
        const CliResult result = cli.run({u"perimeters"_s, u"import"_s, cli.write(file.name, file.bytes)});
        CAPTURE(file.name, result.err);
        CHECK(result.exitCode == 1);
        CHECK(result.out.isEmpty());
        CHECK(isOneLine(result.err));
        const QString line = QString(result.err).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
        CHECK(line.contains(file.name));
        CHECK(line.contains(file.says));
        CHECK(line.contains(file.advice));
    }
    for (const QString& path : {cli.path(u"absent.gpkg"_s), QDir::tempPath()}) {
        const CliResult result = cli.run({u"perimeters"_s, u"import"_s, path});
        CAPTURE(result.err);
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK((result.err.contains(u"n’existe pas") || result.err.contains(u"un dossier")));
    }
    CHECK(cli.read(u"essai.parvis"_s) == before);
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("contours out of place are refused with the cause, stored with --force, and then a fault for check")
{
    const CliFixture cli;
    // Metres of Web Mercator that the file calls Lambert-93.
    QByteArray bytes =
        squares({{"QN05901M", square(338245, 6518181, 800)}, {"QN00205M", square(453817, 6433693, 800)}});
    bytes.replace("\"features\"",
                  R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},"features")");
    const QString file = cli.write(u"mercator.geojson"_s, bytes);
    const CliResult refused = cli.run({u"perimeters"_s, u"import"_s, file});
    CHECK(refused.exitCode == 1);
    CHECK(isOneLine(refused.err));
    CHECK(refused.err.contains(u"Web Mercator (EPSG:3857)"));
    CHECK(refused.err.contains(u"--force"));
    CHECK(cli.json({u"check"_s}).object().value(u"sound"_s).toBool());

    const QJsonObject forced = cli.json({u"perimeters"_s, u"import"_s, file, u"--force"_s}).object();
    CHECK(forced.value(u"stored"_s) == 2);
    CHECK(forced.value(u"misplaced"_s) == 2);
    CHECK(forced.value(u"misplaced_codes"_s) == QJsonArray{u"QN00205M"_s, u"QN05901M"_s});
    const CliResult check = cli.run({u"check"_s, u"--json"_s});
    CHECK(check.exitCode == 1);
    CHECK(check.out.contains(u"\"contour_place\""));
    CHECK(check.out.contains(u"\"fault\""));
    CHECK(cli.run({u"check"_s}).out.contains(u"QN00205M, QN05901M"));
}

TEST_CASE("the published contours import as they should, and every inside point locates")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    const CliFixture cli;
    const QString folder = shared + u"/perimetres/"_s;
    const QJsonObject national =
        cli.json({u"perimeters"_s, u"import"_s, folder + u"qp2024_france_wgs84.gpkg"_s}).object();
    CHECK(national.value(u"matched"_s) == 204);
    CHECK(national.value(u"unknown"_s) == 1380);
    CHECK(national.value(u"missing"_s) == 0);
    CHECK(national.value(u"unknown_codes"_s).toArray().size() == 1380);
    for (const QString& name : {u"qp2024_hauts_de_france_l93.gpkg"_s, u"qp2024_hauts_de_france_l93_shp.zip"_s,
                                u"qp2024_hauts_de_france_wgs84.geojson"_s}) {
        CAPTURE(name);
        const QJsonObject regional = cli.json({u"perimeters"_s, u"import"_s, folder + name}).object();
        CHECK(regional.value(u"matched"_s) == 204);
        CHECK(regional.value(u"unknown"_s) == 0);
        CHECK(regional.value(u"missing"_s) == 0);
    }
    QByteArray points = "code;longitude;latitude\n";
    const Dataset dataset = readEmbeddedDataset();
    for (const Qpv& qpv : dataset.rows<Qpv>())
        points +=
            u"%1;%2;%3\n"_s.arg(qpv.code.text()).arg(*qpv.longitude, 0, 'f', 7).arg(*qpv.latitude, 0, 'f', 7).toUtf8();
    const QString in = cli.write(u"points.csv"_s, points);
    const QString out = cli.path(u"resultat.csv"_s);
    CHECK(cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out}).object().value(u"located"_s) == 204);
    const QStringList lines = QString::fromUtf8(cli.read(u"resultat.csv"_s)).split(u'\n', Qt::SkipEmptyParts).mid(1);
    CHECK(lines.size() == 204);
    for (const QString& line : lines) {
        const QStringList cells = line.trimmed().split(u';');
        REQUIRE(cells.size() > 3);
        CHECK(cells[3] == cells[0]);
    }
    const CliResult check = cli.json({u"check"_s});
    CHECK(check.object().value(u"sound"_s).toBool());
    CHECK(!check.out.contains(u"\"area\""));
}

namespace {

/// A square of 0.01° about a place of Hirson, shifted eastwards by so many degrees.
QByteArray squareInHirson(double shift)
{
    return square(4.0753 + shift, 49.9246, 0.01);
}

} // namespace

TEST_CASE("contours of 2015 are told by their codes, stored with their lineage as one action, and compared")
{
    const CliFixture cli;
    const QString now = cli.write(u"2024.geojson"_s, squares({{"QN00205M", squareInHirson(0)}}));
    const QString before = cli.write(u"2015.geojson"_s, squares({{"QP002001", squareInHirson(0.005)},
                                                                 {"QP002002", squareInHirson(0.2)},
                                                                 {"QP013001", square(5.37, 43.3, 0.01)}}));
    const CliResult early = cli.run({u"perimeters"_s, u"compare"_s});
    CHECK(early.exitCode == 1);
    CHECK(isOneLine(early.err));
    const QJsonObject current = cli.json({u"perimeters"_s, u"import"_s, now}).object();
    CHECK(current.value(u"generation"_s) == 2024);
    CHECK(current.value(u"lineage"_s) == 0);
    const QJsonObject former = cli.json({u"perimeters"_s, u"import"_s, before}).object();
    CHECK(former.value(u"generation"_s) == 2015);
    CHECK(former.value(u"matched"_s) == 2);
    CHECK(former.value(u"elsewhere"_s) == 1);
    CHECK(former.value(u"elsewhere_codes"_s) == QJsonArray{u"QP013001"_s});
    CHECK(former.value(u"stored"_s) == 2);
    CHECK(former.value(u"lineage"_s) == 1);
    CHECK(cli.json({u"history"_s}).array().size() == 3);

    const QJsonObject compared = cli.json({u"perimeters"_s, u"compare"_s}).object();
    const QJsonObject totals = compared.value(u"totals"_s).toObject();
    CHECK(totals.value(u"former_count"_s) == 2);
    CHECK(totals.value(u"current_count"_s) == 1);
    CHECK(totals.value(u"kept_ha"_s).toDouble() + totals.value(u"gained_ha"_s).toDouble() ==
          Approx(totals.value(u"current_ha"_s).toDouble()));
    const QJsonObject row = compared.value(u"current"_s).toArray().at(0).toObject();
    CHECK(row.value(u"code"_s) == u"QN00205M"_s);
    CHECK(row.value(u"kept_ha"_s).toDouble() == Approx(row.value(u"area_ha"_s).toDouble() / 2).epsilon(0.001));
    const QJsonObject source = row.value(u"sources"_s).toArray().at(0).toObject();
    CHECK(source.value(u"code"_s) == u"QP002001"_s);
    CHECK(source.value(u"share"_s).toDouble() == Approx(0.5).margin(0.001));
    CHECK_FALSE(source.value(u"sliver"_s).toBool(true));
    CHECK(cli.json({u"perimeters"_s, u"compare"_s, u"--departement"_s, u"59"_s})
              .object()
              .value(u"current"_s)
              .toArray()
              .isEmpty());
    const CliResult text = cli.run({u"perimeters"_s, u"compare"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains(u"QP002001 (50"));
    const QJsonArray lineage = cli.json({u"qpv"_s, u"show"_s, u"QN00205M"_s}).object().value(u"lineage"_s).toArray();
    REQUIRE(lineage.size() == 1);
    CHECK(lineage.at(0).toObject().value(u"code"_s) == u"QP002001"_s);

    cli.json({u"undo"_s});
    CHECK(cli.run({u"perimeters"_s, u"compare"_s}).exitCode == 1);
    CHECK(cli.json({u"qpv"_s, u"show"_s, u"QN00205M"_s}).object().value(u"lineage"_s).toArray().isEmpty());
}

TEST_CASE("contours of 2015 from another region are refused, and change nothing")
{
    const CliFixture cli;
    const QByteArray before = cli.read(u"essai.parvis"_s);
    const QString file = cli.write(u"sud.geojson"_s, squares({{"QP013001", square(5.37, 43.3, 0.01)}}));
    const CliResult result = cli.run({u"perimeters"_s, u"import"_s, file});
    CHECK(result.exitCode == 1);
    CHECK(isOneLine(result.err));
    CHECK(result.err.contains(u"2015"));
    CHECK(cli.read(u"essai.parvis"_s) == before);
}
