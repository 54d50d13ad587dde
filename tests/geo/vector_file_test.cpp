// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be, through the reader of contours.

#include "geo/contour_reader.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/vector_files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

FixtureLayer manyContours()
{
    FixtureLayer layer;
    for (int i = 0; i < 60; ++i)
        layer.rows.push_back({u"QN059%1N"_s.arg(i, 2, 10, QChar(u'0')), u"Quartier n° %1"_s.arg(i), u"59350"_s,
                              square(700000 + i * 200, 7059000, 100)});
    return layer;
}

struct Format
{
    const char* driver;
    QString file;
};

Format anyFormat()
{
    return GENERATE(
        values<Format>({{"GeoJSON", u"a.geojson"_s}, {"GPKG", u"a.gpkg"_s}, {"ESRI Shapefile", u"a.shp"_s}}));
}

QStringList shapefileParts(const QString& shp)
{
    QStringList parts;
    for (const char* suffix : {"shp", "shx", "dbf", "prj", "cpg"}) {
        const QString part = shp.chopped(3) + QString::fromUtf8(suffix);
        if (QFileInfo::exists(part))
            parts.append(part);
    }
    return parts;
}

/// The message of a file that cannot be read; it must also say what to do and about which file.
QString refusal(const QString& path)
{
    const Error error = thrownError([&] { readContours(path); });
    CHECK_FALSE(error.advice().isEmpty());
    CHECK(error.where().startsWith(path));
    return error.message();
}

} // namespace

TEST_CASE("every format gives the same contours, also inside a zip archive")
{
    const QTemporaryDir folder;
    const Format format = anyFormat();
    const QString path = folder.filePath(format.file);
    writeVector(path, format.driver, {manyContours()});
    const ContourFile plain = readContours(path);
    REQUIRE(plain.contours.size() == 60);
    CHECK(plain.contours[7].name == u"Quartier n° 7"_s);
    CHECK(plain.contours[7].areaHa == Approx(1));
    CHECK(plain.notices.empty());

    const QString zip = folder.filePath(u"contours {1}.zip"_s);
    const QStringList parts = path.endsWith(u".shp") ? shapefileParts(path) : QStringList{path};
    writeZip(zip, parts, u"données/QP 2024/"_s);
    const ContourFile packed = readContours(zip);
    REQUIRE(packed.contours.size() == 60);
    CHECK(packed.contours[59].shape == plain.contours[59].shape);
    CHECK(packed.contours[59].code == plain.contours[59].code);
}

TEST_CASE("a file that is missing, a folder, empty, or not readable as vectors is an Error")
{
    const QTemporaryDir folder;
    CHECK(refusal(folder.filePath(u"none.gpkg"_s)).contains(u"does not exist"_s));
    CHECK(refusal(folder.path()).contains(u"folder"_s));
    for (const char* suffix : {"gpkg", "geojson", "shp", "zip", "txt"}) {
        CAPTURE(suffix);
        const QString path = folder.filePath(u"x."_s + QString::fromUtf8(suffix));
        writeFile(path, {});
        CHECK(refusal(path).contains(u"empty"_s));
        writeFile(path, "not a map at all\n");
        CHECK_FALSE(refusal(path).isEmpty());
        QByteArray noise(5000, '\0');
        std::mt19937 random(11);
        for (char& byte : noise)
            byte = char(random());
        writeFile(path, noise);
        CHECK_FALSE(refusal(path).isEmpty());
    }
    const QString text = folder.filePath(u"x.txt"_s);
    CHECK(refusal(text).contains(u"not a vector file"_s));
}

TEST_CASE("an archive without vectors, or a damaged one, is an Error")
{
    const QTemporaryDir folder;
    const QString note = folder.filePath(u"note.txt"_s);
    writeFile(note, "hello");
    const QString zip = folder.filePath(u"a.zip"_s);
    writeZip(zip, {note});
    CHECK(refusal(zip).contains(u"holds no vector file"_s));
    writeFile(zip, bytesOf(zip).left(30));
    CHECK(refusal(zip).contains(u"damaged"_s));
}

TEST_CASE("data beside the vectors of an archive does no harm")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.geojson"_s);
    writeVector(path, "GeoJSON", {manyContours()});
    const QString metadata = folder.filePath(u"metadata.json"_s);
    writeFile(metadata, R"({"title": "QPV", "year": 2024})");
    const QString zip = folder.filePath(u"a.zip"_s);
    writeZip(zip, {metadata, path});
    CHECK(readContours(zip).contours.size() == 60);
}

TEST_CASE("a file cut anywhere is an Error, never half a file")
{
    const QTemporaryDir folder;
    const Format format = anyFormat();
    const QString path = folder.filePath(format.file);
    writeVector(path, format.driver, {manyContours()});
    const QByteArray whole = bytesOf(path);
    for (int part = 1; part < 40; ++part) {
        const auto size = whole.size() * part / 40;
        CAPTURE(format.driver, size, whole.size());
        writeFile(path, whole.left(size));
        CHECK_THROWS_AS(readContours(path), Error);
    }
    writeFile(path, whole);
    CHECK(readContours(path).contours.size() == 60);
}

TEST_CASE("a Shapefile without its table is an Error that says which field is missing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.shp"_s);
    writeVector(path, "ESRI Shapefile", {manyContours()});
    QFile::remove(folder.filePath(u"a.dbf"_s));
    CHECK(refusal(path).contains(u"No field holds the code"_s));
}

TEST_CASE("a file with changed bytes is read or is an Error, and nothing worse")
{
    const QTemporaryDir folder;
    const Format format = anyFormat();
    const QString path = folder.filePath(format.file);
    writeVector(path, format.driver, {manyContours()});
    const QByteArray whole = bytesOf(path);
    std::mt19937 random(5);
    int failed = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray changed = whole;
        for (int i = 0; i < 5; ++i)
            changed[qsizetype(random() % static_cast<unsigned>(whole.size()))] = char(random());
        writeFile(path, changed);
        try {
            for (const Contour& contour : readContours(path).contours)
                REQUIRE(contour.areaHa > 0);
        } catch (const Error&) {
            ++failed;
        }
    }
    CHECK(failed > 0);
}

#ifdef Q_OS_UNIX
namespace {

/// Listens and never answers.
class SilentServer
{
public:
    SilentServer()
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(socket_, reinterpret_cast<sockaddr*>(&address), size) == 0);
        REQUIRE(::listen(socket_, 8) == 0);
        REQUIRE(::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        port_ = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(socket_); }
    Q_DISABLE_COPY(SilentServer)

    QString address() const { return u"http://127.0.0.1:%1/crs"_s.arg(port_); }
    bool wasAsked() const
    {
        const int asked = ::accept(socket_, nullptr, nullptr);
        if (asked >= 0)
            ::close(asked);
        return asked >= 0;
    }

private:
    int socket_;
    int port_ = 0;
};

} // namespace

TEST_CASE("a file that names an address is read without asking it", "[bad input]")
{
    const QTemporaryDir folder;
    const SilentServer server;
    const QString crs = GENERATE(u"{\"type\":\"link\",\"properties\":{\"href\":\"%1\",\"type\":\"proj4\"}}"_s,
                                 u"{\"type\":\"link\",\"properties\":{\"href\":\"%1\",\"type\":\"ogcwkt\"}}"_s,
                                 u"{\"type\":\"url\",\"properties\":{\"url\":\"%1\"}}"_s,
                                 u"{\"type\":\"name\",\"properties\":{\"name\":\"%1\"}}"_s,
                                 u"{\"type\":\"name\",\"properties\":{\"name\":\"/vsicurl/%1\"}}"_s);
    CAPTURE(crs);
    const QString path = folder.filePath(u"a.geojson"_s);
    writeFile(path, (u"{\"type\":\"FeatureCollection\",\"crs\":"_s + crs.arg(server.address()) +
                     u",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code_qp\":\"QN05901N\"},"
                     "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[3,50],[3.1,50],[3.1,50.1],[3,50]]]}}]}"_s)
                        .toUtf8());
    try {
        readContours(path);
    } catch (const Error& error) {
        CHECK_FALSE(error.advice().isEmpty());
    }
    CHECK_FALSE(server.wasAsked());
}

TEST_CASE("a projection beside a shapefile that is an address is not asked", "[bad input]")
{
    const QTemporaryDir folder;
    const SilentServer server;
    const QString path = folder.filePath(u"a.shp"_s);
    writeVector(path, "ESRI Shapefile", {manyContours()});
    writeFile(folder.filePath(u"a.prj"_s), server.address().toUtf8());
    try {
        readContours(path);
    } catch (const Error& error) {
        CHECK_FALSE(error.advice().isEmpty());
    }
    CHECK_FALSE(server.wasAsked());
}
#endif
