// SPDX-License-Identifier: GPL-3.0-or-later
// The parts beside a file: what they add, what is read without them, and that nothing else is opened or written.

#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/vector_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gdal.h>
#include <ogr_api.h>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// Runs SQL in a GeoPackage that stays open for as long as this lives.
class OpenGeoPackage
{
public:
    explicit OpenGeoPackage(const QString& path)
        : dataset_(GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr))
    {
        REQUIRE(dataset_);
    }
    ~OpenGeoPackage() { GDALClose(dataset_); }
    Q_DISABLE_COPY(OpenGeoPackage)

    void run(const char* sql)
    {
        if (OGRLayerH result = GDALDatasetExecuteSQL(dataset_, sql, nullptr, nullptr))
            GDALDatasetReleaseResultSet(dataset_, result);
    }

private:
    GDALDatasetH dataset_;
};

QStringList filesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A GeoPackage of three contours one of which was removed, which only its -wal knows, in a folder of its own.
QString withWriteAheadLog(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"w.gpkg"_s);
    writeVector(path, "GPKG", {contourLayer(3)});
    const QString copy = folder.filePath(u"other/w.gpkg"_s);
    QDir(folder.path()).mkdir(u"other"_s);
    OpenGeoPackage open(path);
    open.run("PRAGMA journal_mode=WAL");
    open.run("PRAGMA wal_autocheckpoint=0");
    open.run("DELETE FROM qp2024 WHERE code_qp = 'QN05902M'");
    REQUIRE(QFileInfo(path + u"-wal"_s).size() > 0);
    REQUIRE(QFile::copy(path, copy));
    REQUIRE(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    return copy;
}

} // namespace

TEST_CASE("a GeoPackage is read with the changes of its -wal, and neither is touched")
{
    const QTemporaryDir folder;
    const QString path = withWriteAheadLog(folder);
    const QByteArray before = bytesOf(path) + bytesOf(path + u"-wal"_s);
    const ContourFile file = readContours(path);
    CHECK(file.contours.size() == 2);
    CHECK(hasNotice(file.notices, Notice::Kind::Information, path, u"“w.gpkg-wal”"_s));
    CHECK(bytesOf(path) + bytesOf(path + u"-wal"_s) == before);
    CHECK(filesOf(QFileInfo(path).path()) == QStringList{u"w.gpkg"_s, u"w.gpkg-wal"_s});
}

TEST_CASE("in a folder that may not be written, a GeoPackage is read with the changes of its -wal all the same")
{
    QTemporaryDir folder;
    const QString path = withWriteAheadLog(folder);
    const QString place = QFileInfo(path).path();
    for (const QString& readable : {folder.path(), place, path, path + u"-wal"_s})
        QFile::setPermissions(readable, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    {
        const OrdinaryUser user;
        CHECK(readContours(path).contours.size() == 2);
    }
    for (const QString& writable : {folder.path(), place})
        QFile::setPermissions(writable, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a GeoPackage whose changes were all taken over is read where it stands, and nothing appears beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.gpkg"_s);
    writeVector(path, "GPKG", {contourLayer(3)});
    OpenGeoPackage(path).run("PRAGMA journal_mode=WAL");
    const QStringList before = filesOf(folder.path());
    const QByteArray bytes = bytesOf(path);
    const ContourFile file = readContours(path);
    CHECK(file.contours.size() == 3);
    CHECK(file.notices.empty());
    CHECK(filesOf(folder.path()) == before);
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE("a GeoPackage that another program has locked is not called damaged")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gpkg"_s);
    writeVector(path, "GPKG", {contourLayer(3)});
    OpenGeoPackage other(path);
    other.run("PRAGMA locking_mode=EXCLUSIVE");
    other.run("BEGIN EXCLUSIVE");
    const Error error = thrownError([&] { readContours(path); });
    CHECK(error.message().contains(u"Another program"_s));
    CHECK_FALSE(error.message().contains(u"damaged"_s));
    other.run("ROLLBACK");
}

TEST_CASE("a Shapefile without its index is read, and the index is not put beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"qp.shp"_s);
    writeVector(path, "ESRI Shapefile", {contourLayer(4)});
    QFile::remove(folder.filePath(u"qp.shx"_s));
    const QStringList before = filesOf(folder.path());
    const ContourFile file = readContours(path);
    CHECK(file.contours.size() == 4);
    CHECK(file.layer == u"qp");
    CHECK(hasNotice(file.notices, Notice::Kind::Repaired, path, u"(.shx) is missing"_s));
    CHECK(filesOf(folder.path()) == before);

    const QByteArray whole = bytesOf(path);
    writeFile(path, whole.left(whole.size() * 2 / 3));
    const Error error = thrownError([&] { readContours(path); });
    CHECK(error.where() == path);
    CHECK_FALSE(error.message().contains(u"parvis-contours"_s));
}

TEST_CASE("what a file says of coordinate systems elsewhere is not looked up, and refuses it")
{
    // A server that never answers, and a file of this machine.
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/crs"_s.arg(silent.serverPort());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.geojson"_s);
    const QString system =
        GENERATE_COPY(u"{\"type\":\"link\",\"properties\":{\"href\":\"%1\",\"type\":\"proj4\"}}"_s.arg(address),
                      u"{\"type\":\"name\",\"properties\":{\"name\":\"%1\"}}"_s.arg(address),
                      u"{\"type\":\"name\",\"properties\":{\"name\":\"/etc/passwd\"}}"_s);
    writeVector(path, "GeoJSON", {contourLayer(2)});
    QByteArray text = bytesOf(path);
    const qsizetype begin = text.indexOf("\"crs\"");
    text.replace(begin, text.indexOf("\"features\"") - begin, "\"crs\":" + system.toUtf8() + ",");
    writeFile(path, text);
    CAPTURE(text.left(200));
    const Error error = thrownError([&] { readContours(path); });
    CHECK(error.message().contains(u"points to another place"_s));
    CHECK_FALSE(silent.waitForNewConnection(1));
}

TEST_CASE("a table of MapInfo that names others, and files that are scripts, open nothing")
{
    const QTemporaryDir folder;
    const QString secret = folder.filePath(u"secret.geojson"_s);
    writeVector(secret, "GeoJSON", {contourLayer(2)});
    const QString view = folder.filePath(u"view.tab"_s);
    writeFile(view, "!table\n!version 100\nopen table \"secret\"\ncreate view qp as\nSelect * From secret\n");
    CHECK(thrownError([&] { readContours(view); }).message().contains(u"names other files"_s));
    const QString seamless = folder.filePath(u"seamless.tab"_s);
    writeFile(seamless,
              "!table\nDefinition Table\n Type NATIVE\nbegin_metadata\n\"\\IsSeamless\" = \"TRUE\"\nend_metadata\n");
    CHECK(thrownError([&] { readContours(seamless); }).message().contains(u"names other files"_s));
    const QByteArray longComment = QByteArray(300'000, ' ') + '\n';
    writeFile(view, "!table\n" + longComment + "open table \"secret\"\ncreate view qp as\nSelect * From secret\n");
    CHECK(thrownError([&] { readContours(view); }).message().contains(u"names other files"_s));
    const QString script = folder.filePath(u"a.vrt"_s);
    writeFile(script, "<OGRVRTDataSource><OGRVRTLayer name=\"qp2024\"><SrcDataSource>" + secret.toUtf8() +
                          "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>");
    CHECK(thrownError([&] { readContours(script); }).message().contains(u"not a vector file"_s));
}

TEST_CASE("a part of a file that is a device or a pipe is refused at once")
{
    const QTemporaryDir folder;
    const auto [file, driver] = GENERATE(
        values<std::pair<const char*, const char*>>({{"qp.shp", "ESRI Shapefile"}, {"qp.tab", "MapInfo File"}}));
    const QString path = folder.filePath(QString::fromLatin1(file));
    writeVector(path, driver, {contourLayer(2)});
    const char* ending = path.endsWith(u".shp") ? "prj" : "id";
    const QString part = path.chopped(3) + QString::fromLatin1(ending);
    QFile::remove(part);
    REQUIRE(QFile::link(u"/dev/null"_s, part));
    CHECK(thrownError([&] { readContours(path); }).message().contains(u"device or a pipe"_s));
}

TEST_CASE("a pipe is refused at once")
{
    const QString pipe = u"/dev/null"_s;
    if (QFileInfo::exists(pipe))
        CHECK(thrownError([&] { readContours(pipe); }).message().contains(u"device or a pipe"_s));
}

TEST_CASE("a table of dBase that is cut short is an Error or is noticed, never read as if it were whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"qp.shp"_s);
    writeVector(path, "ESRI Shapefile", {contourLayer(8)});
    const QString table = folder.filePath(u"qp.dbf"_s);
    const QByteArray whole = bytesOf(table);
    for (int part = 1; part < 20; ++part) {
        writeFile(table, whole.left(whole.size() * part / 20));
        CAPTURE(part);
        try {
            const ContourFile file = readContours(path);
            CHECK((file.contours.size() == 8 || !file.notices.empty()));
        } catch (const Error& error) {
            CHECK_FALSE(error.message().isEmpty());
        }
    }
}

TEST_CASE("a Shapefile whose index is cut short is read with one that is made anew")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"qp.shp"_s);
    writeVector(path, "ESRI Shapefile", {contourLayer(4)});
    const QString index = folder.filePath(u"qp.shx"_s);
    const QByteArray whole = bytesOf(index);
    for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(100), whole.size() - 3}) {
        CAPTURE(size);
        const QByteArray cut = whole.left(size);
        writeFile(index, cut);
        const ContourFile file = readContours(path);
        CHECK(file.contours.size() == 4);
        CHECK(hasNotice(file.notices, Notice::Kind::Repaired, path, u"(.shx) is damaged"_s));
        CHECK(bytesOf(index) == cut);
    }
}

TEST_CASE("what is cut short of a file or of a part of it is told in words of its kind, not in GDAL's")
{
    struct Cut
    {
        const char* driver;
        QString opened;
        QString part;
    };
    const Cut cut = GENERATE(values<Cut>({{"ESRI Shapefile", u"qp.shp"_s, u"qp.shp"_s},
                                          {"ESRI Shapefile", u"qp.shp"_s, u"qp.dbf"_s},
                                          {"ESRI Shapefile", u"qp.shp"_s, u"qp.prj"_s},
                                          {"MapInfo File", u"qp.tab"_s, u"qp.tab"_s},
                                          {"MapInfo File", u"qp.tab"_s, u"qp.dat"_s},
                                          {"MapInfo File", u"qp.tab"_s, u"qp.map"_s},
                                          {"MapInfo File", u"qp.tab"_s, u"qp.id"_s},
                                          {"MapInfo File", u"qp.mif"_s, u"qp.mif"_s},
                                          {"MapInfo File", u"qp.mif"_s, u"qp.mid"_s},
                                          {"FlatGeobuf", u"qp.fgb"_s, u"qp.fgb"_s},
                                          {"GPKG", u"qp.gpkg"_s, u"qp.gpkg"_s},
                                          {"GeoJSON", u"qp.geojson"_s, u"qp.geojson"_s}}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(cut.opened);
    const QString part = folder.filePath(cut.part);
    writeVector(path, cut.driver, {contourLayer(8)});
    const QByteArray whole = bytesOf(part);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(10), qsizetype(60), qsizetype(110),
                                 qsizetype(600), whole.size() / 2, whole.size() - 20}) {
        if (size >= whole.size())
            continue;
        writeFile(part, whole.left(size));
        CAPTURE(cut.part, size);
        try {
            readContours(path);
        } catch (const Error& error) {
            CAPTURE(error.message());
            CHECK_FALSE(error.message().contains(u"GDAL"_s));
            CHECK((cut.part.endsWith(u".gpkg") || !error.message().contains(u"database"_s)));
        }
    }
}

TEST_CASE("names with odd characters are names like others")
{
    const QTemporaryDir folder;
    for (const char* name :
         {"qp #1?.gpkg", "50% {a}.geojson", "été, l'œuvre & co.shp", "a|b;c.gpkg", "[x] \"y\".geojson"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        CAPTURE(path);
        writeVector(path,
                    path.endsWith(u"gpkg")  ? "GPKG"
                    : path.endsWith(u"shp") ? "ESRI Shapefile"
                                            : "GeoJSON",
                    {contourLayer(2)});
        CHECK(readContours(path).contours.size() == 2);
    }
}
