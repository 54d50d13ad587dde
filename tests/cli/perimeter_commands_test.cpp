#include "tests/cli/cli_process.h"

#include "exchange/embedded_dataset.h"
#include "tests/catch.h"

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

TEST_CASE("a file without contours of the register is refused and changes nothing")
{
    const CliFixture cli;
    const QByteArray whole = syntheticContours(12);
    QByteArray elsewhere = whole;
    elsewhere.replace("\"QN", "\"QN9").replace("\"QN90", "\"QN");
    for (const QString& file :
         {cli.write(u"vide.geojson"_s, ""), cli.write(u"texte.geojson"_s, "bonjour"),
          cli.write(u"coupe.geojson"_s, whole.left(whole.size() / 2)),
          cli.write(u"autre.geojson"_s, R"({"type":"FeatureCollection","features":[]})"),
          cli.write(u"faux.gpkg"_s, QByteArray(5000, 'x')), cli.path(u"absent.gpkg"_s), QDir::tempPath()}) {
        CAPTURE(file);
        const CliResult result = cli.run({u"perimeters"_s, u"import"_s, file});
        CHECK(result.exitCode == 1);
        CHECK(result.out.isEmpty());
        CHECK(isOneLine(result.err));
    }
    CHECK(cli.json({u"history"_s}).array().size() == 1);
}

TEST_CASE("the published contours import as they should, and every inside point locates")
{
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    if (shared.isEmpty()) {
        WARN("PARVIS_SHARED is not set: the published contours are not tested");
        return;
    }
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
    for (const QString& line : QString::fromUtf8(cli.read(u"resultat.csv"_s)).split(u'\n').mid(1)) {
        const QStringList cells = line.trimmed().split(u';');
        if (cells.size() > 3)
            CHECK(cells[3] == QString(cells[0]).remove(QChar(0xFEFF)));
    }
    const CliResult check = cli.json({u"check"_s});
    CHECK(check.object().value(u"sound"_s).toBool());
    CHECK(!check.out.contains(u"\"area\""));
}
